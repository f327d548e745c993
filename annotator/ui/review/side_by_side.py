"""Everybody's tags side by side: what stands on each chip, kept up to date as verdicts come and tags change.

Of the tags that say the same one stands for all. A change costs as much as it touches, however long the document is.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.ids import AnnotationId, PersonId, TypeId, Uid
from annotator.model.review import Standing
from annotator.model.span import Fragments
from annotator.review.comparing import Work
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.reviews import verdicts

SETTLED = "✓"
_MANY = 300
"""Annotations, and verdicts, that are looked at one by one; for more, all of the document is compared anew."""

_Place = tuple[TypeId, Fragments]


@dataclass(frozen=True, slots=True)
class Chip:
    """What stands on a chip beside the type, and whether the tag has yielded to another."""

    before: str = ""
    after: str = ""
    yielded: bool = False


class SideBySide:
    """The chips of a document by the annotations that they are on; those that others stand for have none."""

    def __init__(self, work: Work, names: Mapping[PersonId, str]) -> None:
        self._people = frozenset(work.people)
        self._names = shortened(work.people, names)
        self._tags: dict[AnnotationId, Annotation] = {}
        self._uids: dict[Uid, AnnotationId] = {}
        self._places: dict[_Place, dict[AnnotationId, Annotation]] = {}
        self._standing = dict(work.standing)
        self.chips: dict[AnnotationId, Chip] = {}
        for each in work.tags:
            self._put(each)
        for alike in self._places.values():
            self._chip(list(alike.values()))

    def follow(self, project: Project, changes: Changes) -> Collection[AnnotationId] | None:
        """Bring up to date what a step has touched; returns whose chips may be others, None where it touched too much.

        Who takes part must be the same as before.
        """
        decided = verdicts.decided_in(project, changes.step, _MANY) if changes.step is not None else None
        if decided is None or len(changes.annotations) > _MANY:
            return None
        ids = {*changes.annotations, *(self._uids[uid] for uid in decided if uid in self._uids)}
        there = {each.id: each for each in annotations.among(project, ids)}
        standing = {each.uid: verdicts.standing_of(project, each) for each in there.values()}
        return self._update({id: there.get(id) for id in changes.annotations}, standing)

    def _update(
        self, tags: Mapping[AnnotationId, Annotation | None], standing: Mapping[Uid, Standing | None]
    ) -> Collection[AnnotationId]:
        """These annotations are so now, or gone, and the verdicts stand so."""
        places = set[_Place]()
        for id, now in tags.items():
            places |= self._take(id)
            if now is not None:
                places.add(self._put(now))
        for uid, stands in standing.items():
            if stands is None:
                self._standing.pop(uid, None)
            else:
                self._standing[uid] = stands
        places |= {_place(self._tags[self._uids[uid]]) for uid in standing if uid in self._uids}
        touched = {id for place in places for id in self._places.get(place, ())}
        for id in touched | tags.keys():
            self.chips.pop(id, None)
        for place in places & self._places.keys():
            self._chip(sorted(self._places[place].values(), key=lambda each: each.id))
        return touched | tags.keys()

    def standing_for(self, about: Annotation) -> AnnotationId | None:
        """The annotation whose chip stands for this one."""
        alike = self._places.get(_place(about), {})
        return next((id for id in (about.id, *alike) if id in self.chips), None)

    def _put(self, each: Annotation) -> _Place:
        self._tags[each.id], self._uids[each.uid] = each, each.id
        self._places.setdefault(_place(each), {})[each.id] = each
        return _place(each)

    def _take(self, id: AnnotationId) -> set[_Place]:
        """Take an annotation out, and tell from where."""
        before = self._tags.pop(id, None)
        if before is None:
            return set()
        del self._uids[before.uid]
        place = _place(before)
        del self._places[place][id]
        if not self._places[place]:
            del self._places[place]
        return {place}

    def _chip(self, alike: Sequence[Annotation]) -> None:
        """Label the one that stands for these, which say the same: the first that was accepted, or the first of all."""
        found = [(each, self._standing.get(each.uid)) for each in alike]
        accepted = next((each for each, stands in found if stands is not None and stands.accepted), None)
        if accepted is not None:
            self.chips[accepted.id] = Chip(before=SETTLED)
            return
        everybody = {each.author for each in alike} >= self._people
        who = f"×{len(alike)}" if everybody else "·".join(self._names.get(each.author, "?") for each in alike)
        yielded = all(stands is not None and stands.decided for _, stands in found)
        self.chips[alike[0].id] = Chip(after=who, yielded=yielded)


def _place(each: Annotation) -> _Place:
    return each.type, each.fragments


def shortened(people: Sequence[PersonId], names: Mapping[PersonId, str]) -> Mapping[PersonId, str]:
    """As few characters of each name as tell these people apart."""
    there = [names.get(id, "?") for id in people]
    for length in range(1, max(map(len, there), default=1)):
        if len({name[:length] for name in there}) == len(there):
            return {id: name[:length] for id, name in names.items()}
    return names

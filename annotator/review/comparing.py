"""People's work on one document side by side: the positions, how the verdicts on them stand, and what is still open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.document import Document, DocumentState
from annotator.model.ids import PersonId, Uid
from annotator.model.link import Link
from annotator.model.review import CaseState, Said, Standing, standings
from annotator.model.schema import Schema
from annotator.review.pairing import FamilyOf, LinkDifference, Position, link_differences, positions
from annotator.store.annotations import annotations
from annotator.store.links import links
from annotator.store.project import Project
from annotator.store.reviews import verdicts
from annotator.store.reviews.verdict_rows import said_by, said_by_link


@dataclass(frozen=True, slots=True)
class Work:
    """What people have done on a document, and how the verdicts on it stand."""

    document: Document
    tags: Sequence[Annotation]
    ties: Sequence[Link]
    people: Sequence[PersonId]
    said: Mapping[Uid, Said]
    standing: Mapping[Uid, Standing]
    accepted: frozenset[Said]

    @property
    def compared(self) -> bool:
        """Whether it can be told where people differ."""
        return len(self.people) > 1

    @property
    def ready(self) -> bool:
        """Whether it is far enough to be reviewed."""
        return self.compared or self.document.state is DocumentState.DONE


def work_of(project: Project, document: Document) -> Work:
    """All that people have done on a document, as it is now."""
    tags, ties = annotations(project, document.id), links(project, document.id)
    uids = {each.id: each.uid for each in tags}
    said = {each.uid: said_by(each) for each in tags} | {each.uid: said_by_link(each, uids) for each in ties}
    standing = standings(verdicts.verdicts(project, document.id), said)
    accepted = frozenset(said[uid] for uid, each in standing.items() if each.accepted)
    return Work(document, tags, ties, verdicts.participants(project, document.id), said, standing, accepted)


def family_of(schema: Schema) -> FamilyOf:
    """Types of one layer are compared with each other."""
    return lambda type_: schema.type(type_).layer if schema.has_type(type_) else ""


def positions_of(work: Work, schema: Schema) -> list[Position]:
    """The positions of the document; who is alone with it is compared with nobody."""
    everybody = work.people if work.compared else sorted({each.author for each in work.tags})
    return positions(work.tags, everybody, family_of(schema))


def link_differences_of(work: Work, there: Sequence[Position], schema: Schema) -> list[LinkDifference]:
    """The links that people differ in, but for those whose ends are not to be."""
    symmetric = frozenset(each.id for each in schema.links if each.symmetric)
    return [each for each in link_differences(there, work.ties, symmetric) if not _is_moot(work, each)]


def state_of(work: Work, position: Position) -> CaseState:
    """Open while a variant is undecided: what says the same as something accepted is decided with it."""
    waiting = False
    for variant in position.variants:
        found = [work.standing[each.uid] for each in variant.annotations if each.uid in work.standing]
        if any(each.disputed for each in found):
            return CaseState.OPEN
        if work.said[variant.annotations[0].uid] in work.accepted:
            continue
        if any(each.waiting for each in found):
            waiting = True
        elif not any(each.decided for each in found):
            return CaseState.OPEN
    return CaseState.WAITING if waiting else CaseState.DECIDED


def _is_moot(work: Work, difference: LinkDifference) -> bool:
    """Whether an end of the links was decided about and nothing was accepted there."""
    for end in (difference.source, difference.target):
        found = [work.standing[each.uid] for each in end.annotations if each.uid in work.standing]
        if found and all(each.decided and not each.accepted for each in found):
            said = {work.said[each.uid] for each in end.annotations}
            if len(found) == len(end.annotations) and said.isdisjoint(work.accepted):
                return True
    return False


def link_state(work: Work, difference: LinkDifference) -> CaseState:
    """Whether anything was decided about the links."""
    decided = any(work.standing[each.uid].decided for each in difference.links if each.uid in work.standing)
    return CaseState.DECIDED if decided else CaseState.OPEN

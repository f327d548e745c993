"""Reading verdicts and comments, and the settled layer that comes of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, DocumentId, PersonId, StepId, TypeId, Uid
from annotator.model.link import Link
from annotator.model.review import Comment, Settled, SettledLayer, Standing, Verdict, standings
from annotator.model.span import Fragments
from annotator.store.annotations import annotations
from annotator.store.links import links
from annotator.store.project import Project
from annotator.store.reviews.verdict_rows import comment_of, said_by, said_by_link, verdict_of

_PARTICIPANTS = """
SELECT DISTINCT author_id FROM annotation WHERE document_id = ?1 AND NOT EXISTS (
  SELECT * FROM verdict
  WHERE target = lower(hex(annotation.uid)) AND decision = 'corrected' AND verdict.author_id = annotation.author_id)
EXCEPT SELECT person_id FROM assignment WHERE document_id = ?1 AND state <> 'done'
UNION SELECT person_id FROM assignment WHERE document_id = ?1 AND state = 'done'
ORDER BY 1"""


def verdicts(project: Project, document: DocumentId) -> list[Verdict]:
    """All verdicts and answers on a document's tags, by age."""
    sql = "SELECT * FROM verdict WHERE document_id = ? ORDER BY created, uid"
    return [verdict_of(row) for row in project.connection.execute(sql, (document,))]


def verdicts_on(project: Project, target: Uid) -> list[Verdict]:
    """All verdicts and answers on one annotation or link, by age."""
    sql = "SELECT * FROM verdict WHERE target = ? ORDER BY created, uid"
    return [verdict_of(row) for row in project.connection.execute(sql, (target.hex,))]


def decided_in(project: Project, step: StepId, most: int) -> list[Uid] | None:
    """What a step said or took back verdicts on; None where that is more than so much."""
    rows = project.connection.execute(
        "SELECT DISTINCT coalesce(after, before) ->> 'target' AS target FROM change"
        " WHERE step_id = ? AND kind = 'verdict' LIMIT ?",
        (step, most + 1),
    ).fetchall()
    return [Uid(UUID(hex=row["target"])) for row in rows] if len(rows) <= most else None


def standing_of(project: Project, annotation: Annotation) -> Standing | None:
    """How the verdicts on an annotation stand; None where no reviewer has said anything."""
    found = verdicts_on(project, annotation.uid)
    return standings(found, {annotation.uid: said_by(annotation)}).get(annotation.uid)


def comments(project: Project, document: DocumentId) -> list[Comment]:
    """What people said of a document and of its tags, by age."""
    sql = "SELECT * FROM comment WHERE document_id = ? ORDER BY created, uid"
    return [comment_of(row) for row in project.connection.execute(sql, (document,))]


def participants(project: Project, document: DocumentId) -> list[PersonId]:
    """Whose work on a document is compared: those who are done with it, and those who tagged in it unasked.

    Who only made corrections in review has not worked on it.
    """
    return [PersonId(id) for (id,) in project.connection.execute(_PARTICIPANTS, (document,)).fetchall()]


def settled(project: Project, document: DocumentId) -> SettledLayer:
    """The settled layer of a document: what a reviewer's last verdict accepts and still says what was accepted.

    What several people have set alike (same fragments and type) is one; its `annotation` is the row that was accepted
    last. A link is settled where both its ends are and it was accepted, or nobody decided about it and all who set
    both ends alike have it.
    """
    tags, ties = annotations(project, document), links(project, document)
    uids = {each.id: each.uid for each in tags}
    said = {each.uid: said_by(each) for each in tags} | {each.uid: said_by_link(each, uids) for each in ties}
    stand = standings(verdicts(project, document), said)
    kept = _kept(tags, stand)
    of = participants(project, document)
    layer = tuple(_settled(same, stand, tags, of) for same in kept.values())
    return SettledLayer(tuple(sorted(layer, key=_in_text)), _settled_links(tags, ties, layer, stand))


_Place = tuple[Fragments, TypeId]


def _kept(tags: Iterable[Annotation], stand: Mapping[Uid, Standing]) -> Mapping[_Place, list[Annotation]]:
    """The accepted annotations by where and what they are."""
    kept = defaultdict[_Place, list[Annotation]](list)
    for each in tags:
        if each.uid in stand and stand[each.uid].accepted:
            kept[each.fragments, each.type].append(each)
    return kept


def _settled(
    same: Sequence[Annotation], stand: Mapping[Uid, Standing], tags: Iterable[Annotation], of: Sequence[PersonId]
) -> Settled:
    chosen = max(same, key=lambda each: (stand[each.uid].verdict.created, -each.id))
    place = (chosen.fragments, chosen.type)
    agreeing = {each.author for each in tags if (each.fragments, each.type) == place}
    verdict = stand[chosen.uid].verdict
    return Settled(chosen, len(agreeing.intersection(of)), len(of), verdict.author, verdict.created)


def _in_text(each: Settled) -> tuple[int, int, int]:
    span = each.annotation.span
    return span.start, -span.end, each.annotation.id


def _settled_links(
    tags: Sequence[Annotation], ties: Iterable[Link], layer: Iterable[Settled], stand: Mapping[Uid, Standing]
) -> tuple[Link, ...]:
    """The links among what is settled, with these annotations for their ends."""
    stands_for = _representatives(tags, layer, stand)
    groups = defaultdict[tuple[AnnotationId, str, AnnotationId], list[Link]](list)
    for each in ties:
        source, target = stands_for.get(each.source), stands_for.get(each.target)
        if source is not None and target is not None and source != target:
            groups[source, each.type, target].append(each)
    owners = defaultdict[AnnotationId, set[PersonId]](set)
    for each in tags:
        if (settled_one := stands_for.get(each.id)) is not None:
            owners[settled_one].add(each.author)
    found = [
        replace(same[0], source=source, target=target)
        for (source, _, target), same in groups.items()
        if _holds(same, owners[source] & owners[target], stand)
    ]
    return tuple(sorted(found, key=lambda link: link.id))


def _holds(same: Iterable[Link], owners: Collection[PersonId], stand: Mapping[Uid, Standing]) -> bool:
    decided = [stand[each.uid] for each in same if each.uid in stand and stand[each.uid].fresh]
    if decided:
        return max(decided, key=lambda each: each.verdict.created).accepted
    return {each.author for each in same} >= set(owners)


def _representatives(
    tags: Iterable[Annotation], layer: Iterable[Settled], stand: Mapping[Uid, Standing]
) -> Mapping[AnnotationId, AnnotationId]:
    """For each annotation the settled one that stands in its place, if any: itself, its like, or what it yielded to."""
    by_place = {(each.annotation.fragments, each.annotation.type): each.annotation.id for each in layer}
    by_uid = {each.uid: each for each in tags}
    found = dict[AnnotationId, AnnotationId]()
    for each in by_uid.values():
        standing = stand.get(each.uid)
        instead = standing.verdict.instead if standing is not None and standing.fresh else None
        place = by_uid.get(instead, each) if instead is not None else each
        settled_one = by_place.get((place.fragments, place.type))
        if settled_one is not None:
            found[each.id] = settled_one
    return found

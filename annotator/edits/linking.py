"""What a person may do with links: make, move, turn and delete them, and say at once what a slot holds."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from annotator.edits.own import own_annotation, own_links, shortened
from annotator.model.annotation import Annotation, Origin
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, LinkTypeId, TypeId, new_uid
from annotator.model.link import Link, LinkId
from annotator.model.link_rules import check_acyclic, check_link, misfit
from annotator.store import annotations, documents, links
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import link_values, now


@dataclass(frozen=True, slots=True)
class _Ends:
    source: Annotation
    target: Annotation


def link(
    project: Project, source: AnnotationId, target: AnnotationId, type: LinkTypeId, origin: Origin = Origin.HUMAN
) -> Changes:
    """Link one annotation to another. Raises RuleError (see model/link_rules.py), UsageError(no_annotation)."""
    ends = _ends(project, source, target)
    with _step(project, "link", ends) as step:
        _make(project, step, type, ends, origin)
    return step.changes


def unlink(project: Project, ids: Sequence[LinkId]) -> Changes:
    """Delete links, all as one step."""
    gone = own_links(project, ids)
    if not gone:
        return Changes()
    with _step(project, "unlink", _ends_of(project, gone[0]), len(gone)) as step:
        for each in gone:
            step.delete(Kind.LINK, each.id)
    return step.changes


def relink(
    project: Project,
    id: LinkId,
    *,
    source: AnnotationId | None = None,
    target: AnnotationId | None = None,
    type: LinkTypeId | None = None,
) -> Changes:
    """Lead a link to or from another annotation, or give it another type; what is None stays. Raises RuleError."""
    for old in own_links(project, [id]):
        new = replace(old, source=source or old.source, target=target or old.target, type=type or old.type)
        return _change(project, old, new)
    return Changes()


def reverse(project: Project, id: LinkId) -> Changes:
    """Turn a link round. Raises RuleError where its type may not lead the other way."""
    for old in own_links(project, [id]):
        return _change(project, old, turned(old))
    return Changes()


def turned(link: Link) -> Link:
    """The link as it leads the other way."""
    return replace(link, source=link.target, target=link.source)


def fill(project: Project, source: AnnotationId, type: LinkTypeId, targets: Sequence[AnnotationId]) -> Changes:
    """Let the links of a type lead from an annotation to just these, in one step: none of them empties the slot.

    What was linked so before and is not among them is unlinked. Raises RuleError, and then nothing has changed.
    """
    holder = own_annotation(project, source)
    there = _partners(project, source, type)
    found = [own_annotation(project, target) for target in dict.fromkeys(targets)]
    with _step(project, "fill", _Ends(holder, found[0] if found else holder), len(found)) as step:
        for target, each in there.items():
            if target not in targets:
                step.delete(Kind.LINK, each.id)
        for target in found:
            if target.id not in there:
                _make(project, step, type, _Ends(holder, target), Origin.HUMAN)
    return step.changes


def put(project: Project, step: Step, source: AnnotationId, target: AnnotationId, type: LinkTypeId) -> None:
    """Inside a step: link one annotation to another. Raises RuleError, and then nothing has changed."""
    _make(project, step, type, _ends(project, source, target), Origin.HUMAN)


def unlink_all(project: Project, step: Step, gone: Iterable[AnnotationId]) -> None:
    """Inside a step that deletes annotations: delete the links that hold to them."""
    for each in links.touching(project, gone):
        step.delete(Kind.LINK, each.id)


def misfits(project: Project, retyped: Collection[AnnotationId], type: TypeId) -> list[Link]:
    """The links that no longer fit once these annotations are of this type."""
    touching = links.touching(project, retyped)
    ends = annotations.among(project, {end for each in touching for end in (each.source, each.target)})
    ids = frozenset(retyped)
    changing = {each.id for each in ends if each.id in ids and each.type != type}
    types = {each.id: type if each.id in ids else each.type for each in ends}
    schema = project.schema
    return [
        each
        for each in touching
        if changing.intersection((each.source, each.target))
        and misfit(schema, schema.link_type(each.type), types[each.source], types[each.target]) is not None
    ]


def _make(project: Project, step: Step, type: LinkTypeId, ends: _Ends, origin: Origin) -> None:
    _check(project, type, ends)
    made = Link(
        id=LinkId(0),
        uid=new_uid(),
        document=ends.source.document,
        type=type,
        source=ends.source.id,
        target=ends.target.id,
        author=project.person.id,
        origin=origin,
        created=now(),
    )
    step.insert(Kind.LINK, link_values(made))


def _change(project: Project, old: Link, new: Link) -> Changes:
    with _step(project, "relink", _ends_of(project, new)) as step:
        put_instead(project, step, old, new)
    return step.changes


def put_instead(project: Project, step: Step, old: Link, new: Link) -> None:
    """Inside a step: let a link be what `new` says. Raises RuleError."""
    if new != old:
        _check(project, new.type, _ends_of(project, new), instead_of=old)
        step.update(Kind.LINK, old.id, link_values(new))


def _check(project: Project, type: LinkTypeId, ends: _Ends, instead_of: Link | None = None) -> None:
    touching = [each for each in links.touching(project, [ends.source.id, ends.target.id]) if each != instead_of]
    check_link(project.schema, touching, type, ends.source, ends.target)

    def onward(place: AnnotationId) -> Iterable[AnnotationId]:
        further = links.onward(project, place, type)
        if instead_of is not None and (place, type) == (instead_of.source, instead_of.type):
            further.remove(instead_of.target)
        return further

    check_acyclic(project.schema.link_type(type), ends.source, ends.target, onward)


def _partners(project: Project, holder: AnnotationId, type: LinkTypeId) -> Mapping[AnnotationId, Link]:
    """What the slot holds; links of a symmetric type are found both ways."""
    symmetric = project.schema.link_type(type).symmetric
    of_type = [each for each in links.touching(project, [holder]) if each.type == type]
    outgoing = {each.target: each for each in of_type if each.source == holder}
    return {**outgoing, **({each.source: each for each in of_type if each.target == holder} if symmetric else {})}


def _ends(project: Project, source: AnnotationId, target: AnnotationId) -> _Ends:
    return _Ends(own_annotation(project, source), own_annotation(project, target))


def _ends_of(project: Project, found: Link) -> _Ends:
    return _ends(project, found.source, found.target)


def _step(project: Project, code: str, ends: _Ends, count: int = 1) -> AbstractContextManager[Step]:
    document = documents.document(project, ends.source.document)
    details = {
        "title": document.title,
        "source": shortened(ends.source.surface),
        "target": shortened(ends.target.surface),
        "count": count,
    }
    return project.step(code, document, details)

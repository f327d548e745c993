"""What a person may do with annotations: set, relabel, move, describe and delete them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.edits import linking
from annotator.edits.own import own_annotations, shortened
from annotator.model import rules
from annotator.model.annotation import NO_ATTRIBUTES, Annotation, Attributes, Origin
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document, DocumentState
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId, new_uid
from annotator.model.link import Link
from annotator.model.span import Fragments, Span, fragments_of, surface_of
from annotator.store import annotations, documents, schemas
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import annotation_values, now


@dataclass(frozen=True, slots=True)
class Provenance:
    """How an annotation came to be; a suggestion that a person accepted keeps who suggested it."""

    origin: Origin = Origin.HUMAN
    suggester: str | None = None
    score: float | None = None


BY_HAND = Provenance()


def tag(
    project: Project,
    document: DocumentId,
    spans: Sequence[Span],
    type: TypeId,
    attributes: Mapping[AttributeId, str] = NO_ATTRIBUTES,
    provenance: Provenance = BY_HAND,
) -> Changes:
    """Set one annotation; blanks at its edges are left out. Raises RuleError, StorageError."""
    return tag_all(project, document, [spans], type, attributes, provenance)


def tag_all(
    project: Project,
    document: DocumentId,
    mentions: Sequence[Sequence[Span]],
    type: TypeId,
    attributes: Mapping[AttributeId, str] = NO_ATTRIBUTES,
    provenance: Provenance = BY_HAND,
) -> Changes:
    """Set an annotation on each mention, all as one step. Raises RuleError where one may not be, and sets none."""
    if not mentions:
        return Changes()
    found = documents.document(project, document)
    text = documents.text_of(project, found)
    places = [rules.trimmed(text, fragments_of(spans)) for spans in mentions]
    checked = _checked(project, type, attributes)
    details = _details(found, type, surface_of(text, places[0]), len(places))
    with project.step("tag", found, details) as step:
        for fragments in places:
            _refuse_new(project, found, type, fragments, text)
            step.insert(
                Kind.ANNOTATION,
                annotation_values(_made(project, found, text, fragments, type, checked, provenance)),
            )
        _start(step, found)
    return step.changes


def retype(project: Project, ids: Sequence[AnnotationId], type: TypeId) -> Changes:
    """Give annotations another type, in place; attributes that it has too are kept. Raises RuleError.

    Links that do not fit it are deleted in the same step, whose details say how many (`links`).
    """

    def changed(old: Annotation) -> Annotation:
        kept = rules.carried_attributes(project.schema, old.type, type, old.attributes)
        return replace(old, type=type, attributes=kept)

    project.schema.type(type)
    return _change(project, "retype", ids, changed, type, linking.misfits(project, ids, type))


def reshape(project: Project, id: AnnotationId, spans: Sequence[Span]) -> Changes:
    """Move an annotation's edges, or give it other fragments. Raises RuleError."""

    def changed(old: Annotation) -> Annotation:
        text = documents.text_of(project, documents.document(project, old.document))
        fragments = rules.trimmed(text, fragments_of(spans))
        return replace(old, fragments=fragments, surface=surface_of(text, fragments))

    return _change(project, "reshape", [id], changed)


def set_attribute(project: Project, ids: Sequence[AnnotationId], attribute: AttributeId, value: str | None) -> Changes:
    """Set an attribute's value, or clear it with None. Raises RuleError(bad_value, foreign_attribute)."""

    def changed(old: Annotation) -> Annotation:
        checked = rules.checked_value(project.schema, old.type, attribute, value)
        return replace(old, attributes=_with(old.attributes, attribute, checked))

    return _change(project, "set_attribute", ids, changed)


def set_note(project: Project, id: AnnotationId, note: str) -> Changes:
    """Write what the annotator wants to remember of an annotation."""
    return _change(project, "set_note", [id], lambda old: replace(old, note=note.strip()))


def untag(project: Project, ids: Sequence[AnnotationId]) -> Changes:
    """Delete annotations with the links that hold to them, all as one step."""
    gone = own_annotations(project, ids)
    if not gone:
        return Changes()
    document = documents.document(project, gone[0].document)
    with project.step("untag", document, _details(document, gone[0].type, gone[0].surface, len(gone))) as step:
        linking.unlink_all(project, step, (annotation.id for annotation in gone))
        for annotation in gone:
            step.delete(Kind.ANNOTATION, annotation.id)
    return step.changes


def _change(
    project: Project,
    code: str,
    ids: Sequence[AnnotationId],
    changed: Callable[[Annotation], Annotation],
    type: TypeId | None = None,
    unlinked: Sequence[Link] = (),
) -> Changes:
    before = own_annotations(project, ids)
    if not before:
        return Changes()
    first = documents.document(project, before[0].document)
    details = _details(first, type or before[0].type, before[0].surface, len(before))
    with project.step(code, first, {**details, "links": len(unlinked)} if unlinked else details) as step:
        for link in unlinked:
            step.delete(Kind.LINK, link.id)
        for old in before:
            new = changed(old)
            if new == old:
                continue
            if (new.type, new.fragments) != (old.type, old.fragments):
                document = documents.document(project, old.document)
                text = documents.text_of(project, document)
                _refuse_new(project, document, new.type, new.fragments, text, instead_of=old.id)
            stamped = replace(new, updated=now(), schema_version=schemas.newest(project.connection))
            step.update(Kind.ANNOTATION, old.id, annotation_values(stamped))
    return step.changes


def _refuse_new(
    project: Project,
    document: Document,
    type: TypeId,
    fragments: Fragments,
    text: str,
    instead_of: AnnotationId | None = None,
) -> None:
    near = annotations.overlapping(project, document.id, project.person.id, fragments[0].start, fragments[-1].end)
    others = [other for other in near if other.id != instead_of]
    rules.check_new(project.schema, others, type, fragments, text)


def _checked(project: Project, type: TypeId, attributes: Mapping[AttributeId, str]) -> Attributes:
    checked: Attributes = NO_ATTRIBUTES
    for attribute, value in attributes.items():
        checked = _with(checked, attribute, rules.checked_value(project.schema, type, attribute, value))
    return checked


def _with(attributes: Attributes, attribute: AttributeId, value: str | None) -> Attributes:
    others = {name: kept for name, kept in attributes.items() if name != attribute}
    return others if value is None else {**others, attribute: value}


def _made(
    project: Project,
    document: Document,
    text: str,
    fragments: Fragments,
    type: TypeId,
    attributes: Attributes,
    provenance: Provenance,
) -> Annotation:
    moment = now()
    return Annotation(
        id=AnnotationId(0),
        uid=new_uid(),
        document=document.id,
        type=type,
        fragments=fragments,
        surface=surface_of(text, fragments),
        attributes=attributes,
        author=project.person.id,
        origin=provenance.origin,
        suggester=provenance.suggester,
        score=provenance.score,
        note="",
        schema_version=schemas.newest(project.connection),
        created=moment,
        updated=moment,
    )


def _start(step: Step, document: Document) -> None:
    if document.state is DocumentState.NEW:
        step.update(Kind.DOCUMENT, document.id, {"state": str(DocumentState.IN_PROGRESS)})


def _details(document: Document, type: TypeId, surface: str, count: int) -> dict[str, str | int]:
    return {"title": document.title, "type": type, "surface": shortened(surface), "count": count}

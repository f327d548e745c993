"""What a person may do with annotations: set, relabel, move, describe and delete them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from annotator.edits import annotation_rows, linking
from annotator.edits.annotation_rows import BY_HAND, Draft, Provenance
from annotator.edits.own import own_annotations, shortened
from annotator.model import rules
from annotator.model.annotation import NO_ATTRIBUTES, Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId
from annotator.model.link import Link
from annotator.model.span import Span, fragments_of, surface_of
from annotator.store import documents
from annotator.store.project import Project


def tag(
    project: Project,
    document: DocumentId,
    spans: Sequence[Span],
    type: TypeId,
    attributes: Mapping[AttributeId, str] = NO_ATTRIBUTES,
    provenance: Provenance = BY_HAND,
    *,
    again: bool = False,
) -> Changes:
    """Set one annotation; blanks at its edges are left out. Raises RuleError, StorageError.

    `again` lets it be one more of its type on just these characters, where any overlap is allowed. Attributes that
    are not given begin with what the person said last, where the schema remembers it.
    """
    return _tag(project, document, [spans], type, attributes, provenance, again=again)


def tag_all(
    project: Project,
    document: DocumentId,
    mentions: Sequence[Sequence[Span]],
    type: TypeId,
    attributes: Mapping[AttributeId, str] = NO_ATTRIBUTES,
    provenance: Provenance = BY_HAND,
) -> Changes:
    """Set an annotation on each mention, all as one step. Raises RuleError where one may not be, and sets none."""
    return _tag(project, document, mentions, type, attributes, provenance, again=False)


def _tag(
    project: Project,
    document: DocumentId,
    mentions: Sequence[Sequence[Span]],
    type: TypeId,
    attributes: Mapping[AttributeId, str],
    provenance: Provenance,
    *,
    again: bool,
) -> Changes:
    if not mentions:
        return Changes()
    found = documents.document(project, document)
    text = documents.text_of(project, found)
    places = [rules.trimmed(text, fragments_of(spans)) for spans in mentions]
    draft = Draft(type, annotation_rows.first_attributes(project, type, attributes), provenance, again)
    details = _details(found, type, surface_of(text, places[0]), len(places))
    with project.step("tag", found, details) as step:
        for fragments in places:
            annotation_rows.put(project, step, found, text, fragments, draft)
        annotation_rows.start_work(project, step, found)
    return step.changes


def retype(project: Project, ids: Sequence[AnnotationId], type: TypeId) -> Changes:
    """Give annotations another type, in place; attributes that it has too are kept. Raises RuleError.

    Links that do not fit it are deleted in the same step, whose details say how many (`links`).
    """
    project.schema.type(type)

    def changed(old: Annotation) -> Annotation:
        return annotation_rows.retyped(project, old, type)

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
        return replace(old, attributes=annotation_rows.described(old.attributes, attribute, checked))

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
        annotation_rows.delete(project, step, gone)
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
            annotation_rows.change(project, step, old, changed(old))
    return step.changes


def _details(document: Document, type: TypeId, surface: str, count: int) -> dict[str, str | int]:
    return {"title": document.title, "type": type, "surface": shortened(surface), "count": count}

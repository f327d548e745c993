"""What a person may do with suggestions: accept one as it is or as another type, or reject it for good.

What was said to each suggester is kept with it, so that its precision so far is known.
"""

from collections.abc import Collection, Iterator, Sequence

from annotator.edits import annotation_rows
from annotator.edits.annotation_rows import Draft, Provenance
from annotator.edits.filling import fill
from annotator.edits.own import shortened
from annotator.model import rules
from annotator.model.annotation import Origin
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, DocumentId, TypeId, new_uid
from annotator.model.span import fragments_of
from annotator.model.suggestion import Opinion, Slot, Suggestion
from annotator.store import annotations, documents, replies
from annotator.store.journal import Details, Step
from annotator.store.project import Project
from annotator.store.rows import Value, now, to_milliseconds
from annotator.text.script import fold


def accept(project: Project, document: DocumentId, suggestion: Suggestion, as_type: TypeId | None = None) -> Changes:
    """Make it an annotation, of another type if wanted, with its slots filled as far as may be. Raises RuleError.

    It is a person's then, like one made by hand, but keeps who suggested it and how sure that was.
    """
    return accept_all(project, document, [suggestion], as_type)


def accept_all(
    project: Project, document: DocumentId, suggestions: Sequence[Suggestion], as_type: TypeId | None = None
) -> Changes:
    """Make all of these annotations, as one step. Raises RuleError where one may not be, and makes none."""
    if not suggestions:
        return Changes()
    found = documents.document(project, document)
    text = documents.text_of(project, found)
    with project.step("tag", found, _details(found, suggestions, as_type)) as step:
        made = [_put(project, step, found, text, each, as_type or each.type) for each in suggestions]
        for each, annotation in zip(suggestions, made, strict=True):
            _reply(project, step, document, each, annotation)
            for slot, target in fill(project, step, found, text, annotation, each.slots):
                _reply_of_part(project, step, document, slot, target)
        annotation_rows.start_work(project, step, found)
    return step.changes


def _put(
    project: Project, step: Step, document: Document, text: str, suggestion: Suggestion, type: TypeId
) -> AnnotationId:
    kept = annotation_rows.fitting(project.schema, type, suggestion.attributes)
    provenance = Provenance(Origin.HUMAN, suggestion.suggester, suggestion.score)
    draft = Draft(type, annotation_rows.first_attributes(project, type, kept), provenance)
    fragments = rules.trimmed(text, fragments_of(suggestion.fragments))
    return annotation_rows.put(project, step, document, text, fragments, draft)


def reject(project: Project, document: DocumentId, suggestion: Suggestion) -> Changes:
    """Remember that it is wrong here, so that it does not come again."""
    return reject_all(project, document, [suggestion])


def reject_all(project: Project, document: DocumentId, suggestions: Sequence[Suggestion]) -> Changes:
    """The same for several, as one step."""
    if not suggestions:
        return Changes()
    found = documents.document(project, document)
    with project.step("reject", found, _details(found, suggestions, None)) as step:
        for each in suggestions:
            place = _place(document, each.type, each)
            step.insert(
                Kind.REJECTION,
                place | {"surface": each.surface, "suggester": each.suggester} | _by(project),
            )
        for each in suggestions:
            _reply(project, step, document, each, None)
    return step.changes


def refuse(project: Project, surface: str, type: TypeId) -> Changes:
    """Have a surface suggested as a type in no document any more, neither here nor in what is still to come.

    That is for this person only; the surface counts in either script.
    """
    folded = fold(surface)
    if (folded, type) in replies.refused(project, project.person.id):
        return Changes()
    with project.step("refuse", details={"surface": shortened(surface), "type": type}) as step:
        what = {"uid": new_uid().bytes, "surface": folded, "type": type}
        step.insert(Kind.REFUSED_SURFACE, what | _by(project))
    return step.changes


def allow_again(
    project: Project, rejections: Collection[int], surfaces: Collection[tuple[str, TypeId]] = ()
) -> Changes:
    """Forget rejections, and surfaces (folded, with their types) that were refused: they may be suggested again.

    What was said to the suggesters stays said. Only one's own are forgotten.
    """
    found = replies.own_refusals(project, project.person.id, rejections, surfaces)
    with project.step("allow_again", details={"count": len(found)}) as step:
        for kind, id in found:
            step.delete(kind, id)
    return step.changes


def _reply(
    project: Project, step: Step, document: DocumentId, suggestion: Suggestion, annotation: AnnotationId | None
) -> None:
    """Say to each suggester what came of what it said.

    Who said something else of the place was wrong if this was accepted, and may have been right if it was rejected.
    """
    said, uid = list(_said(suggestion)), None
    if annotation is not None:
        said += [each for other in suggestion.alternatives for each in _said(other)]
        uid = annotations.annotation(project, annotation).uid.hex
    for each, opinion in said:
        whose = {"suggester": opinion.suggester, "score": opinion.score, "annotation_uid": uid}
        step.insert(Kind.REPLY, _place(document, opinion.type, each) | whose | _by(project))


def _reply_of_part(project: Project, step: Step, document: DocumentId, slot: Slot, annotation: AnnotationId) -> None:
    """Who suggested what now stands in a slot was right."""
    if slot.suggester is not None and slot.score is not None:
        part = Suggestion(slot.span, slot.surface, slot.type, slot.suggester, slot.score)
        _reply(project, step, document, part, annotation)


def _said(suggestion: Suggestion) -> Iterator[tuple[Suggestion, Opinion]]:
    return ((suggestion, opinion) for opinion in suggestion.opinions)


def _place(document: DocumentId, type: TypeId, suggestion: Suggestion) -> dict[str, Value]:
    span = suggestion.span
    place: dict[str, Value] = {"document_id": document, "type": type, "start": span.start, "end": span.end}
    return {"uid": new_uid().bytes, **place}


def _by(project: Project) -> dict[str, Value]:
    return {"author_id": project.person.id, "created": to_milliseconds(now())}


def _details(document: Document, suggestions: Sequence[Suggestion], type: TypeId | None) -> Details:
    first = suggestions[0]
    surface = shortened(first.surface)
    return {"title": document.title, "type": type or first.type, "surface": surface, "count": len(suggestions)}

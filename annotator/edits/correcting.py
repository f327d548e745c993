"""What a reviewer may set in place of other people's tags: an annotation of the reviewer's own, accepted by that."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.edits import annotation_rows
from annotator.edits.annotation_rows import Draft
from annotator.edits.own import shortened
from annotator.edits.reviewing import rule, say
from annotator.edits.rights import require
from annotator.model import rules
from annotator.model.annotation import NO_ATTRIBUTES, Annotation
from annotator.model.changes import Changes
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId
from annotator.model.review import Decision
from annotator.model.roles import Right
from annotator.model.span import Span, fragments_of, surface_of
from annotator.store import annotations, documents
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.reviews.verdict_rows import said_by


def correct(
    project: Project,
    base: AnnotationId,
    spans: Sequence[Span],
    type: TypeId,
    others: Collection[AnnotationId] = (),
    *,
    returned: str = "",
    comment: str = "",
) -> Changes:
    """Let an annotation of the reviewer's own stand in place of these, with other edges or of another type.

    Where somebody has set it just so already, that is accepted instead. `others` are passed over with `base`, or with
    a reason in `returned` go back to their authors. Raises RuleError as tagging does, and may_not_review.
    """
    require(project, Right.REVIEW)
    old = annotations.annotation(project, base)
    document = documents.document(project, old.document)
    text = documents.text_of(project, document)
    fragments = rules.trimmed(text, fragments_of(spans))
    wanted = replace(
        annotation_rows.retyped(project, old, type), fragments=fragments, surface=surface_of(text, fragments)
    )
    there = alike(project, wanted)
    yielding = [each for each in annotations.among(project, {base, *others}) if each.id not in {a.id for a in there}]
    details = {"title": document.title, "surface": shortened(wanted.surface), "type": type, "count": 1}
    with project.step("correct", document, details) as step:
        stands = there or [put_own(project, step, document, wanted, yielding)]
        for each in there:
            rule(project, step, each, Decision.ACCEPTED)
        decision = Decision.RETURNED if returned else Decision.PASSED_OVER
        for each in yielding:
            if each.author != project.person.id:
                rule(project, step, each, decision, reason=returned, instead=stands[0].uid)
                say(project, step, each, comment)
    return step.changes


def add(
    project: Project,
    document: DocumentId,
    spans: Sequence[Span],
    type: TypeId,
    attributes: Mapping[AttributeId, str] = NO_ATTRIBUTES,
) -> Changes:
    """Set what all have missed, accepted at once. Raises RuleError as tagging does, and may_not_review."""
    require(project, Right.REVIEW)
    found = documents.document(project, document)
    text = documents.text_of(project, found)
    fragments = rules.trimmed(text, fragments_of(spans))
    draft = Draft(type, annotation_rows.first_attributes(project, type, attributes))
    details = {"title": found.title, "surface": shortened(surface_of(text, fragments)), "type": type, "count": 1}
    with project.step("correct", found, details) as step:
        annotation_rows.put(project, step, found, text, fragments, draft)
        rule(project, step, annotations.annotation(project, max(step.changes.annotations)), Decision.CORRECTED)
        annotation_rows.start_work(project, step, found)
    return step.changes


def alike(project: Project, wanted: Annotation) -> list[Annotation]:
    """What others have set that says just this."""
    span = wanted.span
    near = annotations.by_others(project, wanted.document, project.person.id, span.start, span.end)
    return [each for each in near if said_by(each) == said_by(wanted)]


def put_own(
    project: Project, step: Step, document: Document, wanted: Annotation, yielding: Iterable[Annotation]
) -> Annotation:
    """Inside a step: the reviewer's own annotation as wanted, the one that stood there, changed, or a new one."""
    own = next((each for each in yielding if each.author == project.person.id), None)
    if own is not None:
        changed = replace(own, type=wanted.type, fragments=wanted.fragments, surface=wanted.surface)
        annotation_rows.change(project, step, own, replace(changed, attributes=wanted.attributes))
    else:
        text = documents.text_of(project, document)
        draft = Draft(wanted.type, wanted.attributes)
        annotation_rows.put(project, step, document, text, wanted.fragments, draft)
    made = max(step.changes.annotations) if own is None else own.id
    corrected = annotations.annotation(project, made)
    rule(project, step, corrected, Decision.CORRECTED)
    return corrected

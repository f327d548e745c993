"""What an author may do about tags that came back from review: agree, so that they change, or dispute."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.edits import annotation_rows, linking
from annotator.edits.own import own_annotations, shortened
from annotator.edits.reviewing import rule, say
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, Uid
from annotator.model.review import Decision, Verdict
from annotator.store import annotations, documents
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.reviews import verdicts


def agree(project: Project, ids: Sequence[AnnotationId], comment: str = "") -> Changes:
    """They become what the reviewer wants in their place, or go. Raises RuleError(not_yours) and as tagging does.

    What waits for no answer, and was not settled otherwise, is left as it is.
    """
    return _answer(project, "agree", ids, Decision.AGREED, comment)


def dispute(project: Project, ids: Sequence[AnnotationId], comment: str = "") -> Changes:
    """They are right as they are, so that a reviewer looks again. Raises RuleError(not_yours)."""
    return _answer(project, "dispute", ids, Decision.DISPUTED, comment)


def _answer(project: Project, code: str, ids: Sequence[AnnotationId], decision: Decision, comment: str) -> Changes:
    own = _answerable(project, ids)
    if not own:
        return Changes()
    first, _ = own[0]
    document = documents.document(project, first.document)
    details = {"title": document.title, "surface": shortened(first.surface), "count": len(own)}
    with project.step(code, document, details) as step:
        for each, verdict in own:
            rule(project, step, each, decision, reason=verdict.reason, instead=verdict.instead)
            say(project, step, each, comment)
            if decision is Decision.AGREED:
                _yield(project, step, each, verdict.instead)
    return step.changes


def _answerable(project: Project, ids: Sequence[AnnotationId]) -> list[tuple[Annotation, Verdict]]:
    """Those that wait for an answer or may be answered, with the verdict."""
    found = ((each, verdicts.standing_of(project, each)) for each in own_annotations(project, ids))
    return [
        (each, standing.verdict)
        for each, standing in found
        if standing is not None and (standing.waiting or standing.settled_otherwise)
    ]


def _yield(project: Project, step: Step, own: Annotation, instead: Uid | None) -> None:
    """What is to stand there is taken over, unless the author has it already or it is gone itself."""
    wanted = annotations.with_uid(project, instead) if instead is not None else None
    if wanted is None or _has(project, own, wanted):
        annotation_rows.delete(project, step, [own])
        return
    for link in linking.misfits(project, [own.id], wanted.type):
        step.delete(Kind.LINK, link.id)
    new = replace(
        own, type=wanted.type, fragments=wanted.fragments, surface=wanted.surface, attributes=wanted.attributes
    )
    annotation_rows.change(project, step, own, new)


def _has(project: Project, own: Annotation, wanted: Annotation) -> bool:
    near = annotations.overlapping(project, own.document, own.author, wanted.span.start, wanted.span.end)
    return any(each.id != own.id and (each.type, each.fragments) == (wanted.type, wanted.fragments) for each in near)

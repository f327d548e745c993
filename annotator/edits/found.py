"""What a person may do with what a search has found: tag it in all documents at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.edits import annotation_rows
from annotator.edits.annotation_rows import Draft, Provenance
from annotator.edits.own import shortened
from annotator.edits.places import Places, free_places
from annotator.model.annotation import Origin
from annotator.model.changes import Changes
from annotator.model.ids import DocumentId, StepId, TypeId
from annotator.model.span import Span, surface_of
from annotator.model.suggestion import Suggestion
from annotator.store import documents
from annotator.store.journal import Details, Step
from annotator.store.project import Project


@dataclass(slots=True)
class Tagged:
    """What has come of it so far: how many annotations there are, and what had to be left out.

    `before` counts places that have the type already, `refused` those where a rule forbids it.
    """

    step: StepId | None = None
    annotations: int = 0
    before: int = 0
    refused: int = 0


def tag_found(
    project: Project,
    places: Mapping[DocumentId, Sequence[Span]],
    type: TypeId,
    so_far: Tagged,
    like: Suggestion | None = None,
) -> Changes:
    """Tag these places, all that the rules allow; further calls with the same `so_far` are the same step.

    Of places that overlap each other only the first is taken. Where it is a suggestion that is accepted at all of them,
    they are `like` it. Raises RuleError(unknown_type).
    """
    draft = _draft(project, type, like)
    with project.step("tag_found", details=_details(project, places, type), more_of=so_far.step) as step:
        for document, spans in places.items():
            apart = _apart(spans)
            found = free_places(project, document, apart, type)
            so_far.before += found.tagged
            so_far.refused += found.refused + len(spans) - len(apart)
            if found.free:
                _put(project, step, document, found, draft)
                so_far.annotations += len(found.free)
    if step.rows:
        so_far.step = step.id
    return step.changes


def _draft(project: Project, type: TypeId, like: Suggestion | None) -> Draft:
    if like is None:
        return Draft(type, annotation_rows.first_attributes(project, type, {}))
    kept = annotation_rows.fitting(project.schema, type, like.attributes)
    provenance = Provenance(Origin.HUMAN, like.suggester, like.score)
    return Draft(type, annotation_rows.first_attributes(project, type, kept), provenance)


def _put(project: Project, step: Step, id: DocumentId, found: Places, draft: Draft) -> None:
    document = documents.document(project, id)
    text = documents.text_of(project, document)
    for fragments in found.free:
        annotation_rows.put(project, step, document, text, fragments, draft)
    annotation_rows.start_work(project, step, document)


def _apart(spans: Iterable[Span]) -> list[Span]:
    apart = list[Span]()
    for span in sorted(spans):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _details(project: Project, places: Mapping[DocumentId, Sequence[Span]], type: TypeId) -> Details:
    """The first surface stands for all of them."""
    for id, spans in places.items():
        for span in spans:
            surface = surface_of(documents.text_of(project, documents.document(project, id)), [span])
            return {"type": type, "surface": shortened(surface)}
    return {"type": type, "surface": ""}

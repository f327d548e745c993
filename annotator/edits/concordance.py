"""What a person may decide about all mentions of one surface at once."""

from collections.abc import Collection
from dataclasses import dataclass

from annotator.edits import annotation_rows, correcting, linking
from annotator.edits.own import shortened
from annotator.edits.reviewing import rule
from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.person import Role
from annotator.model.review import Decision
from annotator.model.span import Fragments
from annotator.store import annotations, documents
from annotator.store.journal import Step
from annotator.store.project import Project


@dataclass(slots=True)
class Decided:
    """What has come of it: how many are of the type now, and how many had to be left."""

    done: int = 0
    left: int = 0


def decide(project: Project, ids: Collection[AnnotationId], type: TypeId, so_far: Decided) -> Changes:
    """Let these annotations be of one type, all as one step.

    One's own are relabelled. A reviewer accepts others' that are of the type, and sets one in place of those that are
    not; for whoever only annotates, others' are left, and so is what a rule forbids.
    """
    project.schema.type(type)
    chosen = annotations.among(project, ids)
    if not chosen:
        return Changes()
    details = {"surface": shortened(chosen[0].surface), "type": type, "count": len(chosen)}
    decided = set[tuple[DocumentId, Fragments]]()
    with project.step("decide_all", details=details) as step:
        for each in chosen:
            try:
                done = _decide(project, step, each, type, decided)
            except RuleError:
                done = False
            so_far.done += done
            so_far.left += not done
    return step.changes


def _decide(
    project: Project, step: Step, about: Annotation, type: TypeId, decided: set[tuple[DocumentId, Fragments]]
) -> bool:
    reviews = project.person.role is not Role.ANNOTATOR
    if about.author == project.person.id:
        _relabel(project, step, about, type)
        if reviews:
            rule(project, step, annotations.annotation(project, about.id), Decision.ACCEPTED)
        return True
    if not reviews:
        return False
    if about.type == type:
        rule(project, step, about, Decision.ACCEPTED)
        return True
    place = (about.document, about.fragments)
    instead = _standing(project, step, about, type, make=place not in decided)
    decided.add(place)
    rule(project, step, about, Decision.PASSED_OVER, instead=instead.uid)
    return True


def _relabel(project: Project, step: Step, own: Annotation, type: TypeId) -> None:
    for link in linking.misfits(project, [own.id], type) if own.type != type else ():
        step.delete(Kind.LINK, link.id)
    annotation_rows.change(project, step, own, annotation_rows.retyped(project, own, type))


def _standing(project: Project, step: Step, about: Annotation, type: TypeId, *, make: bool) -> Annotation:
    """What of this type stands on the same characters, accepted; made where there is nothing yet."""
    span = about.span
    near = annotations.overlapping(project, about.document, project.person.id, span.start, span.end)
    near += annotations.by_others(project, about.document, project.person.id, span.start, span.end)
    there = next((each for each in near if (each.type, each.fragments) == (type, about.fragments)), None)
    if there is not None:
        if make:
            rule(project, step, there, Decision.ACCEPTED)
        return there
    wanted = annotation_rows.retyped(project, about, type)
    document = documents.document(project, about.document)
    return correcting.put_own(project, step, document, wanted, ())

"""Inside a step that accepts a suggestion: its slots are filled, as far as the rules allow.

What is tagged there already is linked to; what is not is tagged. Nothing that a rule forbids is an error: the person
accepted what was suggested as a whole, and gets all of it that can be.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from annotator.edits import annotation_rows, linking
from annotator.edits.annotation_rows import Draft, Provenance
from annotator.errors import RuleError
from annotator.model.annotation import Annotation, Origin
from annotator.model.document import Document
from annotator.model.ids import AnnotationId
from annotator.model.rules import trimmed
from annotator.model.schema import Schema
from annotator.model.slots import fits, standing_for
from annotator.model.suggestion import Slot
from annotator.store import annotations
from annotator.store.journal import Step
from annotator.store.project import Project


def fill(
    project: Project, step: Step, document: Document, text: str, source: AnnotationId, slots: Sequence[Slot]
) -> Iterator[tuple[Slot, AnnotationId]]:
    """Link a new annotation to what its slots name; the annotations that were made for it, each with its slot."""
    holder = annotations.annotation(project, source)
    room = {slot.link: _most(project.schema, slot) for slot in slots}
    for slot in slots:
        if not room[slot.link]:
            continue
        there = _tagged(project, holder, slot)
        target = there.id if there else _made(project, step, document, text, holder, slot)
        if target is not None and _linked(project, step, holder, target, slot):
            room[slot.link] -= 1
            if there is None:
                yield slot, target


def _most(schema: Schema, slot: Slot) -> int:
    """How many links of the type may go out; 0 where there is no such link type any more."""
    link = next((each for each in schema.links if each.id == slot.link and not each.retired), None)
    return 0 if link is None else link.max or _ANY_NUMBER


_ANY_NUMBER = 1_000


def _linked(project: Project, step: Step, holder: Annotation, target: AnnotationId, slot: Slot) -> bool:
    with suppress(RuleError):
        linking.put(project, step, holder.id, target, slot.link)
        return True
    return False


def _tagged(project: Project, holder: Annotation, slot: Slot) -> Annotation | None:
    near = annotations.overlapping(project, holder.document, holder.author, slot.span.start, slot.span.end)
    return standing_for(project.schema, holder.type, slot, (each for each in near if each.id != holder.id))


def _made(
    project: Project, step: Step, document: Document, text: str, holder: Annotation, slot: Slot
) -> AnnotationId | None:
    schema = project.schema
    if not fits(schema, holder.type, slot.type, slot):
        return None
    provenance = Provenance(Origin.HUMAN, slot.suggester or holder.suggester, slot.score or holder.score)
    with suppress(RuleError):
        given = annotation_rows.fitting(schema, slot.type, slot.attributes)
        draft = Draft(slot.type, annotation_rows.first_attributes(project, slot.type, given), provenance)
        return annotation_rows.put(project, step, document, text, trimmed(text, (slot.span,)), draft)
    return None

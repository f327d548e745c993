"""Inside a step: annotation rows are put, changed and deleted here, and only as the rules allow."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.edits import assigned, linking
from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import NO_ATTRIBUTES, Annotation, Attributes, Origin
from annotator.model.assignment import AssignmentState
from annotator.model.changes import Kind
from annotator.model.document import Document, DocumentState
from annotator.model.ids import AnnotationId, AttributeId, TypeId, new_uid
from annotator.model.schema import Schema
from annotator.model.span import Fragments, surface_of
from annotator.store import annotations, documents, schemas
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import annotation_values, now
from annotator.store.sharing import assignments


@dataclass(frozen=True, slots=True)
class Provenance:
    """How an annotation came to be; a suggestion that a person accepted keeps who suggested it."""

    origin: Origin = Origin.HUMAN
    suggester: str | None = None
    score: float | None = None


BY_HAND = Provenance()


@dataclass(frozen=True, slots=True)
class Draft:
    """What all annotations of one step have in common. `again`: see `rules.check_new`."""

    type: TypeId
    attributes: Attributes
    provenance: Provenance = BY_HAND
    again: bool = False


def put(
    project: Project, step: Step, document: Document, text: str, fragments: Fragments, draft: Draft
) -> AnnotationId:
    """Add an annotation. Raises RuleError."""
    others = _near(project, document, fragments)
    rules.check_new(project.schema, others, draft.type, fragments, text, again=draft.again)
    moment = now()
    made = Annotation(
        id=AnnotationId(0),
        uid=new_uid(),
        document=document.id,
        type=draft.type,
        fragments=fragments,
        surface=surface_of(text, fragments),
        attributes=draft.attributes,
        author=project.person.id,
        origin=draft.provenance.origin,
        suggester=draft.provenance.suggester,
        score=draft.provenance.score,
        note="",
        schema_version=schemas.newest(project.connection),
        created=moment,
        updated=moment,
    )
    return AnnotationId(step.insert(Kind.ANNOTATION, annotation_values(made)))


def start_work(project: Project, step: Step, document: Document) -> None:
    """A document that something was put on is no longer new, nor is it still to do for whom it was given to."""
    own = assignments.of_person(project, document.id, project.person.id)
    if own is not None and own.state in (AssignmentState.TO_DO, AssignmentState.RETURNED):
        assigned.set_own(project, step, own, AssignmentState.IN_WORK)
    elif document.state is DocumentState.NEW:
        step.update(Kind.DOCUMENT, document.id, {"state": str(DocumentState.IN_PROGRESS)})


def change(project: Project, step: Step, old: Annotation, new: Annotation) -> None:
    """Let an annotation be what `new` says; the same again is no change. Raises RuleError."""
    if new == old:
        return
    if (new.type, new.fragments) != (old.type, old.fragments):
        document = documents.document(project, old.document)
        text = documents.text_of(project, document)
        others = [other for other in _near(project, document, new.fragments) if other.id != old.id]
        rules.check_new(project.schema, others, new.type, new.fragments, text)
    stamped = replace(new, updated=now(), schema_version=schemas.newest(project.connection))
    step.update(Kind.ANNOTATION, old.id, annotation_values(stamped))


def delete(project: Project, step: Step, gone: Collection[Annotation]) -> None:
    """Delete annotations with the links that hold to them."""
    linking.unlink_all(project, step, [annotation.id for annotation in gone])
    for annotation in gone:
        step.delete(Kind.ANNOTATION, annotation.id)


def retyped(project: Project, old: Annotation, type: TypeId) -> Annotation:
    """The annotation with another type, and the attributes that this has too."""
    return replace(old, type=type, attributes=rules.carried_attributes(project.schema, old.type, type, old.attributes))


def first_attributes(project: Project, type: TypeId, given: Mapping[AttributeId, str]) -> Attributes:
    """What new annotations of a type begin with. Raises RuleError.

    It is what is given and, where the schema remembers it, what the person said last.
    """
    schema = project.schema
    remembers = any(attribute.remember for attribute in schema.attributes_of(type))
    last = annotations.latest(project, project.person.id, type) if remembers else None
    attributes = NO_ATTRIBUTES if last is None else rules.remembered(schema, last)
    for attribute, value in given.items():
        attributes = described(attributes, attribute, rules.checked_value(schema, type, attribute, value))
    return attributes


def fitting(schema: Schema, type: TypeId, given: Mapping[AttributeId, str]) -> Attributes:
    """What the schema takes of these values for the type now; what was suggested may be older than the schema."""
    return {attribute: value for attribute, value in given.items() if _is_fit(schema, type, attribute, value)}


def _is_fit(schema: Schema, type: TypeId, attribute: AttributeId, value: str) -> bool:
    try:
        return rules.checked_value(schema, type, attribute, value) is not None
    except RuleError:
        return False


def described(attributes: Attributes, attribute: AttributeId, value: str | None) -> dict[AttributeId, str]:
    """The attributes with one more, or one fewer."""
    others = {name: kept for name, kept in attributes.items() if name != attribute}
    return others if value is None else {**others, attribute: value}


def _near(project: Project, document: Document, fragments: Fragments) -> Sequence[Annotation]:
    start, end = fragments[0].start, fragments[-1].end
    return annotations.overlapping(project, document.id, project.person.id, start, end)

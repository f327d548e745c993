"""What a person may do with suggestions: accept one as it is or as another type, or reject it for good."""

from annotator.edits import tagging
from annotator.edits.annotation_rows import Provenance
from annotator.errors import RuleError
from annotator.model.annotation import Origin
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AttributeId, DocumentId, TypeId, new_uid
from annotator.model.rules import checked_value
from annotator.model.schema import Schema
from annotator.model.suggestion import Suggestion
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.rows import now, to_milliseconds


def accept(project: Project, document: DocumentId, suggestion: Suggestion, as_type: TypeId | None = None) -> Changes:
    """Make it an annotation, of another type if wanted. Raises RuleError.

    It is a person's then, like one made by hand, but keeps who suggested it and how sure that was.
    """
    type_ = as_type or suggestion.type
    kept = {
        attribute: value
        for attribute, value in suggestion.attributes.items()
        if _is_fit(project.schema, type_, attribute, value)
    }
    provenance = Provenance(Origin.HUMAN, suggestion.suggester, suggestion.score)
    return tagging.tag(project, document, suggestion.fragments, type_, kept, provenance)


def _is_fit(schema: Schema, type_: TypeId, attribute: AttributeId, value: str) -> bool:
    """Whether the schema has this value for the type now; what was carried over may be older than the schema."""
    try:
        return checked_value(schema, type_, attribute, value) is not None
    except RuleError:
        return False


def reject(project: Project, document: DocumentId, suggestion: Suggestion) -> Changes:
    """Remember that it is wrong here, so that it does not come again."""
    found = documents.document(project, document)
    details = {"title": found.title, "surface": suggestion.surface, "type": suggestion.type}
    with project.step("reject", found, details) as step:
        step.insert(
            Kind.REJECTION,
            {
                "uid": new_uid().bytes,
                "document_id": document,
                "type": suggestion.type,
                "start": suggestion.span.start,
                "end": suggestion.span.end,
                "surface": suggestion.surface,
                "suggester": suggestion.suggester,
                "author_id": project.person.id,
                "created": to_milliseconds(now()),
            },
        )
    return step.changes

"""What a person may do with document labels: say something of whole documents, and take it back."""

from collections.abc import Sequence

from annotator.model import rules
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.document_label import DocumentLabel, DocumentLabelId
from annotator.model.ids import AttributeId, DocumentId, new_uid
from annotator.store import documents, labels
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import label_values, now


def set_label(project: Project, labelled: Sequence[DocumentId], attribute: AttributeId, value: str | None) -> Changes:
    """Label documents, all as one step; None, or the schema's default, takes the label away. Raises RuleError."""
    checked = rules.checked_label(project.schema, attribute, value)
    found = list(documents.documents(project, labelled))
    if not found:
        return Changes()
    details = {"title": found[0].title, "count": len(found)}
    with project.step("set_label", found[0] if len(found) == 1 else None, details) as step:
        for document in found:
            put(project, step, document, attribute, checked)
    return step.changes


def put(project: Project, step: Step, document: Document, attribute: AttributeId, value: str | None) -> None:
    """Inside a step: let the person's label be this value, which has been checked; None takes it away."""
    old = labels.label(project, document.id, project.person.id, attribute)
    if old is None and value is not None:
        made = DocumentLabel(
            DocumentLabelId(0), new_uid(), document.id, attribute, value, project.person.id, created=now()
        )
        step.insert(Kind.DOCUMENT_LABEL, label_values(made))
    elif old is not None and value is None:
        step.delete(Kind.DOCUMENT_LABEL, old.id)
    elif old is not None and old.value != value:
        step.update(Kind.DOCUMENT_LABEL, old.id, {"value": value})

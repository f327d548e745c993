"""What one step changed, in the terms of whoever shows it."""

from dataclasses import dataclass

from annotator.model.ids import AnnotationId, DocumentId, StepId


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows a step put or deleted. `listed` means documents came or went, `schema` that types changed.

    `rejected` are the documents where a suggestion was rejected, or is so no longer.
    """

    step: StepId | None = None
    documents: frozenset[DocumentId] = frozenset()
    annotations: frozenset[AnnotationId] = frozenset()
    annotated: frozenset[DocumentId] = frozenset()
    listed: bool = False
    schema: bool = False
    rejected: frozenset[DocumentId] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.documents or self.annotations or self.listed or self.schema or self.rejected)

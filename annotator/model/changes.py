"""What one step changed, in the terms of whoever shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

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

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            other.step or self.step,
            self.documents | other.documents,
            self.annotations | other.annotations,
            self.annotated | other.annotated,
            self.listed or other.listed,
            self.schema or other.schema,
            self.rejected | other.rejected,
        )

    def __bool__(self) -> bool:
        return bool(self.documents or self.annotations or self.listed or self.schema or self.rejected)


def merged(changes: Iterable[Changes]) -> Changes:
    """All of them as one."""
    return reduce(Changes.__or__, changes, Changes())

"""A case: one place in one document that needs a reviewer's decision, with why and how much is expected to be wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, DocumentId, PersonId, TypeId
from annotator.model.review import CaseKind, CaseState
from annotator.model.span import Fragments, Span

CaseId = NewType("CaseId", int)

Details = Mapping[str, str | int]
"""What the interface needs to say in words why the place is a case."""

OF_RULE = "rule."
"""Begins the names of the details that belong to the rule which is broken."""


@dataclass(frozen=True, slots=True)
class Case:
    """`kinds` has all reasons, `kind` the weightiest. `key` tells it from all others of its document, and stays.

    `expected` is the chance that a tag there is wrong. `targets` are the ids of the annotations that say the same, the
    variant that most hold first; of a case of links they are links.
    """

    document: DocumentId
    key: str
    kind: CaseKind
    kinds: tuple[CaseKind, ...]
    state: CaseState
    expected: float
    span: Span
    type: TypeId
    surface: str
    people: tuple[PersonId, ...]
    targets: tuple[tuple[int, ...], ...]
    details: Details = field(default_factory=dict[str, str | int])
    id: CaseId = CaseId(0)

    @property
    def of_link(self) -> bool:
        """Whether it is links that people differ in."""
        return CaseKind.LINK in self.kinds

    @property
    def suggested(self) -> tuple[TypeId, Fragments] | None:
        """What a suggester says is to stand there instead."""
        pieces = [tuple(map(int, piece.split("-"))) for piece in str(self.details.get("fragments", "")).split()]
        fragments = tuple(Span(start, end) for start, end in pieces)
        return (TypeId(str(self.details["suggested"])), fragments) if fragments else None

    @property
    def annotations(self) -> tuple[AnnotationId, ...]:
        """All annotations that it is about; none where it is about links."""
        return () if self.of_link else tuple(AnnotationId(id) for alike in self.targets for id in alike)


@dataclass(frozen=True, slots=True)
class DocumentCases:
    """What came of looking at a document. `seen` is how often it had changed by then; `folded` are its surfaces."""

    document: DocumentId
    seen: int
    cases: tuple[Case, ...]
    folded: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted; what is None or empty leaves all."""

    kind: CaseKind | None = None
    type: TypeId | None = None
    person: PersonId | None = None
    document: DocumentId | None = None
    state: CaseState | None = CaseState.OPEN


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An annotation among all of one surface, with the document's title and what stands before and behind it."""

    annotation: Annotation
    title: str
    before: str = ""
    after: str = ""

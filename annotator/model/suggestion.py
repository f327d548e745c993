"""A suggestion: a possible annotation. It is none until a person accepts it."""

from dataclasses import dataclass, field

from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.ids import TypeId
from annotator.model.span import Span


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`score` is how sure the suggester is, from 0 to 1; `attributes` are what an acceptance fills in."""

    span: Span
    surface: str
    type: TypeId
    suggester: str
    score: float
    attributes: Attributes = field(default_factory=lambda: NO_ATTRIBUTES)


@dataclass(frozen=True, slots=True)
class Known:
    """A surface that the project has tagged, with the type it was given and how often."""

    surface: str
    type: TypeId
    count: int

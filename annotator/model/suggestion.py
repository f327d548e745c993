"""A suggestion: a possible annotation. It is none until a person accepts it."""

from dataclasses import dataclass, field

from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.ids import DocumentId, LinkTypeId, TypeId
from annotator.model.span import Fragments, Span


@dataclass(frozen=True, slots=True)
class TaggedAt:
    """Where a tag stands that was carried over as a suggestion; the document may be gone by now."""

    document: DocumentId
    span: Span


@dataclass(frozen=True, slots=True)
class Slot:
    """A link that goes out from what is suggested, and what stands at its other end: tagged already or not.

    Where somebody else suggests that, `suggester` and `score` say who, and how sure that is.
    """

    link: LinkTypeId
    span: Span
    surface: str
    type: TypeId
    attributes: Attributes = field(default_factory=lambda: NO_ATTRIBUTES)
    suggester: str | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one suggester says of a place, and how sure it is of that."""

    suggester: str
    type: TypeId
    score: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`score` is how sure the suggester is, from 0 to 1; `attributes` are what an acceptance fills in.

    One in several pieces has them in `pieces`, and their hull in `span`. One that was carried over from another
    document says from where in `source`. An acceptance makes the links of `slots`, too. Where several suggesters were
    asked, `agreed` are the others that say just the same, and `alternatives`, the surest first, what cannot be right
    if this is.
    """

    span: Span
    surface: str
    type: TypeId
    suggester: str
    score: float
    attributes: Attributes = field(default_factory=lambda: NO_ATTRIBUTES)
    pieces: Fragments = ()
    source: TaggedAt | None = None
    slots: tuple[Slot, ...] = ()
    agreed: tuple[Opinion, ...] = ()
    alternatives: "tuple[Suggestion, ...]" = ()

    @property
    def opinions(self) -> tuple[Opinion, ...]:
        """Its suggester's and those of the others that say the same."""
        return (Opinion(self.suggester, self.type, self.score), *self.agreed)

    @property
    def fragments(self) -> Fragments:
        """What an acceptance tags."""
        return self.pieces or (self.span,)


@dataclass(frozen=True, slots=True)
class Known:
    """A surface that the project has tagged, with the type it was given and how often."""

    surface: str
    type: TypeId
    count: int

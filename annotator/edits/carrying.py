"""Tags on their way to another document, a twin or a later version, and what is still to be decided of them there."""

from bisect import bisect_left
from collections.abc import Sequence

from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import NO_ATTRIBUTES, Annotation
from annotator.model.ids import DocumentId, PersonId
from annotator.model.rivals import Taken
from annotator.model.span import Fragments, Span, fragments_of, hull, surface_of
from annotator.model.suggestion import Suggestion, TaggedAt
from annotator.store import annotations, suggestions
from annotator.store.project import Project
from annotator.text.offsets import Bounds


def carried(
    text: str, tag: Annotation, places: Sequence[Bounds], confidence: float, suggester: str, *, same: bool
) -> Suggestion | None:
    """The tag as a suggestion at these places of another text; None where nothing is left without blanks.

    Where other words stand there (not `same`), its attributes are left behind: they were read from what it said.
    """
    try:
        fragments = rules.trimmed(text, fragments_of(Span(*place) for place in places))
    except RuleError:
        return None
    return Suggestion(
        span=hull(fragments),
        surface=surface_of(text, fragments),
        type=tag.type,
        suggester=suggester,
        score=confidence,
        attributes=tag.attributes if same else NO_ATTRIBUTES,
        pieces=fragments if len(fragments) > 1 else (),
        source=TaggedAt(tag.document, tag.span),
    )


def undecided(project: Project, document: DocumentId, author: PersonId) -> list[Suggestion]:
    """What was carried over to a document and a person has neither tagged nor rejected, in the order of the text."""
    decided = Decided(project, document, author)
    return [each for each in suggestions.stored(project, document) if not decided.on(each)]


class Decided:
    """What a person has tagged and rejected in a document."""

    def __init__(self, project: Project, document: DocumentId, author: PersonId) -> None:
        self._schema = project.schema
        self._rejected = suggestions.rejected(project, document, author)
        self._taken = Taken(self._schema, annotations.annotations(project, document, author))

    def on(self, suggestion: Suggestion) -> bool:
        """Whether the suggestion was rejected, or something is tagged there that bars it, as it does on the page."""
        span, type_ = suggestion.span, suggestion.type
        if (span.start, span.end, type_) in self._rejected or not self._schema.has_type(type_):
            return True
        return self._taken.at(suggestion)


def meets(span: Span, stretches: Fragments) -> bool:
    """Whether it shares a character with one of those, which are in order and apart."""
    after = bisect_left(stretches, span.end, key=lambda each: each.start)
    return after > 0 and stretches[after - 1].end > span.start

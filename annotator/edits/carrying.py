"""What carrying tags to another document has in common, whether to a twin or to a later version."""

from collections.abc import Sequence

from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import NO_ATTRIBUTES, Annotation
from annotator.model.span import Span, fragments_of, hull, surface_of
from annotator.model.suggestion import Suggestion
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
        source=tag.document,
    )

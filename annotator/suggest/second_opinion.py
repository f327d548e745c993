"""What suggesters say of a document that people have tagged already: a second opinion, for its review."""

from collections.abc import Sequence

from annotator.model.knowledge import Knowledge
from annotator.model.suggestion import Suggestion
from annotator.suggest.api import Suggester, is_costly, is_echo, suggesters
from annotator.suggest.stream import heard
from annotator.text.find import Check, nobody_asks
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise


def asked() -> list[Suggester]:
    """All but the costly ones, and those that would only say what people have tagged here themselves."""
    return [each for each in suggesters() if not is_costly(each) and not is_echo(each)]


def opinions(
    reading: Reading,
    noise: Sequence[Noise],
    knowledge: Knowledge,
    asked: Sequence[Suggester],
    check: Check = nobody_asks,
) -> list[Suggestion]:
    """What is sure enough to be shown, each place and type once, by the surest, in the order of the text.

    Raises what `check` does, which is asked between two suggesters.
    """
    found = sorted(heard(reading, noise, knowledge, asked, check=check).suggestions, key=lambda each: -each.score)
    by_place = {(each.fragments, each.type): each for each in reversed(found)}
    return sorted(by_place.values(), key=lambda each: (each.span.start, -each.span.end, each.type))

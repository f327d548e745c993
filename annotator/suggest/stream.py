"""One stream of suggestions on a document: all suggesters are asked, and what they say is merged.

The window, the command line and the work in the background all use it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.errors import AnnotatorError, Cancelled
from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.sieve import OPEN, Sieve, State
from annotator.model.span import hull, surface_of
from annotator.model.suggestion import Suggestion
from annotator.suggest.api import Suggester, least_of
from annotator.suggest.merge import merged
from annotator.suggest.reading import in_source
from annotator.suggest.slots import with_slots
from annotator.text.find import Check, nobody_asks
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise


@dataclass(frozen=True, slots=True)
class Stream:
    """Suggestions on the source text, in its order, and which suggesters failed, by name.

    `quiet` counts what was left out because its suggester was wrong too often with that type.
    """

    suggestions: Sequence[Suggestion]
    failed: Mapping[str, Exception]
    quiet: int = 0


def stream(
    reading: Reading,
    noise: Sequence[Noise],
    knowledge: Knowledge,
    asked: Iterable[Suggester],
    *,
    sieve: Sieve = OPEN,
    carried: Iterable[Suggestion] = (),
    check: Check = nobody_asks,
) -> Stream:
    """Ask these suggesters about a document as it is read, and merge what they say.

    `carried` was suggested on its source text before. The rest as `heard`.
    """
    found = heard(reading, noise, knowledge, asked, sieve=sieve, check=check)
    return Stream(merged_with(knowledge, carried, found.suggestions), found.failed, found.quiet)


def merged_with(
    knowledge: Knowledge, carried: Iterable[Suggestion], suggestions: Iterable[Suggestion]
) -> list[Suggestion]:
    """What was suggested before and what is suggested now, as one stream."""
    before = (each for each in carried if knowledge.schema.has_type(each.type))
    return with_slots(knowledge.schema, merged(knowledge.schema, [*before, *suggestions]))


def heard(
    reading: Reading,
    noise: Sequence[Noise],
    knowledge: Knowledge,
    asked: Iterable[Suggester],
    *,
    sieve: Sieve = OPEN,
    check: Check = nobody_asks,
) -> Stream:
    """What these suggesters say of a document as it is read, one after the other.

    One that fails is left out and told of; what is wrong in one of our own is a bug, and raised. Raises what `check`
    does, which is asked between two suggesters.
    """
    found, failed, quiet = list[Suggestion](), dict[str, Exception](), 0
    for suggester in asked:
        check()
        try:
            said = _sound(reading.text, knowledge, suggester.suggest(reading.text, knowledge))
        except Exception as error:
            if isinstance(error, Cancelled) or (_is_ours(suggester) and not isinstance(error, AnnotatorError)):
                raise
            failed[suggester.NAME] = error
        else:
            sure = _sifted(said, sieve, suggester)
            found += sure[State.SHOWN]
            quiet += len(sure[State.QUIET])
    check()
    return Stream(list(in_source(reading, noise, found)), failed, quiet)


def _sifted(said: Iterable[Suggestion], sieve: Sieve, suggester: Suggester) -> Mapping[State, list[Suggestion]]:
    """What is sure enough, by whether it is shown."""
    least = sieve.least.get(suggester.NAME, least_of(suggester))
    states: dict[TypeId, State] = {}
    sifted: dict[State, list[Suggestion]] = {state: [] for state in State}
    for each in said:
        if each.score >= least:
            state = states.setdefault(each.type, sieve.state(suggester.NAME, each.type))
            sifted[state].append(each)
    return sifted


def _sound(text: str, knowledge: Knowledge, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Those that stand in the text and are of a type that can be tagged; whoever suggests may be wrong in anything."""
    usable = {each.id for each in knowledge.schema.types if each.usable}
    return [each for each in suggestions if each.type in usable and _stands(text, each)]


def _stands(text: str, suggestion: Suggestion) -> bool:
    fragments = suggestion.fragments
    inside = suggestion.span == hull(fragments) and fragments[-1].end <= len(text) and 0 <= suggestion.score <= 1
    surfaces = [(fragments, suggestion.surface), *(((each.span,), each.surface) for each in suggestion.slots)]
    return inside and all(spans[-1].end <= len(text) and surface_of(text, spans) == said for spans, said in surfaces)


def _is_ours(suggester: Suggester) -> bool:
    module: str = getattr(suggester, "__name__", type(suggester).__module__)
    return module.startswith("annotator.")

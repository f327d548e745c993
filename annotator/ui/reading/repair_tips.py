"""What hovering a repaired place tells: what came there, by which rule it reads otherwise, or might."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from annotator.model.span import Span
from annotator.text.reading import Reading
from annotator.text.repairs.decided import Decided, Placed, Standing
from annotator.ui.i18n import translate
from annotator.ui.reading import projection
from annotator.ui.reading.rule_words import rule_word

_LONGEST = 60
"""Characters of the source text that are told."""
_SIGNS = str.maketrans({"\n": "⏎", "\r": None, "\t": "⇥", "\u00a0": "␣", "\u3000": "␣"})


def told_of(decided: Decided, shown: Reading, span: Span, *, repaired: bool) -> str:
    """What is known of a span of the source text; lines of plain text, empty where there is nothing to tell.

    `repaired` says whether what is shown are the repairs; otherwise there is no difference to be explained.
    """
    lines = [line for each in _at(decided.repairs, span) if repaired for line in _of_repair(each, shown)]
    lines += [
        translate("Reading", "Passed over: {rule}").format(rule=rule_word(each.rule, noise=True))
        for each in decided.noise
        if each.applied and each.start < span.end and span.start < each.end
    ]
    return "\n".join(lines)


def _at(places: Sequence[Placed], span: Span) -> Iterator[Placed]:
    """The places that touch a span; they are in order and apart."""
    first = bisect_left(places, span.start, key=lambda place: place.end)
    for each in takewhile(lambda place: place.start <= span.end, islice(places, first, None)):
        if (each.start < span.end and span.start < each.end) or each.start == each.end:
            yield each


def _of_repair(each: Placed, shown: Reading) -> Iterator[str]:
    rule = rule_word(each.rule, noise=False)
    if each.applied:
        around = projection.whole(shown, Span(max(each.start - (each.start == each.end), 0), max(each.end, 1)))
        came = _short(shown.source[around.start : around.end])
        yield translate("Reading", "Came as “{source}”: {rule}").format(source=came, rule=rule)
    elif each.standing is Standing.RULE and each.replacement:
        told = translate("Reading", "Perhaps “{replacement}”: {rule}")
        yield told.format(replacement=_short(each.replacement), rule=rule)
    elif each.standing is Standing.RULE:
        yield translate("Reading", "Perhaps to be left out: {rule}").format(rule=rule)


def _short(text: str) -> str:
    shown = text.translate(_SIGNS)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"

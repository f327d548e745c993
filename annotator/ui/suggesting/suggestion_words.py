"""What a suggestion is, in words: who says so, how sure that is, how often it was right, what else it may be."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QLocale

from annotator.model.ids import LinkTypeId
from annotator.model.schema import Schema
from annotator.model.sieve import Sieve, Tally
from annotator.model.span import Fragments
from annotator.model.suggestion import Slot, Suggestion
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.tagging.marks import shown_value

_SUGGESTERS: Mapping[str, str] = {
    "claims": QT_TRANSLATE_NOOP("Suggester", "Claims"),
    "figures": QT_TRANSLATE_NOOP("Suggester", "Figures"),
    "learned": QT_TRANSLATE_NOOP("Suggester", "Learned from your tags"),
    "memory": QT_TRANSLATE_NOOP("Suggester", "Tagged before"),
    "names": QT_TRANSLATE_NOOP("Suggester", "Names"),
    "remote": QT_TRANSLATE_NOOP("Suggester", "Remote model"),
    "twins": QT_TRANSLATE_NOOP("Suggester", "Twins of the document"),
    "versions": QT_TRANSLATE_NOOP("Suggester", "Versions of the document"),
}
_OTHERS = 4
"""So many of the other things that a place may be are told."""


def suggester_label(name: str) -> str:
    """What a suggester is called; one of somebody else's by its own name."""
    known = _SUGGESTERS.get(name)
    return translate("Suggester", known) if known is not None else name


def percent(share: float) -> str:
    """A share of one, as people read it."""
    return translate("Suggesters", "{n} %").format(n=QLocale().toString(round(100 * share)))


def precision_words(tally: Tally) -> str:
    """How often it was right so far, and between which shares the truth lies; empty before the first reply."""
    if tally.precision is None:
        return ""
    low, high = tally.interval
    told = translate("Suggesters", "{share} ({low} to {high})")
    return told.format(share=percent(tally.precision), low=percent(low), high=percent(high))


def described(suggestion: Suggestion, schema: Schema, language: str, read: Callable[[Fragments], str]) -> list[str]:
    """The type and the surface, what was read of it, and what it would be linked to, a line each.

    `read` tells how a stretch of the document is shown.
    """
    label = schema.type(suggestion.type).label_in(language)
    lines = [translate("Inspector", "Suggested: {type}").format(type=label), read(suggestion.fragments)]
    for id, value in suggestion.attributes.items():
        shown = shown_value(schema, id, value, language)
        lines.append(f"{schema.attribute(id).label_in(language)}: {shown}")
    for link, held in _by_link(suggestion).items():
        told = " · ".join(read((slot.span,)) for slot in held)
        lines.append(f"{schema.link_type(link).label_in(language)} → {told}")
    return lines


def _by_link(suggestion: Suggestion) -> Mapping[LinkTypeId, Sequence[Slot]]:
    held: dict[LinkTypeId, list[Slot]] = {}
    for slot in suggestion.slots:
        held.setdefault(slot.link, []).append(slot)
    return held


def sources(suggestion: Suggestion, sieve: Sieve, schema: Schema, language: str) -> Iterator[str]:
    """Who suggests it, how sure they are together, how often each was right, and what else the place may be."""
    yield translate("Suggesters", "Sure: {share}").format(share=percent(suggestion.score))
    for each in suggestion.opinions:
        tally = sieve.tally(each.suggester, each.type)
        said = translate("Suggesters", "By “{suggester}”").format(suggester=suggester_label(each.suggester))
        if tally.precision is None:
            yield said
            continue
        right = translate("Suggesters", "right so far: {right} of {all}, {share}")
        number = QLocale()
        told = right.format(
            right=number.toString(tally.accepted), all=number.toString(tally.decided), share=precision_words(tally)
        )
        yield f"{said} · {told}"
    for other in suggestion.alternatives[:_OTHERS]:
        told = translate("Suggesters", "Or: {type}, “{surface}” ({share}, {suggester})")
        yield told.format(
            type=schema.type(other.type).label_in(language),
            surface=other.surface,
            share=percent(other.score),
            suggester=suggester_label(other.suggester),
        )

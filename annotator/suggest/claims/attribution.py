"""Who says it: the source and the cue of a clause."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.suggest.claims import cues
from annotator.text.offsets import Bounds

_LONGEST = 40
"""Code points of a source; what is longer before a cue is a clause of its own."""


_SHORT = 12


class SourceKind(StrEnum):
    """What a source is by its form, by the codes of the default schema."""

    PERSON = "PER"
    DOCUMENT = "DOC"
    OTHER = "SRC"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source and cue; one may be missing. `content` is where the rest of their clause begins.

    `planned` says that the source is a plan, by the words 按照规划.
    """

    source: Bounds | None
    cue: Bounds | None
    kind: SourceKind = SourceKind.OTHER
    content: int = 0
    planned: bool = False


def hearsay(text: str, start: int, end: int) -> Attribution | None:
    """What 据悉, 据某局统计 or 按照规划 says of the clauses after it."""
    found = cues.HEARSAY.match(text, start, end)
    if found is None:
        return None
    for source, cue in (("source", "reported"), ("from", "heard"), ("plan", "by")):
        if found[cue]:
            return Attribution(found.span(source), found.span(cue), _kind(found[source]), found.end(), cue == "by")
    return Attribution(None, found.span("cue"), content=found.end())


def saying(text: str, start: int, end: int) -> Attribution | None:
    """The source and the cue that a clause begins with, where what is said goes on in it or after it.

    Where the clause is nothing but the two, `content` is its end.
    """
    for found in cues.CUE.finditer(text, start, min(end, start + _LONGEST + 8)):
        proposing = cues.PROPOSING.search(found[0]) and cues.PROPOSED.match(text, found.end(), end)
        source = _source(text, start, found.start(), found[0], anybody=bool(proposing))
        if source is None:
            continue
        bounds, kind = source
        if cues.AFTER_SAID.match(text, found.end(), end):
            return Attribution(bounds, found.span(), kind, end)
        if found[0] not in cues.BRIEF and cues.AFTER_SAYS.match(text, found.end(), end):
            return Attribution(bounds, found.span(), kind, found.end())
    return None


def _source(text: str, start: int, end: int, cue: str, *, anybody: bool) -> tuple[Bounds, SourceKind] | None:
    if cue in cues.BRIEF and cues.INSIDE_WORDS.search(text[start:end] + cue):
        return None
    start, end = _without_asides(text, start, end)
    source = text[start:end]
    if not 0 < len(source) <= _LONGEST:
        return None
    if cue in cues.SHOWING and not cues.DATA.search(source):
        return None
    named = cues.PERSON_WITH_TITLE.search(source)
    if named and (named["name"][0] in cues.SURNAMES or cues.FAMILIAR.fullmatch(named["name"])):
        return (start + named.start("name"), end), SourceKind.PERSON
    likely = _is_name(source) or cues.SPEAKER.search(source) or (anybody and _is_short_name(source))
    if source in cues.NOBODY or not likely:
        return None
    return (start, end), _kind(source)


def _without_asides(text: str, start: int, end: int) -> Bounds:
    while before := cues.BEFORE_SOURCE.match(text, start, end):
        start = before.end()
    while aside := cues.ASIDE.search(text, start, end):
        end = aside.start()
    return start, end


def _kind(source: str) -> SourceKind:
    if source.startswith("《") and source.endswith("》"):
        return SourceKind.DOCUMENT
    return SourceKind.PERSON if source in cues.PRONOUNS or _is_name(source) else SourceKind.OTHER


def _is_short_name(source: str) -> bool:
    return 2 <= len(source) <= _SHORT and "的" not in source


def _is_name(source: str) -> bool:
    return 2 <= len(source) <= 3 and source[0] in cues.SURNAMES and not cues.NO_NAME.search(source)

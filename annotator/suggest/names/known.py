"""The project's known names and their other names, wherever a text has them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.known_name import KnownName
from annotator.model.schema import Schema
from annotator.suggest.kept import kept
from annotator.suggest.names.cut import Cut
from annotator.suggest.names.found import Name
from annotator.text.script import fold
from annotator.text.short_names import short_form

_NAME, _ALIAS, _SHORT = 0.95, 0.92, 0.88
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class _Entry:
    code: str
    key: str
    score: float


def find(cut: Cut, schema: Schema, names: Sequence[KnownName]) -> Iterator[Name]:
    """Known names of one type, at the edges of words; longer ones first at a place."""
    entries, longest = _entries(schema, names)
    if not entries:
        return
    for start in cut.starts:
        for end in range(min(start + longest, len(cut.folded)), start + _SHORTEST - 1, -1):
            entry = entries.get(cut.folded[start:end])
            if entry is not None and cut.is_whole(start, end):
                yield Name(start, end, entry.code, entry.score, key=entry.key)
                break


@kept
def _entries(schema: Schema, names: Sequence[KnownName]) -> tuple[Mapping[str, _Entry], int]:
    """What each surface stands for; one that stands for two names has no key."""
    found: dict[str, _Entry] = {}
    for each in names:
        if each.entry.type is None or not schema.has_type(each.entry.type):
            continue
        code = schema.type(each.entry.type).code
        for surface, score in _surfaces(each):
            entry, before = _Entry(code, each.key, score), found.get(surface)
            if before is None or before.score < score:
                found[surface] = entry
            elif before.score == score and before.key != entry.key:
                found[surface] = _Entry(before.code, "", score)
    return found, max(map(len, found), default=0)


def _surfaces(known: KnownName) -> Iterator[tuple[str, float]]:
    name = fold(known.entry.name)
    yield name, _NAME
    for alias in known.entry.aliases:
        yield fold(alias), _ALIAS
    if short := short_form(name):
        yield short, _SHORT

"""The word lists in `resources/words`, folded as texts are looked at."""

from collections.abc import Iterator, Mapping, Set
from functools import cache

from annotator import paths
from annotator.text.script import fold
from annotator.text.short_names import short_form


def lines(name: str) -> Iterator[list[str]]:
    """The words of each line, without comments and empty lines."""
    text = (paths.resources() / "words" / f"{name}.txt").read_text("utf-8")
    for line in fold(text).splitlines():
        if line and not line.startswith("#"):
            yield line.split()


@cache
def words(name: str) -> Set[str]:
    """All words of a list."""
    return frozenset(word for line in lines(name) for word in line)


@cache
def by_type(name: str) -> Mapping[str, str]:
    """Each word with the type that its line begins with."""
    return {word: line[0].upper() for line in lines(name) for word in line[1:]}


@cache
def none_of(kind: str) -> Set[str]:
    """Words that would be taken for a `city` or a `person`."""
    return frozenset(word for line in lines("plain") if line[0] == kind for word in line[1:])


@cache
def surnames() -> Set[str]:
    """Family names: each character of a line without blanks is one, and each word of one with them."""
    return frozenset(name for line in lines("surnames") for name in (line if len(line) > 1 else line[0]))


@cache
def divisions() -> Set[str]:
    """Provinces, cities and the like, by full and short names, and states."""
    full = words("provinces")
    short = {form for each in full if (form := short_form(each)) and form not in none_of("city")}
    return full | short | words("countries")


@cache
def neighbours() -> Mapping[str, Set[str]]:
    """For each province, by its full name, the first characters of what lies directly below it."""
    return {line[0]: frozenset(each[0] for each in line[1:]) for line in lines("provinces")}

"""What typed letters stand for: names in the texts whose characters have these initials in pinyin.

First come the surfaces that people have tagged, then the words of the dictionary. Four letters or more may also stand
for a stretch of a title and, where none of all these is in the texts, for whatever in the texts has these initials.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from annotator.model.ids import DocumentId
from annotator.store.project import Project
from annotator.store.rows import to_json
from annotator.store.searching import candidates
from annotator.store.searching.places import Finder
from annotator.store.sharing.blindness import hides, seen_by
from annotator.text.find import Check, searchable
from annotator.text.initials import has_initials, in_dictionary, may_have_initials, windows
from annotator.text.offsets import Bounds

MOST = 8
"""So many meanings are looked for."""
_TELLING = 4
"""Fewer letters than these are the initials of too many stretches that are no names."""

_TEXTS = """
SELECT document.id, text FROM document JOIN document_text ON document_text.id = text_id
WHERE ?1 IS NULL OR document.id IN (SELECT value FROM json_each(?1))"""

_is_read = lru_cache(maxsize=10_000)(has_initials)
_may_be_read = lru_cache(maxsize=10_000)(may_have_initials)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A name as it is written somewhere, and the documents that hold it."""

    name: str
    documents: frozenset[DocumentId]


def meanings(project: Project, letters: str, unindexed: Collection[DocumentId], check: Check) -> list[Meaning]:
    """What the letters may stand for, the likeliest first; documents that the index does not have are read."""
    scanned = _stretches(project, letters, unindexed, check)
    found = list[Meaning]()
    for key, name in _names(project, letters).items():
        check()
        if held := candidates.holding(project, name) | scanned.get(key, set()):
            found.append(Meaning(name, frozenset(held)))
        if len(found) == MOST:
            break
    return found if found or len(letters) < _TELLING else _anything(project, letters, check)


def finder(letters: str, meant: Iterable[Meaning]) -> Finder:
    """Where a text holds one of these."""
    names = {searchable(each.name) for each in meant}

    def find(text: str) -> Iterator[Bounds]:
        behind = 0
        for start, end, name in windows(text, letters):
            if start >= behind and searchable(name) in names:
                yield start, end
                behind = end

    return find


def _names(project: Project, letters: str) -> Mapping[str, str]:
    """The names that there are, each once however it is written: folded, and as it is written."""
    names = dict[str, str]()
    titled = _titled(project, letters) if len(letters) >= _TELLING else ()
    for name in (*_tagged(project, letters), *in_dictionary(letters), *titled):
        names.setdefault(searchable(name), name)
    return names


def _tagged(project: Project, letters: str) -> list[str]:
    counted = Counter[str]()
    seen = seen_by(project, project.person.id) if hides(project) else "TRUE"
    sql = f"SELECT surface, count(*) FROM annotation WHERE {seen} GROUP BY surface"
    for surface, n in project.connection.execute(sql):
        for start, end, name in windows(surface, letters):
            if end - start == len(surface) and _may_be_read(name, letters):
                counted[name] += n
    return sorted(counted, key=lambda surface: (not _is_read(surface, letters), -counted[surface], surface))


def _titled(project: Project, letters: str) -> Iterator[str]:
    for (title,) in project.connection.execute("SELECT title FROM document ORDER BY id"):
        yield from (each.name for each in windows(title, letters) if _is_read(each.name, letters))


def _anything(project: Project, letters: str, check: Check) -> list[Meaning]:
    told = [
        Meaning(name, frozenset(candidates.holding(project, name) | held))
        for name, held in _stretches(project, letters, None, check).items()
        if _may_be_read(name, letters)
    ]
    told.sort(key=lambda each: (not _is_read(each.name, letters), -len(each.documents), each.name))
    return told[:MOST]


def _stretches(
    project: Project, letters: str, among: Collection[DocumentId] | None, check: Check
) -> Mapping[str, set[DocumentId]]:
    """The stretches of source texts that may have the initials, folded, and the documents that they stand in."""
    found = defaultdict[str, set[DocumentId]](set)
    listed = None if among is None else to_json(sorted(among))
    for id, text in project.connection.execute(_TEXTS, (listed,)):
        check()
        for window in windows(text, letters):
            found[searchable(window.name)].add(DocumentId(id))
    return found

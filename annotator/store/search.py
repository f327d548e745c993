"""Searching all documents of a project: the index tells which may hold what is looked for, the texts tell where.

Text is found whatever its script, width, case, variants, repairs and inserted blanks, in the source text and as it is
read. What the index does not have yet is read through, so that nothing is missing meanwhile.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby

from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.model.query import Expression, Filter, Query, Words, is_letters
from annotator.store.documents import document_ids, documents
from annotator.store.project import Project
from annotator.store.searching import candidates
from annotator.store.searching.conditions import conditions
from annotator.store.searching.meanings import Meaning, finder, meanings
from annotator.store.searching.places import Finder, Found, Texts, each_once
from annotator.store.sharing.blindness import visible
from annotator.text.find import Check, as_written, folded, matches, nobody_asks, searchable
from annotator.text.offsets import Bounds


def search(project: Project, query: Query, limit: int, check: Check = nobody_asks) -> Iterator[Found]:
    """The documents that a query finds, one after the other, with at most `limit` hits each; for a worker.

    They come in the order of import; then, where letters were typed, those with the names that they may stand for, the
    likeliest name first; last those that have the words in their title only. `check` is called now and then, and raises
    where the result is no longer wanted.

    Raises UsageError for what means nothing in this project: unknown_filter, unknown_filter_value, not_comparable,
    not_an_amount, bad_pattern, slow_pattern.
    """
    return _Search(project, query, limit, check).found() if query else iter(())


@dataclass(frozen=True, slots=True)
class _Way:
    """Documents that may be found, what has to be in their texts, and names by what they are folded to."""

    documents: Collection[DocumentId]
    finders: Sequence[Finder]
    names: Mapping[str, str] = field(default_factory=dict[str, str])


class _Search:
    def __init__(self, project: Project, query: Query, limit: int, check: Check) -> None:
        self._project = project
        self._limit = limit
        self._check = check
        self._conditions = conditions(project, (term for term in query.terms if isinstance(term, Filter)))
        expressions = [term for term in query.terms if isinstance(term, Expression)]
        self._expressions = [self._matching(each.pattern) for each in expressions if not each.negated]
        words = [term for term in query.terms if isinstance(term, Words)]
        self._words = [each for each in words if not each.negated]
        self._without = [each for each in words if each.negated]
        self._unwanted = [
            *(_written(each) for each in self._without),
            *(self._matching(each.pattern) for each in expressions if each.negated),
        ]
        self._unindexed = candidates.unindexed(project) if words else set[DocumentId]()

    def found(self) -> Iterator[Found]:
        told = set[DocumentId]()
        for way in self._ways():
            for document in documents(self._project, set(way.documents) - told):
                self._check()
                if (found := self._look(document, way)) is not None:
                    told.add(document.id)
                    yield found

    def _ways(self) -> Iterator[_Way]:
        held = [self._held(words) for words in self._words]
        yield _Way(self._narrowed(held), [*map(_written, self._words), *self._expressions])
        if any(map(is_letters, self._words)):
            yield from self._by_meaning()
        if self._words and not self._expressions and not self._conditions.wanted:
            yield _Way(self._narrowed([set(self._titled())]), ())

    def _held(self, words: Words) -> set[DocumentId]:
        return candidates.holding(self._project, words.typed) | self._unindexed

    def _narrowed(self, held: Sequence[set[DocumentId]]) -> set[DocumentId]:
        """The documents in all of these sets that can be found at all."""
        found = set[DocumentId].intersection(*held) if held else set(document_ids(self._project))
        if self._conditions.wanted:
            found &= candidates.with_types(self._project, self._conditions.types)
        for words in self._without:
            found -= candidates.holding(self._project, words.typed) - self._unindexed
        return found

    def _by_meaning(self) -> Iterator[_Way]:
        """The documents with names that the letters may stand for, by how likely these are."""
        meant = [self._meant(words) for words in self._words]
        names = {searchable(each.name): each.name for several in meant for each in several}
        if not names:
            return
        finders = [
            _either(_written(words), finder(words.typed, several))
            for words, several in zip(self._words, meant, strict=True)
        ]
        choices = [
            [candidates.holding(self._project, words.typed), *(each.documents for each in several), self._unindexed]
            for words, several in zip(self._words, meant, strict=True)
        ]
        found = self._narrowed([set[DocumentId]().union(*several) for several in choices])
        rank = partial(_rank, choices)
        for _, group in groupby(sorted(found, key=rank), rank):
            yield _Way(list(group), [*finders, *self._expressions], names)

    def _meant(self, words: Words) -> list[Meaning]:
        return meanings(self._project, words.typed, self._unindexed, self._check) if is_letters(words) else []

    def _titled(self) -> Iterator[DocumentId]:
        patterns = [as_written(words.typed) for words in self._words]
        for id, title in self._project.connection.execute("SELECT id, title FROM document"):
            if all(pattern.search(title) for pattern in patterns):
                yield DocumentId(id)

    def _look(self, document: Document, way: _Way) -> Found | None:
        """What is found in a document, if it is as asked for."""
        asked = self._conditions
        if not asked.allow(document):
            return None
        of_annotations = asked.wanted or asked.unwanted
        kept = asked.among(visible(self._project, document.id)) if of_annotations else []
        if kept is None:
            return None
        if not (kept or way.finders or self._unwanted):
            return Found(document.id, document.title, (), more=False)
        texts = Texts(self._project, document)
        several = [texts.places(find) for find in way.finders]
        if not all(several) or any(map(texts.holds, self._unwanted)):
            return None
        places = each_once([*map(texts.place_of, kept), *(place for places in several for place in places)])
        hits = tuple(map(texts.hit, places[: self._limit]))
        seen = {searchable(hit.surface) for hit in hits} if way.names else ()
        meant = tuple(name for key, name in way.names.items() if key in seen)
        return Found(document.id, document.title, hits, len(places) > self._limit, meant)

    def _matching(self, pattern: str) -> Finder:
        matches("", pattern)
        return lambda text: matches(folded(text, self._check), pattern)


def _written(words: Words) -> Finder:
    pattern = as_written(words.typed)
    return lambda text: (match.span() for match in pattern.finditer(text))


def _either(*finders: Finder) -> Finder:
    """What one finder finds or another, apart from each other."""

    def find(text: str) -> Iterator[Bounds]:
        behind = 0
        for start, end in sorted(bounds for each in finders for bounds in each(text)):
            if start >= behind:
                yield start, end
                behind = end

    return find


def _rank(choices: Iterable[Sequence[Collection[DocumentId]]], document: DocumentId) -> int:
    """How far back in the choices a document comes first, all in all."""
    return sum(next(rank for rank, held in enumerate(several) if document in held) for several in choices)

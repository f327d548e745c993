"""How quick the search is, beside Python's scan and SQLite's LIKE over the same folded texts, and whether it is right.

The texts are made of the clauses of the sample documents and of the sound texts of the tests, in an order of their own,
with numbers and names that no two of them share. The queries are stretches of 1 to 8 characters of them. The figures
are milliseconds of this process's CPU time, the best of some rounds; only the ratios mean anything elsewhere.
"""

import random
import re
import tempfile
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from operator import add
from pathlib import Path

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.formats.reading import read_paths
from annotator.model.document import Source
from annotator.model.query import Query, Words, parse
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.store import derived, documents, readings
from annotator.store.project import Project, create, open_read_only
from annotator.store.search import search
from annotator.store.searching import candidates
from annotator.store.searching.tokens import phrase, tokens
from annotator.store.sqlite import Connection, sqlite3
from annotator.text import words
from annotator.text.find import searchable
from annotator.text.quantities.grammar import quantities
from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean
from annotator.text.script import fold, to_traditional
from environment import ROOT

DOCUMENTS = 10_000
LENGTHS = (300, 800, 1_200, 2_400)
"""Code points of a document."""
BATCH = 30
"""Documents in one transaction of the indexes that are compared."""
QUERIES = 200
LONGEST = 8
ROUNDS = 3
TAGGED = 500
"""Documents whose figures are annotated."""
FIRST = 50
"""Documents on a first screenful."""

_SOUND = ROOT / "tests" / "text" / "repairs" / "test_repairs_untouched.py"
_CLAUSE = re.compile(r"[^。！？，；、\n]*[一-鿿]{3}[^。！？，；、\n]*[。！？，；、\n]?")
_NUMBER = re.compile(r"\d+")
_IDEOGRAPHS = range(0x4E00, 0x9FA6)

Place = tuple[int, int, int]
"""A document and offsets into its source text."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as scratch:
        path = Path(scratch) / "search.anno"
        texts = list(made_texts())
        fill(path, texts)
        with open_read_only(path) as project:
            plain = Plain(project)
            asked = list(queries(plain.texts))
            show_documents(project, plain, asked)
            show_hits(project, plain, asked)
            show_indexes(plain, asked)
            show_others(project)


def made_texts() -> Iterator[str]:
    """The same texts in each run; one in ten is damaged as the samples are, one in a hundred Traditional."""
    sources = [source.text for source in read_paths([ROOT / "seeds"]) if isinstance(source, Source)]
    damaged = clauses(sources)
    sound = clauses([*map(as_read, sources), _SOUND.read_text("utf-8")])
    chance = random.Random(1)
    for number in range(DOCUMENTS):
        length, parts = chance.choice(LENGTHS), list[str]()
        while length > 0:
            parts.append(varied(chance.choice(sound if number % 10 else damaged), chance))
            length -= len(parts[-1])
        text = "".join(parts)
        yield to_traditional(text) if number % 100 == 1 else text


def clauses(texts: Iterable[str]) -> list[str]:
    """All clauses, each once."""
    return sorted({clause for text in texts for clause in _CLAUSE.findall(text)})


def as_read(text: str) -> str:
    """The text without its damage."""
    return Reading(text, clean(text).applied).text


def varied(clause: str, chance: random.Random) -> str:
    """The clause with other numbers, and now and then with a name that hardly any other has."""
    clause = _NUMBER.sub(lambda found: str(chance.randrange(10 ** min(len(found[0]), 9))), clause)
    name = "".join(map(chr, chance.choices(_IDEOGRAPHS, k=3))) if chance.random() < 0.2 else ""
    return name + clause


def fill(path: Path, texts: Sequence[str]) -> None:
    """A project with these texts, worked on, and the figures of some of them annotated."""
    with create(path, shipped(), "bench") as project:
        imported, each = edits.Imported(), iter(enumerate(texts))
        while batch := [Source(f"第{number}篇", text, f"{number}.txt") for number, text in islice(each, 200)]:
            edits.add(project, batch, imported)
        before = time.process_time()
        derived.derive_all(project)
        characters = sum(map(len, texts))
        print(f"{len(texts):,} documents, {characters:,} characters; ", end="")
        print(f"worked on in {time.process_time() - before:.0f} s")
        types = {type_.code: type_.id for type_ in project.schema.types}
        for document in imported.added[:TAGGED]:
            found = quantities(texts[document - 1])
            mentions = [[Span(each.start, each.end)] for each in found if each.kind == "MONEY"]
            tagging.tag_all(project, document, mentions, types["MONEY"])


class Plain:
    """What everybody else has: the folded texts without blanks, in memory and in a table."""

    def __init__(self, project: Project) -> None:
        self.sources = dict[int, str]()
        self.readings = dict[int, readings.DocumentReading]()
        for document in documents.documents(project):
            text = documents.text_of(project, document)
            self.sources[document.id] = text
            reading = readings.reading_of(project, document, text)
            if reading is not None and reading.reading.text != text:
                self.readings[document.id] = reading
        self.texts = {id: searchable(text) for id, text in self.sources.items()}
        self.read = {id: searchable(each.reading.text) for id, each in self.readings.items()}
        self.table = sqlite3.connect(":memory:")
        self.table.execute("CREATE TABLE folded (id INTEGER NOT NULL, text TEXT NOT NULL)")
        rows = [*self.texts.items(), *self.read.items()]
        self.table.executemany("INSERT INTO folded VALUES (?, ?)", rows)

    def scan(self, typed: str) -> set[int]:
        """The documents, by Python."""
        return {id for texts in (self.texts, self.read) for id, text in texts.items() if typed in text}

    def like(self, typed: str) -> set[int]:
        """The documents, by SQLite."""
        pattern = re.sub(r"([%_\\])", r"\\\1", typed)
        rows = self.table.execute(r"SELECT id FROM folded WHERE text LIKE ? ESCAPE '\'", (f"%{pattern}%",))
        return {id for (id,) in rows}

    def places(self, typed: str) -> set[Place]:
        """Each place once: where it is read, and where only the source text has it."""
        found = set[Place]()
        for id in self.scan(typed):
            read = list[tuple[int, int]]()
            if id in self.readings:
                reading = self.readings[id].reading
                mapped = (reading.to_source(*each) for each in self._in(self.read[id], reading.text, typed))
                read = [(each.start, each.end) for each in mapped]
            only = self._in(self.texts[id], self.sources[id], typed)
            found.update((id, start, end) for start, end in read)
            found.update(
                (id, *each) for each in only if not any(each[0] < end and start < each[1] for start, end in read)
            )
        return found

    def _in(self, folded: str, text: str, typed: str) -> Iterator[tuple[int, int]]:
        offsets, at = solid(text), folded.find(typed)
        while at >= 0:
            yield offsets[at], offsets[at + len(typed) - 1] + 1
            at = folded.find(typed, at + len(typed))


@cache
def solid(text: str) -> "array[int]":
    """Where the characters stand that are no blanks."""
    return array("I", (at for at, character in enumerate(fold(text)) if not character.isspace()))


def queries(texts: Mapping[int, str]) -> Iterator[str]:
    """Stretches of the folded texts, as many of each length."""
    chance, ids = random.Random(2), list(texts)
    for number in range(QUERIES):
        text, length = texts[chance.choice(ids)], number % LONGEST + 1
        start = chance.randrange(len(text) - length)
        yield text[start : start + length]


def cost(do: Callable[[], object]) -> float:
    """Milliseconds of CPU, the best of some rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        before = time.process_time()
        do()
        best = min(best, time.process_time() - before)
    return best * 1000


@dataclass(frozen=True, slots=True)
class Timed:
    """What one query took: ours, LIKE, Python's scan."""

    typed: str
    ours: float
    like: float
    scan: float


def show_documents(project: Project, plain: Plain, asked: Iterable[str]) -> None:
    """Which documents hold it: ours beside the others, by the length of the query."""

    def ours(typed: str) -> set[int]:
        return {*candidates.holding(project, typed), *candidates.unindexed(project)}

    timed = list[Timed]()
    for typed in asked:
        assert ours(typed) == plain.like(typed) == plain.scan(typed), typed
        each = (cost(partial(do, typed)) for do in (ours, plain.like, plain.scan))
        timed.append(Timed(typed, *each))
    print("\nwhich documents: mean milliseconds; ratio of the sums; queries under a tenth of LIKE; the worst ratio")
    print(
        f"{'characters':<12}{'ours':>8}{'LIKE':>8}{'Python':>8}{'ours/LIKE':>11}{'ours/Python':>13}{'<.1':>10}{'worst':>8}"
    )
    for name, low, high in (("1", 1, 1), ("2", 2, 2), ("3-4", 3, 4), ("5-8", 5, 8), ("2-8", 2, 8)):
        show_line(name, [each for each in timed if low <= len(each.typed) <= high])


def show_line(name: str, timed: Sequence[Timed]) -> None:
    """One line of the table."""
    ours, like, scan = (sum(each) for each in zip(*((one.ours, one.like, one.scan) for one in timed), strict=True))
    n, ratios = len(timed), [each.ours / each.like for each in timed]
    quick = f"{sum(ratio < 0.1 for ratio in ratios)}/{n}"
    print(f"{name:<12}{ours / n:>8.2f}{like / n:>8.2f}{scan / n:>8.2f}{ours / like:>11.3f}", end="")
    print(f"{ours / scan:>13.3f}{quick:>10}{max(ratios):>8.2f}")


def show_hits(project: Project, plain: Plain, asked: Sequence[str]) -> None:
    """Whether the hits are those of a plain scan, and how soon the first are there."""
    hits, firsts = 0, list[float]()
    for typed in asked:
        query = Query((Words(typed, quoted=True),))
        found = {(each.document, hit.start, hit.end) for each in search(project, query, 10**9) for hit in each.hits}
        assert found == plain.places(typed), typed
        hits += len(found)
        firsts.append(cost(lambda query=query: list(islice(search(project, query, 20), FIRST))))
    firsts.sort()
    print(f"\nhits: the same as by a plain scan for all {len(asked)} queries, {hits:,} hits")
    print(f"the first {FIRST} documents with hits: median {firsts[len(firsts) // 2]:.0f} ms, worst {firsts[-1]:.0f} ms")


def pairs(text: str) -> str:
    """Each two characters side by side a word, and the last by itself."""
    signs = tokens(text).split(" ")
    return " ".join(map(add, signs, [*signs[1:], ""]))


def pairs_phrase(typed: str) -> str:
    """A single character by the pairs that begin with it."""
    asked = pairs(typed)
    return f'"{asked}"*' if len(typed) == 1 else f'"{asked.rpartition(" ")[0]}"'


def both(text: str) -> str:
    """Each two characters side by side, then each character once."""
    return f"{pairs(text)} {' '.join(dict.fromkeys(tokens(text)))}"


def both_phrase(typed: str) -> str:
    """A single character by itself."""
    return phrase(typed) if len(typed) == 1 else pairs_phrase(typed)


def show_indexes(plain: Plain, asked: Sequence[str]) -> None:
    """Other words for the index, beside ours."""
    print(f"\n{'words of the index':<40}{'size/text':>10}{'1: /LIKE':>10}{'worst':>8}", end="")
    print(f"{'2-8: /LIKE':>12}{'<.1':>9}{'worst':>8}")
    likes = {typed: cost(partial(plain.like, typed)) for typed in asked}
    for name, split, ask in (
        ("single characters (ours)", tokens, phrase),
        ("pairs, single characters by prefix", pairs, pairs_phrase),
        ("pairs, then each character once", both, both_phrase),
    ):
        with closing(sqlite3.connect(":memory:")) as connection:
            size = build(connection, plain, split)
            took = {typed: cost(partial(match, connection, ask(typed))) for typed in asked}
        bare = sum(len(text.encode()) for texts in (plain.texts, plain.read) for text in texts.values())
        one = [(took[typed], likes[typed]) for typed in asked if len(typed) == 1]
        more = [(took[typed], likes[typed]) for typed in asked if len(typed) > 1]
        quick = f"{sum(ours / like < 0.1 for ours, like in more)}/{len(more)}"
        print(f"{name:<40}{size / bare:>10.2f}{ratio(one):>10.3f}{worst(one):>8.2f}", end="")
        print(f"{ratio(more):>12.3f}{quick:>9}{worst(more):>8.2f}")


def build(connection: Connection, plain: Plain, split: Callable[[str], str]) -> int:
    """An index of all texts, folded and as read; returns its size in bytes."""
    connection.execute(
        "CREATE VIRTUAL TABLE t USING fts5(source, reading, content='', contentless_delete=1, tokenize='ascii')"
    )
    rows = ((id, split(text), split(plain.read[id]) if id in plain.read else "") for id, text in plain.texts.items())
    while batch := list(islice(rows, BATCH)):
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO t (rowid, source, reading) VALUES (?, ?, ?)", batch)
        connection.execute("COMMIT")
    return connection.execute("SELECT sum(length(block)) FROM t_data").fetchone()[0]


def match(connection: Connection, phrase: str) -> set[int]:
    """The documents that an index tells."""
    return {id for (id,) in connection.execute("SELECT rowid FROM t WHERE t MATCH ?", (phrase,))}


def ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Of the sums."""
    return sum(ours for ours, _ in pairs) / sum(like for _, like in pairs)


def worst(pairs: Sequence[tuple[float, float]]) -> float:
    """The largest of the ratios."""
    return max(ours / like for ours, like in pairs)


def show_others(project: Project) -> None:
    """Initials, filters and expressions: how soon the first screenful is there, and how soon all."""
    words.load()
    print(f"\n{'typed':<28}{'documents':>10}{'first':>8}{'all':>8}   milliseconds, after a first time")
    for typed in ("cqs", "zg", "sxcjjq", "qzxvqzxv", "值>100亿元", "类型:金额 投资", "/[0-9]+(余|多)家/", "-的"):
        query = parse(typed)
        found = len(list(search(project, query, 20)))
        first = cost(lambda query=query: list(islice(search(project, query, 20), FIRST)))
        all_ = cost(lambda query=query: list(search(project, query, 20)))
        print(f"{typed:<28}{found:>10,}{first:>8.0f}{all_:>8.0f}")

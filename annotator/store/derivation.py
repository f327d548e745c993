"""What is worked out from one text: what the rules find, its words for the search, its signature for the families.

All of it can be worked out again at any time, so it is written without a journal, piece by piece: a long text comes as
several parts for the index, and last the row that says that it is done. This takes some two seconds for a million
characters, and only reads from the project, so it may be done in a worker or in another process.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass
from itertools import count, zip_longest

from annotator.model.ids import DocumentId, TextId
from annotator.store import families, readings
from annotator.store.project import Project
from annotator.store.rows import to_json
from annotator.store.searching.tokens import tokens
from annotator.store.text_parts import parts
from annotator.text.find import Check
from annotator.text.reading import Reading
from annotator.text.repairs import clean
from annotator.text.repairs.decided import decide
from annotator.text.repairs.edits import length_read
from annotator.text.repairs.rules import Cleaning

VERSION = 1
"""Of the rules, the words for the search and the signatures: a text worked on by another version is worked on anew."""

Tell = Callable[[float], None]
"""Called now and then with the share that is done, from 0 to 1; it raises where the result is no longer wanted."""

_FOUND, _SIGNED = 0.5, 0.7
"""Shares of the work that are done by then."""

_TEXT = """
SELECT document.id, text, derived.version, (SELECT coalesce(max(at), 0) FROM decided) AS at
FROM document JOIN document_text ON document_text.id = text_id LEFT JOIN derived USING (text_id) WHERE text_id = ?
"""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text, as words for the index; `reading` is empty where it has the words of `source`."""

    text: TextId
    number: int
    source: str
    reading: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the rules found in a text, as the tables keep it; the signature in hexadecimal."""

    script: str
    repairs: str
    noise: str
    signature: str


@dataclass(frozen=True, slots=True)
class Derived:
    """What comes last of a text. `at` tells which decisions it knows; `found` is there only where it is new.

    `length` is that of what is read: repaired and without noise, in code points.
    """

    text: TextId
    at: int
    parts: int
    script: str
    rules: str
    length: int
    found: Found | None


Piece = Part | Derived
Batch = Sequence[Piece]
"""What is written in one transaction."""


def derive(reader: Project, text_id: TextId, tell: Tell) -> Iterator[Piece]:
    """Work on the text of a document; nothing comes of it where the document is gone. Raises what `tell` raises."""
    row = reader.connection.execute(_TEXT, (text_id,)).fetchone()
    if row is None:
        return
    text, found = str(row["text"]), None
    cleaning = readings.cleaning_of(reader, text_id) if row["version"] == VERSION else None
    if cleaning is None:
        cleaning = clean.find(text, _check(tell))
        found = _found(text, cleaning)
        tell(_SIGNED)
    decided = decide(cleaning, readings.decisions(reader, DocumentId(row["id"])), readings.choices(reader))
    reading = Reading(text, decided.applied)
    number = 0
    for number, part in enumerate(_parts(reading), start=1):
        yield Part(text_id, number - 1, *part)
        tell(_SIGNED + (1 - _SIGNED) * number / (number + 1))
    rules = " ".join(sorted({each.rule for each in (*cleaning.repairs, *cleaning.noise)}))
    script, length = readings.script_in(text, cleaning, decided), length_read(text, decided)
    yield Derived(text_id, row["at"], number, script, f" {rules} ", length, found)
    tell(1)


def _check(tell: Tell) -> Check:
    asked = count(1)
    return lambda: tell(_FOUND * next(asked) / clean.STEPS)


def _parts(reading: Reading) -> Iterator[tuple[str, str]]:
    """The words of the source text and, where they are others, of the reading, part by part."""
    repaired = reading.text != reading.source
    for source, read in zip_longest(parts(reading.source), parts(reading.text) if repaired else (), fillvalue=""):
        words, words_read = tokens(source), tokens(read)
        yield words, "" if words_read == words else words_read


def _found(text: str, cleaning: Cleaning) -> Found:
    repairs = [(each.start, each.end, each.replacement, each.rule, each.confidence) for each in cleaning.repairs]
    noise = [(each.start, each.end, each.rule, each.confidence) for each in cleaning.noise]
    signature = families.signature(_without_noise(Reading(text, cleaning.applied), cleaning))
    return Found(cleaning.script, readings.packed(repairs), readings.packed(noise), signature.hex())


def _without_noise(reading: Reading, cleaning: Cleaning) -> str:
    """The text as the rules read it, whatever people say of it."""
    kept, at = list[str](), 0
    for noise in cleaning.passed_over:
        there = reading.to_reading(noise.start, noise.end)
        kept.append(reading.text[at : there.start])
        at = there.end
    return "".join((*kept, reading.text[at:]))


def to_line(batch: Batch) -> str:
    """The batch as a line of JSON, to go from one process to another."""
    return to_json([astuple(piece) for piece in batch])


_Row = tuple[int, int, str, str] | tuple[int, int, int, str, str, int, tuple[str, str, str, str] | None]


def of_line(line: str) -> Batch:
    """The batch that `to_line` was given."""
    rows: list[_Row] = json.loads(line)
    return [_piece(row) for row in rows]


def _piece(row: _Row) -> Piece:
    if len(row) == 4:
        text, number, source, reading = row
        return Part(TextId(text), number, source, reading)
    text, at, several, script, rules, length, found = row
    return Derived(TextId(text), at, several, script, rules, length, found and Found(*found))

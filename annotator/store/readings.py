"""How documents are read: what the rules found in a text, and what people have decided about it.

Decisions are the project's. Whoever opens it sees the same reading, the last word on a place holds, and each row keeps
whose word it is.
"""

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from annotator.model.document import Document
from annotator.model.ids import DocumentId, TextId
from annotator.store.project import Project
from annotator.store.rows import readable, to_json
from annotator.store.sqlite import Row
from annotator.text.reading import Reading
from annotator.text.repairs.clean import without
from annotator.text.repairs.decided import Choices, Decided, Decision, decide
from annotator.text.repairs.rules import Cleaning, Noise, Repair
from annotator.text.script import Script, script_of


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """A document as it is read; `script` is that of the source text without its noise."""

    script: Script
    decided: Decided
    reading: Reading


def reading_of(project: Project, document: Document, text: str) -> DocumentReading | None:
    """How a document with this source text is read; None while the text has not been worked on yet.

    Some microseconds for each repair that was found: for a text with tens of thousands, a matter for a worker.
    """
    cleaning = cleaning_of(project, document.text)
    if cleaning is None:
        return None
    decided = decide(cleaning, decisions(project, document.id), choices(project))
    return DocumentReading(script_in(text, cleaning, decided), decided, Reading(text, decided.applied))


def script_in(text: str, cleaning: Cleaning, decided: Decided) -> Script:
    """The script of a text, told anew only where people disagree with the rules about what is noise."""
    if decided.passed_over == cleaning.passed_over:
        return cleaning.script
    return script_of(without(text, decided.passed_over))


def is_known(project: Project, text: TextId) -> bool:
    """Whether the rules have been over a text."""
    return project.connection.execute("SELECT 1 FROM cleaning WHERE text_id = ?", (text,)).fetchone() is not None


def cleaning_of(project: Project, text: TextId) -> Cleaning | None:
    """What the rules found in a text (`clean.find`), if it has been worked on."""
    row = project.connection.execute(
        "SELECT script, repairs, noise FROM cleaning WHERE text_id = ?", (text,)
    ).fetchone()
    return None if row is None else _cleaning(row)


def cleaning_by(project: Project, text: TextId, version: int) -> Cleaning | None:
    """What the rules of that version found in a text, if they have been over it."""
    row = project.connection.execute(
        "SELECT cleaning.script, repairs, noise FROM cleaning JOIN derived USING (text_id)"
        " WHERE text_id = ? AND version = ?",
        (text, version),
    ).fetchone()
    return None if row is None else _cleaning(row)


def cleaning_near(project: Project, text: TextId, start: int, end: int) -> Cleaning | None:
    """What the rules found where it shares a character with a stretch; most of what is elsewhere is not even read."""
    row = project.connection.execute(
        "SELECT script, repairs, noise FROM cleaning WHERE text_id = ?", (text,)
    ).fetchone()
    if row is None:
        return None
    near = {**dict(row), "repairs": "\n".join(_near(lines(row["repairs"]), start, end))}
    found = _cleaning(cast("Row", near))
    repairs = tuple(each for each in found.repairs if each.start < end and each.end > start)
    return Cleaning(repairs, tuple(each for each in found.noise if each.start < end and each.end > start), found.script)


_FIRST = re.compile(r"\[\[(\d+),")


def _near(packed: Sequence[str], start: int, end: int) -> Sequence[str]:
    """The lines that may have a repair in a stretch; they are in order, and no repair is longer than a line of them."""
    firsts = [int(first[1]) for line in packed if (first := _FIRST.match(line)) is not None]
    return packed[max(bisect_right(firsts, start) - 2, 0) : bisect_left(firsts, end)]


@readable
def _cleaning(row: Row) -> Cleaning:
    repairs, noise = list[Repair](), list[Noise]()
    for line in lines(row["repairs"]):
        some: list[tuple[int, int, str, str, float]] = json.loads(line)
        repairs += [Repair(start, end, reads, rule, confidence) for start, end, reads, rule, confidence in some]
    for line in lines(row["noise"]):
        more: list[tuple[int, int, str, float]] = json.loads(line)
        noise += [Noise(start, end, rule, confidence) for start, end, rule, confidence in more]
    return Cleaning(tuple(repairs), tuple(noise), Script(row["script"]))


_TOGETHER = 500
"""Places in a line: while a worker reads one, the window waits."""


def packed(places: Sequence[tuple[int | float | str, ...]]) -> str:
    """Places as the table keeps them: lines of JSON."""
    return "\n".join(to_json(places[at : at + _TOGETHER]) for at in range(0, len(places), _TOGETHER))


def lines(packed: str) -> Sequence[str]:
    """The lines of JSON, each an array of places."""
    return packed.split("\n") if packed else ()


def decisions(project: Project, document: DocumentId) -> list[Decision]:
    """What people have said of places in a document, the oldest first, in the same order on every machine."""
    rows = project.connection.execute(
        'SELECT id, noise, start, "end", replacement, rule, applied FROM repair WHERE document_id = ?'
        " ORDER BY created, uid",
        (document,),
    )
    return [
        Decision(id, bool(noise), start, end, replacement, rule, bool(applied))
        for id, noise, start, end, replacement, rule, applied in rows.fetchall()
    ]


def choices(project: Project) -> Choices:
    """The rules that are switched on or off for the project."""
    rows = project.connection.execute("SELECT noise, rule, applied FROM rule_choice")
    return {(bool(noise), rule): bool(applied) for noise, rule, applied in rows.fetchall()}


def choice(project: Project, rule: str, *, noise: bool) -> int | None:
    """The row that switches a rule on or off, if it was."""
    row = project.connection.execute(
        "SELECT id FROM rule_choice WHERE noise = ? AND rule = ?", (noise, rule)
    ).fetchone()
    return None if row is None else int(row["id"])

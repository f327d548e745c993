"""Reads gold: spans that somebody has read with care, to measure against. Nothing of it comes into a project.

A line is our own export record, or a JSON object with `document` and `spans`, or one with `document` and a single span.
A span is `type` (its code), `start` and `end` (code points of the source text), with `fragments` where it has several
pieces, as objects or as pairs; where it has `surface` or `text`, that must stand there.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.model.span import Fragments, Span

_Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """`document` is whatever the line calls it; `surface` is empty where the line does not tell it."""

    document: str
    type: str
    fragments: Fragments
    surface: str
    line: int


def read(file: Path) -> list[GoldSpan]:
    """All spans of a file. Raises FormatError: file_unreadable, not_json, record_invalid."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise FormatError("file_unreadable", file=file.name, reason=str(error)) from error
    return [span for number, line in enumerate(lines, 1) if line.strip() for span in _spans(line, file.name, number)]


def _spans(line: str, file: str, number: int) -> Iterator[GoldSpan]:
    try:
        table = cast("object", json.loads(line))
    except (ValueError, RecursionError) as error:
        raise FormatError("not_json", file=file, line=number, reason=str(error)) from error
    try:
        yield from _of_line(table, number)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise FormatError("record_invalid", file=file, line=number, path="$", reason=str(error)) from error


def _of_line(table: object, number: int) -> Iterator[GoldSpan]:
    if not isinstance(table, Mapping):
        raise TypeError("no object")
    row = cast("_Table", table)
    document = str(row["document"] if "document" in row else row["doc_id"])
    spans = cast("Sequence[_Table]", row["spans"]) if "spans" in row else [row]
    for span in spans:
        surface = span.get("surface", span.get("text", "")) if span is not row else row.get("surface", "")
        yield GoldSpan(document, str(span["type"]), _fragments(span), str(surface or ""), number)


def _fragments(span: _Table) -> Fragments:
    pieces = cast("Sequence[_Table | Sequence[int]]", span.get("fragments") or ())
    if not pieces:
        return (_span(span["start"], span["end"]),)
    return tuple(
        _span(piece["start"], piece["end"]) if isinstance(piece, Mapping) else _span(*piece) for piece in pieces
    )


def _span(start: object, end: object) -> Span:
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
        raise ValueError(f"no span: {start}, {end}")
    return Span(start, end)

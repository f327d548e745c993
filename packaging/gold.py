"""Turns the notes of a reading by hand into gold: `python packaging/gold.py NOTES TEXT NAME > FILE.jsonl`.

The notes hold what was found, in the order of the text, as the text is read (with its repairs):

    GPE 成都               a span of this type, the next of this surface; NOM behind it where it is no name
    SKIP 当前位置…首页      from the first words to the last ones
    @ 发挥四市              look on from here
    = claims               from here on: kind, verifiability and quoting | first words…last words | cue | source
    NUMERIC CFS INDIRECT | 目前…协作 | <据悉 | >李波
                           `<` is the last one before the claim, `>` the first one behind it, `+` a further stretch

Surfaces of claims are not kept, so that the gold holds no sentence of a text; their first and last characters are.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean
from annotator.text.script import fold

Row = dict[str, object]
_EDGE = 4
"""Characters of a claim that are kept at either end, to tell that it still stands where it stood."""


class Reader:
    """Finds what the notes name in a text as it is read, and tells where it stands in the source."""

    def __init__(self, source: str, document: str) -> None:
        self.reading = Reading(source, clean(source).repairs)
        self.folded = fold(self.reading.text)
        self.document = document
        self.at = 0

    def rows(self, notes: list[str]) -> Iterator[Row]:
        """One row for each note but the anchors."""
        of_claims = False
        for note in notes:
            if note == "= claims":
                of_claims, self.at = True, 0
            elif note.startswith("@ "):
                self.at = self._find(note[2:], self.at)[0]
            else:
                yield self._claim(note) if of_claims else self._name(note)

    def _name(self, note: str) -> Row:
        type_, _, surface = note.partition(" ")
        named = surface.removesuffix(" NOM")
        start, end = self._find(named, self.at)
        self.at = start if named != surface and type_ == "FAC" else end  # a description may hold names
        row = self._row(type_, [(start, end)])
        return row if named == surface else {**row, "mention": "NOM"}

    def _claim(self, note: str) -> Row:
        tags, stretches, *ties = (part.strip() for part in note.split("|"))
        kind, verifiability, quote = [*tags.split(), "NONE"][:3]
        spans = [self._find(part, self.at) for part in stretches.split("+")]
        self.at = spans[0][0]
        row = self._row("CLAIM", spans) | {"kind": kind, "verifiability": verifiability, "quote": quote}
        for role, tie in zip(("cue", "source"), ties, strict=False):
            if tie:
                row[role] = self._tie(tie, spans[0][0], spans[-1][1])
        return row

    def _tie(self, tie: str, start: int, end: int) -> list[int]:
        sought = fold(tie[1:])
        at = self.folded.rfind(sought, 0, start) if tie[0] == "<" else self.folded.find(sought, end)
        assert at >= 0, tie
        return self._in_source(at, at + len(tie) - 1)

    def _find(self, named: str, at: int) -> tuple[int, int]:
        first, _, last = fold(named).partition("…")
        start = self.folded.find(first, at)
        end = self.folded.find(last, start + len(first)) if last else start + len(first)
        assert start >= 0, f"{named} after {self.reading.text[max(at - 20, 0) : at]}"
        assert end >= 0, named
        return start, end + len(last)

    def _in_source(self, start: int, end: int) -> list[int]:
        mapped = self.reading.to_source(start, end)
        return [mapped.start, mapped.end]

    def _row(self, type_: str, spans: list[tuple[int, int]]) -> Row:
        fragments = [self._in_source(*span) for span in spans]
        (start, _), (_, end) = fragments[0], fragments[-1]
        surface = self.reading.source[start:end]
        row: Row = {"document": self.document, "type": type_, "start": start, "end": end}
        if len(fragments) > 1:
            row["fragments"] = fragments
        if type_ in {"CLAIM", "SKIP"}:
            return row | {"begins": surface[:_EDGE], "ends": surface[-_EDGE:]}
        return row | {"surface": surface}


def main(notes: str, text: str, document: str) -> None:
    """Print the gold, one JSON object a line, names before claims."""
    source = Path(text).read_bytes().decode()
    lines = [line.strip() for line in Path(notes).read_text("utf-8").splitlines() if line.strip()]
    for row in Reader(source, document).rows(lines):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])

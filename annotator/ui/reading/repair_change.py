"""A repair or noise in one line, as lists show it: what stands before, what was there, what is read, what follows."""

import re
from dataclasses import dataclass

from annotator.text.repairs.decided import Placed

AROUND = 8
"""Characters shown on either side."""
_LONGEST = 48
_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BLANKS = str.maketrans({" ": "␣", "\u00a0": "°", "\u3000": "□", "\t": "⇥"})
SIGNS = "␣°□⇥⏎"
"""What stands for blanks and line breaks."""


@dataclass(frozen=True, slots=True)
class Change:
    """Four pieces of one line; `reads` is empty where something is taken away, and None for noise."""

    before: str
    was: str
    reads: str | None
    after: str

    def as_text(self) -> str:
        """For a screen reader and for whoever copies it."""
        if self.reads is None:
            return self.was
        return f"{self.before}{self.was}{self.after} → {self.before}{self.reads}{self.after}"


def change_of(text: str, placed: Placed) -> Change:
    """The place in a source text; what is exchanged shows its blanks and line breaks by signs, and is cut if long."""
    start, end = placed.start, placed.end
    was = text[start : min(end, start + _LONGEST + 1)]
    if placed.noise:
        return Change("", _cut(_in_one_line(was)), None, "")
    before, after = _in_one_line(text[max(0, start - AROUND) : start]), _in_one_line(text[end : end + AROUND])
    return Change(before, _exchanged(was), _exchanged(placed.replacement), after)


def _exchanged(text: str) -> str:
    return _cut(_in_one_line(text).translate(_BLANKS))


def _in_one_line(text: str) -> str:
    return _BREAK.sub("⏎", text)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

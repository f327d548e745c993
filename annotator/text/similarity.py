"""How alike two texts are, told from short signatures: MinHash over the fives of characters that a text has.

What is compared is the text as it is searched (`script.fold`) without blanks and marks, so that a text in two scripts,
or with other line breaks, is the same. The share of fives that two texts have in common (Jaccard's measure) is told
from 128 numbers each, with a standard error of .04 (A. Broder, On the Resemblance and Containment of Documents, 1997;
S. Dahlgaard, M. Knudsen, M. Thorup, Fast Similarity Sketching, 2017, as rensa does it).
"""

import re
import struct
from collections.abc import Iterator
from operator import eq

from annotator.text.script import fold

ALIKE_FROM = 0.6
"""Texts with at least this share in common are near-duplicates: other head and foot, or a tenth of the sentences."""

_SIZE = 5
_SLOTS = 128
_SEED = 42
_PART = 1 << 13
"""Characters that are taken in at once; the window waits meanwhile."""
_BANDS = 20
_BAND = struct.Struct("<q")
"""Four slots of two bytes."""
_SKIPPED = re.compile(r"[\W_]+")


def signature(text: str) -> bytes:
    """The signature of a text; empty where the text has no letter and no digit.

    Projects keep it, so whatever changes it needs all texts to be worked on anew (`store.derivation.VERSION`).
    """
    from rensa import RMinHash

    sketch = None
    for fives in _fives(text):
        sketch = sketch or RMinHash(_SLOTS, _SEED)
        sketch.update(fives)
    return b"" if sketch is None else struct.pack(f"<{_SLOTS}H", *(slot & 0xFFFF for slot in sketch.digest()))


def _fives(text: str) -> Iterator[list[str]]:
    """All stretches of five characters, part by part; a shorter text is a stretch by itself."""
    rest, short = "", True
    for start in range(0, len(text), _PART):
        rest += _SKIPPED.sub("", fold(text[start : start + _PART]))
        if len(rest) >= _SIZE:
            yield [rest[at : at + _SIZE] for at in range(len(rest) - _SIZE + 1)]
            rest, short = rest[1 - _SIZE :], False
    if short and rest:
        yield [rest]


def likeness(one: bytes, other: bytes) -> float:
    """About which share of their fives two texts with these signatures have in common, from 0 to 1."""
    if not one or not other:
        return 0.0
    return sum(map(eq, memoryview(one).cast("H"), memoryview(other).cast("H"))) / _SLOTS


def bands(signature: bytes) -> Iterator[tuple[int, int]]:
    """Which parts of the signature to compare first, with what is in each, as a signed integer of 64 bits.

    Texts that are alike have at least one part the same: of those with just `ALIKE_FROM` in common 94 in 100, of those
    with .7 all but four in a thousand.
    """
    for band in range(_BANDS if signature else 0):
        (value,) = _BAND.unpack_from(signature, band * _BAND.size)
        yield band, value

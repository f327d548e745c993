"""How alike two texts are, told from short signatures: MinHash over the fives of characters that a text has.

What is compared is the text as it is searched (`script.fold`) without blanks and marks, so that a text in two scripts,
or with other line breaks, is the same. The share of fives that two texts have in common (Jaccard's measure) is told
from 128 numbers each, with a standard error of .04 (A. Broder, On the Resemblance and Containment of Documents, 1997;
S. Dahlgaard, M. Knudsen, M. Thorup, Fast Similarity Sketching, 2017, as rensa does it).
"""

import re
import struct
from collections.abc import Iterator

from annotator.text.script import fold

ALIKE_FROM = 0.6
"""Texts with at least this share in common are near-duplicates: other head and foot, or a tenth of the sentences."""

_SIZE = 5
_SLOTS = 128
_SEED = 42
_PART = 1 << 13
"""Characters that are taken in at once; the window waits meanwhile."""
_BANDS = 24
_BAND = 5
"""Slots."""
_TOP = int.from_bytes(b"\x00\x80" * _SLOTS, "little")
_REST = int.from_bytes(b"\xff\x7f" * _SLOTS, "little")
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
    differing = int.from_bytes(one, "little") ^ int.from_bytes(other, "little")
    # Adding all the lower bits of a slot to its own carries into its top bit unless they are all zero.
    slots = ((differing & _REST) + _REST | differing) & _TOP
    return 1 - slots.bit_count() / _SLOTS


def bands(signature: bytes) -> Iterator[tuple[int, bytes]]:
    """Which parts of the signature to compare first, by number: texts that are alike have at least one the same.

    That is so of 86 in 100 that have just `ALIKE_FROM` in common, of 99 that have .7, and of all but one in 10,000
    that have .8; but also of 22 in 100 that have .4.
    """
    size = 2 * _BAND
    for band in range(_BANDS if signature else 0):
        yield band, signature[band * size : (band + 1) * size]

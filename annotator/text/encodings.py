"""From bytes to text: which encoding a Chinese document is in, told from the bytes themselves."""

import codecs
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from annotator.errors import FormatError

ENCODINGS = (
    ("utf-8", "Unicode (UTF-8)"),
    ("gb18030", "Simplified Chinese (GB18030, GBK, GB2312)"),
    ("big5hkscs", "Traditional Chinese (Big5, Big5-HKSCS)"),
    ("utf-16-le", "Unicode (UTF-16, little-endian)"),
    ("utf-16-be", "Unicode (UTF-16, big-endian)"),
)
"""What a person may choose from: the code that `decode` takes, and its name in English."""

_CODES = frozenset(code for code, _ in ENCODINGS)
_BOM = "\ufeff"
_WITH_BOM = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
_SIGNATURES = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
}
"""The encoding that has all of another and more: pages that say gb2312 or big5 hold what only these can write."""

_SAMPLE = 20_000
_COMMON_FROM = 0.5
_TELLING = re.compile("[^\t-\r -~]")
_MARKS = "，。、；：？！（）《》〈〉“”‘’「」『』【】—…·％￥\u3000\u00a0"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it came in. A leading byte order mark is in the encoding's name, not in the text."""

    text: str
    encoding: str


def encoding_of(label: str) -> str | None:
    """The encoding to read with for a name as people and web pages write it; None if it is none of `ENCODINGS`."""
    try:
        name = codecs.lookup(label.strip().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    name = _WIDER.get(name, name)
    return name if name in _CODES else None


def _strictly(content: bytes, encoding: str) -> Decoded:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise FormatError("undecodable", encoding=encoding, position=error.start) from error
    if "\0" in text:
        raise FormatError("not_text", encoding=encoding)
    if text.startswith(_BOM):
        return Decoded(text[1:], _WITH_BOM.get(encoding, encoding))
    return Decoded(text, encoding)


@cache
def _common() -> frozenset[str]:
    """The common characters of both scripts: the first levels of GB 2312 and of Big5, 6,800 of some 90,000."""
    codes = {
        "gb2312": product(range(0xB0, 0xD8), range(0xA1, 0xFF)),
        "big5": product(range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF))),
    }
    return frozenset(
        bytes(code).decode(encoding, "ignore") for encoding, pairs in codes.items() for code in pairs
    ) | frozenset(_MARKS)


def _score(text: str) -> float:
    """The share of common characters among those that tell: neither ASCII nor blank, control characters included."""
    telling = _TELLING.findall(text[:_SAMPLE])
    common = _common()
    return sum(character in common for character in telling) / len(telling) if telling else _COMMON_FROM


def _readings(content: bytes, encodings: tuple[str, ...], failures: list[FormatError]) -> Iterator[Decoded]:
    for encoding in encodings:
        try:
            yield _strictly(content, encoding)
        except FormatError as failure:
            failures.append(failure)


def _progress(failure: FormatError) -> float:
    """How far into the bytes a reading came. UTF-16 does not count: it reads any pair of bytes as something."""
    position = failure.details.get("position")
    if str(failure.details["encoding"]).startswith("utf-16"):
        return -1
    return position if isinstance(position, int) else math.inf


def _guess(content: bytes, declared: str | None) -> Decoded:
    failures: list[FormatError] = []
    for reading in _readings(content, ("utf-8",), failures):
        return reading
    for reading in _readings(content, (declared,) if declared else (), failures):
        if _score(reading.text) >= _COMMON_FROM:
            return reading
    readings = _readings(content, ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be"), failures)
    best = max(readings, key=lambda reading: _score(reading.text), default=None)
    if best is None or _score(best.text) < _COMMON_FROM:
        raise max(failures, key=_progress)
    return best


def _signed(content: bytes, chosen: str) -> str:
    """UTF-16 in the order of its mark, whichever order was chosen."""
    marked = next((name for mark, name in _SIGNATURES.items() if content.startswith(mark)), chosen)
    return marked if chosen.startswith("utf-16") and marked.startswith("utf-16") else chosen


def decode(content: bytes, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """The text of a document's bytes, strictly: nothing is replaced, dropped or normalised.

    `encoding` is a person's choice and is final. Otherwise a byte order mark tells, then whether it is valid UTF-8,
    then `declared`, which is what the document says of itself, then which of the Chinese encodings and UTF-16 makes
    the most of it common characters. (UTF-8 comes before what is declared: crawled pages are often stored as UTF-8 and
    still say gb2312, and no other text is valid UTF-8 by chance.)

    Raises FormatError: `unknown_encoding`; `undecodable`, with the encoding that came furthest and the byte position
    at which it failed; `not_text` where there are NUL characters.
    """
    if encoding is not None:
        chosen = encoding_of(encoding)
        if chosen is None:
            raise FormatError("unknown_encoding", encoding=encoding)
        return _strictly(content, _signed(content, chosen))
    for signature, signed in _SIGNATURES.items():
        if content.startswith(signature):
            return _strictly(content, signed)
    return _guess(content, encoding_of(declared) if declared else None)

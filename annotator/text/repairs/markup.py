"""Tags and entities that came along with the text of a web page."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.text.offsets import Bounds
from annotator.text.passages import Passages
from annotator.text.repairs.characters import is_chinese
from annotator.text.repairs.rules import Repair, repair

_NAMES = """a abbr article b big blockquote br center div em figcaption figure font h1 h2 h3 h4 h5 h6 header hr i img
    ins label li main o:p ol p section small span strike strong sub sup table tbody td tfoot th thead tr u ul"""
_ATTRIBUTES = r"""(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*"""
_COMPARED = "(?<![0-9A-Za-z]<[a-z]>)"
"""What a<b>c is not."""
_TAG = re.compile(rf"<(?:/\s*)?(?:{'|'.join(_NAMES.split())}){_ATTRIBUTES}\s*/?>{_COMPARED}", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:amp;)?(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_ABOUT_MARKUP = re.compile(r"HTML|XML|CSS|JavaScript|标签|標籤|标记语言|標記語言|转义|轉義|前端|代码|代碼|程式碼|```")

_SOLID_BEFORE = re.compile(r"[!-~]+\Z")

_BLANKS = {"\u00a0": " ", "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": ""}
_SAMPLE = 20_000
_UNSURE = 0.6
"""A text that speaks of markup shows tags on purpose."""


def speaks_of_markup(text: str) -> bool:
    """Whether tags may be what the text is about."""
    return _ABOUT_MARKUP.search(text) is not None


def find(text: str) -> list[Repair]:
    """The tags and entities of a Chinese text, in order; those in an address or in code are part of it."""
    if "<" not in text and "&" not in text:
        return []
    found = sorted(
        each for start, end in _written(text) for each in (*_tags(text, start, end), *_entities(text, start, end))
    )
    if found and speaks_of_markup(text):
        return [replace(each, confidence=_UNSURE) for each in found]
    return found


def _written(text: str) -> Iterator[Bounds]:
    """The passages of a Chinese text that are in Chinese, or nothing but tags; a line of code is neither."""
    if not is_chinese(_bare(text[:_SAMPLE])):
        return
    passages = Passages(text)
    for start, end in map(passages.span, range(len(passages))):
        passage = text[start:end]
        if "<" in passage or "&" in passage:
            rest = _bare(passage)
            if not rest or is_chinese(rest):
                yield start, end


def _bare(text: str) -> str:
    return _ENTITY.sub("", _TAG.sub("", text)).strip()


def _tags(text: str, start: int, end: int) -> Iterator[Repair]:
    return (repair("tag", *match.span(), "") for match in _TAG.finditer(text, start, end))


def _entities(text: str, start: int, end: int) -> Iterator[Repair]:
    for match in _ENTITY.finditer(text, start, end):
        meant = html.unescape(html.unescape(match[0]))
        if len(meant) <= 2 and not _in_address(text, match.start()):
            yield repair("entity", *match.span(), _BLANKS.get(meant, meant))


def _in_address(text: str, at: int) -> bool:
    """Whether an entity here is inside a web address, where `&amp;` may be meant so."""
    before = _SOLID_BEFORE.search(text, max(0, at - 300), at)
    return before is not None and any(sign in before[0] for sign in ("://", "=", "www."))

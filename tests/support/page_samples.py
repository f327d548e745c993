"""Texts and marks for the tests of the page."""

from collections.abc import Sequence

from hypothesis import strategies as st

from annotator.model.schema import Line, Render
from annotator.model.span import Fragments, Span, fragments_of
from annotator.ui.page.marks import Look, Mark

LOOKS = (
    Look("GPE", "行政区", "#44BB99", Render.FILL, Line.SOLID),
    Look("ORG", "其他机构", "#EE8866", Render.FILL, Line.DOTTED),
    Look("MONEY", "金额", "#D55E00", Render.BORDER, Line.SOLID),
    Look("OBJ", "对象", "#117733", Render.UNDERLINE, Line.DASHED),
    Look("CLAIM", "论断", "#332288", Render.BRACKET, Line.SOLID),
    Look("SKIP", "忽略区", "#777777", Render.HATCH, Line.SOLID),
)

UNTIDY = (
    "𠮷野家😀在成都市开业,营业收入不低于100亿元。\r\n"
    "\u3000\u3000第二段\u00a0有不换行空格,\ufeff零宽字符\u200b和👨\u200d👩\u200d👧一家。\r\n"
    "\r\n"
    "𪚥𪚥𪚥tab\there e\u0301 ok\x00控制\x85字符 𠀀\n"
    "陶喆(zhé)演唱《𠔻》,2025年增长46.2%。"
)
"""Rare ideographs, emoji with joiners, every kind of blank, control characters, both kinds of line break."""


def mark(number: int, *offsets: int, look: int = 0, unconfirmed: bool = False) -> Mark:
    """A mark from the starts and ends of its fragments."""
    pairs = zip(offsets[::2], offsets[1::2], strict=True)
    return Mark(number, tuple(Span(start, end) for start, end in pairs), LOOKS[look], unconfirmed=unconfirmed)


@st.composite
def fragments(draw: st.DrawFn, length: int) -> Fragments:
    """One to three fragments within a text of so many code points (at least one)."""
    spans: list[Span] = []
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, length - 1))
        spans.append(Span(start, draw(st.integers(start + 1, min(length, start + 40)))))
    return fragments_of(spans)


@st.composite
def marks(draw: st.DrawFn, length: int, most: int = 14) -> Sequence[Mark]:
    """Marks of every look, overlapping and nested as it comes, with ids from 1."""
    found: list[Mark] = []
    for number in range(1, draw(st.integers(0, most)) + 1):
        look = draw(st.sampled_from(LOOKS))
        found.append(Mark(number, draw(fragments(length)), look, unconfirmed=draw(st.booleans())))
    return found

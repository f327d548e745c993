"""Pictures of the page as it should look, in the font that ships with the program.

`ANNOTATOR_SNAPSHOTS=write` replaces them by what the page looks like now; look at them before they are committed.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from page_reader import PageReader
from page_samples import mark
from PySide6.QtGui import QFontDatabase, QImage

from annotator import paths
from annotator.model.span import Span
from annotator.ui.page.look import CONTRAST, DARK, LIGHT, PageLook
from annotator.ui.page.marks import Curve, Mark
from annotator.ui.page.notes import Notes, Stretches
from annotator.ui.page.page import Page

FOLDER = Path(__file__).parent / "snapshots"
TEXT = (
    "国内头部企业北京中航科技有限公司通过同城化合作,整合德阳市的优势。\n\n"
    "该项目在未来10年,营业收入合计将不低于100亿元,年度经济贡献不低于2.7亿元。\r\n"
    "\u3000\u3000园区聚焦航空航天、先进材料等重点领域,\u00a0培育链主企业。"
)


def _on(number: int, *words: str, look: int = 0, unconfirmed: bool = False) -> Mark:
    starts = [TEXT.index(word) for word in words]
    offsets = [offset for start, word in zip(starts, words, strict=True) for offset in (start, start + len(word))]
    return mark(number, *offsets, look=look, unconfirmed=unconfirmed)


MARKS = (
    *(_on(1, "北京中航科技有限公司", look=1), _on(2, "北京"), _on(3, "德阳市"), _on(4, "不低于100亿元", look=2)),
    *(_on(5, "营业收入合计", look=3), _on(6, "该项目在未来10年,营业收入合计将不低于100亿元", look=4)),
    *(_on(7, "该项目在未来10年", "年度经济贡献不低于2.7亿元", look=4), _on(8, "先进材料等重点领域", look=5)),
    *(_on(-1, "不低于2.7亿元", look=2, unconfirmed=True), replace(_on(9, "园区"), problem=True)),
)
NOTES = Notes(
    dotted=Stretches([(5, 6), (20, 22), (TEXT.index("100"), TEXT.index("亿元"))]),
    ticked=Stretches([(TEXT.index(",整合"), TEXT.index("整合"))]),
    waved=Stretches([(TEXT.index("聚焦"), TEXT.index("航空"))]),
    faint=Stretches([(TEXT.index("该项目"), TEXT.index("营业"))]),
)
FAR, MANY = 48, 0.002
"""Levels of a colour that make a pixel another one, and the share of such pixels that is let pass."""

STATES: dict[str, tuple[PageLook, Callable[[Page], None]]] = {
    "light": (
        PageLook(colors=LIGHT),
        lambda page: page.select((Span(20, 24), Span(TEXT.index("航空"), TEXT.index("、先")))),
    ),
    "dark": (PageLook(colors=DARK, points=15), lambda page: page.set_focus(6)),
    "contrast": (
        PageLook(colors=CONTRAST, numbers=False),
        lambda page: page.set_hits([Span(6, 8), Span(TEXT.index("收入"), TEXT.index("合计"))], 1),
    ),
    "curves": (PageLook(line_spacing=2.6), lambda page: _hold(page)),
    "notes": (PageLook(minimap=False), lambda page: page.set_notes(NOTES)),
    "notes-dark": (PageLook(colors=DARK), lambda page: page.set_notes(NOTES)),
    "hints": (PageLook(minimap=False), lambda page: page.start_hints([Span(6, 8), Span(6, 16), Span(26, 29)])),
}


def _hold(page: Page) -> None:
    page.set_focus(6)
    page.set_curves([Curve(6, 4, "依据"), Curve(6, 5, "指标"), Curve(6, 1, "来源")])


@pytest.mark.parametrize("name", STATES)
def test_the_page_looks_as_it_should(reader: PageReader, name: str, tmp_path: Path) -> None:
    font = next((paths.resources() / "fonts").glob("*.ttf"))
    (family,) = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
    look, act = STATES[name]
    reader.page.set_look(replace(look, family=family))
    reader.page.resize(640, 330)
    reader.reads(TEXT, MARKS)
    act(reader.page)
    reader.waits_until_idle()
    seen = reader.page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if os.environ.get("ANNOTATOR_SNAPSHOTS") == "write":
        seen.save(str(FOLDER / f"{name}.png"))
    wanted = QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    seen.save(str(tmp_path / f"{name}.png"))
    assert seen.size() == wanted.size()
    assert _unlike(seen, wanted) <= MANY, f"see {tmp_path}"


def _unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than can hardly be seen."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > FAR for a, b in pairs) / (one.width() * one.height())

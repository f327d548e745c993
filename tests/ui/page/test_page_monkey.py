"""Two thousand gestures by somebody who presses and drags whatever there is, on an untidy text."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from page_reader import PageReader
from page_samples import LOOKS, UNTIDY
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.model.span import Fragments, Span, fragments_of, surface_of
from annotator.ui.page.look import CONTRAST, DARK, LIGHT, PageLook
from annotator.ui.page.marks import Curve, Mark

GESTURES = 2000
TEXT = UNTIDY + "\n" + "没有尽头的一行,𠮷😀" * 300 + "\r\n" + UNTIDY * 12
Key = Qt.Key
KEYS = (
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp),
    *(Key.Key_PageDown, Key.Key_Escape, Key.Key_Return, Key.Key_Backspace, Key.Key_F, Key.Key_J, Key.Key_1),
)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
)


@dataclass
class Monkey:
    """Acts at random, and keeps the marks as a window would."""

    reader: PageReader
    luck: random.Random
    marks: dict[int, Mark] = field(default_factory=dict[int, Mark])

    def point(self) -> QPoint:
        return QPoint(self.luck.randint(-20, 900), self.luck.randint(-30, 640))

    def span(self) -> Span:
        start = self.luck.randrange(len(TEXT))
        return Span(start, min(len(TEXT), start + self.luck.choice((1, 2, 5, 30, 400))))

    def put(self, mark: Mark) -> None:
        self.marks[mark.id] = mark
        self.reader.page.update_marks([mark], [])

    def press_key(self) -> None:
        self.reader.presses(self.luck.choice(KEYS), self.luck.choice(MODIFIERS), times=self.luck.randint(1, 4))

    def click(self) -> None:
        self.reader.clicks(self.point(), self.luck.choice(MODIFIERS))

    def double_click(self) -> None:
        self.reader.double_clicks(self.point())

    def drag(self) -> None:
        self.reader.drags(self.point(), self.point(), self.luck.choice(MODIFIERS))

    def drag_by_an_end(self) -> None:
        mark = self.reader.page.mark_in_hand
        if mark is not None:
            self.reader.drags(self.reader.gap(mark.start), self.point())

    def turn_the_wheel(self) -> None:
        place, none = QPointF(300, 200), Qt.MouseButton.NoButton
        way = QPoint(0, self.luck.choice((-360, -120, -40, 40, 120)))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, place, QPoint(), way, none, self.luck.choice(MODIFIERS), phase, False)
        QApplication.sendEvent(self.reader.page.viewport(), event)

    def tag(self) -> None:
        fragments = self.reader.page.selection or fragments_of([self.span()])
        number = self.luck.choice((1, -1)) * self.luck.randint(1, 60)
        self.put(Mark(number, fragments, self.luck.choice(LOOKS), unconfirmed=number < 0, problem=number % 7 == 0))

    def untag(self) -> None:
        gone = [number for number in self.marks if self.luck.random() < 0.2]
        for number in gone:
            del self.marks[number]
        self.reader.page.update_marks([], gone)

    def hop(self) -> None:
        page = self.reader.page
        found = page.next_mark(page.focus_offset, self.luck.random() < 0.4, self.luck.random() < 0.4)
        page.set_focus(found)
        if found is not None:
            page.set_curves([Curve(found, other, "与") for other in self.marks])

    def hint(self) -> None:
        seen = self.reader.page.visible_span
        if seen is not None:
            self.reader.page.start_hints([Span(place, place + 1) for place in range(seen.start, seen.end, 7)])

    def search(self) -> None:
        hits = [Span(place, place + 2) for place in range(len(TEXT) - 2) if TEXT.startswith("𠮷", place)]
        self.reader.page.set_hits(hits, self.luck.randrange(len(hits)))

    def resize(self) -> None:
        self.reader.page.resize(self.luck.randint(200, 1000), self.luck.randint(100, 700))

    def restyle(self) -> None:
        colors, points = self.luck.choice((LIGHT, DARK, CONTRAST)), self.luck.choice((9.0, 12.5, 24.0))
        self.reader.page.set_look(PageLook(colors, points=points, numbers=self.luck.random() < 0.5))

    def reopen(self) -> None:
        state = self.reader.page.view_state()
        self.reader.reads(TEXT, list(self.marks.values()))
        self.reader.page.restore(state)

    def reshape(self, mark: int, fragments: Fragments) -> None:
        self.put(replace(self.marks[mark], fragments=fragments))

    def check(self) -> None:
        page = self.reader.page
        assert 0 <= page.cursor <= len(TEXT)
        if page.selection is not None:
            assert page.selected_text() == surface_of(TEXT, page.selection)
        assert page.focus is None or page.focus in self.marks
        assert page.visible_span is not None


def test_two_thousand_gestures_break_nothing(reader: PageReader) -> None:
    monkey = Monkey(reader, random.Random(20_240_817))
    page = reader.page
    page.fragments_changed.connect(monkey.reshape)
    page.expanders = lambda text, offset: [Span(offset, offset + 1), Span(offset, min(len(text), offset + 9))]
    reader.reads(TEXT)
    usual: list[Callable[[], None]] = [monkey.press_key, monkey.click, monkey.double_click, monkey.drag, monkey.tag]
    usual += [monkey.drag_by_an_end, monkey.turn_the_wheel, monkey.untag, monkey.hop, monkey.hint]
    rare = [monkey.search, monkey.resize, monkey.restyle, monkey.reopen]
    for _ in range(GESTURES):
        monkey.luck.choice(usual if monkey.luck.random() < 0.95 else rare)()
        QApplication.processEvents()
        monkey.check()
    assert page.text == TEXT
    index = page.sheet.index
    assert {mark.id: mark for mark in index.overlapping(0, len(TEXT))} == monkey.marks
    for mark in monkey.marks.values():
        assert surface_of(TEXT, mark.fragments)

"""Four themes: all can be read, and they change while the program runs."""

from collections.abc import Generator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.schema import Schema
from annotator.ui.fonts import covers_chinese, page_family
from annotator.ui.icons import icon
from annotator.ui.page.shades import contrast, rgb
from annotator.ui.settings import INTERFACE_SIZE, THEME, Settings
from annotator.ui.theme import COLORS, PAGES, Theme, ThemeName, on_theme


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Generator[Theme]:
    before = (qapp.font(), qapp.palette(), qapp.style().name())
    yield Theme(qapp, settings, "zh_CN")
    qapp.setStyleSheet("")
    qapp.setStyle(before[2])
    qapp.setPalette(before[1])
    qapp.setFont(before[0])


@pytest.mark.parametrize("name", ThemeName)
def test_every_text_can_be_read_on_what_is_behind_it(name: ThemeName) -> None:
    colors = COLORS[name]
    enough = 7.0 if name in (ThemeName.CONTRAST, ThemeName.CONTRAST_DARK) else 4.5
    pairs = [
        *(
            (ink, ground)
            for ink in ("text", "quiet", "warning")
            for ground in ("window", "surface", "stripe", "raised")
        ),
        ("text", "tip"),
        ("on_chosen", "chosen"),
    ]
    seen = {pair: contrast(rgb(getattr(colors, pair[0])), rgb(getattr(colors, pair[1]))) for pair in pairs}
    assert {pair: ratio for pair, ratio in seen.items() if ratio < enough} == {}


@pytest.mark.parametrize("name", ThemeName)
def test_what_has_the_focus_can_be_told(name: ThemeName) -> None:
    colors = COLORS[name]
    assert contrast(rgb(colors.accent), rgb(colors.surface)) >= 3
    assert contrast(rgb(colors.accent), rgb(colors.window)) >= 3


@pytest.mark.parametrize("name", ThemeName)
def test_every_colour_of_the_schema_can_be_seen_as_a_line(name: ThemeName, schema: Schema) -> None:
    for type_ in schema.types:
        assert contrast(rgb(on_theme(type_.color, name)), rgb(PAGES[name].paper)) > 2.99, type_.code


def test_a_theme_is_changed_while_the_program_runs(theme: Theme, settings: Settings, qapp: QApplication) -> None:
    for name in ThemeName:
        settings[THEME] = name
        assert theme.name is name
        assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == COLORS[name].surface
        assert theme.page == PAGES[name]


def test_a_desktop_that_says_nothing_gets_the_light_theme(theme: Theme) -> None:
    assert theme.name is ThemeName.LIGHT


def test_the_interface_grows_with_its_setting(theme: Theme, settings: Settings, qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()
    settings[INTERFACE_SIZE] = 150
    assert qapp.font().pointSizeF() == pytest.approx(before * 1.5)
    settings[INTERFACE_SIZE] = 100
    assert qapp.font().pointSizeF() == pytest.approx(before)


@pytest.mark.parametrize("name", ThemeName)
def test_a_tick_and_an_arrow_are_really_drawn(theme: Theme, settings: Settings, qtbot: QtBot, name: ThemeName) -> None:
    """Their pictures are files that the style sheet names; a wrong path would draw nothing and say nothing."""
    settings[THEME] = name
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tick, box, number = QCheckBox(), QComboBox(), QSpinBox()
    number.lineEdit().clear()
    for widget in (tick, box, number):
        column.addWidget(widget)
    tick.setChecked(True)
    window.show()
    for widget in (tick, box, number):
        image = widget.grab().toImage()
        inside = [
            image.pixelColor(x, y).name() for x in range(3, image.width() - 3) for y in range(3, image.height() - 3)
        ]
        assert len(set(inside)) > 3


@pytest.mark.parametrize("name", ThemeName)
def test_an_icon_has_the_colour_of_the_text_beside_it(theme: Theme, settings: Settings, name: ThemeName) -> None:
    made_before = icon("done")
    settings[THEME] = name
    image = made_before.pixmap(40, 40).toImage()
    inks = {
        image.pixelColor(x, y).name().upper()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {COLORS[name].text}


def test_the_letters_are_chinese_ones() -> None:
    assert covers_chinese(page_family())
    assert covers_chinese(page_family("DejaVu Sans"))
    assert not covers_chinese("No Such Family")


def test_the_window_has_chinese_letters(theme: Theme, qapp: QApplication) -> None:
    assert any(covers_chinese(family) for family in qapp.font().families())

"""What the tests of the page share."""

import pytest
from page_reader import PageReader
from pytestqt.qtbot import QtBot

from annotator.ui.page.page import Page


@pytest.fixture
def reader(qtbot: QtBot) -> PageReader:
    """Somebody before an empty page of 900 × 600 pixels."""
    page = Page()
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    return PageReader(page, qtbot)

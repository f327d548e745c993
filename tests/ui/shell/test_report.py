"""A bug is written down, told once, and the program goes on."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.ui.dialogs.crash import CrashDialog
from annotator.ui.report import Reports, reports_folder, write_report


class Caught:
    """What Reports told while a test that expects faults looked on."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.by_others = 0
        self.told: list[Path] = []

    def happen(self, start: Callable[[], None]) -> None:
        with self._qtbot.captureExceptions() as caught:
            reports = Reports()
            reports.reported.connect(self.told.append)
            start()
            self._qtbot.waitUntil(lambda: bool(self.told))
            reports.remove()
        self.by_others = len(caught)


@pytest.fixture
def caught(qtbot: QtBot) -> Caught:
    return Caught(qtbot)


def a_report() -> Path:
    try:
        raise ZeroDivisionError("成都")
    except ZeroDivisionError as error:
        return write_report(type(error), error, error.__traceback__)


def log() -> str:
    return (paths.user_data() / "logs" / "annotator.log").read_text(encoding="utf-8")


def fault() -> None:
    raise ZeroDivisionError("成都")


def test_a_bug_in_a_slot_is_written_down_and_told(caught: Caught) -> None:
    caught.happen(lambda: QTimer.singleShot(0, fault))
    written = caught.told[0].read_text(encoding="utf-8")
    assert "ZeroDivisionError: 成都" in written
    assert "in fault" in written
    assert "Annotator" in written
    assert "ZeroDivisionError" in log()


def test_whoever_listened_before_is_told_too(caught: Caught) -> None:
    caught.happen(lambda: QTimer.singleShot(0, fault))
    assert caught.by_others == 1


def test_a_bug_in_a_thread_is_told_as_well(caught: Caught) -> None:
    caught.happen(threading.Thread(target=fault).start)
    assert "ZeroDivisionError" in caught.told[0].read_text(encoding="utf-8")


@pytest.mark.qt_log_ignore("the paper is empty")
def test_what_qt_says_goes_to_the_log(qapp: object) -> None:
    reports = Reports()
    qWarning("the paper is empty")
    reports.remove()
    assert "the paper is empty" in log()


def test_afterwards_all_is_as_it_was_before(qapp: object) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger("annotator").handlers))
    made = Reports()
    assert sys.excepthook != before[0]
    made.remove()
    assert (sys.excepthook, threading.excepthook, logging.getLogger("annotator").handlers) == before


def test_only_the_newest_reports_are_kept(qapp: object) -> None:
    written = [a_report() for _ in range(25)]
    assert sorted(reports_folder().iterdir()) == sorted(written)[-20:]


def test_the_dialog_says_that_the_work_is_safe_and_gives_the_report(qtbot: QtBot) -> None:
    report = a_report()
    dialog = CrashDialog(report)
    qtbot.addWidget(dialog)
    dialog.show()
    said = " ".join(dialog.sentences)
    assert "Everything up to your last step is saved" in said
    assert str(report) in said
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Copy Report").click()
    assert QGuiApplication.clipboard().text() == report.read_text(encoding="utf-8")

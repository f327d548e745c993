"""What the person is told, and where."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.errors import Cancelled, RuleError, StorageError, UsageError
from annotator.ui.notify import Notify, StatusLine


class Desk:
    """A window with a status line through which Notify speaks."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        self.window.resize(600, 200)
        self.line = StatusLine()
        self.window.statusBar().addWidget(self.line, 1)
        self.notify = Notify()
        self.notify.speak_through(self.window, self.line)
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def boxes(self) -> list[QMessageBox]:
        return self.window.findChildren(QMessageBox)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def answer(button: str) -> None:
    """Press this button of the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(found for found in box.findChildren(QPushButton) if found.text() == button).click()

    QTimer.singleShot(0, press)


def test_before_there_is_a_window_the_terminal_is_told(qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    notify = Notify()
    notify.status("Imported 5 documents.")
    notify.error(StorageError("locked", path=Path("a.anno")))
    assert not notify.ask("Delete?", "Delete")
    said = capsys.readouterr().err
    assert "Imported 5 documents." in said
    assert "a.anno is open in another window or program.\nClose it there first" in said
    assert "Delete?" in said


def test_what_was_done_and_what_could_not_be_done_stand_in_the_status_line(desk: Desk) -> None:
    desk.notify.status("Tagged 成都")
    assert desk.line.text() == "Tagged 成都"
    desk.notify.error(UsageError("nothing_to_undo"))
    assert desk.line.text() == "There is nothing to undo."
    desk.notify.error(RuleError("overlap", surface="成都"))
    assert "成都" in desk.line.text()
    assert desk.boxes == []


def test_what_was_cancelled_is_not_mentioned(desk: Desk) -> None:
    desk.notify.status("Importing")
    desk.notify.error(Cancelled())
    assert desk.line.text() == "Importing"


def test_a_storage_problem_is_a_dialog_that_says_what_to_do(desk: Desk) -> None:
    desk.notify.error(StorageError("disk_full", path=Path("/mnt/成都.anno")))
    (box,) = desk.boxes
    assert box.text() == "There is no room left on the disk of 成都.anno."
    assert box.informativeText().startswith("Make room")
    box.close()


def test_a_name_in_a_sentence_is_never_taken_for_markup(desk: Desk) -> None:
    desk.notify.status("<b>x</b>")
    assert desk.line.text() == "<b>x</b>"
    desk.notify.error(StorageError("missing", path=Path("<img src=x>.anno")))
    assert "<img src=x>.anno" in desk.boxes[0].text()


@pytest.mark.parametrize(("button", "agreed"), [("Remove", True), ("Cancel", False)])
def test_a_question_is_answered_by_the_verb_or_by_cancel(desk: Desk, button: str, agreed: bool) -> None:
    answer(button)
    assert desk.notify.ask("Remove 5 documents?", "Remove", "Undo brings them back.") is agreed


def test_a_long_sentence_is_shortened_and_can_be_read_by_pointing(desk: Desk) -> None:
    long = "成都平原经济区" * 40
    desk.notify.status(long)
    assert desk.line.text().endswith("…")
    assert desk.line.toolTip() == desk.line.sentence == long
    desk.notify.status("short")
    assert desk.line.toolTip() == ""


def test_a_plain_sentence_goes_by_itself_and_a_warning_stays(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for tell, stays in ((desk.notify.status, False), (desk.notify.warn, True)):
        desk.line.until.setInterval(0)
        gone = QSignalSpy(desk.line.until.timeout)
        tell("Something")
        assert gone.wait(100) is not stays
        assert bool(desk.line.sentence) is stays


def test_when_the_window_is_gone_the_terminal_is_told_again(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.line.setParent(None)
    desk.line.deleteLater()
    QSignalSpy(desk.line.destroyed).wait(100)
    desk.notify.status("Goodbye")
    assert capsys.readouterr().err == "Goodbye\n"

"""The program from its start to its end: one window, in any language, whatever goes wrong."""

import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from annotator.model.schema import Schema
from annotator.store.project import create
from annotator.ui.background.tasks import Progress
from annotator.ui.commands import plain
from annotator.ui.dialogs.crash import CrashDialog
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.notify import StatusLine
from annotator.ui.program import Program, application
from annotator.ui.settings import LANGUAGE, RESTORE, Settings


class Runner:
    """Starts the program, does something in it, and closes its window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.app = application()
        self.program = Program(self.app)
        self.ended = False
        self.failed: list[BaseException] = []

    def run(self, project: Path | None, do: Callable[[], None] = lambda: None) -> int:
        def then_leave() -> None:
            try:
                do()
            except BaseException as error:
                self.failed.append(error)
            self.program.window.close()

        QTimer.singleShot(0, then_leave)
        code = self.program.run(project)
        for error in self.failed:
            raise error
        return code

    def end(self) -> None:
        if not self.ended:
            self.ended = True
            self.program.end()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def opened(self) -> Path | None:
        project = self.program.window.session.project
        return project.path if project is not None else None

    @property
    def menus(self) -> list[str]:
        return [plain(action.text()) for action in self.program.window.menuBar().actions()]

    def dialog(self) -> SettingsDialog:
        found = self.program.window.findChildren(SettingsDialog)
        assert len(found) == 1
        return found[0]


@pytest.fixture
def start(qtbot: QtBot) -> Generator[Callable[[], Runner]]:
    begun: list[Runner] = []
    app = application()
    before = (app.styleSheet(), app.palette(), app.font())

    def begin() -> Runner:
        end()
        begun.append(Runner(qtbot))
        return begun[-1]

    def end() -> None:
        while begun:
            begun.pop().end()

    yield begin
    end()
    app.setStyleSheet(before[0])
    app.setPalette(before[1])
    app.setFont(before[2])


@pytest.fixture
def file(tmp_path: Path, schema: Schema) -> Path:
    path = tmp_path / "成都 项目.anno"
    create(path, schema, "李波").close()
    return path


def test_a_project_is_opened_and_everything_is_put_back_at_the_end(start: Callable[[], Runner], file: Path) -> None:
    before = (sys.excepthook, threading.excepthook, gc.isenabled())
    runner = start()
    seen: list[Path | None] = []
    assert runner.run(file, lambda: seen.append(runner.opened)) == 0
    assert seen == [file]
    runner.end()
    assert (sys.excepthook, threading.excepthook, gc.isenabled()) == before


def test_what_was_loaded_is_set_aside_from_the_search_for_garbage(start: Callable[[], Runner], file: Path) -> None:
    runner = start()
    assert runner.run(file, lambda: runner.qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)) == 0
    runner.end()
    assert gc.get_freeze_count() == 0


def test_the_last_project_is_there_again_unless_that_is_not_wanted(start: Callable[[], Runner], file: Path) -> None:
    seen: list[Path | None] = []
    start().run(file)
    runner = start()
    runner.run(None, lambda: seen.append(runner.opened))
    Settings()[RESTORE] = False
    runner = start()
    runner.run(None, lambda: seen.append(runner.opened))
    assert seen == [file, None]


def test_a_project_that_is_not_there_is_told_and_the_window_stays(start: Callable[[], Runner], tmp_path: Path) -> None:
    runner = start()
    told: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        told.append(box.property("text"))
        box.close()

    assert runner.run(tmp_path / "gone.anno", look) == 0
    assert told == ["There is no file gone.anno."]


def test_another_language_is_there_at_once_with_the_project_and_the_dialog(
    start: Callable[[], Runner], file: Path
) -> None:
    runner = start()

    def change() -> None:
        runner.program.window.table.run("program.settings")
        languages = runner.dialog().findChild(QComboBox, LANGUAGE.id)
        assert languages is not None
        languages.setCurrentIndex(languages.findData("zh_CN"))
        languages.activated.emit(languages.currentIndex())
        runner.qtbot.waitUntil(lambda: runner.menus[0] == "项目")
        assert runner.opened == file
        assert runner.dialog().windowTitle() == "设置"

    assert runner.run(file, change) == 0


def test_a_language_waits_until_a_task_is_done(start: Callable[[], Runner], file: Path) -> None:
    runner = start()

    def change() -> None:
        services, go = runner.program.window.bench.services, threading.Event()

        def work(_progress: Progress) -> None:
            go.wait()

        services.tasks.run(work, lambda _: None, title="Importing")
        services.settings[LANGUAGE] = "zh_TW"
        assert runner.menus[0] == "Project"
        go.set()
        runner.qtbot.waitUntil(lambda: runner.menus[0] == "專案")

    assert runner.run(file, change) == 0


def test_a_fault_is_shown_once_and_the_program_goes_on(start: Callable[[], Runner], file: Path, qtbot: QtBot) -> None:
    def fault() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        runner = start()

        def go_wrong() -> None:
            window = runner.program.window
            for _ in range(2):
                QTimer.singleShot(0, fault)
            qtbot.waitUntil(lambda: len(window.findChildren(CrashDialog)) == 1)
            line = window.findChild(StatusLine)
            assert line is not None
            qtbot.waitUntil(lambda: "Another fault" in line.sentence)
            assert len(window.findChildren(CrashDialog)) == 1

        assert runner.run(file, go_wrong) == 0
        runner.end()
    assert len(caught) == 2


def test_who_starts_the_program_twice_gets_the_window_that_is_there(start: Callable[[], Runner], file: Path) -> None:
    runner = start()
    second = "import sys; from pathlib import Path; from annotator.ui.app import run; sys.exit(run(Path(sys.argv[1])))"

    def again() -> None:
        runner.program.window.showMinimized()
        other = subprocess.Popen([sys.executable, "-c", second, str(file)])
        runner.qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
        assert other.returncode == 0
        assert not runner.program.window.isMinimized()

    assert runner.run(file, again) == 0

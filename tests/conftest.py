"""What all tests share: a home of their own, no windows on the person's screen, and nothing left behind."""

import gc
import os
import shutil
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.store.project import Project, create
from screen import Screen, private_screen

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

CHECKOUT = Path(__file__).resolve().parent.parent
PATIENCE = 5.0
"""Seconds in which a thread that was told to stop must have stopped."""

settings.register_profile("usual", max_examples=60, deadline=None, derandomize=os.environ.get("CI") == "true")
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile("usual")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of this test's settings, cache and sample project."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def real_seeds() -> Path:
    """The folder of the five real texts, which lies beside the checkout and is not passed on with it."""
    folder = CHECKOUT.parent / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip(f"real texts not there: {folder}")
    return folder


@pytest.fixture(scope="session")
def schema() -> Schema:
    """The schema that comes with the program."""
    return shipped()


@pytest.fixture
def project(tmp_path: Path, schema: Schema) -> Generator[Project]:
    """A new project, open for writing; its person is 李波."""
    with create(tmp_path / "成都 项目.anno", schema, "李波") as opened:
        yield opened


@pytest.fixture
def x11_screen() -> Generator[Screen]:
    """A screen that nobody sees, for a program started by the test; mark such a test `x11`."""
    lacking = [name for name in ("Xvfb", "openbox", "xdotool") if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"no private screen without {', '.join(lacking)}")
    with private_screen() as screen:
        yield screen


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Generator[None]:
    """Fail a test that leaves a thread running or a window open. One that failed anyway may leave what it likes."""
    threads, windows, failed = set(threading.enumerate()), _windows(), request.session.testsfailed
    yield
    if request.session.testsfailed > failed:
        return
    left = [f"thread {thread.name}" for thread in _running() - threads if not _ends(thread)]
    left += [f"window {window!r}" for window in _windows_after_cleaning(windows) - windows]
    if left:
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


def _running() -> set[threading.Thread]:
    """Without the stand-ins that Python makes for threads of Qt's own and never removes."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}


def _ends(thread: threading.Thread) -> bool:
    thread.join(PATIENCE)
    return not thread.is_alive()


def _windows() -> set[object]:
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtWidgets import QApplication

    return {window for window in QApplication.topLevelWidgets() if window.parent() is None}


def _windows_after_cleaning(before: set[object]) -> set[object]:
    """What is still open once everything that was given up is really gone."""
    if _windows() <= before:
        return _windows()
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return _windows()

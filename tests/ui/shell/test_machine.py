"""What is looked at before the window: screen, libraries, input method, and whether the project is open already."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from annotator.ui.i18n import language_of, resolved
from annotator.ui.preflight import choose_input_method, debian_package
from annotator.ui.single_instance import SingleInstance

LOOK = "from annotator.ui import preflight; preflight.check()"
"""In a process of its own, since Qt would abort it where the look fails to see that there is no screen."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="screens are otherwise elsewhere")


def look(**environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run([sys.executable, "-c", LOOK], env={**kept, **environment}, capture_output=True, text=True)
    return done.stderr.strip().rpartition("\n")[2]


@linux
def test_no_screen_is_a_known_problem() -> None:
    assert look().endswith("UsageError: no_display")


@linux
def test_a_screen_that_does_not_answer_is_none() -> None:
    assert look(DISPLAY=":9173").endswith(("UsageError: no_display", "library_missing"))


@linux
def test_without_a_screen_tests_still_run() -> None:
    assert look(QT_QPA_PLATFORM="offscreen") == ""


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ],
)
def test_a_library_is_named_by_the_package_that_has_it(library: str, package: str) -> None:
    assert debian_package(library) == package


@linux
@pytest.mark.parametrize("name", ["QT_IM_MODULE", "QT_IM_MODULES"])
def test_an_input_method_without_a_plugin_is_replaced(name: str) -> None:
    environment = {name: "fcitx"}
    choose_input_method(environment)
    assert environment == {"QT_IM_MODULE": "ibus"}


@linux
@pytest.mark.parametrize("wanted", ["ibus", "compose", "wayland;fcitx;ibus"])
def test_an_input_method_that_works_is_left_alone(wanted: str) -> None:
    environment = {"QT_IM_MODULES": wanted}
    choose_input_method(environment)
    assert environment == {"QT_IM_MODULES": wanted}


@linux
def test_a_plugin_of_the_desktop_counts(tmp_path: Path) -> None:
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    (folder / "libfcitx5platforminputcontextplugin.so").touch()
    environment = {"QT_IM_MODULE": "fcitx", "QT_PLUGIN_PATH": str(tmp_path)}
    choose_input_method(environment)
    assert environment["QT_IM_MODULE"] == "fcitx"


def test_nobody_asked_for_an_input_method() -> None:
    environment: dict[str, str] = {}
    choose_input_method(environment)
    assert environment == {}


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["zh-CN"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hant-TW"], "zh_TW"),
        (["zh_HK"], "zh_TW"),
        (["de-DE", "zh-TW", "en-US"], "zh_TW"),
        (["en-GB", "zh-CN"], "en"),
        (["de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_first_that_we_have(tags: list[str], language: str) -> None:
    assert language_of(tags) == language


def test_a_language_that_was_chosen_counts_more_than_the_desktop() -> None:
    assert resolved("zh_TW") == "zh_TW"
    assert resolved("system") in ("en", "zh_CN", "zh_TW")


def test_who_opens_a_project_twice_calls_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(), SingleInstance()
    called = QSignalSpy(first.called)
    project = tmp_path / "成都 项目.anno"
    assert first.claim(project)
    assert first.claim(project)
    answer = subprocess.Popen([sys.executable, "-c", CLAIM, str(project)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: answer.poll() is not None, timeout=20_000)
    assert answer.communicate()[0].strip() == "False"
    assert called.count() == 1
    assert second.claim(tmp_path / "other.anno")
    first.release()
    assert second.claim(project)
    second.release()


CLAIM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from annotator.ui.single_instance import SingleInstance
app = QCoreApplication([])
print(SingleInstance().claim(Path(sys.argv[1])))
"""


def test_what_a_killed_process_left_behind_is_no_obstacle(qapp: object, tmp_path: Path) -> None:
    project = tmp_path / "a.anno"
    killed = subprocess.run(
        [sys.executable, "-c", CLAIM + "\nimport os; os.kill(os.getpid(), 9)", str(project)], capture_output=True
    )
    assert killed.returncode != 0
    after = SingleInstance()
    assert after.claim(project)
    after.release()


def test_a_stranger_who_has_taken_the_name_is_not_taken_for_us(qtbot: QtBot, tmp_path: Path) -> None:
    ours = SingleInstance()
    project = tmp_path / "a.anno"
    assert ours.claim(project)
    name = ours.name
    ours.release()
    stranger = QLocalServer()
    assert stranger.listen(name)
    assert ours.claim(project)
    stranger.close()
    ours.release()

"""The private screen: what a program shows there can be found, driven and ended."""

import subprocess
import sys

import pytest

from screen import Screen, ScreenError, await_condition

pytestmark = pytest.mark.x11

WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit

app = QApplication([])
line = QLineEdit()
line.setWindowTitle("a line to type into")
line.returnPressed.connect(lambda: (print(line.text(), flush=True), app.quit()))
line.show()
app.exec()
"""


def test_a_window_gets_what_is_typed(x11_screen: Screen) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", WINDOW], env=x11_screen.environment, stdout=subprocess.PIPE, text=True
    )
    x11_screen.await_window("a line to type into")
    x11_screen.enter("tag 12")
    x11_screen.press("BackSpace", "Return")
    printed, _ = program.communicate(timeout=30)
    assert printed.strip() == "tag 1"
    assert program.returncode == 0


def test_what_xdotool_cannot_do_is_an_error(x11_screen: Screen) -> None:
    with pytest.raises(ScreenError, match="windowactivate"):
        x11_screen.do("windowactivate", "999999999")


def test_a_condition_that_holds_is_not_waited_for() -> None:
    await_condition(lambda: True, "never said")

"""A screen of our own that nobody sees: Xvfb with a window manager, for screenshots and for tests that need X11.

It takes a free display number by itself, is ready when the context is entered, and ends with it; nothing that was
running before is touched.
"""

import os
import select
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30.0
"""Seconds that any one thing may take to become ready."""

WINDOW_RULES = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard/>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
"""
"""A main window has the whole screen without a frame, dialogs have one, and every key is the program's."""


class ScreenError(Exception):
    """The screen, or a window on it, did not become ready; the message says which."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One X display, and what a person would do on it."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """For a program that is to open its windows here."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *command: str) -> str:
        """Let xdotool act, and give what it prints."""
        done = subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        if done.returncode:
            raise ScreenError(f"xdotool {' '.join(command)}: {done.stderr.strip()}")
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press and release keys one after the other, named as xdotool names them (`ctrl+k`, `Return`)."""
        self.do("key", "--clearmodifiers", *keys)

    def enter(self, text: str) -> None:
        """Type ASCII text into whatever has the focus (xdotool loses Chinese characters that no key has)."""
        self.do("type", "--clearmodifiers", text)

    def await_window(self, title: str) -> str:
        """Wait until a window whose title matches the regular expression has the focus; its X11 id."""
        window = self.do("search", "--sync", "--onlyvisible", "--name", title).splitlines()[0]
        self.do("windowactivate", "--sync", window)
        return window


@contextmanager
def private_screen(width: int = 1440, height: int = 900) -> Generator[Screen]:
    """A screen of `width` by `height` pixels, 96 dots to the inch, with openbox to give windows the focus."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24", "-dpi", "96"]
    server = _start([*command, "-nolisten", "tcp", "-noreset"], keep=(write_end,))
    os.close(write_end)
    with os.fdopen(read_end) as answer, _ended_after(server):
        ready, _, _ = select.select([answer], [], [], PATIENCE)
        number = answer.readline().strip() if ready else ""
        if not number:
            raise ScreenError("Xvfb did not start")
        screen = Screen(f":{number}")
        with _window_manager(screen):
            yield screen


@contextmanager
def _window_manager(screen: Screen) -> Generator[None]:
    with tempfile.TemporaryDirectory() as own:
        ready, rules = Path(own) / "ready", Path(own) / "rc.xml"
        rules.write_text(WINDOW_RULES, "utf-8")
        command = ["openbox", "--sm-disable", "--config-file", str(rules), "--startup", f"touch {ready}"]
        manager = _start(command, screen.environment)
        with _ended_after(manager):
            await_condition(ready.exists, "openbox did not start")
            yield


def await_condition(holds: Callable[[], bool], complaint: str) -> None:
    """Look every few milliseconds until `holds`; a ScreenError with the complaint when it never does."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise ScreenError(complaint)
        time.sleep(0.02)


def _start(
    command: list[str], env: dict[str, str] | None = None, keep: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=env, pass_fds=keep, stdin=quiet, stdout=quiet, stderr=quiet)


@contextmanager
def _ended_after(process: subprocess.Popen[bytes]) -> Generator[None]:
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

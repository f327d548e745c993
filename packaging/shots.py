"""Pictures of the real program for the README: it runs on a private screen and is driven by keys, as by a person.

A walk is one start of the program with settings of its own; its steps are what is pressed and how the picture of the
outcome is called. A picture is taken once the screen has stopped changing.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from environment import ROOT
from screen import Screen, await_condition, private_screen

WINDOW = "Annotator"
STILL = 12
"""So many pictures in a row must be the same."""


@dataclass(frozen=True, slots=True)
class Step:
    """Press `keys`, then type `text`; what is then to be seen is kept as `picture`, unless that is empty."""

    keys: tuple[str, ...] = ()
    text: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """One start of the program, with the lines of its settings file."""

    settings: tuple[str, ...]
    steps: tuple[Step, ...]


ACCEPTED = ("Tab", *["Return"] * 14)
"""The first figures of a document, accepted one after the other."""

WALKS = (
    Walk(
        ("[interface]", "language=en", "theme=light"),
        (
            Step(keys=("ctrl+Next",)),
            Step(keys=ACCEPTED, picture="window"),
            Step(keys=("ctrl+k",), text="mark", picture="palette"),
        ),
    ),
    Walk(
        ("[interface]", "language=zh_CN", "theme=dark"),
        (
            Step(keys=("ctrl+Next", "ctrl+Next", "ctrl+Next")),
            Step(keys=ACCEPTED, picture="window-dark-zh_CN"),
        ),
    ),
)


class Camera:
    """Photographs the screen through Qt, so that menus and dialogs are seen as they lie on it."""

    def __init__(self, screen: Screen) -> None:
        os.environ.update(screen.environment)
        self._app = QGuiApplication(sys.argv)

    def look(self) -> QImage:
        """The whole screen, now."""
        return self._app.primaryScreen().grabWindow(0).toImage()

    def still(self) -> QImage:
        """The whole screen, once something is on it and has stopped changing."""
        seen: list[QImage] = []

        def unchanged() -> bool:
            seen.append(self.look())
            return len(seen) >= STILL and all(image == seen[-1] for image in seen[-STILL:]) and not _is_empty(seen[-1])

        await_condition(unchanged, "the screen never stood still")
        return seen[-1]


def _is_empty(picture: QImage) -> bool:
    empty = picture.copy()
    empty.fill(picture.pixelColor(0, 0))
    return picture == empty


@contextmanager
def started(screen: Screen, walk: Walk) -> Generator[None]:
    """The program with its sample project, over the whole screen, and a home that ends with it."""
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home) / "config" / "settings.ini"
        settings.parent.mkdir()
        settings.write_text("\n".join(walk.settings), "utf-8")
        program = subprocess.Popen(
            [sys.executable, "-m", "annotator", "demo"], cwd=ROOT, env={**screen.environment, "ANNOTATOR_HOME": home}
        )
        try:
            screen.await_window(WINDOW)
            yield
        finally:
            program.terminate()
            program.wait()


def main(folder: Path) -> None:
    """Take every walk, and keep its pictures in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with private_screen(1440, 900) as screen:
        camera = Camera(screen)
        for walk in WALKS:
            with started(screen, walk):
                camera.still()
                for step in walk.steps:
                    _take(step, screen, camera, folder)


def _take(step: Step, screen: Screen, camera: Camera, folder: Path) -> None:
    if step.keys:
        screen.press(*step.keys)
    if step.text:
        camera.still()
        screen.enter(step.text)
    picture = camera.still()
    if step.picture:
        file = folder / f"{step.picture}.png"
        picture.save(str(file))
        print(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

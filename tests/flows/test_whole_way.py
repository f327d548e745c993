"""The whole way through the real program, from outside: import the seeds, tag, undo, restart, export, read it back."""

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.store.project import open_read_only
from screen import Screen, await_condition

PATIENCE = 30.0
"""Seconds until a window that was told to go must be gone."""

TAGS = (("d", 4), ("l", 8), ("g", 12))
"""The keys of three types, and how far into the document each is used."""


class Program:
    """The program as a person has it: commands in a terminal, and a window that takes keys."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self._screen = screen
        self._environment = {**screen.environment, "ANNOTATOR_HOME": str(home), "QT_QPA_PLATFORM": "xcb"}

    def command(self, *arguments: str | Path) -> None:
        """Run a command; it must end well."""
        command = [sys.executable, "-m", "annotator", *map(str, arguments)]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    @contextmanager
    def window(self, project: Path) -> Generator[subprocess.Popen[bytes]]:
        """The window with a project, until the block ends or the window does."""
        process = subprocess.Popen([sys.executable, "-m", "annotator", "open", str(project)], env=self._environment)
        try:
            self._screen.await_window(f"{project.stem} — Annotator")
            yield process
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys, by their names in X."""
        self._screen.press(*keys)


def tagged(project: Path) -> list[str]:
    """The surfaces in the file, in the order in which they were tagged."""
    with open_read_only(project) as opened:
        rows = opened.connection.execute("SELECT surface FROM annotation ORDER BY id")
        return [row["surface"] for row in rows]


@pytest.mark.x11
def test_from_seeds_to_jsonl(x11_screen: Screen, home: Path, tmp_path: Path) -> None:
    program = Program(x11_screen, home)
    project, exported = tmp_path / "政策 新闻.anno", tmp_path / "导出.jsonl"
    program.command("new", project, "--person", "李波")
    program.command("import", project, *sorted(paths.seeds().glob("0*")))

    with program.window(project) as process:
        for number, (key, offset) in enumerate(TAGS, start=1):
            program.press("ctrl+Home", *["Right"] * offset, "shift+Right", "shift+Right", key)
            await_condition(lambda number=number: len(tagged(project)) == number, "nothing was tagged")
        before = tagged(project)
        program.press("ctrl+z")
        await_condition(lambda: tagged(project) == before[:2], "undo did not take the last tag away")
        program.press("ctrl+shift+z")
        await_condition(lambda: tagged(project) == before, "redo did not bring it back")
        process.kill()
        process.wait(PATIENCE)

    assert tagged(project) == before
    with program.window(project) as process:
        program.press("ctrl+z")
        await_condition(lambda: tagged(project) == before[:2], "undo did not survive the restart")
        program.press("ctrl+q")
        process.wait(PATIENCE)

    program.command("check", project)
    program.command("export", project, "-o", exported)
    assert [surface for _, surface in spans(exported)] == before[:2]
    assert all(text == surface for text, surface in spans(exported))


def spans(file: Path) -> list[tuple[str, str]]:
    """What each exported span cuts out of its text, and what it says it does."""
    records: list[dict[str, Any]] = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [(each["text"][span["start"] : span["end"]], span["text"]) for each in records for span in each["spans"]]

"""kill -9 while it is looked for suggestions in all documents: the next start goes on where it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.ids import DocumentId
from annotator.model.schema import Schema
from annotator.store import derived, suggested
from annotator.store.project import create, open_project, open_read_only
from annotator.ui.settings import BY_GAIN, PERSON, Settings
from screen import await_condition

MANY = 150
LINES = "第{}年,成都市发展改革委印发《产业规划》,总投资{}亿元,同比增长4.5%。\n"
KILLED_AT = (MANY // 4, MANY // 2)
"""Documents that were looked at when the window is killed, or more."""
BY_HAND = -7.0
"""What no work would ever expect of a document."""


@pytest.fixture(autouse=True)
def wanted(home: Path) -> None:
    """李波 wants documents in the order of what they have to gain."""
    settings = Settings()
    settings[PERSON], settings[BY_GAIN] = "李波", True


def made(path: Path, schema: Schema) -> Path:
    """A project whose texts have been prepared, so that nothing but the looking is left to do."""
    texts = ["".join(LINES.format(number, 2 + number * line) for line in range(8)) for number in range(MANY)]
    with create(path, schema, "李波") as project:
        edits.add(project, [Source(f"第{n}篇", text, f"{n}.txt") for n, text in enumerate(texts)], edits.Imported())
        derived.derive_all(project)
    return path


def looked_at(path: Path) -> dict[DocumentId, tuple[int, float, float]]:
    """What came of each document so far: open suggestions, how many may be right, how many are unsure."""
    with open_read_only(path) as project:
        rows = project.connection.execute("SELECT document_id, n, expected, unsure FROM suggested").fetchall()
        return {DocumentId(row["document_id"]): (row["n"], row["expected"], row["unsure"]) for row in rows}


def counted(path: Path) -> dict[tuple[str, str], int]:
    with open_read_only(path) as project:
        return {(suggester, str(type_)): n for (suggester, type_), n in suggested.open_counts(project).items()}


def test_looking_that_was_killed_goes_on_and_comes_out_the_same(tmp_path: Path, schema: Schema) -> None:
    path, other = made(tmp_path / "杀.anno", schema), made(tmp_path / "不杀.anno", schema)
    before = set[DocumentId]()
    for until in KILLED_AT:
        open_and_kill(path, until)
        found = set(looked_at(path))
        assert before < found
        assert until <= len(found) < MANY
        before = found
    marked = min(before)
    with open_project(path) as project:
        project.connection.execute("UPDATE suggested SET expected = ? WHERE document_id = ?", (BY_HAND, marked))
    open_and_kill(path, MANY)
    open_and_kill(other, MANY)
    came, ought = looked_at(path), looked_at(other)
    assert came.pop(marked)[1] == BY_HAND  # what was done is not done again
    ought.pop(marked)
    assert came == ought
    assert counted(path) == counted(other)


def open_and_kill(path: Path, until: int) -> None:
    """Open the project in a window, and kill that when so many documents have been looked at."""
    command = [sys.executable, "-m", "annotator", "open", str(path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as window:
        assert window.stderr is not None
        await_condition(lambda: window.poll() is not None or len(looked_at(path)) >= until, "nothing was looked at")
        window.kill()
        # The process beside the window has this pipe too: it ends when both are gone.
        assert window.stderr.read() == b""

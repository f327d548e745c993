"""kill -9 while texts are prepared: nothing of it is left running, and the next start goes on where it was."""

import os
import random
import subprocess
import sys
from pathlib import Path

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.schema import Schema
from annotator.store import derived
from annotator.store.project import Project, create, open_project, open_read_only
from screen import await_condition

MANY, LONG = 300, 30
KILLS = 3


def sources() -> list[Source]:
    """Documents enough for a process of its own, and a long one that lies in many rows of the index."""
    chance = random.Random(1)
    lines = [
        "产业带动<b>发展</b>,两地协作。",
        "成果丰富,大家都很满意。",
        "从麒麟科技到成都大学,",
        "图片 49",
        "区域發展。",
    ]
    texts = ["\n".join(chance.choices(lines, k=LONG)) for _ in range(MANY)]
    texts.insert(MANY // 2, "\n".join(chance.choices(lines, k=3_000)))
    return [Source(f"第{number}篇", f"第{number}篇\n{text}", f"{number}.txt") for number, text in enumerate(texts)]


def made(path: Path, schema: Schema) -> Path:
    with create(path, schema, "李波") as project:
        edits.add(project, sources(), edits.Imported())
    return path


def pending(path: Path) -> int:
    with open_read_only(path) as project:
        return derived.pending(project).texts


def everything(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """All that was worked out from the texts, the index word by word."""
    connection = project.connection
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, text_search, instance)")
    tables = {
        "derived": "SELECT text_id, version, script, rules FROM derived ORDER BY text_id",
        "cleaning": "SELECT * FROM cleaning ORDER BY text_id",
        "words": "SELECT term, doc, col, offset FROM temp.words ORDER BY 1, 2, 3, 4",
        "families": "SELECT count(*) FROM family GROUP BY family ORDER BY 1",
    }
    return {table: [tuple(row) for row in connection.execute(sql)] for table, sql in tables.items()}


def test_work_that_was_killed_goes_on_and_comes_out_the_same(tmp_path: Path, schema: Schema) -> None:
    path, chance = made(tmp_path / "杀.anno", schema), random.Random(2)
    left = [pending(path)]
    for _ in range(KILLS):
        left.append(open_and_kill(path, left[-1] - chance.randint(20, 70)))
    assert left == sorted(left, reverse=True)
    assert 0 < left[-1] < left[-2]
    with open_project(path) as project, open_project(made(tmp_path / "不杀.anno", schema)) as other:
        assert derived.derive_all(project) == left[-1]
        assert derived.derive_all(other) == MANY + 1
        assert everything(project) == everything(other)


def open_and_kill(path: Path, until: int) -> int:
    """Open the project in a window and kill it when so many texts are left; returns how many are left in the end."""
    command = [sys.executable, "-m", "annotator", "open", str(path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as window:
        assert window.stderr is not None
        await_condition(lambda: window.poll() is not None or pending(path) <= until, "nothing was worked on")
        window.kill()
        # The process beside the window has this pipe too: it ends when both are gone.
        assert window.stderr.read() == b""
    return pending(path)

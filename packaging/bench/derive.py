"""How long it takes to prepare texts, beside bare indexing of them, and how long the window waits meanwhile.

Bare is: fold each text, part its characters by blanks, put it into a full-text table, in transactions of as many texts;
so the ratio says what repairs, readings, pairs of characters and families cost. Those are seconds of CPU time.

Waiting is the longest time between two turns of the window's event loop, in milliseconds of the clock: while nothing is
done, while a text of a million characters is prepared as the program does it, in a process of its own, and while it is
merely cleaned in a worker thread. Only ratios mean anything elsewhere.
"""

import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.schema_file import shipped
from annotator.store import derived
from annotator.store.project import create
from annotator.store.sqlite import sqlite3
from annotator.text.repairs.clean import find
from annotator.text.script import fold
from annotator.ui.background.deriving import Deriving
from annotator.ui.background.tasks import Tasks
from annotator.ui.notify import Notify
from annotator.ui.session import Session
from bench.page import corpus

DOCUMENTS = 10_000
LENGTH = 1_000
LONG = 1_000_000
"""Code points."""
TOGETHER = 20
"""Documents in one transaction of the bare index."""
IDLE = 2.0
"""Seconds."""


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    gc.disable()  # as the program does
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as scratch:
        measure_many(Path(scratch))
        measure_waiting(Path(scratch))
    app.quit()


def measure_many(folder: Path) -> None:
    """Many short texts, one after the other in this process."""
    chance, text = random.Random(1), corpus(3 * LONG)
    starts = [chance.randrange(len(text) - LENGTH) for _ in range(DOCUMENTS)]
    texts = [f"第{number}号\n{text[start : start + LENGTH]}" for number, start in enumerate(starts)]
    with create(folder / "many.anno", shipped(), "bench") as project:
        for first in range(0, DOCUMENTS, 200):
            some = [
                Source(f"{number}", text, f"{number}.txt") for number, text in enumerate(texts[first : first + 200])
            ]
            edits.add(project, some, edits.Imported())
        ours = seconds(lambda: derived.derive_all(project))
    bare = seconds(lambda: bare_index(folder / "bare.sqlite", texts))
    print(f"{DOCUMENTS:,} documents of {LENGTH:,} characters")
    print(f"{'CPU seconds':<44}{'ours':>8}{'bare':>8}{'ratio':>8}")
    print(f"{'prepare them':<44}{ours:>8.2f}{bare:>8.2f}{ours / bare:>8.2f}")


def bare_index(path: Path, texts: Sequence[str]) -> None:
    """Character by character, what a search needs at the very least."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(body, content='')")
        for first in range(0, len(texts), TOGETHER):
            connection.execute("BEGIN")
            rows = [(" ".join(fold(text)),) for text in texts[first : first + TOGETHER]]
            connection.executemany("INSERT INTO words (body) VALUES (?)", rows)
            connection.execute("COMMIT")


def seconds(do: Callable[[], object]) -> float:
    """CPU time of doing it."""
    before = time.process_time()
    do()
    return time.process_time() - before


def measure_waiting(folder: Path) -> None:
    """One long text, beside the window."""
    text = corpus(LONG)
    tasks = Tasks(lambda error: print(error))
    started = time.monotonic()
    idle = longest_turn(lambda: time.monotonic() - started > IDLE)
    beside = waiting_for_process(folder / "long.anno", text, tasks)
    task = tasks.run(lambda _: find(text), lambda _: None)
    thread = longest_turn(lambda: task not in tasks.under_way)
    tasks.close()
    print(f"\na text of {LONG:,} characters")
    print(f"{'longest turn of the window, milliseconds':<44}{'took':>8}{'/ idle':>8}")
    for what, took in (("nothing done", idle), ("prepared beside", beside), ("cleaned in a thread", thread)):
        print(f"{what:<44}{took:>8.1f}{took / idle:>8.1f}")


def waiting_for_process(path: Path, text: str, tasks: Tasks) -> float:
    """The program's own way."""
    with create(path, shipped(), "bench") as project:
        edits.add(project, [Source("long", text, "long.txt")], edits.Imported())
    session = Session(Notify(), "en")
    deriving = Deriving(session, tasks, session)
    session.open(path, "bench")
    longest = longest_turn(lambda: not tasks.under_way)
    assert derived.pending(session.opened).texts == 0
    deriving.stop()
    session.close()
    return longest


def longest_turn(over: Callable[[], bool]) -> float:
    """The longest time in milliseconds between two looks of a timer that looks every one."""
    turns, last = [0.0], time.perf_counter()

    def look() -> None:
        nonlocal last
        now = time.perf_counter()
        turns.append(now - last)
        last = now

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    while not over():
        QCoreApplication.processEvents()
        time.sleep(0.0005)
    timer.stop()
    return 1000 * max(turns)

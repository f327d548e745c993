"""How long the window waits while a hundred thousand documents are prepared beside it, and what a kill costs.

The documents are made of sentences of other texts, in an order of their own, so that many look alike. The real window
is opened on them, and killed by -9 as long as there are kills left; the last one works until nothing is pending. Told
are the turns of its event loop: how many took more than 50 ms by the clock, and the longest, by the clock and by the
processor. `idle` is a window with nothing to do, for what the machine itself does to a clock. Opening is told apart.
"""

import gc
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.schema_file import shipped
from annotator.store import derived, integrity
from annotator.store.project import create, open_read_only
from annotator.ui.background.tasks import Tasks
from annotator.ui.keys import Keymap
from annotator.ui.notify import Notify
from annotator.ui.settings import PERSON, Settings
from annotator.ui.theme import Theme
from annotator.ui.window import Window
from annotator.ui.workbench import Services
from bench.page import corpus

DOCUMENTS = int(os.environ.get("BENCH_DOCUMENTS", "100000"))
"""Fewer may be asked for by the environment."""
SENTENCES = 14
"""In each document."""
KILLS = 3
KILLED_AFTER = 25
"""Seconds."""
COLUMNS = ("seconds", "pending", "turns", "> 50 ms", "longest", "CPU ms", "opening")
TOO_LONG = 0.050
"""Seconds of a turn."""
SETTLED = 3.0
"""Seconds after opening, before which turns are not counted: the first picture of everything is drawn."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as scratch:
        path, still = Path(scratch) / "many.anno", Path(scratch) / "idle.anno"
        make(path, DOCUMENTS)
        make(still, 1)
        print(f"{DOCUMENTS:,} documents of about {characters(path) // DOCUMENTS} characters")
        print(f"{'window':<12}" + "".join(f"{column:>10}" for column in COLUMNS))
        sit(scratch, still, "idle", KILLED_AFTER)
        for _ in range(KILLS):
            sit(scratch, path, "killed", KILLED_AFTER)
        sit(scratch, path, "to the end", None)
        with open_read_only(path) as project:
            print(f"{derived.pending(project).texts} pending, {sum(1 for _ in integrity.faults(project))} faults")


def make(path: Path, documents: int) -> None:
    """Write a project with so many documents, none of them prepared."""
    chance = random.Random(1)
    sentences = sorted({each for each in re.split("(?<=。)|\n", corpus(2_000_000)) if 8 < len(each) < 80})
    with create(path, shipped(), "bench") as project:
        imported = edits.Imported()
        for first in range(0, documents, 200):
            some = [
                Source(f"{n}", f"第{n}号\n{''.join(chance.sample(sentences, SENTENCES))}", f"{n}.txt")
                for n in range(first, min(first + 200, documents))
            ]
            edits.add(project, some, imported)


def characters(path: Path) -> int:
    """Code points of all documents."""
    with open_read_only(path) as project:
        return derived.pending(project).characters


def sit(home: str, path: Path, what: str, seconds: float | None) -> None:
    """Work in a window of another process, and print what it told last; with `seconds` it is killed after that."""
    statement = f"from pathlib import Path; from bench.many import work; work(Path({str(path)!r}), {what == 'idle'})"
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "QT_LOGGING_RULES": "*=false"}
    with subprocess.Popen([sys.executable, "-c", statement], stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        if seconds is not None:
            time.sleep(seconds)
            process.kill()
        told = process.stdout.read().decode().splitlines()
    print(f"{what:<12}{told[-1]}", flush=True)


def work(path: Path, idle: bool) -> None:
    """In the other process: open a window, and tell every second how it goes, until nothing is to be prepared."""
    app = QApplication(sys.argv[:1])
    gc.disable()  # as the program does
    settings, notify = Settings(), Notify()
    settings[PERSON] = "bench"
    tasks = Tasks(notify.error)
    services = Services(settings, notify, tasks, Theme(app, settings, "en"), "en")
    window = Window(services, Keymap(settings))
    window.resize(1400, 900)
    window.show()
    before = time.perf_counter()
    window.open(path)
    opening = time.perf_counter() - before
    turns = Turns()
    asked = QTimer(interval=1_000)

    def tell() -> None:
        left = derived.pending(window.session.opened).texts
        print(f"{time.perf_counter() - before:>10.0f}{left:>10,}{turns.told()}{opening:>10.2f}", flush=True)
        if not left and not tasks.under_way and not idle:
            app.quit()
        turns.skip()  # what is measured here looks at every document

    asked.timeout.connect(tell)
    QTimer.singleShot(int(1000 * SETTLED), asked.start)
    QTimer.singleShot(int(1000 * SETTLED), turns.start)
    app.exec()
    tasks.close()


class Turns:
    """The turns of the event loop, each from one look of a timer to the next."""

    def __init__(self) -> None:
        self._clock = self._cpu = 0.0
        self._n = self._long = 0
        self._longest = self._longest_cpu = 0.0
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Count from now on."""
        self.skip()
        self._timer.start()

    def skip(self) -> None:
        """Do not count the turn that is under way."""
        self._clock, self._cpu = time.perf_counter(), time.thread_time()

    def told(self) -> str:
        """In columns: turns, those that were too long, the longest by the clock and by the processor."""
        return f"{self._n:>10,}{self._long:>10,}{1000 * self._longest:>10.0f}{1000 * self._longest_cpu:>10.0f}"

    def _look(self) -> None:
        took, cpu = time.perf_counter() - self._clock, time.thread_time() - self._cpu
        self._n += 1
        self._long += took > TOO_LONG
        self._longest, self._longest_cpu = max(took, self._longest), max(cpu, self._longest_cpu)
        self.skip()

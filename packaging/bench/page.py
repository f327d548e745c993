"""How quick the page is, beside the least that Qt can do for one screenful, and beside QTextEdit with formats.

All figures are milliseconds of this process's CPU time, medians unless a percentile is named, taken in one run; only
their ratios mean anything elsewhere. The bare limit lays out and draws the same characters in the same lines, without
marks, at the same pace.
"""

import gc
import json
import os
import random
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from annotator import paths
from annotator.model.span import Span
from annotator.text.encodings import decode
from annotator.ui.page.marks import Mark
from annotator.ui.page.page import Page
from page_views import LOOKS, SCREEN, TURN, Bare, EditView, PageView, View, cpu, idle, percentile, times

SIZES = (3_000, 100_000, 1_000_000)
EVERY = 10
"""Characters to a mark."""
PAUSE = 0.012
"""Seconds between two acts, in which work ahead goes on; a screen of 60 Hz leaves more."""


def corpus(length: int) -> str:
    """A text of so many characters from the lines of the sample documents, in an order of its own."""
    files = sorted(paths.seeds().glob("*.txt"))
    lines = [line for file in files for line in decode(file.read_bytes()).text.splitlines() if line]
    order, found, total = random.Random(length), list[str](), 0
    while total < length:
        found.append(order.choice(lines))
        total += len(found[-1]) + 1
    return "\n".join(found)[:length]


def marks_on(text: str) -> list[Mark]:
    """A mark every `EVERY` characters: mostly short ones, some over each other, one in twelve a claim."""
    order, found = random.Random(1), list[Mark]()
    for number in range(len(text) // EVERY):
        start = number * EVERY + order.randrange(6)
        claim = number % 12 == 0
        end = min(start + (order.randint(15, 60) if claim else order.randint(2, 7)), len(text))
        if start < end:
            look = LOOKS[4] if claim else LOOKS[number % 4]
            found.append(Mark(number + 1, (Span(start, end),), look, unconfirmed=number % 5 == 3))
    return found


@dataclass(frozen=True, slots=True)
class Limits:
    """What bare Qt takes: a screenful laid out and painted, a turn of the wheel, one line."""

    screen: float
    scroll: float
    line: float


def limits(page: Page) -> Limits:
    """Measure the limits with the screenful that the page shows."""
    bare = Bare(page)
    bare.show()
    idle(0.1)
    screen = statistics.median(times(bare.paint_from_nothing, 40))
    line, scroll = (statistics.median(times(act, 150, PAUSE)) for act in (bare.paint_line, bare.turn))
    bare.close()
    return Limits(screen, scroll, line)


@dataclass(frozen=True, slots=True)
class Figures:
    """What one view takes for one text. Microseconds for `hit`, the rest milliseconds."""

    open: float
    slice: float
    tag: float
    scroll: float
    scroll99: float
    page99: float
    jump: float
    hit: float
    resize: float


def measured(view: View, text: str, marks: Sequence[Mark]) -> Figures:
    """Put a view through it. A slow one opens only once."""
    first = cpu(lambda _: view.open(text, marks))
    opens = [first] if first > 500 else times(lambda _: view.open(text, marks), 5)
    gc.collect()
    longest = view.rest()
    places = random.Random(5).sample(range(len(text)), 40)
    jumps = times(lambda number: view.jump(places[number]), len(places))
    pages = times(lambda _: view.scroll(SCREEN[1] - 40), 60)
    view.jump(len(text) // 2)
    view.rest()
    turns = times(lambda _: view.scroll(TURN), 300, PAUSE)
    view.jump(0)
    tags = times(view.tag, 100, PAUSE)
    points = [QPoint(x, y) for x in range(150, 950, 37) for y in range(10, 880, 61)]
    hits = times(lambda _: [view.hit(point) for point in points], 5)
    widths = times(lambda number: view.resize(620 + number * 37 % 100), 9)
    return Figures(
        open=statistics.median(opens),
        slice=longest,
        tag=statistics.median(tags),
        scroll=statistics.median(turns),
        scroll99=percentile(turns, 0.99),
        page99=percentile(pages, 0.99),
        jump=statistics.median(jumps),
        hit=statistics.median(hits) / len(points) * 1000,
        resize=statistics.median(widths),
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: the page, what bare Qt takes, their ratio and its target, QTextEdit."""

    name: str
    unit: str
    page: float
    edit: float
    limit: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if self.most is None:
            return None
        return self.page <= self.most * (self.limit or 1.0)

    def __str__(self) -> str:
        limit = f"{self.limit:8.2f}" if self.limit else " " * 8
        ratio = f"{self.page / self.limit:6.1f}×" if self.limit else " " * 7
        target = f"≤ {self.most:.4g}{'×' if self.limit else ''}" if self.most is not None else ""
        verdict = {True: "met", False: "NOT MET", None: ""}[self.met]
        return (
            f"  {self.name:<26}{self.page:9.2f} {self.unit}  {limit} {ratio}  {target:<9}{verdict:<8}{self.edit:10.2f}"
        )


def lines(size: int, page: Figures, edit: Figures, least: Limits) -> list[Line]:
    """The report for one size, with the targets; in three screenfuls nothing is far away, so no jump has one."""
    found = [
        Line("open, first paint", "ms", page.open, edit.open, least.screen, 4 if size <= 100_000 else 7),
        Line("longest slice afterwards", "ms", page.slice, edit.slice, most=8),
        Line("one more tag, painted", "ms", page.tag, edit.tag, least.line, 6),
        Line("scroll a turn", "ms", page.scroll, edit.scroll, least.scroll, 2.5),
        Line("scroll a turn, p99", "ms", page.scroll99, edit.scroll99, least.scroll, 4),
        Line("page on, p99", "ms", page.page99, edit.page99, least.screen, 3),
        Line("jump anywhere", "ms", page.jump, edit.jump, most=edit.jump if size >= 100_000 else None),
        Line("hit test", "µs", page.hit, edit.hit, most=15),
        Line("another width", "ms", page.resize, edit.resize, least.screen, 6),
    ]
    if size > 100_000:
        found.append(Line("open, against QTextEdit", "ms", page.open, edit.open, edit.open, 0.1))
    return found


def memory(kind: str, size: int) -> float:
    """Megabytes at the peak over those of a tiny text, with the text and the marks there before; in a new process."""
    code = f"from bench.page import peak; peak({kind!r}, {size})"
    folder = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(folder), str(folder.parent)))}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout.splitlines()[-1]))


def peak(kind: str, size: int) -> None:
    """Print how much this process's memory grows with a text, at its highest."""
    application = QApplication([])
    view: View = PageView() if kind == "page" else EditView()
    text = corpus(size)
    marks = marks_on(text)
    view.open(text[:300], marks[:20])
    view.rest()
    before = resident()
    view.open(text, marks)
    highest = resident()
    for place in range(0, size, max(1, size // 50)):
        view.rest()
        view.jump(place)
        highest = max(highest, resident())
    print(max(0.0, highest - before))
    application.closeAllWindows()


def resident() -> float:
    """Megabytes that this process has in memory; where that is not told, the most that it ever had."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    """Measure all sizes and print the table; every target is named with whether it was met."""
    application = QApplication([])
    page = PageView()
    page.open(corpus(20_000), ())
    page.rest()
    gc.collect()
    gc.freeze()
    gc.disable()
    header = f"  {'':<26}{'page':>9}     {'bare Qt':>8}  {'ratio':>6}  {'target':<9}{'':<8}{'QTextEdit':>10}"
    missed, tags = 0, list[float]()
    for size in SIZES:
        text = corpus(size)
        marks = marks_on(text)
        own = measured(page, text, marks)
        least = limits(page.page)
        edit = EditView()
        other = measured(edit, text, marks)
        Shiboken.delete(edit.edit)  # its background layout would go on beside the page's next turn
        tags.append(own.tag)
        report = lines(size, own, other, least)
        report.append(Line("memory", "MB", memory("page", size), memory("edit", size), most=25))
        print(f"{size:,} characters, {len(marks):,} marks", header, *report, sep="\n", flush=True)
        missed += sum(line.met is False for line in report)
    growth = max(later / earlier for earlier, later in pairwise([tags[0], tags[-1]]))
    print(f"one more tag, {SIZES[-1]:,} against {SIZES[0]:,} characters: {growth:.2f}× (target ≤ 1.5×)")
    missed += growth > 1.5
    print(f"targets missed: {missed}")
    application.closeAllWindows()

"""The process that a window starts beside itself for long work on texts; nobody types this command.

Each line on standard output is JSON: an array is a batch for the window to write, a number how many code points are
done. Each line on standard input is the id of a text that is wanted before others. The rest is in `attended.py`.
"""

import time
from collections import deque
from pathlib import Path

import click

from annotator.cli.beside_window.attended import attended, write
from annotator.cli.output import Exit
from annotator.cli.projects import PROJECT
from annotator.model.ids import TextId
from annotator.store import derived
from annotator.store.derivation import to_line
from annotator.store.project import open_read_only
from annotator.store.rows import to_json

_TELL_EVERY = 0.05
"""Seconds."""


@click.command(hidden=True)
@PROJECT
def beside(project: Path) -> Exit:
    """Work on the texts of a project that is open in a window."""
    wanted: deque[TextId] = deque()
    # Where something is in the way, what is pending stays so, and the window goes on with it when it can.
    return attended(lambda: _work(project, wanted), lambda line: wanted.append(TextId(int(line))))


def _work(project: Path, wanted: deque[TextId]) -> None:
    told = 0.0

    def tell(done: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_EVERY:
            told = time.monotonic()
            write(to_json(done))

    with open_read_only(project) as reader:
        for batch in derived.work(reader, lambda: wanted.popleft() if wanted else None, tell):
            write(to_line(batch))

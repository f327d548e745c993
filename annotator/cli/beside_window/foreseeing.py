"""The process that a window starts beside itself to see how much is suggested where; nobody types this command.

Each line on standard output is JSON: an array is a row for the window to write, a number how many documents are done.
The rest is in `cli/beside_window/attended.py`.
"""

import time
from pathlib import Path

import click

from annotator.cli.beside_window.attended import attended, write
from annotator.cli.output import Exit
from annotator.cli.projects import PROJECT
from annotator.store import replies, suggested, suggestions
from annotator.store.project import open_read_only
from annotator.store.rows import to_json
from annotator.store.suggested import Case
from annotator.suggest.api import is_costly, suggesters
from annotator.suggest.estimate import Estimate, Said, estimate
from annotator.text import words

_TELL_EVERY = 0.1
"""Seconds."""


@click.command(hidden=True)
@PROJECT
def foresee(project: Path) -> Exit:
    """Look at all documents of a project that is open in a window."""
    return attended(lambda: _work(project), lambda _: None)


def _work(project: Path) -> None:
    words.load()
    told = 0.0

    def tell(done: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_EVERY:
            told = time.monotonic()
            write(to_json(done))

    with open_read_only(project) as reader:
        asked = [each for each in suggesters() if not is_costly(each)]
        knowledge, sieve = suggestions.knowledge(reader), replies.sieve(reader)
        epoch = suggested.epoch_of(knowledge, [each.NAME for each in asked])

        def judge(case: Case) -> Estimate:
            reading, noise = case.read.reading, case.read.decided.passed_over
            said = Said(case.carried, case.tagged, case.refused)
            return estimate(reading, noise, knowledge, sieve, asked, said)

        for row in suggested.work(reader, epoch, judge, tell):
            write(suggested.to_line(row))

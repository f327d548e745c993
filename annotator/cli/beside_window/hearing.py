"""The process that a window starts beside itself to ask suggesters about what is reviewed; nobody types this command.

Each line on standard output is JSON: an array is a row for the window to write, a number how many documents are done.
The rest is in `cli/beside_window/attended.py`.
"""

from pathlib import Path

import click

from annotator.cli.beside_window.attended import attended, write
from annotator.cli.output import Exit
from annotator.cli.projects import PROJECT
from annotator.model.ids import DocumentId
from annotator.store import suggested, suggestions
from annotator.store.project import open_read_only
from annotator.store.reviews import heard
from annotator.store.rows import to_json
from annotator.suggest.second_opinion import asked, opinions
from annotator.text import words


@click.command(hidden=True)
@PROJECT
@click.option("--document", type=int, help="Only this one, by its id in the project.")
def hear(project: Path, document: int | None) -> Exit:
    """Hear what suggesters say of the documents that come next in the review of a project open in a window."""
    return attended(lambda: _work(project, None if document is None else DocumentId(document)), lambda _: None)


def _work(project: Path, only: DocumentId | None) -> None:
    words.load()
    with open_read_only(project) as reader:
        voices, knowledge = asked(), suggestions.knowledge(reader)
        epoch = suggested.epoch_of(knowledge, [each.NAME for each in voices])
        ids = [id for id, _ in heard.wanted(reader, epoch, only)]
        found = heard.work(
            reader,
            epoch,
            ids,
            lambda read: opinions(read.reading, read.decided.passed_over, knowledge, voices),
            lambda done: write(to_json(done)),
        )
        for each in found:
            write(heard.to_line(each))

"""Training the suggester that learns from a project's own tags: at a person's word, or beside a window."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import click

from annotator.cli.beside_window.attended import attended, write
from annotator.cli.output import Exit, show, show_json
from annotator.cli.projects import PROJECT
from annotator.errors import AnnotatorError
from annotator.model.annotation import Origin
from annotator.model.document import DocumentState
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork, Selection
from annotator.store import names
from annotator.store.learning import Taught, taught, work_done
from annotator.store.project import Project, open_read_only
from annotator.store.rows import to_json
from annotator.store.suggestions import cache_of
from annotator.store.work import read_works
from annotator.suggest.learned import card
from annotator.suggest.learned.card import Card, Work
from annotator.suggest.learned.lessons import Lesson, lesson
from annotator.suggest.learned.measures import Measure, total
from annotator.suggest.learned.suggester import weak
from annotator.suggest.learned.training import MOST, Tell, train
from annotator.text.reading import Reading
from annotator.text.repairs.decided import Decided
from annotator.text.words import load

_READ = 5 * MOST
"""Code points of the documents that are read to learn from."""


def train_project(path: Path, tell: Tell = lambda _: None) -> tuple[Card, Schema]:
    """Learn from the project's tags, and keep what comes of it in its cache folder. Raises StorageError."""
    load()
    with open_read_only(path) as project:
        schema, work, folder = project.schema, Work(*work_done(project)), cache_of(project)
        lessons, known = list(_lessons(project, taught(project, _READ))), list(names.names(project))
    return card.write(folder, schema, train(lessons, schema, known, tell), work), schema


def _lessons(project: Project, chosen: Iterable[Taught]) -> Iterator[Lesson]:
    """A lesson from each document, by the person who has tagged most in it."""
    families = {each.id: each.family for each in chosen}
    works = read_works(project, Selection(documents=frozenset(families)))
    for id, some in groupby(works, key=lambda found: found[0].document.id):
        work, decided = max(some, key=lambda found: len(found[0].annotations))
        yield _lesson(families[id], work, decided)


def _lesson(family: str, work: DocumentWork, decided: Decided) -> Lesson:
    reading = Reading(work.text, decided.applied)
    confirmed = (each for each in work.annotations if each.origin is not Origin.MODEL)
    return lesson(family, reading, decided.passed_over, confirmed, done=work.document.state is DocumentState.DONE)


def show_trained(made: Card, schema: Schema, *, as_json: bool) -> None:
    """How right it is by type, on the documents that were held back."""
    if as_json:
        show_json(_table(made, schema))
        return
    show(f"Learned from {made.tags} tags in {made.documents} documents; {made.held_back} of them measure it.")
    if not made.models:
        show("There are not enough tags of any type yet.")
    quiet = weak(made.measures)
    rows = [(schema.type(type_).code, each, type_ in quiet) for type_, each in sorted(made.measures.items())]
    if rows:
        rows.append(("all", total(made.measures), False))
        show(f"{'type':<10}{'F1':>7}{'precision':>11}{'recall':>8}{'tags':>7}")
    for code, each, silent in rows:
        figures = f"{each.f1:>7.3f}{each.precision:>11.3f}{each.recall:>8.3f}{each.expected:>7}"
        show(f"{code:<10}{figures}{'  not suggested' if silent else ''}")


def _table(made: Card, schema: Schema) -> dict[str, object]:
    quiet = weak(made.measures)
    return {
        "trained": made.trained.isoformat(),
        "documents": made.documents,
        "tags": made.tags,
        "held_back": made.held_back,
        "all": _figures(total(made.measures)),
        "types": {
            schema.type(type_).code: {**_figures(each), "suggested": type_ not in quiet}
            for type_, each in sorted(made.measures.items())
        },
    }


def _figures(measure: Measure) -> dict[str, float]:
    return {
        "f1": round(measure.f1, 4),
        "precision": round(measure.precision, 4),
        "recall": round(measure.recall, 4),
        "tags": measure.expected,
    }


@click.command(hidden=True)
@PROJECT
def learn(project: Path) -> Exit:
    """Learn from the tags of a project that is open in a window; nobody types this command.

    Each line on standard output is JSON: a number is the share that is done in thousandths, an object a known problem.
    The rest is in `cli/beside_window/attended.py`.
    """

    def known(error: AnnotatorError) -> None:
        write(to_json({"code": error.code, "details": {key: str(value) for key, value in error.details.items()}}))

    def tell(share: float) -> None:
        write(to_json(int(1000 * share)))

    def work() -> None:
        train_project(project, tell)

    return attended(work, lambda _: None, known)

"""Commands on what is wrong: list it, go to it, mend it, and say what a document must be free of to be done."""

from functools import partial

from PySide6.QtCore import QLocale

from annotator.edits import fixing
from annotator.edits.schema_changes import resolve
from annotator.edits.settings import require_for_done
from annotator.model.conflict import ConflictId
from annotator.model.problem import Demand
from annotator.store.settings import done_requires
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.panels.problem_list import Found
from annotator.ui.problem_words import problem_words
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """Let what the panel asks for be done."""

    def on_visited(found: Found) -> None:
        bench.attempt(partial(_show, bench, found))

    def on_fixing(found: list[Found]) -> None:
        bench.attempt(partial(_fix, bench, found))

    def tell() -> None:
        wrong = bench.checking.of(bench.in_hand.id) if bench.in_hand is not None else []
        words = [problem_words(each, bench.session.schema, bench.services.language) for each in wrong]
        bench.inspector.show_problems(words)

    def on_decided(decided: list[ConflictId]) -> None:
        bench.session.do(resolve, bench.session.opened, decided)

    bench.problems.decided.connect(on_decided)
    for signal in (bench.view.focus_changed, bench.checking.changed):
        signal.connect(tell)
    bench.problems.visited.connect(on_visited)
    bench.problems.fixing.connect(on_fixing)
    bench.problems.left.connect(bench.page.setFocus)


def _show(bench: Bench, found: Found) -> None:
    """Take what is wrong in hand; what is wrong with the document as a whole is among its labels."""
    bench.session.show(found.document.id)
    bench.view.set_focus(found.problem.annotation)


def _fix(bench: Bench, found: list[Found]) -> None:
    fixes = list(dict.fromkeys(each.problem.fixes[0] for each in found))
    changes = bench.session.do(fixing.fix, bench.session.opened, fixes)
    if changes:
        told = translate("Problems", "Mended: {n}").format(n=QLocale().toString(len(fixes)))
        bench.services.notify.status(told)


def _require(bench: Bench, demand: Demand) -> None:
    bench.session.do(require_for_done, bench.session.opened, demand)


def _is_required(bench: Bench, demand: Demand) -> bool:
    project = bench.session.project
    return project is not None and done_requires(project) is demand


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="document.problems",
        title=QT_TRANSLATE_NOOP("Command", "Problems"),
        tip=QT_TRANSLATE_NOOP("Command", "List what is wrong with your work, and what the schema still asks for"),
        keys=("F8",),
        menu="document",
        group=1,
        icon="warning",
        run=lambda bench: bench.problems.start(),
        when=lambda bench: bench.has_document,
    ),
    *(
        Command[Bench](
            id=f"done.{demand}",
            title=title,
            menu="done",
            run=partial(_require, demand=demand),
            when=lambda bench: bench.has_project,
            checked=partial(_is_required, demand=demand),
        )
        for demand, title in (
            (Demand.NOTHING, QT_TRANSLATE_NOOP("Command", "Any Document May Be Done")),
            (Demand.NO_ERRORS, QT_TRANSLATE_NOOP("Command", "Only Documents Without Errors")),
            (Demand.NO_PROBLEMS, QT_TRANSLATE_NOOP("Command", "Only Documents Without Problems")),
        )
    ),
)

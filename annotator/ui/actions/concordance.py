"""The command that shows all mentions of a surface together, and has them decided together."""

from functools import partial

from PySide6.QtCore import QLocale

from annotator.edits import concordance
from annotator.edits.concordance import Decided
from annotator.errors import UsageError
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.span import surface_of
from annotator.ui.commands import Command
from annotator.ui.dialogs.concordance import ConcordanceDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.workbench import Workbench

Bench = Workbench


def _surface(bench: Bench) -> str:
    """Of the case in hand, the selection or the annotation in hand; empty where nothing is."""
    reviewing = bench.reviewing
    if reviewing.active and reviewing.current is not None:
        return reviewing.current.surface
    if bench.selection is not None:
        return surface_of(bench.session.text, bench.selection)
    return bench.in_hand.surface if bench.in_hand is not None else ""


def _show(bench: Bench) -> None:
    surface = _surface(bench)
    if not surface.strip():
        raise UsageError("nothing_selected")
    services = bench.services
    dialog = ConcordanceDialog(bench.session, services.tasks, surface, services.language, bench.window)
    dialog.chosen.connect(partial(_decide, bench))
    dialog.open()


def _decide(bench: Bench, ids: list[AnnotationId], type_: str) -> None:
    found = Decided()
    bench.reviewing.decide_elsewhere(
        lambda: bench.session.do(concordance.decide, bench.session.opened, ids, TypeId(type_), found)
    )
    number = QLocale().toString
    told = translate("Concordance", "Decided: {done}; left as they are: {left}")
    bench.services.notify.status(told.format(done=number(found.done), left=number(found.left)))


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="review.concordance",
        title=QT_TRANSLATE_NOOP("Command", "All Tags on This Surface…"),
        tip=QT_TRANSLATE_NOOP("Command", "In all documents, by everybody, in either script; decide on them together"),
        keys=("Ctrl+Shift+C",),
        menu="review",
        group=3,
        run=_show,
        when=lambda bench: bool(_surface(bench).strip()),
    ),
)

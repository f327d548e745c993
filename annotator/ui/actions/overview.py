"""The command that opens the overview of the project."""

from functools import partial

from annotator.model.case import CaseFilter
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.overview.dialog import OverviewDialog
from annotator.ui.workbench import Workbench


def _show(bench: Workbench) -> None:
    there = (each for each in bench.window.findChildren(OverviewDialog) if each.isVisible())
    dialog = next(there, None) or _opened(bench)
    dialog.show()
    dialog.activateWindow()


def _opened(bench: Workbench) -> OverviewDialog:
    dialog = OverviewDialog(bench.session, bench.services, bench.window)
    dialog.cases_wanted.connect(partial(_review, bench))
    return dialog


def _review(bench: Workbench, wanted: CaseFilter) -> None:
    """Go through the cases of a row, in the window below the overview."""
    bench.reviewing.start(wanted)
    bench.window.activateWindow()


def _has_project(bench: Workbench) -> bool:
    return bench.has_project


COMMANDS: tuple[Command[Workbench], ...] = (
    Command(
        id="project.overview",
        title=QT_TRANSLATE_NOOP("Command", "Overview…"),
        tip=QT_TRANSLATE_NOOP("Command", "Progress, pace, types, agreement and error rates; your own, or everybody's"),
        keys=("F12",),
        menu="file",
        group=2,
        run=_show,
        when=_has_project,
    ),
)

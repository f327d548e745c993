"""Commands that bring people's work in: from our own exports, and from other programs' files and folders."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from annotator.ui.actions.projects import IMPORTED_FROM
from annotator.ui.commands import Command
from annotator.ui.dialogs.import_work import ImportWorkDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.workbench import Workbench

Bench = Workbench


def _import_files(bench: Bench) -> None:
    chosen, _ = QFileDialog.getOpenFileNames(
        bench.window, translate("Import", "Import Annotations"), bench.services.settings[IMPORTED_FROM]
    )
    if chosen:
        import_work(bench, [Path(each) for each in chosen])


def _import_folder(bench: Bench) -> None:
    title = translate("Import", "Import Annotations from a Folder")
    chosen = QFileDialog.getExistingDirectory(bench.window, title, bench.services.settings[IMPORTED_FROM])
    if chosen:
        import_work(bench, [Path(chosen)])


def import_work(bench: Bench, chosen: Sequence[Path]) -> None:
    """Show what the files hold and what their labels mean, and bring it in when the person says so."""
    bench.services.settings[IMPORTED_FROM] = str(chosen[0].parent)
    ImportWorkDialog(bench.session, bench.services, chosen, bench.window).open()


def _has_project(bench: Bench) -> bool:
    return bench.has_project


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="project.import_work",
        title=QT_TRANSLATE_NOOP("Command", "Import Annotations…"),
        tip=QT_TRANSLATE_NOOP("Command", "Bring in exported work, and files of Label Studio, doccano, brat and others"),
        keys=("Ctrl+Alt+I",),
        menu="file",
        group=1,
        run=_import_files,
        when=_has_project,
    ),
    Command(
        id="project.import_work_folder",
        title=QT_TRANSLATE_NOOP("Command", "Import Annotations from a Folder…"),
        menu="file",
        group=1,
        run=_import_folder,
        when=_has_project,
    ),
)

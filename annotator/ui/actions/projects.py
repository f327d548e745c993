"""Commands on projects: make, open, close and copy them; bring documents in, and take the work out."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from annotator import paths
from annotator.errors import StorageError
from annotator.formats.api import readers
from annotator.formats.foreign.arrivals import beside, is_record, marked_table
from annotator.model.document import Source
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.store import backup, readings
from annotator.store.project import SUFFIX
from annotator.ui.actions.exporting import export
from annotator.ui.commands import Command
from annotator.ui.dialogs.import_documents import ImportDialog
from annotator.ui.dialogs.import_work import ImportWorkDialog
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.dialogs.paste import PasteDialog
from annotator.ui.dialogs.saving import ask_where_to_save
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.recent import forget, recent
from annotator.ui.settings import HIDDEN, Text
from annotator.ui.team import identity
from annotator.ui.workbench import Workbench

Bench = Workbench

IMPORTED_FROM = Text("projects.imported_from", "", HIDDEN)
"""The folder that was imported from last."""


def _has_project(bench: Bench) -> bool:
    return bench.has_project


def _filter() -> str:
    return translate("Projects", "Annotator projects (*{suffix})").format(suffix=SUFFIX)


def _new(bench: Bench) -> None:
    _ask_for_new(bench).open()


def _ask_for_new(bench: Bench) -> NewProjectDialog:
    return NewProjectDialog(bench.services.language, _folder(bench), partial(_create, bench), bench.window)


def _open(bench: Bench) -> None:
    chosen, _ = QFileDialog.getOpenFileName(
        bench.window, translate("Projects", "Open Project"), str(_folder(bench)), _filter()
    )
    if chosen:
        open_project(bench, Path(chosen))


def open_project(bench: Bench, path: Path) -> None:
    """Open a project and its first document that is not done; one that is open stays as it is. Raises StorageError."""
    here = bench.session.project
    if here is not None and here.path.resolve() == path.resolve():
        return
    identity.with_name(bench, path, partial(_open_as, bench, path))


def _open_as(bench: Bench, path: Path, person: str) -> None:
    try:
        bench.session.open(path, person)
    except StorageError as error:
        if error.code == "missing":
            forget(bench.services.settings, path)
        raise
    _show_first(bench)


def _create(bench: Bench, path: Path, schema: Schema) -> None:
    bench.session.create(path, schema, identity.own_name(bench))


def _show_first(bench: Bench) -> None:
    first = bench.documents.first_unfinished()
    if first is not None:
        bench.session.show(first)
        bench.page.setFocus()


def _folder(bench: Bench) -> Path:
    """Where the last project lies, or the home folder."""
    last = next(iter(recent(bench.services.settings)), None)
    return last.parent if last is not None else Path.home()


def _copy(bench: Bench) -> None:
    here = bench.session.opened.path
    title = translate("Projects", "Save a Copy of the Project")
    chosen = ask_where_to_save(bench.window, title, here.with_name(f"{here.stem} 2{SUFFIX}"), _filter())
    if chosen is None:
        return
    if chosen.resolve() == here.resolve():
        raise StorageError("exists", path=here)
    bench.services.tasks.run(
        lambda _progress: backup.copy(here, chosen),
        lambda made: bench.services.notify.status(translate("Projects", "Copied to {path}").format(path=made.name)),
        title=translate("Projects", "Copying the project"),
        owner=bench.window,
    )


def _import_files(bench: Bench) -> None:
    chosen, _ = QFileDialog.getOpenFileNames(
        bench.window,
        translate("Projects", "Import Files"),
        _last_imported_from(bench),
        translate("Projects", "Documents ({endings});;All files (*)").format(endings=_endings()),
    )
    if chosen:
        import_paths(bench, [Path(each) for each in chosen])


def _endings() -> str:
    return " ".join(f"*{ending}" for reader in readers() for ending in reader.EXTENSIONS)


def _import_folder(bench: Bench) -> None:
    chosen = QFileDialog.getExistingDirectory(
        bench.window, translate("Projects", "Import a Folder"), _last_imported_from(bench)
    )
    if chosen:
        import_paths(bench, [Path(chosen)])


def _last_imported_from(bench: Bench) -> str:
    return bench.services.settings[IMPORTED_FROM] or str(_folder(bench))


def import_paths(bench: Bench, chosen: list[Path]) -> None:
    """Show what these files and folders hold, and import it when the person says so.

    Exports of ours bring their work back, also as tables; what is chosen beside them is shown after them.
    """
    bench.services.settings[IMPORTED_FROM] = str(chosen[0].parent)
    ours = [path for path in chosen if path.suffix.lower() == ".jsonl" and is_record(path)]
    tables = [path for path in chosen if marked_table(path)]
    with_them = {each for path in tables for each in beside(path)}
    texts = [path for path in chosen if path not in {*ours, *tables, *with_them}]
    _import_in_turn(bench, [group for group in (ours, tables) if group], texts)


def _import_in_turn(bench: Bench, groups: list[list[Path]], texts: list[Path]) -> None:
    """Ask about each of these groups of files with work, one after the other, and then about the texts."""
    if not groups:
        _import_texts(bench, texts)
        return
    dialog = ImportWorkDialog(bench.session, bench.services, groups[0], bench.window)
    dialog.finished.connect(lambda: _import_in_turn(bench, groups[1:], texts))
    dialog.open()


def _import_texts(bench: Bench, chosen: list[Path]) -> None:
    if chosen:
        choices = readings.choices(bench.session.opened)
        ImportDialog(bench.services, bench.intake, choices, chosen, bench.window).open()


def take_dropped(bench: Bench, dropped: list[Path]) -> None:
    """A project that was dropped on the window is opened, anything else imported: into a new one where none is open.

    Raises StorageError.
    """
    project = next((path for path in dropped if path.suffix.lower() == SUFFIX), None)
    if project is not None:
        open_project(bench, project)
    elif dropped and bench.session.project is None:
        dialog = _ask_for_new(bench)
        dialog.accepted.connect(lambda: import_paths(bench, dropped))
        dialog.open()
    elif dropped:
        import_paths(bench, dropped)


def _paste(bench: Bench) -> None:
    dialog = PasteDialog(bench.services, readings.choices(bench.session.opened), bench.window)
    dialog.accepted.connect(lambda: bench.attempt(lambda: _add_pasted(bench, dialog.source())))
    dialog.open()


def _add_pasted(bench: Bench, source: Source) -> None:
    """Store it and go there; where the project has the text already, to the document that has it."""
    imported = bench.intake.add([source]).imported
    bench.session.show((imported.added or [twin.id for _, twin in imported.duplicates])[0])
    bench.page.setFocus()


def _open_sample(bench: Bench) -> None:
    sample = paths.user_data() / f"sample{SUFFIX}"
    if sample.is_file():
        open_project(bench, sample)
        return
    _create(bench, sample, shipped())
    bench.intake.start(sorted(each for each in paths.seeds().iterdir() if each.suffix != ".md"))


def recent_commands(bench: Bench) -> list[Command[Bench]]:
    """A command for each project that was opened of late."""
    return [
        Command(
            id=f"recent.{number}",
            title=path.stem.replace("&", "&&"),
            tip=str(path),
            menu="recent",
            run=partial(open_project, path=path),
        )
        for number, path in enumerate(recent(bench.services.settings), start=1)
    ]


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="project.new",
        title=QT_TRANSLATE_NOOP("Command", "New Project…"),
        keys=("Ctrl+N",),
        menu="file",
        run=_new,
    ),
    Command(
        id="project.open",
        title=QT_TRANSLATE_NOOP("Command", "Open Project…"),
        keys=("Ctrl+O",),
        menu="file",
        run=_open,
    ),
    Command(
        id="project.sample",
        title=QT_TRANSLATE_NOOP("Command", "Open the Sample Project"),
        tip=QT_TRANSLATE_NOOP("Command", "A project with the sample texts that come with the program"),
        menu="file",
        run=_open_sample,
    ),
    Command(
        id="project.import_files",
        title=QT_TRANSLATE_NOOP("Command", "Import Files…"),
        tip=QT_TRANSLATE_NOOP("Command", "Bring texts into the project: documents, pages, books and rows of tables"),
        keys=("Ctrl+I",),
        menu="file",
        group=1,
        run=_import_files,
        when=_has_project,
    ),
    Command(
        id="project.import_folder",
        title=QT_TRANSLATE_NOOP("Command", "Import a Folder…"),
        keys=("Ctrl+Shift+I",),
        menu="file",
        group=1,
        run=_import_folder,
        when=_has_project,
    ),
    Command(
        id="project.paste",
        title=QT_TRANSLATE_NOOP("Command", "Paste as a Document…"),
        keys=("Ctrl+Shift+V",),
        menu="file",
        group=1,
        run=_paste,
        when=_has_project,
    ),
    Command(
        id="project.export",
        title=QT_TRANSLATE_NOOP("Command", "Export…"),
        tip=QT_TRANSLATE_NOOP("Command", "Write documents and annotations as JSONL"),
        keys=("Ctrl+E",),
        menu="file",
        group=2,
        run=export,
        when=_has_project,
    ),
    Command(
        id="project.copy",
        title=QT_TRANSLATE_NOOP("Command", "Save a Copy…"),
        tip=QT_TRANSLATE_NOOP("Command", "Everything is saved as you go; this makes a copy to keep or pass on"),
        menu="file",
        group=2,
        run=_copy,
        when=_has_project,
    ),
    Command(
        id="project.close",
        title=QT_TRANSLATE_NOOP("Command", "Close Project"),
        keys=("Ctrl+W",),
        menu="file",
        group=3,
        run=lambda bench: bench.session.close(),
        when=_has_project,
    ),
    Command(
        id="program.quit",
        title=QT_TRANSLATE_NOOP("Command", "Quit"),
        keys=("Ctrl+Q",),
        menu="file",
        group=4,
        run=lambda bench: bench.window.close(),
        role=QAction.MenuRole.QuitRole,
    ),
)

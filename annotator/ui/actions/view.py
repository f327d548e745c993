"""Commands on how things look, on undo, and on help."""

from functools import partial

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.store import documents
from annotator.store.journal import StepRecord
from annotator.ui.command_palette import CommandPalette, Entry, command_entries
from annotator.ui.commands import Command
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.dialogs.remote_page import RemotePage
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.dialogs.shortcuts import ShortcutsDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.settings import OPTIONAL_TYPES, REMOTE
from annotator.ui.steps import step_label
from annotator.ui.workbench import Workbench

Bench = Workbench

PANELS = {"documents": (), "types": (), "inspector": (), "guideline": ("Ctrl+3",)}
"""The panels with the keys that show and hide them."""

_STEP = 1
_FEW = 20


def _show_settings(bench: Bench) -> None:
    settings, language = bench.services.settings, bench.services.language
    more = {REMOTE: lambda: RemotePage(bench.remote, settings, language)}
    SettingsDialog(settings, bench.window, more=more).open()


def _has_project(bench: Bench) -> bool:
    return bench.session.project is not None


def _worded(bench: Bench, record: StepRecord | None, with_step: str, without: str) -> str:
    if record is None:
        return without
    step = step_label(record, bench.session.schema, bench.services.language)
    elsewhere = record.document is not None and (
        bench.session.document is None or bench.session.document.id != record.document
    )
    where = f" — {record.details.get('title', '')}" if elsewhere and record.code != "set_state" else ""
    return with_step.format(step=step) + where


def _undo_label(bench: Bench) -> str:
    project = bench.session.project
    return _worded(
        bench,
        project.next_undo() if project else None,
        translate("Command", "Undo: {step}"),
        translate("Command", "Undo"),
    )


def _redo_label(bench: Bench) -> str:
    project = bench.session.project
    return _worded(
        bench,
        project.next_redo() if project else None,
        translate("Command", "Redo: {step}"),
        translate("Command", "Redo"),
    )


def _can_undo(bench: Bench) -> bool:
    return bench.session.project is not None and bench.session.project.next_undo() is not None


def _can_redo(bench: Bench) -> bool:
    return bench.session.project is not None and bench.session.project.next_redo() is not None


def _undo(bench: Bench) -> None:
    label = _undo_label(bench)
    if bench.session.undo():
        bench.services.notify.status(label)


def _redo(bench: Bench) -> None:
    label = _redo_label(bench)
    if bench.session.redo():
        bench.services.notify.status(label)


def _copy(bench: Bench) -> None:
    in_hand = bench.in_hand
    text = bench.view.selected_text or (bench.view.read(in_hand.fragments) if in_hand is not None else "")
    QGuiApplication.clipboard().setText(text)


def _zoom(bench: Bench, by: int) -> None:
    bench.page.zoom_requested.emit(by)


def _flip_optional(bench: Bench) -> None:
    settings = bench.services.settings
    settings[OPTIONAL_TYPES] = not settings[OPTIONAL_TYPES]


def _panel(bench: Bench, panel: str) -> QWidget:
    panels: dict[str, QWidget] = {
        "documents": bench.documents,
        "types": bench.types,
        "inspector": bench.inspector,
        "guideline": bench.guideline,
    }
    return panels[panel]


def _toggle(bench: Bench, panel: str) -> None:
    _panel(bench, panel).setVisible(not _is_shown(bench, panel))


def _is_shown(bench: Bench, panel: str) -> bool:
    return not _panel(bench, panel).isHidden()


def _go_to(widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()


def _show_palette(bench: Bench) -> None:
    CommandPalette((partial(_commands, bench), partial(_documents, bench)), bench.window).show_over(bench.window)


def _commands(bench: Bench, typed: str) -> list[Entry]:  # noqa: ARG001 - the palette does the matching
    return command_entries(bench.table)


def _documents(bench: Bench, typed: str) -> list[Entry]:
    """The first documents with these words in the title."""
    project = bench.session.project
    if project is None or not typed.strip():
        return []
    found = documents.document_ids(project, title=typed)[:_FEW]
    return [
        Entry(document.title, partial(bench.session.show, document.id), place=translate("Documents", "Documents"))
        for document in documents.documents(project, found)
    ]


def _search(bench: Bench) -> None:
    bench.documents.show()
    bench.documents.search.selectAll()
    _go_to(bench.documents.search)


def _list(bench: Bench) -> None:
    bench.documents.show()
    _go_to(bench.documents.list)


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="edit.undo",
        title=QT_TRANSLATE_NOOP("Command", "Undo"),
        keys=("Ctrl+Z",),
        menu="edit",
        icon="undo",
        run=_undo,
        when=_can_undo,
        label=_undo_label,
        repeats=True,
    ),
    Command(
        id="edit.redo",
        title=QT_TRANSLATE_NOOP("Command", "Redo"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        menu="edit",
        icon="redo",
        run=_redo,
        when=_can_redo,
        label=_redo_label,
        repeats=True,
    ),
    Command(
        id="edit.copy",
        title=QT_TRANSLATE_NOOP("Command", "Copy"),
        keys=("Ctrl+C",),
        scope=Scope.PAGE,
        menu="edit",
        group=1,
        run=_copy,
        when=lambda bench: bench.selection is not None or bench.in_hand is not None,
    ),
    Command(
        id="edit.search",
        title=QT_TRANSLATE_NOOP("Command", "Search the Documents"),
        keys=("Ctrl+Shift+F",),
        menu="edit",
        group=2,
        icon="search",
        run=_search,
        when=_has_project,
    ),
    Command(
        id="view.text",
        title=QT_TRANSLATE_NOOP("Command", "Go to the Text"),
        keys=("Ctrl+1", "F6"),
        menu="view",
        run=lambda bench: _go_to(bench.page),
        when=_has_project,
    ),
    Command(
        id="view.list",
        title=QT_TRANSLATE_NOOP("Command", "Go to the Documents"),
        keys=("Ctrl+2",),
        menu="view",
        run=_list,
        when=_has_project,
    ),
    *(
        Command[Bench](
            id=f"view.{panel}",
            title=title,
            keys=keys,
            menu="view",
            group=1,
            run=partial(_toggle, panel=panel),
            checked=partial(_is_shown, panel=panel),
        )
        for (panel, keys), title in zip(
            PANELS.items(),
            (
                QT_TRANSLATE_NOOP("Command", "Documents Panel"),
                QT_TRANSLATE_NOOP("Command", "Types Panel"),
                QT_TRANSLATE_NOOP("Command", "Annotation Panel"),
                QT_TRANSLATE_NOOP("Command", "Guideline"),
            ),
            strict=True,
        )
    ),
    Command(
        id="view.optional_types",
        title=QT_TRANSLATE_NOOP("Command", "Optional Types"),
        tip=QT_TRANSLATE_NOOP("Command", "List the types that the schema leaves off by default"),
        menu="view",
        group=1,
        run=_flip_optional,
        checked=lambda bench: bench.services.settings[OPTIONAL_TYPES],
    ),
    *(
        Command[Bench](
            id=id_,
            title=title,
            keys=keys,
            menu="view",
            group=2,
            run=partial(_zoom, by=by),
            repeats=True,
        )
        for id_, title, keys, by in (
            ("view.larger", QT_TRANSLATE_NOOP("Command", "Larger Text"), ("Ctrl++", "Ctrl+="), _STEP),
            ("view.smaller", QT_TRANSLATE_NOOP("Command", "Smaller Text"), ("Ctrl+-",), -_STEP),
            ("view.normal", QT_TRANSLATE_NOOP("Command", "Normal Text Size"), ("Ctrl+0",), 0),
        )
    ),
    Command(
        id="program.palette",
        title=QT_TRANSLATE_NOOP("Command", "Command Palette…"),
        tip=QT_TRANSLATE_NOOP("Command", "Type a few letters of any command, type or document"),
        keys=("Ctrl+K",),
        menu="help",
        run=_show_palette,
    ),
    Command(
        id="program.shortcuts",
        title=QT_TRANSLATE_NOOP("Command", "Keyboard Shortcuts…"),
        keys=("F1",),
        menu="help",
        run=lambda bench: ShortcutsDialog(bench.table, bench.window).open(),
    ),
    Command(
        id="program.settings",
        title=QT_TRANSLATE_NOOP("Command", "Settings…"),
        keys=("Ctrl+,",),
        menu="edit",
        group=3,
        run=_show_settings,
        role=QAction.MenuRole.PreferencesRole,
    ),
    Command(
        id="program.about",
        title=QT_TRANSLATE_NOOP("Command", "About Annotator"),
        menu="help",
        group=1,
        run=lambda bench: AboutDialog(bench.window).open(),
        role=QAction.MenuRole.AboutRole,
    ),
)

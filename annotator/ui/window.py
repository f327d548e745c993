"""The window: puts the parts side by side and hands each what it needs; what they do is elsewhere."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.span import Fragments
from annotator.ui import settings
from annotator.ui.actions import (
    families,
    foreseeing,
    gestures,
    learning,
    linking,
    mentions,
    problems,
    projects,
    remote,
    repairs,
    returned,
    searching,
    tagging,
    types,
)
from annotator.ui.actions.table import COMMANDS, MENUS
from annotator.ui.arrangement import Arrangement
from annotator.ui.assembly import assembled
from annotator.ui.background.deriving import Deriving
from annotator.ui.background.progress_line import ProgressLine
from annotator.ui.commands import CommandTable, PageKeys
from annotator.ui.incoming import outcome
from annotator.ui.keys import Keymap
from annotator.ui.notify import StatusLine
from annotator.ui.page_setup import PageSetup
from annotator.ui.panels.mode_line import ModeLine
from annotator.ui.recent import RECENT, recent, remember
from annotator.ui.settings import HIDDEN, Text
from annotator.ui.team.words import window_title
from annotator.ui.workbench import Services

GEOMETRY = Text("window.geometry", "", HIDDEN)

_ON_REPAIRS = ("repair.flip", "repair.rule", "repair.noise", "repair.by_hand")
_ON_TEXT = ("tag.edit", "tag.delete", None, *_ON_REPAIRS, None, "edit.copy", None, "edit.undo", "edit.redo")
_ON_DOCUMENTS = (
    "document.new",
    "document.in_progress",
    "document.done",
    None,
    "family.show",
    "family.carry",
    None,
    "document.rename",
    "document.remove",
    None,
    "project.import_files",
)


class Window(QMainWindow):
    """One project in one window."""

    project_opened = Signal(Path)
    """A project was opened in this window."""

    def __init__(self, services: Services, keymap: Keymap) -> None:
        super().__init__()
        self._services = services
        self.bench = assembled(self, services)
        self.session, self.intake, self.page = self.bench.session, self.bench.intake, self.bench.page
        self.view, self.readings, self.checking = self.bench.view, self.bench.readings, self.bench.checking
        self.setup = PageSetup(self.page, services.settings, services.theme, services.tasks)
        self.table = CommandTable(COMMANDS, self.bench, keymap, services.notify.error, self, MENUS)
        self.bench.table = self.table
        self.page.keys = PageKeys(self.table)
        self.page.tips = lambda mark: self.bench.presenter.tip(mark) or self.bench.suggestions.tip(mark)
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self.deriving = Deriving(self.session, services.tasks, self)
        self._build()
        self._connect()
        self._on_project()

    def _build(self) -> None:
        self.setObjectName("annotator")
        self.setAcceptDrops(True)
        self.table.fill_menu_bar(self.menuBar())
        self._parts = Arrangement(self.bench)
        self.setCentralWidget(self._parts)
        self._line = StatusLine()
        answers = [self.table.action(id) for id in ("gesture.accept", "gesture.leave")]
        bench = self.bench
        waiting = (bench.leading, bench.linking, bench.hinting, bench.question, bench.next_type, bench.sticky)
        self._mode = ModeLine(waiting, answers)
        self.statusBar().addWidget(self._mode)
        self.statusBar().addWidget(self._line, 1)
        self.statusBar().addPermanentWidget(ProgressLine(self._services.tasks))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(10, 0, 6, 0)
        self._services.notify.speak_through(self, self._line)
        self.resize(1440, 900)
        self._restore()

    def _connect(self) -> None:
        bench = self.bench
        self._refresh_soon.timeout.connect(self.table.refresh)
        self.session.project_changed.connect(self._on_project)
        for signal in (self.session.document_changed, self.session.changed, self.view.selection_changed):
            signal.connect(self._refresh_soon.start)
        states = (bench.find, bench.leading, bench.linking, bench.question, bench.next_type, bench.sticky)
        for state in (*states, bench.documents.searching):
            state.changed.connect(self._refresh_soon.start)
        for signal in (bench.reviewing.changed, bench.reviewing.case_changed, bench.queueing.changed):
            signal.connect(self._refresh_soon.start)
        self.session.changed.connect(self._on_changed)
        self.view.focus_changed.connect(self._on_focus)
        self.view.fragments_changed.connect(self._on_fragments)
        self.page.mark_activated.connect(bench.inspector.edit)
        self.page.context_menu_requested.connect(self._on_text_menu)
        bench.documents.chosen.connect(self.page.setFocus)
        bench.documents.menu_wanted.connect(self._on_documents_menu)
        bench.types.chosen.connect(self._on_type)
        bench.inspector.left.connect(self.page.setFocus)
        bench.guideline.left.connect(self.page.setFocus)
        families.connect(bench)
        foreseeing.connect(bench)
        learning.connect(bench)
        remote.connect(bench)
        linking.connect(bench)
        problems.connect(bench)
        repairs.connect(bench)
        returned.connect(bench)
        searching.connect(bench)
        self._parts.find_bar.left.connect(self.page.setFocus)
        bench.sticky.chosen.connect(lambda: bench.attempt(lambda: gestures.tag_sticky(bench)))
        bench.sticky.changed.connect(lambda: bench.types.show_sticky(bench.sticky.type))
        self.intake.finished.connect(self._on_imported)
        self.deriving.derived.connect(self.readings.on_derived)
        self.deriving.finished.connect(bench.documents.on_indexed)
        self.deriving.finished.connect(bench.foreseeing.start)
        self.deriving.finished.connect(bench.documents.model.read_all_again)
        self.deriving.finished.connect(self._parts.bar.look_again)
        self._parts.welcome.opened.connect(self.open)
        self._services.settings.changed.connect(self._on_setting)

    @property
    def status(self) -> str:
        """What the status line says."""
        return self._line.sentence

    @property
    def mode(self) -> str:
        """What the state that keys are in says of itself; empty where they are in none."""
        return self._mode.sentence

    def open(self, path: Path) -> None:
        """Open a project here; a known problem is told to the person."""
        self.bench.attempt(lambda: projects.open_project(self.bench, path))

    def _on_project(self) -> None:
        project = self.session.project
        self._parts.welcome.show_recent(recent(self._services.settings))
        if project is not None:
            remember(self._services.settings, project.path)
        self.table.put("recent.", projects.recent_commands(self.bench))
        self._put_types()
        self.setWindowTitle(window_title(project))
        if project is not None:
            self.project_opened.emit(project.path)

    def _on_changed(self, changes: Changes) -> None:
        if changes.schema:
            self._put_types()
        if Kind.PERSON in changes:
            self.setWindowTitle(window_title(self.session.project))

    def _put_types(self) -> None:
        chosen, language = self._services.settings[settings.OPTIONAL_TYPES], self._services.language
        schema = self.session.project.schema if self.session.project else None
        self.table.put("leader.", types.leader_commands(schema, language) if schema else [])
        offered = types.type_commands(schema, optional=chosen, language=language) if schema else []
        self.table.put("type.", offered)
        every = mentions.all_commands(schema, optional=chosen, language=language) if schema else []
        self.table.put("all.", every)
        self.table.put("choice.", types.choice_commands(schema, language) if schema else [])

    def _on_focus(self) -> None:
        focus, suggested = self.view.focus, self.bench.suggested
        if suggested is not None:
            self.bench.inspector.show_suggestion(suggested, self.bench.suggestions.sieve)
        else:
            self.bench.inspector.show_annotation(AnnotationId(focus) if focus is not None else None)
        in_hand = suggested or self.bench.in_hand
        self.bench.guideline.show_type(in_hand.type if in_hand is not None else None)
        self._refresh_soon.start()

    def _on_type(self, id: str) -> None:
        self.bench.attempt(lambda: tagging.tag(self.bench, TypeId(id)))

    def _on_fragments(self, id: int, fragments: Fragments) -> None:
        tagging.reshape(self.bench, AnnotationId(id), fragments)

    def _on_text_menu(self, place: QPoint) -> None:
        types = [command.id for command in self.table.commands if command.id.startswith("type.")]
        self.table.menu((*_ON_TEXT, None, *types), self).exec(place)

    def _on_documents_menu(self, place: QPoint) -> None:
        self.table.menu(_ON_DOCUMENTS, self).exec(place)

    def _on_imported(self, found: outcome.Outcome) -> None:
        outcome.tell(found, self._services.notify, self)

    def _on_setting(self, id: str) -> None:
        self._refresh_soon.start()
        if id == RECENT.id:
            self._parts.welcome.show_recent(recent(self._services.settings))
        if id == settings.OPTIONAL_TYPES.id:
            self.bench.types.show_optional(self._services.settings[settings.OPTIONAL_TYPES])
            self._put_types()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        dropped = _dropped(event)
        event.acceptProposedAction()
        self.bench.attempt(lambda: projects.take_dropped(self.bench, dropped))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        self.session.close()
        super().closeEvent(event)

    def _remember(self) -> None:
        self._services.settings[GEOMETRY] = bytes(self.saveGeometry().toBase64().data()).decode()
        self._parts.remember(self._services.settings)

    def _restore(self) -> None:
        kept = self._services.settings
        if kept[GEOMETRY]:
            self.restoreGeometry(QByteArray.fromBase64(kept[GEOMETRY].encode()))
        self._parts.restore(kept)


def _dropped(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

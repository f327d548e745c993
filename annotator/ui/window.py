"""The window: puts the parts side by side and hands each what it needs; what they do is elsewhere."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.span import Fragments
from annotator.ui import outcome, settings
from annotator.ui.actions import (
    families,
    gestures,
    linking,
    mentions,
    problems,
    projects,
    repairs,
    searching,
    tagging,
    types,
)
from annotator.ui.actions.table import COMMANDS, MENUS
from annotator.ui.checking import Checking
from annotator.ui.commands import CommandTable, PageKeys
from annotator.ui.deriving import Deriving
from annotator.ui.find import Find
from annotator.ui.hinting import Hinting
from annotator.ui.i18n import translate
from annotator.ui.intake import Intake
from annotator.ui.keys import Keymap
from annotator.ui.leading import Leading
from annotator.ui.linking import Linking
from annotator.ui.notify import StatusLine
from annotator.ui.page.page import Page
from annotator.ui.page_setup import PageSetup
from annotator.ui.panels.document_bar import DocumentBar
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.find_bar import FindBar
from annotator.ui.panels.guideline import GuidelinePanel
from annotator.ui.panels.inspector import Inspector
from annotator.ui.panels.mode_line import ModeLine
from annotator.ui.panels.problems import ProblemsPanel
from annotator.ui.panels.reading_switch import ReadingSwitch
from annotator.ui.panels.repairs import RepairsPanel
from annotator.ui.panels.types import TypesPanel
from annotator.ui.panels.welcome import EmptyProject, Welcome
from annotator.ui.presenter import Presenter
from annotator.ui.progress_line import ProgressLine
from annotator.ui.question import Question
from annotator.ui.reading_view import ReadingView
from annotator.ui.readings import Readings
from annotator.ui.recent import RECENT, recent, remember
from annotator.ui.repairs import Repairs
from annotator.ui.session import Session
from annotator.ui.settings import HIDDEN, Text
from annotator.ui.showing import ShownScript
from annotator.ui.sticky import NextType, Sticky
from annotator.ui.suggestions import Suggestions
from annotator.ui.ties import Ties
from annotator.ui.workbench import Services, Workbench

GEOMETRY = Text("window.geometry", "", HIDDEN)
SPLIT = Text("window.split", "", HIDDEN)
SIDE = Text("window.side", "", HIDDEN)

_ON_REPAIRS = ("repair.flip", "repair.rule", "repair.noise", "repair.by_hand")
_ON_TEXT = ("tag.edit", "tag.delete", None, *_ON_REPAIRS, None, "edit.copy", None, "edit.undo", "edit.redo")
_ON_DOCUMENTS = (
    "document.new",
    "document.in_progress",
    "document.done",
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
        self.session = Session(services.notify, services.language, self)
        self.readings = Readings(self.session, services.settings, services.tasks)
        self.intake = Intake(self.session, services.tasks)
        self.page = Page()
        self.setup = PageSetup(self.page, services.settings, services.theme, services.tasks)
        self.view = ReadingView(self.page)
        self.checking = Checking(self.session, services.tasks)
        self.presenter = Presenter(self.session, self.readings, self.view, self.checking, services.language)
        self.ties = Ties(self.session, self.view, services.language)
        optional = services.settings[settings.OPTIONAL_TYPES]
        find = Find(self.session, self.view, services.tasks)
        noted = Repairs(self.session, self.view)
        self.bench = Workbench(
            window=self,
            services=services,
            session=self.session,
            intake=self.intake,
            page=self.page,
            view=self.view,
            documents=DocumentsPanel(self.session, services.tasks, services.language),
            types=TypesPanel(self.session, services.theme, optional=optional, language=services.language),
            inspector=Inspector(self.session, services.theme, services.language, self.view.read),
            checking=self.checking,
            problems=ProblemsPanel(self.session, self.checking, services.tasks, services.language),
            repairs=noted,
            repair_list=RepairsPanel(self.session, self.view, noted),
            guideline=GuidelinePanel(self.session, services.language),
            suggestions=Suggestions(self.session, self.view, services.tasks, services.language),
            find=find,
            hinting=Hinting(self.session, self.view),
            leading=Leading(self.session, self.view),
            linking=Linking(self.session, self.view, services.language),
            question=Question(self.session, self.view, find, services.tasks),
            next_type=NextType(self.session, self.view),
            sticky=Sticky(self.session, self.view, self.page),
        )
        self.table = CommandTable(COMMANDS, self.bench, keymap, services.notify.error, self, MENUS)
        self.bench.table = self.table
        self.page.keys = PageKeys(self.table)
        self.page.tips = lambda mark: self.presenter.tip(mark) or self.bench.suggestions.tip(mark)
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self.deriving = Deriving(self.session, services.tasks, self)
        self._build()
        self._connect()
        self._on_project()

    def _build(self) -> None:
        self.setObjectName("annotator")
        self.setAcceptDrops(True)
        self.table.fill_menu_bar(self.menuBar())
        self._stack = QStackedWidget()
        actions = self.table.action
        self._welcome = Welcome([actions(id) for id in ("project.new", "project.open", "project.sample")])
        self._empty = EmptyProject(
            [actions(id) for id in ("project.import_files", "project.import_folder", "project.paste")]
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self._text())
        self._middle.addWidget(self._empty)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(self.bench.types)
        self._side.addWidget(self.bench.inspector)
        self._side.addWidget(self.bench.guideline)
        self.bench.guideline.hide()
        self._side.setSizes([420, 440])
        self._split = QSplitter()
        for part in (self.bench.documents, self._middle, self._side):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([280, 860, 300])
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self._split)
        self.setCentralWidget(self._stack)
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

    def _text(self) -> QWidget:
        text = QWidget()
        ids = ("document.previous", "document.next", "document.finish", "edit.undo", "edit.redo")
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        shown = [self.table.action(f"reading.{id}") for id in ("repaired", *ShownScript)]
        switch = ReadingSwitch(shown[0], shown[1:])
        self._bar = DocumentBar(self.session, self.readings, switch, [self.table.action(id) for id in ids])
        column.addWidget(self._bar)
        column.addWidget(self.page, 1)
        find = [self.table.action(id) for id in ("find.regex", "find.next", "find.previous")]
        self._find_bar = FindBar(self.bench.find, find, self.table.action("find.tag_all"))
        column.addWidget(self._find_bar)
        column.addWidget(self.bench.problems)
        column.addWidget(self.bench.repair_list)
        return text

    def _connect(self) -> None:
        bench = self.bench
        self._refresh_soon.timeout.connect(self.table.refresh)
        self.session.project_changed.connect(self._on_project)
        for signal in (self.session.document_changed, self.session.changed, self.view.selection_changed):
            signal.connect(self._refresh_soon.start)
        states = (bench.find, bench.leading, bench.linking, bench.question, bench.next_type, bench.sticky)
        for state in (*states, bench.documents.searching):
            state.changed.connect(self._refresh_soon.start)
        self.session.document_changed.connect(self._show_middle)
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
        linking.connect(bench)
        problems.connect(bench)
        repairs.connect(bench)
        searching.connect(bench)
        self._find_bar.left.connect(self.page.setFocus)
        bench.sticky.chosen.connect(lambda: bench.attempt(lambda: gestures.tag_sticky(bench)))
        bench.sticky.changed.connect(lambda: bench.types.show_sticky(bench.sticky.type))
        self.intake.finished.connect(self._on_imported)
        self.deriving.derived.connect(self.readings.on_derived)
        self.deriving.finished.connect(bench.documents.on_indexed)
        self.deriving.finished.connect(bench.documents.model.read_all_again)
        self.deriving.finished.connect(self._bar.look_again)
        self._welcome.opened.connect(self.open)
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
        self._stack.setCurrentWidget(self._split if project else self._welcome)
        self._welcome.show_recent(recent(self._services.settings))
        if project is not None:
            remember(self._services.settings, project.path)
        self.table.put("recent.", projects.recent_commands(self.bench))
        self._put_types()
        if project is None:
            self.setWindowTitle(translate("Window", "Annotator"))
            return
        self.setWindowTitle(translate("Window", "{project} — Annotator").format(project=project.name))
        self.project_opened.emit(project.path)

    def _on_changed(self, changes: Changes) -> None:
        self._show_middle()
        if changes.schema:
            self._put_types()

    def _put_types(self) -> None:
        chosen, language = self._services.settings[settings.OPTIONAL_TYPES], self._services.language
        schema = self.session.project.schema if self.session.project else None
        self.table.put("leader.", types.leader_commands(schema, language) if schema else [])
        offered = types.type_commands(schema, optional=chosen, language=language) if schema else []
        self.table.put("type.", offered)
        every = mentions.all_commands(schema, optional=chosen, language=language) if schema else []
        self.table.put("all.", every)
        self.table.put("choice.", types.choice_commands(schema, language) if schema else [])

    def _show_middle(self) -> None:
        self._middle.setCurrentIndex(0 if self.session.document is not None else 1)

    def _on_focus(self) -> None:
        focus, suggested = self.view.focus, self.bench.suggested
        if suggested is not None:
            self.bench.inspector.show_suggestion(suggested)
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
            self._welcome.show_recent(recent(self._services.settings))
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
        kept = self._services.settings
        kept[GEOMETRY] = bytes(self.saveGeometry().toBase64().data()).decode()
        kept[SPLIT] = bytes(self._split.saveState().toBase64().data()).decode()
        kept[SIDE] = bytes(self._side.saveState().toBase64().data()).decode()

    def _restore(self) -> None:
        kept = self._services.settings
        for setting, take in (
            (GEOMETRY, self.restoreGeometry),
            (SPLIT, self._split.restoreState),
            (SIDE, self._side.restoreState),
        ):
            if kept[setting]:
                take(QByteArray.fromBase64(kept[setting].encode()))


def _dropped(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

"""How the parts of the window lie beside each other: documents, the text with what belongs to it, types and details."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.panels.document_bar import DocumentBar, ReadingSwitch
from annotator.ui.panels.find_bar import FindBar
from annotator.ui.panels.welcome import EmptyProject, Welcome
from annotator.ui.reading.showing import ShownScript
from annotator.ui.review.review_parts import review_parts
from annotator.ui.settings import HIDDEN, Settings, Text
from annotator.ui.workbench import Workbench

SPLIT = Text("window.split", "", HIDDEN)
SIDE = Text("window.side", "", HIDDEN)

_BESIDE = (280, 860, 300)
"""Pixels in which documents, text and types begin side by side."""
_BELOW = (420, 440)
"""Pixels in which types and details begin one below the other."""


class Arrangement(QStackedWidget):
    """Welcomes where no project is open; otherwise shows it, or says how documents come into an empty one."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        action = bench.table.action
        self.welcome = Welcome([action(id) for id in ("project.new", "project.open", "project.sample")])
        empty = EmptyProject([action(id) for id in ("project.import_files", "project.import_folder", "project.paste")])
        shown = [action(f"reading.{id}") for id in ("repaired", *ShownScript)]
        ids = ("document.previous", "document.next", "document.finish", "edit.undo", "edit.redo")
        switch = ReadingSwitch(shown[0], shown[1:])
        self.bar = DocumentBar(bench.session, bench.readings, switch, [action(id) for id in ids])
        finding = [action(id) for id in ("find.regex", "find.next", "find.previous")]
        self.find_bar = FindBar(bench.find, finding, action("find.tag_all"))
        bench.review, bench.adjudication = review_parts(bench)
        self._middle = QStackedWidget()
        for part in (self._text(), empty, bench.review):
            self._middle.addWidget(part)
        self._side = self._details()
        self._before: dict[QWidget, bool] | None = None
        self._sizes: list[int] = []
        self._split = QSplitter()
        for part in (bench.documents, self._middle, self._side):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes(_BESIDE)
        self.addWidget(self.welcome)
        self.addWidget(self._split)
        session = bench.session
        for signal in (session.project_changed, session.document_changed, session.changed, bench.reviewing.changed):
            signal.connect(self._follow)
        self._follow()

    def _text(self) -> QWidget:
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        bench = self._bench
        column.addWidget(bench.page, 1)
        for below in (self.find_bar, bench.problems, bench.repair_list, bench.returned, bench.adjudication):
            column.addWidget(below)
        return text

    def _details(self) -> QSplitter:
        side = QSplitter(Qt.Orientation.Vertical)
        for part in (self._bench.types, self._bench.inspector, self._bench.guideline):
            side.addWidget(part)
        self._bench.guideline.hide()
        side.setSizes(_BELOW)
        return side

    def _follow(self) -> None:
        session = self._bench.session
        self.setCurrentWidget(self._split if session.project is not None else self.welcome)
        reviewing = self._bench.reviewing
        queue = reviewing.active and reviewing.document is None
        self._make_room(queue=queue)
        self._middle.setCurrentIndex(2 if queue else 0 if session.document is not None else 1)

    def _make_room(self, *, queue: bool) -> None:
        """In the queue cases are listed, and the guideline stands by, where documents and details are otherwise."""
        bench = self._bench
        if queue and self._before is None:
            self._before = {part: part.isHidden() for part in (bench.documents, bench.inspector, bench.guideline)}
            bench.documents.hide()
            bench.inspector.hide()
            bench.guideline.show()
            self._sizes = self._side.sizes()
            self._side.setSizes([_BELOW[0], 0, _BELOW[1]])
        elif not queue and self._before is not None:
            for part, hidden in self._before.items():
                part.setHidden(hidden)
            self._side.setSizes(self._sizes)
            self._before = None

    def remember(self, settings: Settings) -> None:
        """Keep the sizes that somebody gave the parts."""
        settings[SPLIT] = bytes(self._split.saveState().toBase64().data()).decode()
        settings[SIDE] = bytes(self._side.saveState().toBase64().data()).decode()

    def restore(self, settings: Settings) -> None:
        """Give the parts the sizes that they had."""
        for setting, take in ((SPLIT, self._split.restoreState), (SIDE, self._side.restoreState)):
            if settings[setting]:
                take(QByteArray.fromBase64(settings[setting].encode()))

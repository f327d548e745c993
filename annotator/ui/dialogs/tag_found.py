"""What will be tagged in all documents, before it is: every hit in its context, and any of them can be left out."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.ids import TypeId
from annotator.model.query import Query
from annotator.store.project import open_read_only
from annotator.store.search import search
from annotator.text import words
from annotator.ui.background.bundles import Bundles
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.dialogs.hit_choice import HitChoice, HitChoiceRow
from annotator.ui.i18n import translate
from annotator.ui.panels.quick_rows import QuickRows
from annotator.ui.searching.tagging_found import Judged, inside_words, judged
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session

_MOST = 100_000
"""No more hits than this are tagged at once."""


class TagFoundDialog(QDialog):
    """Lists all that a query finds with a tick each; Space turns a tick over, Enter tags what is ticked."""

    chosen = Signal(object)
    """These places (Chosen) are to be tagged."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        query: Query,
        type: TypeId,
        label: str,
        parent: QWidget,
        *,
        of_words: bool = False,
    ) -> None:
        """With `of_words`, what is only a part of a longer word is not ticked by itself."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._label = label
        self._complete = False
        self._problem: AnnotatorError | None = None
        self._bundles = Bundles[Judged](self)
        self._bundles.ready.connect(self._list)
        self.model = HitChoice(session.opened)
        self.list = QListView()
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._all = QPushButton(translate("Search", "Tick All"), autoDefault=False)
        self._none = QPushButton(translate("Search", "Tick None"), autoDefault=False)
        self._build()
        self._connect()
        self._look(session, tasks, query, type, of_words=of_words)
        self._say()

    def _build(self) -> None:
        self.setWindowTitle(translate("Search", "Tag Results as {type}").format(type=self._label))
        self.list.setModel(QuickRows(self.model, self))
        self.list.setItemDelegate(HitChoiceRow(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.windowTitle())
        ticks = QHBoxLayout()
        ticks.addWidget(self._all)
        ticks.addWidget(self._none)
        ticks.addStretch(1)
        ticks.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addLayout(ticks)
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        letter = self.fontMetrics().height()
        self.resize(44 * letter, 34 * letter)

    def _connect(self) -> None:
        self._all.clicked.connect(lambda: self.model.tick_all(on=True))
        self._none.clicked.connect(lambda: self.model.tick_all(on=False))
        self.model.ticked.connect(self._say)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)

    def _look(self, session: Session, tasks: Tasks, query: Query, type: TypeId, *, of_words: bool) -> None:
        path, person = session.opened.path, session.opened.person

        def find(progress: Progress) -> Iterator[Judged]:
            hits = 0
            if of_words:
                words.load()
            with open_read_only(path, person) as reader:
                for found in search(reader, query, _MOST, progress.check):
                    if found.hits:
                        each = judged(reader, found, type)
                        yield replace(each, inside=inside_words(found)) if of_words else each
                    hits += len(found.hits)
                    if hits >= _MOST:
                        return

        self._looking = tasks.stream(find, self._bundles.put, self._finish, failed=self._fail, owner=self)
        self.finished.connect(self._looking.drop)

    def _list(self, found: list[Judged]) -> None:
        self.model.add(found)
        if found and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(1, 0))

    def _finish(self) -> None:
        self._complete = True
        self._list(self._bundles.end())

    def _fail(self, error: AnnotatorError) -> None:
        self._problem = error
        self._say()

    def _say(self) -> None:
        self.said.setText(" ".join(self._told()))
        count = QLocale().toString(self.model.count)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("Search", "Tag {count}").format(count=count))
        ok.setEnabled(self._complete and self.model.count > 0)

    def _told(self) -> Iterator[str]:
        model, number = self.model, QLocale()
        if self._problem is not None:
            yield from filter(None, (sentence(self._problem), advice(self._problem)))
            return
        told = translate("Search", "To be tagged as {type}: {count} of {all}.")
        yield told.format(
            type=self._label, count=number.toString(model.count), all=number.toString(model.rowCount() - len(model.ids))
        )
        if model.tagged:
            yield translate("Gesture", "Tagged before: {count}.").format(count=number.toString(model.tagged))
        if model.refused:
            told = translate("Gesture", "Left out, as the schema forbids it: {count}.")
            yield told.format(count=number.toString(model.refused))
        if not self._complete:
            yield translate("Search", "Searching…")
        elif model.rowCount() - len(model.ids) >= _MOST:
            yield translate("Search", "There are more; these are as many as can be tagged at once.")

    def _give(self) -> None:
        self.chosen.emit(self.model.chosen)
        self.accept()

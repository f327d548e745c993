"""The history of a document: a slider over its steps, what changed between two dates, and the way back to a moment."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.edits.restoring import restore
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId
from annotator.model.link import Link
from annotator.store.differences import Difference, Differences, differences
from annotator.store.history import History, Key, Moment, Rows, Timeline, history
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress
from annotator.ui.i18n import translate
from annotator.ui.page.page import Page
from annotator.ui.page_setup import PageSetup
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.showing import Showing
from annotator.ui.session import Session
from annotator.ui.steps import step_label
from annotator.ui.tagging.marks import mark_of
from annotator.ui.team.between import Between
from annotator.ui.team.history_words import HistoryWords
from annotator.ui.workbench import Services

_ROW = 2.6
"""Heights of a letter in a row of two lines."""
_LISTED = 200
"""Changes that are told one by one."""


class HistoryDialog(QDialog):
    """Marking several steps, or choosing dates, tells what changed over all of them, by whom and when.

    The page is as the person reads the document. Restoring is one step, which can be undone.
    """

    def __init__(self, session: Session, services: Services, showing: Showing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("History", "History of “{title}”").format(title=session.shown.title))
        self._session = session
        self._services = services
        self._document = session.shown
        self._timeline: Timeline | None = None
        self._drawn = 0
        self._found = Differences((), {})
        self._names = session.names
        self.between = Between()
        self.moments = QListWidget()
        self.changes = QListWidget()
        self.page = Page()
        self.view = ReadingView(self.page)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.restore = QPushButton(translate("History", "&Restore This Moment"))
        PageSetup(self.page, services.settings, services.theme, services.tasks)
        self.view.show(showing, [])
        self._build()
        self._read()
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reject)

    def _build(self) -> None:
        self.moments.setAccessibleName(translate("History", "Steps"))
        self.moments.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.changes.setAccessibleName(translate("History", "What changed"))
        for listed in (self.moments, self.changes):
            listed.setUniformItemSizes(True)
            listed.setTextElideMode(Qt.TextElideMode.ElideRight)
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(translate("History", "The document as it was"))
        self.slider.setAccessibleName(translate("History", "Moment"))
        self.slider.setPageStep(1)
        self.said.setText(translate("History", "Reading the history…"))
        self.between.setEnabled(False)
        self.restore.setAutoDefault(False)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.slider.valueChanged.connect(self._on_slider)
        self.between.chosen.connect(self._on_dates)
        self.moments.itemSelectionChanged.connect(self._on_marked)
        self.changes.currentRowChanged.connect(self._reveal)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._parts(), 1)
        column.addWidget(self.slider)
        below = QHBoxLayout()
        below.addWidget(self.restore)
        below.addWidget(self.said, 1)
        below.addWidget(close)
        column.addLayout(below)
        letter = self.fontMetrics().height()
        self.resize(66 * letter, 42 * letter)

    def _parts(self) -> QSplitter:
        letter = self.fontMetrics().height()
        steps = QWidget()
        above = QVBoxLayout(steps)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.between)
        above.addWidget(self.moments, 1)
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.addWidget(steps)
        lists.addWidget(self.changes)
        lists.setSizes([21 * letter, 14 * letter])
        parts = QSplitter()
        parts.addWidget(lists)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([22 * letter, 42 * letter])
        return parts

    def _read(self) -> None:
        project, document = self._session.opened, self._document.id
        path, person = project.path, project.person

        def work(_progress: Progress) -> History:
            with open_read_only(path, person) as reader:
                return history(reader, document)

        self._services.tasks.run(work, self._take, key="history", owner=self)

    def _on_changed(self, changes: Changes) -> None:
        if self._session.document is None or self._session.document.id != self._document.id:
            self.reject()
        elif self._document.id in changes.where(*changes.touched):
            self._read()

    def _take(self, found: History) -> None:
        before: Rows = self._timeline.rows if self._timeline is not None else {}
        self._timeline, self._drawn = Timeline(found), len(found.moments)
        self._redraw([key for key in {**before, **found.rows} if key[0] is Kind.ANNOTATION])
        self.moments.clear()
        for moment in found.moments:
            self._add(self.moments, self._told(moment))
        if found.moments:
            times = [each.record.created for each in found.moments]
            self.between.limit(times[0], times[-1])
            self.between.setEnabled(True)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(found.moments))
            self.slider.setValue(len(found.moments))
        self._on_slider(self.slider.value())

    def _add(self, to: QListWidget, told: str) -> None:
        item = QListWidgetItem(told, to)
        item.setSizeHint(QSize(0, round(_ROW * self.fontMetrics().height())))
        item.setToolTip(told)

    def _told(self, moment: Moment) -> str:
        record = moment.record
        told = step_label(record, self._session.schema, self._services.language)
        if moment.reversal:
            undone = translate("History", "Undone: {step}"), translate("History", "Done again: {step}")
            told = undone[moment.reversal == "redo"].format(step=told)
        return f"{told}\n{self._by(moment)}"

    def _by(self, moment: Moment) -> str:
        return f"{_when(moment)}  ·  {self._names.get(moment.record.author, '?')}"

    # -- which moments

    def _on_slider(self, at: int) -> None:
        """The step before the moment is the one that is marked; at the left end stands what was before all."""
        self._go(max(at - 1, 0), at)

    def _on_dates(self) -> None:
        if self._timeline is not None:
            at = self._timeline.at_time(self.between.until)
            self._mark(min(self._timeline.at_time(self.between.since), at), at)

    def _on_marked(self) -> None:
        rows = sorted(self.moments.row(item) for item in self.moments.selectedItems())
        if rows:
            self._go(rows[0], rows[-1] + 1)

    def _go(self, since: int, at: int) -> None:
        """Look at these moments, and tell from when to when they are."""
        if self._timeline is None:
            return
        some = self._timeline.moments[since:at]
        if some:
            self.between.show_dates(some[0].record.created, some[-1].record.created)
        self._mark(since, at)

    def _mark(self, since: int, at: int) -> None:
        """Look at the document after `at` steps, and at what changed since so many."""
        with QSignalBlocker(self.moments), QSignalBlocker(self.slider):
            self.slider.setValue(at)
            if self.moments.currentRow() != at - 1:
                self.moments.setCurrentRow(at - 1)
            self._select(since, at)
        self._show(since, at)

    def _select(self, since: int, at: int) -> None:
        model, several = self.moments.model(), self.moments.selectionModel()
        marked = QItemSelection(model.index(since, 0), model.index(at - 1, 0)) if since < at else QItemSelection()
        several.select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # -- what is shown of them

    def _show(self, since: int, at: int) -> None:
        timeline = self._timeline
        if timeline is None:
            return
        self._found = differences(timeline, since, at)
        self._redraw([key for key in timeline.touched(self._drawn, at) if key[0] is Kind.ANNOTATION])
        self._drawn = at
        self._list_changes()
        last, number = at == len(timeline.moments), QLocale().toString
        tags, links = number(timeline.count(Kind.ANNOTATION)), number(timeline.count(Kind.LINK))
        told = translate("History", "Annotations: {tags}, links: {links}.").format(tags=tags, links=links)
        self.said.setText(told if not last else translate("History", "As it is now.") + " " + told)
        self.restore.setEnabled(not last)

    def _redraw(self, keys: Sequence[Key]) -> None:
        """Have the page show these annotations as they stood, or no longer."""
        timeline, schema, language = self._timeline, self._session.schema, self._services.language
        if timeline is None:
            return
        stood = [each for each in map(timeline.thing, keys) if isinstance(each, Annotation)]
        put = [mark_of(each, schema, language) for each in stood if schema.has_type(each.type)]
        there = {mark.id for mark in put}
        self.view.update_marks(put, [id for _, id in keys if id not in there])

    def _list_changes(self) -> None:
        words = HistoryWords(self._found, self._session.schema, self._services.language)
        listed = self._found.found[:_LISTED]
        with QSignalBlocker(self.changes):
            self.changes.clear()
            for each in listed:
                self._add(self.changes, f"{words.told(each)}\n{self._by(each.moment)}")
            more = len(self._found.found) - len(listed)
            if more:
                self._add(self.changes, translate("History", "And {n} more.").format(n=QLocale().toString(more)))
            if not listed:
                self._add(self.changes, translate("History", "Nothing changed."))

    def _reveal(self, row: int) -> None:
        """Show the place of a change."""
        if 0 <= row < len(self._found.found):
            place = self._place(self._found.found[row])
            if place is not None:
                self.view.set_focus(place.id if self._stands(place) else None)
                self.view.reveal(place.span)

    def _stands(self, place: Annotation) -> bool:
        """Whether the page shows it now."""
        found = self._timeline.thing((Kind.ANNOTATION, place.id)) if self._timeline is not None else None
        return isinstance(found, Annotation) and self._session.schema.has_type(found.type)

    def _place(self, difference: Difference) -> Annotation | None:
        """The tag that it is about, or from which the link leads."""
        thing = difference.after or difference.before
        if isinstance(thing, Link):
            return self._found.ends.get(AnnotationId(thing.source))
        return thing if isinstance(thing, Annotation) else None

    def _restore(self) -> None:
        timeline, at = self._timeline, self.slider.value()
        if timeline is None:
            return
        timeline.go(at)
        moment = _when(timeline.moments[at - 1]) if at else translate("History", "the beginning")
        self._session.do(restore, self._session.opened, self._document.id, timeline.rows, moment)


def _when(moment: Moment) -> str:
    return moment.record.created.astimezone().strftime("%Y-%m-%d %H:%M:%S")

"""The history of a document: a slider over its steps, the page as it was then, and the way back to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
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
from annotator.model.changes import Changes
from annotator.model.ids import AnnotationId, PersonId
from annotator.model.person import Person
from annotator.store import people
from annotator.store.history import History, Moment, Timeline, history
from annotator.store.project import open_read_only
from annotator.ui.i18n import translate
from annotator.ui.marks import mark_of
from annotator.ui.page.page import Page
from annotator.ui.page_setup import PageSetup
from annotator.ui.session import Session
from annotator.ui.steps import step_label
from annotator.ui.tasks import Progress
from annotator.ui.workbench import Services

_ROW = 2.6
"""Heights of a letter in a row of two lines."""
_LISTED = 200
"""Changes that are told one by one."""


class HistoryDialog(QDialog):
    """Marking several steps tells what changed over all of them; restoring is one step, which can be undone."""

    def __init__(self, session: Session, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("History", "History of “{title}”").format(title=session.shown.title))
        self._session = session
        self._services = services
        self._document = session.shown
        self._text = session.text
        self._timeline: Timeline | None = None
        self._people: Mapping[PersonId, Person] = people.people(session.opened.connection)
        self.moments = QListWidget()
        self.changes = QListWidget()
        self.page = Page()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.restore = QPushButton(translate("History", "&Restore This Moment"))
        PageSetup(self.page, services.settings, services.theme, services.tasks)
        self._build()
        self._read()
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reject)

    def _build(self) -> None:
        self.moments.setAccessibleName(translate("History", "Steps"))
        self.moments.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.changes.setAccessibleName(translate("History", "What changed"))
        self.page.setAccessibleName(translate("History", "The document as it was"))
        self.slider.setAccessibleName(translate("History", "Moment"))
        self.slider.setPageStep(1)
        self.said.setText(translate("History", "Reading the history…"))
        self.restore.setAutoDefault(False)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.slider.valueChanged.connect(self._on_slider)
        self.moments.itemSelectionChanged.connect(self._on_marked)
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
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.addWidget(self.moments)
        lists.addWidget(self.changes)
        lists.setStretchFactor(0, 3)
        lists.setStretchFactor(1, 2)
        parts = QSplitter()
        parts.addWidget(lists)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([22 * letter, 42 * letter])
        return parts

    def _read(self) -> None:
        path, document = self._session.opened.path, self._document.id

        def work(_progress: Progress) -> History:
            with open_read_only(path) as project:
                return history(project, document)

        self._services.tasks.run(work, self._take, key="history", owner=self)

    def _on_changed(self, changes: Changes) -> None:
        if self._session.document is None or self._session.document.id != self._document.id:
            self.reject()
        elif self._document.id in changes.where(*changes.touched):
            self._read()

    def _take(self, found: History) -> None:
        self._timeline = Timeline(found)
        self.moments.clear()
        for moment in found.moments:
            item = QListWidgetItem(self._told(moment), self.moments)
            item.setSizeHint(QSize(0, round(_ROW * self.fontMetrics().height())))
        self.slider.setRange(0, len(found.moments))
        self.slider.setValue(len(found.moments))
        self._on_slider(self.slider.value())

    def _told(self, moment: Moment) -> str:
        record = moment.record
        told = step_label(record, self._session.schema, self._services.language)
        if moment.reversal:
            undone = translate("History", "Undone: {step}"), translate("History", "Done again: {step}")
            told = undone[moment.reversal == "redo"].format(step=told)
        person = self._people.get(record.author)
        return f"{told}\n{_when(moment)}  ·  {person.name if person is not None else '?'}"

    def _on_slider(self, at: int) -> None:
        """The step before the moment is the one that is marked; at the left end stands what was before all."""
        if self._timeline is None:
            return
        self.moments.blockSignals(True)
        self.moments.clearSelection()
        if at > 0:
            self.moments.setCurrentRow(at - 1)
        self.moments.blockSignals(False)
        self._show(at, max(at - 1, 0))

    def _on_marked(self) -> None:
        rows = sorted(self.moments.row(item) for item in self.moments.selectedItems())
        if not rows or self._timeline is None:
            return
        self.slider.blockSignals(True)
        self.slider.setValue(rows[-1] + 1)
        self.slider.blockSignals(False)
        self._show(rows[-1] + 1, rows[0])

    def _show(self, at: int, since: int) -> None:
        """The document after `at` steps, and what changed since so many."""
        timeline = self._timeline
        if timeline is None:
            return
        timeline.go(since)
        before = {each.id: each for each in timeline.annotations}
        timeline.go(at)
        now = timeline.annotations
        schema, language = self._session.schema, self._services.language
        known = [each for each in now if schema.has_type(each.type)]
        self.page.show_text(self._text, [mark_of(each, schema, language, troubled=False) for each in known])
        self.changes.clear()
        self.changes.addItems(self._differences(before, {each.id: each for each in now}))
        last = at == len(timeline.moments)
        tags, links = len(now), len(timeline.links)
        told = translate("History", "Annotations: {tags}, links: {links}.").format(tags=tags, links=links)
        self.said.setText(told if not last else translate("History", "As it is now.") + " " + told)
        self.restore.setEnabled(not last)

    def _differences(
        self, before: Mapping[AnnotationId, Annotation], now: Mapping[AnnotationId, Annotation]
    ) -> Sequence[str]:
        told = [f"+  {self._named(each)}" for id, each in now.items() if id not in before]
        told += [f"−  {self._named(each)}" for id, each in before.items() if id not in now]
        for id, each in now.items():
            if id in before and before[id] != each:
                told.append(f"±  {self._named(before[id])}  →  {self._named(each)}")
        return told[:_LISTED] or [translate("History", "No annotation changed.")]

    def _named(self, annotation: Annotation) -> str:
        schema, language = self._session.schema, self._services.language
        known = schema.has_type(annotation.type)
        label = schema.type(annotation.type).label_in(language) if known else annotation.type
        return f"{annotation.surface} ({label})"

    def _restore(self) -> None:
        timeline, at = self._timeline, self.slider.value()
        if timeline is None:
            return
        timeline.go(at)
        moment = _when(timeline.moments[at - 1]) if at else translate("History", "the beginning")
        self._session.do(restore, self._session.opened, self._document.id, timeline.rows, moment)


def _when(moment: Moment) -> str:
    return moment.record.created.astimezone().strftime("%Y-%m-%d %H:%M:%S")

"""All that was tagged with one surface, by everybody in all documents: looked at together, and decided together."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.case import Occurrence
from annotator.model.ids import AnnotationId, PersonId, TypeId
from annotator.store.project import open_read_only
from annotator.store.reviews import surfaces
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.dialogs.rows import label_of
from annotator.ui.i18n import translate
from annotator.ui.session import Session

_WIDTHS = {1: 8, 2: 6, 3: 13}
"""Of type, person and document, in heights of a letter."""


class ConcordanceDialog(QDialog):
    """Lists the occurrences with a tick each; Space turns a tick over, Enter decides what is ticked."""

    chosen = Signal(list, str)
    """These annotations (AnnotationId) are to be of this type."""

    def __init__(self, session: Session, tasks: Tasks, surface: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._language = language
        self._surface = surface
        self._names = session.names
        self.occurrences: Sequence[Occurrence] = ()
        self.type = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list = QTreeWidget()
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._all = QPushButton(translate("Concordance", "Tick All"), autoDefault=False)
        self._none = QPushButton(translate("Concordance", "Tick None"), autoDefault=False)
        self._others = QPushButton(translate("Concordance", "Tick Other Types"), autoDefault=False)
        self._build()
        self._connect()
        self._look(tasks)

    def _build(self) -> None:
        self.setWindowTitle(translate("Concordance", "All Tags on “{surface}”").format(surface=self._surface))
        titles = (
            translate("Concordance", "In the text"),
            translate("Concordance", "Type"),
            translate("Concordance", "By"),
            translate("Concordance", "Document"),
        )
        self.list.setHeaderLabels(titles)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.windowTitle())
        self.list.header().setStretchLastSection(False)
        letter = self.fontMetrics().height()
        for column, width in _WIDTHS.items():
            self.list.header().resizeSection(column, width * letter)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        decide = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        decide.setText(translate("Concordance", "Decide"))
        decide.setEnabled(False)
        above = QHBoxLayout()
        above.addWidget(label_of(translate("Concordance", "What is ticked is:"), self.type))
        above.addWidget(self.type)
        above.addStretch(1)
        below = QHBoxLayout()
        for part in (self._all, self._none, self._others):
            below.addWidget(part)
        below.addStretch(1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addLayout(below)
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.resize(52 * letter, 34 * letter)

    def _connect(self) -> None:
        self._all.clicked.connect(lambda: self._tick(lambda _row: True))
        self._none.clicked.connect(lambda: self._tick(lambda _row: False))
        self._others.clicked.connect(lambda: self._tick(self._is_other))
        self.list.itemChanged.connect(self._say)
        self.list.itemActivated.connect(self._give)
        self.type.currentIndexChanged.connect(self._say)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)

    def _look(self, tasks: Tasks) -> None:
        path, person, surface = self._session.opened.path, self._session.opened.person, self._surface

        def work(_progress: Progress) -> list[Occurrence]:
            with open_read_only(path, person) as reader:
                return surfaces.occurrences(reader, surface)

        self.said.setText(translate("Concordance", "Looking…"))
        looking = tasks.run(work, self._fill, key="concordance", owner=self)
        self.finished.connect(looking.drop)

    def _fill(self, found: list[Occurrence]) -> None:
        self.occurrences = found
        self._offer(Counter(each.annotation.type for each in found))
        schema = self._session.schema
        self.list.blockSignals(True)
        for each in found:
            about = each.annotation
            label = schema.type(about.type).label_in(self._language) if schema.has_type(about.type) else about.type
            text = f"{each.before}【{about.surface}】{each.after}"
            item = QTreeWidgetItem([text, label, self._names.get(about.author, "?"), each.title])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setToolTip(3, each.title)
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()
        self._say()

    def _offer(self, counted: Counter[TypeId]) -> None:
        """All types that can be used, the most frequent here first."""
        schema = self._session.schema
        usable = [each for each in schema.types if each.usable]
        for each in sorted(usable, key=lambda type_: -counted[type_.id]):
            label = each.label_in(self._language)
            number = QLocale().toString(counted[each.id])
            self.type.addItem(f"{label}  ×{number}" if counted[each.id] else label, each.id)

    def _is_other(self, row: int) -> bool:
        return self.occurrences[row].annotation.type != self.type.currentData()

    def _tick(self, wanted: Callable[[int], bool]) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                item.setCheckState(0, Qt.CheckState.Checked if wanted(row) else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._say()

    @property
    def ticked(self) -> list[AnnotationId]:
        """The annotations that would be decided about."""
        rows = ((row, self.list.topLevelItem(row)) for row in range(self.list.topLevelItemCount()))
        return [
            self.occurrences[row].annotation.id
            for row, item in rows
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    def _say(self) -> None:
        ticked, number = len(self.ticked), QLocale().toString
        documents = len({each.annotation.document for each in self.occurrences})
        told = translate("Concordance", "Tags: {n} in {documents} documents; ticked: {ticked}.")
        parts = [told.format(n=number(len(self.occurrences)), documents=number(documents), ticked=number(ticked))]
        if len(self.occurrences) >= surfaces.MOST:
            parts.append(translate("Concordance", "There are more than are listed."))
        counted = Counter((each.annotation.type, each.annotation.author) for each in self.occurrences)
        by_type = Counter(each.annotation.type for each in self.occurrences)
        parts += [self._summary(type_, counted) for type_, _ in by_type.most_common(4)]
        self.said.setText("  ".join(parts))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ticked > 0)

    def _summary(self, type_: TypeId, counted: Counter[tuple[TypeId, PersonId]]) -> str:
        schema = self._session.schema
        label = schema.type(type_).label_in(self._language) if schema.has_type(type_) else type_
        people = ((self._names.get(person, "?"), n) for (of, person), n in counted.most_common() if of == type_)
        listed = " · ".join(f"{name} {QLocale().toString(n)}" for name, n in people)
        return translate("Concordance", "{type}: {people}.").format(type=label, people=listed)

    def _give(self) -> None:
        if self.ticked and self.type.currentData() is not None:
            self.chosen.emit(self.ticked, str(self.type.currentData()))
            self.accept()

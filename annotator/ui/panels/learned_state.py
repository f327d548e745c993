"""What was learned from the project's tags: from how many, how right it is by type, and a button to learn anew."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UsageError
from annotator.model.ids import TypeId
from annotator.suggest.learned.card import Card
from annotator.suggest.learned.due import FIRST
from annotator.suggest.learned.measures import Measure, total
from annotator.suggest.learned.suggester import weak
from annotator.suggest.learned.training import LEAST
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session
from annotator.ui.suggesting.learning import Learning

_FIGURES = 4
"""Columns of figures behind the type's."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LearnedState(QWidget):
    """Follows the learning, also while it goes on."""

    def __init__(self, session: Session, learning: Learning, language: str) -> None:
        super().__init__()
        self._session = session
        self._learning = learning
        self._language = language
        self._told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._measured = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._measured.setProperty("quiet", True)
        self._problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._problem.setProperty("tone", "warning")
        self.table = QTreeWidget()
        self._bar = QProgressBar(textVisible=False)
        self.train = QPushButton()
        self._lay_out()
        self._show_card()
        self._show_state()
        self.train.clicked.connect(self._on_train)
        learning.changed.connect(self._show_state)
        learning.learned.connect(self._show_card)
        session.project_changed.connect(self._show_card)

    def _lay_out(self) -> None:
        self.table.setHeaderLabels(
            [
                translate("Learned", "Type"),
                translate("Learned", "F1"),
                translate("Learned", "Precision"),
                translate("Learned", "Recall"),
                translate("Learned", "Tags"),
            ]
        )
        self.table.setAccessibleName(translate("Learned", "How right it is, by type"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 1 + _FIGURES):
            self.table.headerItem().setTextAlignment(column, _RIGHT)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(translate("Learning", "Learning from tags"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self.train.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.train)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._told, self._measured):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._problem)
        column.addLayout(row)

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().height()
        return QSize(32 * letter, 22 * letter)

    def _on_train(self) -> None:
        if self._learning.running:
            self._learning.stop()
            return
        try:
            self._learning.start()
        except UsageError as error:
            self._session.notify.error(error)

    def _show_state(self) -> None:
        running, error = self._learning.running, self._learning.error
        self._bar.setVisible(running)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * self._learning.share))
        self.train.setText(translate("Learned", "Stop") if running else translate("Learned", "Train Now"))
        self.train.setEnabled(self._session.project is not None)
        self._problem.setVisible(error is not None)
        self._problem.setText(" ".join(filter(None, (sentence(error), advice(error)))) if error is not None else "")

    def _show_card(self) -> None:
        card = self._learning.card
        self._told.setText(self._summary(card))
        self._measured.setText(_measured(card))
        self._measured.setVisible(bool(self._measured.text()))
        self.table.clear()
        if card is None or self._session.project is None:
            self.table.setEnabled(False)
            return
        self.table.setEnabled(bool(card.measures))
        quiet = weak(card.measures)
        if card.measures:
            self._embolden(self._add_row(translate("Learned", "All types"), total(card.measures)))
        for type_, measure in sorted(card.measures.items(), key=lambda each: (-each[1].expected, each[0])):
            self._add_row(self._label(type_), measure, quiet=type_ in quiet)

    def _summary(self, card: Card | None) -> str:
        if card is None:
            told = translate("Learned", "Nothing has been learned yet. Tags there are: {tags}; it begins with {first}.")
            return told.format(first=FIRST, tags=QLocale().toString(self._learning.work.tags))
        if not card.models:
            told = translate("Learned", "No type has {least} tags yet in documents that are done or well begun.")
            return told.format(least=LEAST)
        number = QLocale()
        told = translate("Learned", "Learned on {moment} from {tags} tags in {documents} documents.")
        return told.format(
            moment=_moment(card.trained),
            tags=number.toString(card.tags),
            documents=number.toString(card.documents),
        )

    def _label(self, type_: TypeId) -> str:
        return self._session.schema.type(type_).label_in(self._language)

    def _add_row(self, label: str, measure: Measure, *, quiet: bool = False) -> QTreeWidgetItem:
        number = QLocale()
        shares = (number.toString(share, "f", 2) for share in (measure.f1, measure.precision, measure.recall))
        item = QTreeWidgetItem(self.table, [label, *shares, number.toString(measure.expected)])
        for column in range(1, 1 + _FIGURES):
            item.setTextAlignment(column, _RIGHT)
        if quiet:
            item.setText(0, translate("Learned", "{type} (not suggested)").format(type=label))
            item.setToolTip(0, translate("Learned", "It was wrong more often than right."))
        return item

    def _embolden(self, item: QTreeWidgetItem) -> None:
        font = self.table.font()
        font.setBold(True)
        for column in range(1 + _FIGURES):
            item.setFont(column, font)


def _measured(card: Card | None) -> str:
    if card is None or not card.models:
        return ""
    if not card.held_back:
        return translate("Learned", "How right it is cannot be told from a single document or its near-duplicates.")
    told = translate("Learned", "Measured on documents that were held back: {held}. Near-duplicates stay together.")
    return told.format(held=QLocale().toString(card.held_back))


def _moment(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)

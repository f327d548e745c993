"""Lists the tags that were carried over to the document in hand and wait to be decided: how they stood, how they stand.

It stays open beside the text: whichever row one is on is shown there.
"""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import suggestions
from annotator.edits.carrying import undecided
from annotator.model.changes import Changes, Kind
from annotator.model.ids import DocumentId
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.store import documents
from annotator.store.searching.places import Hit
from annotator.ui.i18n import translate
from annotator.ui.panels.rows import faint, paint_hit
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_SURE, _TYPE, _THERE, _HERE = range(4)
_PLACE = Qt.ItemDataRole.UserRole
_AROUND = 24
"""Code points before and behind a tag that are shown."""
_LONGEST = 200
_EDGE = 6


class CarriedTagsDialog(QDialog):
    """Enter takes the tag, Backspace leaves it; each is a step at once."""

    def __init__(self, session: Session, view: ReadingView, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Carried", "Tags to Confirm"))
        self._session = session
        self._view = view
        self._language = language
        self._open: list[Suggestion] = []
        self.list = _List()
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._take = QPushButton(translate("Carried", "&Take"))
        self._leave = QPushButton(translate("Carried", "&Leave"))
        self._close = QPushButton(translate("Carried", "Close"))
        self._build()
        self._fill()
        session.changed.connect(self._on_changed)
        session.document_changed.connect(self._fill)

    def _build(self) -> None:
        self.list.setAccessibleName(self.windowTitle())
        self._told.setProperty("quiet", True)
        row = QHBoxLayout()
        for button in (self._take, self._leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        self._close.setAutoDefault(False)
        self._take.clicked.connect(self.take)
        self._leave.clicked.connect(self.leave)
        self._close.clicked.connect(self.reject)
        self.list.itemActivated.connect(self.take)
        self.list.currentItemChanged.connect(self.show_in_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        letter = self.fontMetrics().height()
        self.resize(52 * letter, 20 * letter)

    def _fill(self) -> None:
        """List what is undecided; the row in hand stays where it was, and so does what is selected in the text."""
        session, at = self._session, self.list.currentIndex().row()
        document = session.document
        self._open = []
        if document is not None:
            self._open = undecided(session.opened, document.id, session.opened.person.id)
        self.list.blockSignals(True)
        self.list.clear()
        texts = self._texts()
        for each in self._open:
            self._add(each, texts)
        self.list.setCurrentIndex(self.list.model().index(min(max(at, 0), len(self._open) - 1), 0))
        self.list.blockSignals(False)
        self._told.setText(_told(bool(self._open)))
        for button in (self._take, self._leave):
            button.setEnabled(bool(self._open))

    def _texts(self) -> Mapping[DocumentId, str]:
        """The texts that the tags were carried over from, as far as they are still there."""
        ids = {each.source.document for each in self._open if each.source is not None}
        if not ids:
            return {}
        project = self._session.opened
        return {each.id: documents.text_of(project, each) for each in documents.documents(project, ids)}

    def _add(self, each: Suggestion, texts: Mapping[DocumentId, str]) -> None:
        schema, source = self._session.schema, each.source
        label = schema.type(each.type).label_in(self._language)
        there = None
        if source is not None and source.document in texts:
            there = _context(texts[source.document], source.span)
        item = QTreeWidgetItem(self.list, [f"{round(100 * each.score)} %", label])
        for column, hit in ((_THERE, there), (_HERE, _context(self._session.text, each.span))):
            if hit is not None:
                item.setData(column, _PLACE, hit)
                item.setData(column, Qt.ItemDataRole.AccessibleTextRole, f"{hit.before}{hit.surface}{hit.after}")

    def _in_hand(self) -> Suggestion | None:
        row = self.list.currentIndex().row()
        return self._open[row] if 0 <= row < len(self._open) else None

    def show_in_text(self) -> None:
        """Select on the page what the row in hand is about."""
        found = self._in_hand()
        if found is not None:
            self._view.select(found.fragments)
            self._view.reveal(found.span)

    def take(self) -> None:
        """Make the row in hand a tag."""
        found, session = self._in_hand(), self._session
        if found is not None:
            session.do(suggestions.accept, session.opened, session.shown.id, found)
            self.show_in_text()

    def leave(self) -> None:
        """Reject the row in hand: it does not come again."""
        found, session = self._in_hand(), self._session
        if found is not None:
            session.do(suggestions.reject, session.opened, session.shown.id, found)
            self.show_in_text()

    def _on_changed(self, changes: Changes) -> None:
        document = self._session.document
        if document is not None and document.id in changes.where(Kind.ANNOTATION, Kind.REJECTION, Kind.SUGGESTION):
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.leave()
        else:
            super().keyPressEvent(event)


class _List(QTreeWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels(
            [
                translate("Carried", "Sure"),
                translate("Carried", "Type"),
                translate("Carried", "Where it was tagged"),
                translate("Carried", "Here"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        for column in (_SURE, _TYPE):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (_THERE, _HERE):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            self.setItemDelegateForColumn(column, _Context(self))


class _Context(QStyledItemDelegate):
    """Paints a tag with what stands around it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, round(option.fontMetrics.height() * 1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        hit = index.data(_PLACE)
        if not isinstance(hit, Hit):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        painter.save()
        place = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        paint_hit(painter, place, hit, option.font, (ink, faint(ink)), in_column=True)
        painter.restore()


def _context(text: str, span: Span) -> Hit:
    """A stretch of a text with what stands around it, in one line."""
    surface = text[span.start : span.end]
    if len(surface) > _LONGEST:
        surface = f"{surface[:_LONGEST]}…"
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return Hit(span.start, span.end, _in_one_line(before), _in_one_line(surface), _in_one_line(after))


def _in_one_line(text: str) -> str:
    return "".join(" " if character.isspace() else character for character in text)


def _told(any_open: bool) -> str:
    if any_open:
        return translate("Carried", "Enter takes a tag as it stands here, Backspace leaves it; the text shows it.")
    return translate("Carried", "No carried tag waits to be confirmed in this document.")

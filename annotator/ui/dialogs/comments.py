"""What people say of a document and of its tags, with a line to say something oneself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import reviewing
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.store.reviews.talk import Remark, talk
from annotator.ui.dialogs.rows import label_of
from annotator.ui.i18n import translate
from annotator.ui.panels.case_parts import Remark as Line
from annotator.ui.session import Session

_FIXED = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_WIDEST = 32
"""Letters that the name of a tag may take."""


class CommentsDialog(QDialog):
    """Lists the comments, the newest last; Enter on one about a tag goes there. Each that is written is a step."""

    visited = Signal(object)
    """This Annotation is to be shown."""

    def __init__(self, session: Session, about: Annotation | None, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._language = language
        self._document = session.shown
        self._about = about
        self.remarks: Sequence[Remark] = ()
        self.list = QListWidget()
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.about = QComboBox(sizeAdjustPolicy=_FIXED)
        self.line = Line()
        self._build()
        self._fill()
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reject)
        self.line.setFocus()

    def _build(self) -> None:
        self.setWindowTitle(translate("Comments", "Comments on “{title}”").format(title=self._document.title))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setAccessibleName(translate("Comments", "Comments"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.said.setProperty("quiet", True)
        self.about.addItem(translate("Comments", "The document"), None)
        if self._about is not None:
            self.about.addItem(translate("Comments", "“{surface}”").format(surface=self._about.surface), self._about.id)
            self.about.setCurrentIndex(1)
        widest = max(len(self.about.itemText(row)) for row in range(self.about.count()))
        self.about.setMinimumContentsLength(min(2 * widest, _WIDEST))  # a character is as wide as two letters
        self.line.setPlaceholderText(translate("Comments", "Your comment. Enter keeps it."))
        self.line.setAccessibleName(self.line.placeholderText())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        writing = QHBoxLayout()
        writing.addWidget(label_of(translate("Comments", "&About"), self.about))
        writing.addWidget(self.about)
        writing.addWidget(self.line, 1)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addLayout(writing)
        column.addLayout(below)
        close.rejected.connect(self.reject)
        self.line.given.connect(self._say)
        self.line.left.connect(self.reject)
        self.list.itemActivated.connect(self._visit)
        letter = self.fontMetrics().height()
        self.resize(38 * letter, 26 * letter)

    def _on_changed(self, changes: Changes) -> None:
        if self._session.document is None or self._session.document.id != self._document.id:
            self.reject()
        elif Kind.COMMENT in changes or Kind.ANNOTATION in changes:
            self._fill()

    def _fill(self) -> None:
        project = self._session.opened
        self.remarks = talk(project, self._document.id)
        names = self._session.names
        self.list.clear()
        for each in self.remarks:
            moment = QDateTime.fromMSecsSinceEpoch(round(each.comment.created.timestamp() * 1000))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            told = (names.get(each.comment.author, "?"), when, self._on(each))
            QListWidgetItem("  ·  ".join(filter(None, told)) + f"\n{each.comment.text}", self.list)
        self.list.scrollToBottom()
        count = QLocale().toString(len(self.remarks))
        told = translate("Comments", "Comments: {n}. Enter on one about a tag goes there.")
        self.said.setText(told.format(n=count) if self.remarks else translate("Comments", "Nobody has said anything."))

    def _on(self, remark: Remark) -> str:
        """What a comment is on; empty for the document."""
        if remark.comment.target is None:
            return ""
        about, schema = remark.annotation, self._session.schema
        if about is None:
            return translate("Comments", "on a tag that is gone")
        label = schema.type(about.type).label_in(self._language) if schema.has_type(about.type) else about.type
        return translate("Comments", "on “{surface}” ({type})").format(surface=about.surface, type=label)

    def _say(self, text: str) -> None:
        project, about = self._session.opened, self._about
        if about is not None and self.about.currentData() is not None:
            edit = partial(reviewing.comment_on, project, about.id, text)
        else:
            edit = partial(reviewing.comment_on_document, project, self._document.id, text)
        if self._session.do(edit):
            self.line.clear()

    def _visit(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        about = self.remarks[row].annotation if 0 <= row < len(self.remarks) else None
        if about is not None:
            self.visited.emit(about)
            self.accept()

"""What a remote model has named in the document in hand that has no place there: listed, never guessed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.suggesting.remote import Remote
from annotator.ui.tips import plain_tip


class UnplacedDialog(QDialog):
    """A list to read; it follows what is answered while it is open."""

    def __init__(self, session: Session, remote: Remote, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Remote", "Said Without a Place"))
        self._session = session
        self._remote = remote
        self._language = language
        self._told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = QTreeWidget()
        self._build()
        self._fill()
        remote.answered.connect(self._fill)
        session.document_changed.connect(self._fill)

    def _build(self) -> None:
        self.list.setHeaderLabels(
            [
                translate("Remote", "Words"),
                translate("Remote", "Type"),
                translate("Remote", "Said to stand behind"),
                translate("Remote", "Passage"),
            ]
        )
        self.list.setAccessibleName(self.windowTitle())
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        letter = self.fontMetrics().height()
        self.resize(44 * letter, 24 * letter)
        for number, width in enumerate((12, 8, 10)):
            self.list.setColumnWidth(number, width * letter)

    def _fill(self) -> None:
        self.list.clear()
        session = self._session
        for answer in self._remote.unplaced():
            start, end = answer.passage
            passage = session.reading.reading.text[start:end] if session.reading is not None else ""
            for item in answer.without:
                label = session.schema.type(item.type).label_in(self._language)
                row = QTreeWidgetItem(self.list, [_line(item.text), label, _line(item.before), _line(passage)])
                row.setToolTip(0, plain_tip(item.text))
                row.setToolTip(3, plain_tip(passage))
        if self.list.topLevelItemCount():
            told = translate("Remote", "Named by the remote model, but not found in the passage, or not in one place.")
        else:
            told = translate("Remote", "All that the remote model named in this document has its place there.")
        self._told.setText(told)


def _line(text: str) -> str:
    return " ".join(text.split())

"""Takes a pasted text as a document, to the character."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import FormatError
from annotator.formats.reading import read_text
from annotator.model.document import Source
from annotator.ui.i18n import translate

_PREVIEW = 3_000


class PasteDialog(QDialog):
    """Shows what the clipboard holds, and asks for a title and where it comes from.

    The text is taken from the clipboard, not from a text field, which would change its blanks and line ends.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QGuiApplication.clipboard().text()
        self.title = QLineEdit()
        self.url = QLineEdit()
        self.preview = QPlainTextEdit(self._text[:_PREVIEW], readOnly=True)
        self.extent = QLabel(wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._look()

    def source(self) -> Source:
        """The pasted text. Raises FormatError where it cannot be stored; then the dialog cannot be accepted."""
        return read_text(self._text, self.title.text().strip(), self.url.text().strip() or None)

    def _build(self) -> None:
        self.setWindowTitle(translate("Paste", "Paste as a Document"))
        self.preview.setAccessibleName(translate("Paste", "Text"))
        self.extent.setProperty("quiet", True)
        form = QFormLayout()
        form.addRow(translate("Paste", "&Title"), self.title)
        form.addRow(translate("Paste", "&Address (URL)"), self.url)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Paste", "Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self.preview, 1)
        box.addWidget(self.extent)
        box.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        self.resize(34 * letter, 26 * letter)

    def _look(self) -> None:
        try:
            self.title.setText(read_text(self._text).title)
        except FormatError as error:
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
            self.extent.setText(
                translate("Paste", "The clipboard holds no text. Copy some first.")
                if error.code == "no_text"
                else translate("Paste", "The clipboard holds something that is not text, and cannot be stored.")
            )
        else:
            length = QLocale().toString(len(self._text))
            self.extent.setText(translate("Paste", "{n} characters").format(n=length))

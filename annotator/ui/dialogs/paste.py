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

from annotator.formats.reading import read_text
from annotator.model.document import Source
from annotator.ui.i18n import translate

_PREVIEW = 1_500


class PasteDialog(QDialog):
    """Shows what the clipboard holds, and asks for a title and where it comes from.

    The text is taken from the clipboard, not from a text field, which would change its blanks and line ends.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QGuiApplication.clipboard().text()
        self._title = QLineEdit()
        self._url = QLineEdit()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()

    def source(self) -> Source:
        """The pasted text."""
        return read_text(self._text, self._title.text().strip(), self._url.text().strip() or None)

    def _build(self) -> None:
        self.setWindowTitle(translate("Paste", "Paste as a Document"))
        empty = not self._text.strip()
        preview = QPlainTextEdit("" if empty else self._text[:_PREVIEW], readOnly=True)
        preview.setPlaceholderText(translate("Paste", "The clipboard holds no text. Copy some first."))
        preview.setAccessibleName(translate("Paste", "Text"))
        extent = QLabel(translate("Paste", "{n} characters").format(n=QLocale().toString(len(self._text))))
        extent.setProperty("quiet", True)
        if not empty:
            self._title.setText(read_text(self._text, "", None).title)
        form = QFormLayout()
        form.addRow(translate("Paste", "&Title"), self._title)
        form.addRow(translate("Paste", "&Address (URL)"), self._url)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("Paste", "Add"))
        ok.setEnabled(not empty)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(extent)
        box.addWidget(preview, 1)
        box.addWidget(self._buttons)
        self.resize(640, 480)

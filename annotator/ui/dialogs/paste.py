"""Takes a pasted text as a document, to the character."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.errors import FormatError
from annotator.formats.reading import read_text
from annotator.model.document import Source
from annotator.text.repairs.decided import Choices
from annotator.ui.dialogs.text_preview import TextPreview
from annotator.ui.i18n import translate
from annotator.ui.workbench import Services


class PasteDialog(QDialog):
    """Shows what the clipboard holds and how it will read, and asks for a title and where it comes from.

    The text is taken from the clipboard, not from a text field, which would change its blanks and line ends.
    """

    def __init__(self, services: Services, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QGuiApplication.clipboard().text()
        self.title = QLineEdit()
        self.url = QLineEdit()
        self.preview = TextPreview(services, choices)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._look()

    def source(self) -> Source:
        """The pasted text. Raises FormatError where it cannot be stored; then the dialog cannot be accepted."""
        return read_text(self._text, self.title.text().strip(), self.url.text().strip() or None)

    def _build(self) -> None:
        self.setWindowTitle(translate("Paste", "Paste as a Document"))
        form = QFormLayout()
        form.addRow(translate("Paste", "&Title"), self.title)
        form.addRow(translate("Paste", "&Address (URL)"), self.url)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Paste", "Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.preview.stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self.preview, 1)
        box.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        over = self.screen().availableSize()
        self.resize(min(40 * letter, over.width()), min(38 * letter, over.height()))

    def _look(self) -> None:
        try:
            self.title.setText(read_text(self._text).title)
        except FormatError as error:
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
            self.preview.show_reason(
                translate("Paste", "The clipboard holds no text. Copy some first.")
                if error.code == "no_text"
                else translate("Paste", "The clipboard holds something that is not text, and cannot be stored.")
            )
        else:
            self.preview.show_text(self._text)

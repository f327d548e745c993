"""Tells once that something went wrong in the program itself, that the work is safe, and where the report lies."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.i18n import translate


class CrashDialog(QDialog):
    """Shows a report; the program goes on behind it."""

    def __init__(self, report: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Crash", "Something Went Wrong"))
        self._report = report
        safe = QLabel(
            translate("Crash", "Everything up to your last step is saved. You can go on working."), wordWrap=True
        )
        font = safe.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        safe.setFont(font)
        where = QLabel(
            translate(
                "Crash",
                "There is a fault in the program. A report was written to {file}. It is sent to nobody; "
                "please pass it on to those who look after the program.",
            ).format(file=report),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = QPlainTextEdit(report.read_text(encoding="utf-8"), readOnly=True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(translate("Crash", "Report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(safe)
        column.addWidget(where)
        column.addWidget(self._text, 1)
        column.addWidget(self._buttons())
        letter = self.fontMetrics().height()
        self.resize(40 * letter, 24 * letter)

    @property
    def sentences(self) -> list[str]:
        """What it says above the report."""
        return [label.text() for label in self.findChildren(QLabel)]

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(translate("Crash", "Go On"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy = buttons.addButton(translate("Crash", "Copy Report"), QDialogButtonBox.ButtonRole.ActionRole)
        folder = buttons.addButton(translate("Crash", "Open Folder"), QDialogButtonBox.ButtonRole.ActionRole)
        go_on.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent))))
        buttons.accepted.connect(self.accept)
        return buttons

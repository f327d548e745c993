"""Says what this program is, which version, by whose licence, and where its files lie."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.i18n import translate
from annotator.ui.icons import program_icon
from annotator.ui.report import reports_folder, versions


class AboutDialog(QDialog):
    """Read and close; the versions can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Annotator"))
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(64, 64))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(translate("About", "Copy Versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(20)
        column.addLayout(row)
        column.addWidget(buttons)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        self.setMinimumWidth(30 * self.fontMetrics().height())

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        name = QLabel(translate("About", "Annotator"))
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        name.setFont(font)
        column.addWidget(name)
        what = translate("About", "Tags entities, figures and claims in Chinese documents as they really come.")
        column.addWidget(QLabel(what, wordWrap=True))
        column.addWidget(_quiet(versions()))
        column.addWidget(
            _quiet(translate("About", "Your texts stay on this computer: the program opens no connection."))
        )
        files = translate("About", "Reports of errors: {folder}").format(folder=reports_folder())
        column.addWidget(_quiet(files))
        column.addWidget(_quiet(translate("About", "Free software under the MIT License.")))
        return column


def _quiet(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("quiet", True)
    return label

"""What was learned from the project's tags, in a dialog of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.ui.i18n import translate
from annotator.ui.learning import Learning
from annotator.ui.panels.learned_state import LearnedState
from annotator.ui.session import Session


class LearnedDialog(QDialog):
    """Stays open while it learns."""

    def __init__(self, session: Session, learning: Learning, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Learned", "What Was Learned from Tags"))
        self.state = LearnedState(session, learning, language)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.state, 1)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        letter = self.fontMetrics().height()
        self.resize(34 * letter, 32 * letter)

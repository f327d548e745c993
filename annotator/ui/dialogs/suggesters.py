"""The suggesters: how right each is and what of it is shown; and what was learned from the project's own tags."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from annotator.ui.i18n import translate
from annotator.ui.panels.learned_state import LearnedState
from annotator.ui.panels.suggester_state import SuggesterState
from annotator.ui.session import Session
from annotator.ui.suggesting.learning import Learning


class SuggestersDialog(QDialog):
    """Stays open while something is learned; `learned` shows that page first."""

    def __init__(
        self, session: Session, learning: Learning, language: str, parent: QWidget, *, learned: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Suggesters", "Suggesters"))
        self.suggesters = SuggesterState(session, language)
        self.learned = LearnedState(session, learning, language)
        self.pages = QTabWidget()
        for page, title in (
            (self.suggesters, translate("Suggesters", "Suggesters")),
            (self.learned, translate("Learned", "What Was Learned from Tags")),
        ):
            self.pages.addTab(_page(page), title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
        self.pages.setCurrentIndex(int(learned))
        (self.learned.table if learned else self.suggesters.list).setFocus()
        letter = self.fontMetrics().height()
        self.resize(50 * letter, 34 * letter)


def _page(shown: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(12, 12, 12, 12)
    column.addWidget(shown)
    return page

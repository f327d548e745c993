"""The line above the text: which document is in hand, how far it is, and the way to its neighbours."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.document import Document
from annotator.model.ids import TextId
from annotator.text.script import Script, script_of
from annotator.ui.i18n import translate
from annotator.ui.panels.document_row import state_label
from annotator.ui.session import Session
from annotator.ui.tips import plain_tip


class DocumentBar(QWidget):
    """Title and facts of the document in hand, with buttons for commands."""

    def __init__(self, session: Session, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._session = session
        self._script: tuple[TextId, Script] | None = None
        self._title = _Title()
        self._facts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._facts.setProperty("quiet", True)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self._title)
        lines.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(4)
        row.addLayout(lines, 1)
        for action in actions:
            row.addWidget(_button(action))
        session.document_changed.connect(self._show)
        session.changed.connect(self._show)

    def _show(self) -> None:
        document = self._session.document
        self._title.show_title(document.title if document else "")
        self._facts.setText(_facts(document, self._script_of(document)) if document else "")

    def _script_of(self, document: Document) -> Script:
        """Told once for each document: this is asked at every step."""
        if self._script is None or self._script[0] != document.text:
            self._script = document.text, script_of(self._session.text)
        return self._script[1]


def _facts(document: Document, written_in: Script) -> str:
    scripts = {
        Script.SIMPLIFIED: translate("Document", "Simplified"),
        Script.TRADITIONAL: translate("Document", "Traditional"),
        Script.MIXED: translate("Document", "mixed script"),
        Script.NONE: "",
    }
    length = translate("Document", "{n} characters").format(n=QLocale().toString(document.length))
    script = scripts[written_in]
    return " · ".join(filter(None, (state_label(document.state), length, script, document.encoding, document.name)))


def _button(action: QAction) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


class _Title(QLabel):
    """One line in bold, shortened where there is no room."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.setFont(bold)
        self._whole = ""

    def show_title(self, title: str) -> None:
        """Show this title, in full on the tool tip."""
        self._whole = title
        self.setToolTip(plain_tip(title))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))

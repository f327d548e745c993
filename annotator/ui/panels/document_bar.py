"""The line above the text: which document is in hand, how far it is, and the way to its neighbours."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.store.reviews.talk import talk
from annotator.text.script import Script
from annotator.ui.i18n import translate
from annotator.ui.incoming.relatives import words_of
from annotator.ui.panels.document_row import state_label
from annotator.ui.panels.elided import Elided
from annotator.ui.panels.reading_switch import ReadingSwitch
from annotator.ui.reading.readings import Readings
from annotator.ui.session import Session
from annotator.ui.tips import plain_tip


class DocumentBar(QWidget):
    """Title and facts of the document in hand, with buttons for commands."""

    def __init__(self, session: Session, readings: Readings, switch: ReadingSwitch, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._session = session
        self._readings = readings
        self._relatives: Sequence[str] = ()
        self._comments = 0
        self._title = _Title()
        self._facts = Elided()
        self._facts.setProperty("quiet", True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 8, 10, 8)
        lines.setSpacing(2)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._title, 1)
        above.addWidget(switch)
        below.setSpacing(4)
        below.addWidget(self._facts)
        below.addStretch(1)
        for action in actions:
            below.addWidget(_button(action))
        lines.addLayout(above)
        lines.addLayout(below)
        session.document_changed.connect(self.look_again)
        session.changed.connect(self._on_changed)
        readings.changed.connect(self._show)

    @property
    def facts(self) -> str:
        """What is told of the document, unshortened."""
        return self._facts.sentence

    def look_again(self) -> None:
        """The document in hand may have other twins or versions than before."""
        document = self._session.document
        self._relatives, self._comments = (), 0
        if document is not None:
            self._relatives = words_of(self._session.opened, [document]).get(document.id, ())
            self._comments = len(talk(self._session.opened, document.id))
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        if changes.listed or Kind.DOCUMENT_VERSION in changes or Kind.COMMENT in changes:
            self.look_again()
        else:
            self._show()

    def _show(self) -> None:
        document = self._session.document
        self._title.show_title(document.title if document else "")
        noted = (*self._relatives, _said(self._comments))
        self._facts.say(_facts(document, noted, self._readings.showing.scripts) if document else "")


def _said(comments: int) -> str:
    """How much people say of it; empty where that is nothing."""
    told = translate("Document", "comments: {n}").format(n=QLocale().toString(comments))
    return told if comments else ""


def _facts(document: Document, noted: Sequence[str], scripts: Mapping[Script, float]) -> str:
    length = translate("Document", "{n} characters").format(n=QLocale().toString(document.length))
    facts = (state_label(document.state), *noted, length, _written_in(scripts), document.encoding, document.name)
    return " · ".join(filter(None, facts))


def _written_in(scripts: Mapping[Script, float]) -> str:
    """The script, or how much of the text is in which; empty where no character tells."""
    names = {
        Script.SIMPLIFIED: translate("Document", "Simplified"),
        Script.TRADITIONAL: translate("Document", "Traditional"),
        Script.MIXED: translate("Document", "mixed script"),
        Script.NONE: "",
    }
    if len(scripts) < 2:
        return "".join(names[script] for script in scripts)
    share = translate("Document", "{script} {percent}%")
    return ", ".join(share.format(script=names[script], percent=round(part * 100)) for script, part in scripts.items())


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

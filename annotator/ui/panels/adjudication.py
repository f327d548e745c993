"""Below the text while a document is adjudicated: the case in hand, how much is left, and what settles many at once."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.case_card import CaseCard
from annotator.ui.panels.case_parts import answer_button
from annotator.ui.panels.elided import Elided
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.session import Session


class AdjudicationPanel(QWidget):
    """There only while a document is adjudicated."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        language: str,
        actions: Sequence[QAction],
        many: Sequence[QAction],
    ) -> None:
        super().__init__()
        self._reviewing = reviewing
        self.card = CaseCard(session, reviewing, language, actions)
        self.said = Elided()
        self._close = QToolButton(autoRaise=True)
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Review", "Back to the text  (Esc)"))
        self._close.setAccessibleName(translate("Review", "Back to the text"))
        self._close.clicked.connect(reviewing.leave)
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 10, 0)
        above.setSpacing(6)
        above.addWidget(self.said)
        above.addStretch(1)
        for action in many:
            above.addWidget(answer_button(action))
        above.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.card)
        reviewing.changed.connect(self._follow)
        reviewing.cases_changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        self.setVisible(self._reviewing.document is not None)
        told = translate("Review", "Adjudication · to decide: {n}")
        self.said.say(told.format(n=QLocale().toString(self._reviewing.left)))

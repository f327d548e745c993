"""Asks what a stretch of the source text should read; empty takes it out of what is read."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.edits import repairs
from annotator.errors import AnnotatorError
from annotator.text.offsets import Bounds
from annotator.ui.dialogs.rows import label_of
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session

_AROUND = 16
_LONGEST = 400
"""Code points of what came that are shown; there is no room for more."""
_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BREAK_SIGN = "⏎"
"""A field has one line only."""


class RepairByHandDialog(QDialog):
    """Repairs a stretch of the document in hand, or puts something in where the two bounds are one."""

    def __init__(self, session: Session, place: Bounds, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._start, self._end = place
        self._before = _in_one_line(self._as_read())
        self.came = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.reads = QLineEdit(self._before)
        self._wrong = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._check()

    @property
    def problem(self) -> str:
        """Why it cannot be repaired so; empty where it can, or was not tried."""
        return self._wrong.text()

    def _as_read(self) -> str:
        found = self._session.reading
        if self._start == self._end:
            return ""
        if found is None:
            return self._session.text[self._start : self._end]
        there = found.reading.to_reading(self._start, self._end)
        return found.reading.text[there.start : there.end]

    def _build(self) -> None:
        self.setWindowTitle(translate("Repair", "Repair by Hand"))
        text, start, end = self._session.text, self._start, self._end
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        middle = text[start:end] if end - start <= _LONGEST else f"{text[start : start + _LONGEST]}…"
        self.came.setText(_in_one_line(f"{before}【{middle}】{after}"))
        self.reads.selectAll()
        self.reads.textChanged.connect(self._check)
        hint = QLabel(
            translate("Repair", "Empty: it is left out of what is read. The source text stays as it is.")
            if start < end
            else translate("Repair", "This is put in at the cursor. The source text stays as it is."),
            wordWrap=True,
        )
        hint.setProperty("quiet", True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Repair", "As it came"), self.came)
        form.addRow(label_of(translate("Repair", "Should &read"), self.reads), self.reads)
        form.addRow("", hint)
        form.addRow("", self._wrong)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Repair", "Repair"))
        self.buttons.accepted.connect(self._repair)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(14)
        box.addLayout(form)
        box.addStretch(1)
        box.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        self.resize(30 * letter, 12 * letter)

    def _check(self) -> None:
        self._wrong.clear()
        changed = self.reads.text() != self._before
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(changed)

    def _repair(self) -> None:
        session, wanted = self._session, self.reads.text().replace(_BREAK_SIGN, "\n")
        try:
            changes = repairs.add(session.opened, session.shown.id, self._start, self._end, wanted)
        except AnnotatorError as error:
            self._wrong.setText(" ".join(filter(None, (sentence(error), advice(error)))))
            return
        session.announce(changes)
        self.accept()


def _in_one_line(text: str) -> str:
    return _BREAK.sub(_BREAK_SIGN, text)

"""The page that asks for the format, its options, and in which text."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.formats.api import Writer, lacking, writers
from annotator.formats.reading_text import TextForm
from annotator.model.export_profile import ExportProfile
from annotator.ui.export_pages.format_names import format_name
from annotator.ui.export_pages.option_form import OptionForm
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_FIRST = ("jsonl", "dataset")


class HowPage(QWidget):
    """The list of formats; for the one in hand, an example, what it cannot hold, and its options."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Export", "Formats"))
        self._writers = {writer.ID: writer for writer in sorted(writers(), key=_order)}
        for writer in self._writers.values():
            self._add(writer)
        self.forms = {
            TextForm.SOURCE: QRadioButton(translate("Export", "As it came")),
            TextForm.READING: QRadioButton(translate("Export", "As it reads: repaired, without noise")),
        }
        self._missing = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._missing.setProperty("tone", "warning")
        self._missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.loses = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.loses.setProperty("quiet", True)
        self.example = QPlainTextEdit(readOnly=True)
        self.example.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.example.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.example.setAccessibleName(translate("Export", "Example"))
        self.options = OptionForm((), {})
        self._place = QScrollArea(widgetResizable=True)
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place.setFrameShape(QFrame.Shape.NoFrame)
        self._place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place.viewport().setAutoFillBackground(False)
        self._lay_out()
        self.forms[TextForm.SOURCE].setChecked(True)
        self.list.setCurrentRow(0)
        self._show_format({})
        self.list.currentItemChanged.connect(lambda: self._show_format({}))
        self.forms[TextForm.SOURCE].toggled.connect(self.changed)

    @property
    def writer(self) -> Writer:
        """The format in hand."""
        return self._writers[str(self.list.currentItem().data(_ID))]

    @property
    def wrong(self) -> str:
        """What must be installed before the format in hand can be written; empty where nothing is missing."""
        missing = lacking(self.writer)
        return "" if missing is None else f"{sentence(missing)} {advice(missing)}"

    @property
    def form(self) -> TextForm:
        """The text in hand."""
        return next(form for form, button in self.forms.items() if button.isChecked())

    def profile(self, base: ExportProfile) -> ExportProfile:
        """The profile with what is chosen here."""
        return replace(base, format=self.writer.ID, options=self.options.values(), form=str(self.form))

    def show_profile(self, profile: ExportProfile) -> None:
        """Choose what a profile says; a format that is no longer there leaves the one in hand."""
        self.forms[TextForm(profile.form)].setChecked(True)
        ids = list(self._writers)
        if profile.format in ids:
            self.list.setCurrentRow(ids.index(profile.format))
            self._show_format(profile.options)

    def _add(self, writer: Writer) -> None:
        """A format that cannot be written here is there all the same, to be looked at, and says so."""
        missing = lacking(writer)
        item = QListWidgetItem(format_name(writer), self.list)
        item.setData(_ID, writer.ID)
        if missing is not None:
            item.setForeground(self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
            item.setToolTip(plain_tip(sentence(missing), advice(missing)))

    def _show_format(self, given: Mapping[str, str]) -> None:
        writer = self.writer
        self._missing.setText(self.wrong)
        self._missing.setVisible(bool(self.wrong))
        loses = translate("Format", writer.LOSES) if writer.LOSES else translate("Export", "Nothing is left out.")
        self.loses.setText(loses)
        self.example.setPlainText(writer.EXAMPLE)
        self.options = OptionForm(writer.OPTIONS, given)
        self.options.changed.connect(self.changed)
        self._place.setWidget(self.options)
        self.options.setAutoFillBackground(False)
        # What is made later would come last.
        for before, after in pairwise([*self.forms.values(), *self.options.stops]):
            QWidget.setTabOrder(before, after)
        self.changed.emit()

    def _lay_out(self) -> None:
        text = QHBoxLayout()
        text.setSpacing(16)
        text.addWidget(QLabel(translate("Export", "Text")))
        for button in self.forms.values():
            text.addWidget(button)
        text.addStretch(1)
        options = QLabel(translate("Export", "Options"))
        options.setProperty("quiet", True)
        right = QVBoxLayout()
        right.addWidget(self.example, 2)
        right.addWidget(self._missing)
        right.addWidget(self.loses)
        right.addLayout(text)
        right.addWidget(options)
        right.addWidget(self._place, 3)
        row = QHBoxLayout(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width()
        self.list.setMinimumWidth(room)
        row.addWidget(self.list)
        row.addLayout(right, 1)


def _order(writer: Writer) -> tuple[int, str]:
    """Ours first, then by name."""
    return _FIRST.index(writer.ID) if writer.ID in _FIRST else len(_FIRST), writer.NAME

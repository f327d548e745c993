"""What is shown where there is nothing to show yet: no project, or a project without documents."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.i18n import translate
from annotator.ui.tips import plain_tip

_WIDTH = 27
"""Heights of a letter."""


class _Invitation(QWidget):
    """A narrow column in the middle: a heading, some sentences, and buttons for what to do first."""

    def __init__(self, heading: str, sentences: Sequence[str], actions: Sequence[QAction]) -> None:
        super().__init__()
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        title = QLabel(heading, wordWrap=True)
        large = QFont(title.font())
        large.setPointSizeF(large.pointSizeF() * 1.7)
        large.setWeight(QFont.Weight.DemiBold)
        title.setFont(large)
        self.column.addWidget(title)
        for sentence in sentences:
            label = QLabel(sentence, wordWrap=True)
            self.column.addWidget(label)
        self.column.addSpacing(8)
        for action in actions:
            self.column.addWidget(_button(action))
        frame = QFrame()
        frame.setLayout(self.column)
        width = _WIDTH * self.fontMetrics().height()
        frame.setFixedWidth(width)
        margins = self.column.contentsMargins()
        self.inner_width = width - margins.left() - margins.right()
        """Pixels, between the margins of the column."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.addStretch(2)
        box.addLayout(row)
        box.addStretch(3)


def _button(action: QAction) -> QPushButton:
    key = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    button = QPushButton(f"{action.text()}    {key}".rstrip())
    button.setToolTip(action.toolTip())
    button.setMinimumHeight(36)
    button.clicked.connect(action.trigger)
    return button


class Welcome(_Invitation):
    """Shown while no project is open."""

    opened = Signal(Path)
    """One of the recent projects was chosen."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__(
            translate("Welcome", "Tag what a text says"),
            [
                translate(
                    "Welcome",
                    "A project is one file: documents, the schema to tag under, and everybody's annotations. "
                    "Make one, import texts, select a few words and press a type's key.",
                ),
                translate("Welcome", "There is no Save: every gesture is stored before you see it, and can be undone."),
            ],
            actions,
        )
        self._recent = QVBoxLayout()
        self._recent.setSpacing(6)
        self._heading = QLabel(translate("Welcome", "Recent projects"))
        self._heading.setProperty("quiet", True)
        self.column.addSpacing(14)
        self.column.addWidget(self._heading)
        self.column.addLayout(self._recent)

    def show_recent(self, projects: Sequence[Path]) -> None:
        """List these projects."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._heading.setVisible(bool(projects))
        for path in projects[:6]:
            button = QPushButton(flat=True)
            button.setStyleSheet("text-align: left")
            _shorten(button, f"{path.stem}   —   {path.parent}", self.inner_width)
            button.setToolTip(plain_tip(str(path)))
            button.clicked.connect(lambda _checked=False, path=path: self.opened.emit(path))
            self._recent.addWidget(button)


class EmptyProject(_Invitation):
    """Shown while a project has no document in hand."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__(
            translate("Welcome", "Bring in some documents"),
            [
                translate(
                    "Welcome",
                    "Text, HTML or JSONL files, or a whole folder of them; drop them anywhere on this window. "
                    "They stay exactly as they came.",
                )
            ],
            actions,
        )


def _shorten(button: QPushButton, text: str, width: int) -> None:
    """Have a button say as much of the text as fits into `width` pixels with the frame that its style gives it."""
    button.setText("—")
    metrics = button.fontMetrics()
    frame = button.sizeHint().width() - metrics.horizontalAdvance("—")
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width - frame)
    button.setText(elided.replace("&", "&&"))

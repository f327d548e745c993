"""A text before it is in a project: what will be repaired and passed over, and how it will read."""

from itertools import count

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.span import Span
from annotator.text.repairs import clean
from annotator.text.repairs.decided import Choices, Placed
from annotator.text.script import Script
from annotator.ui.background.tasks import Progress, Task
from annotator.ui.dialogs.found_list import FoundList
from annotator.ui.i18n import translate
from annotator.ui.incoming.findings import Findings, findings
from annotator.ui.page.page import Page
from annotator.ui.page_setup import PageSetup
from annotator.ui.reading import projection
from annotator.ui.reading.repair_tips import told_of
from annotator.ui.reading.showing import Showing
from annotator.ui.workbench import Services

_LONG = 100_000
"""Code points from which on a text is shown as it came until it has been looked at."""
_MOST = 300_000
"""Code points that are shown at most; opening more would hold the window up."""


class TextPreview(QWidget):
    """Looks at one text after the other, beside the window; the last one counts."""

    def __init__(self, services: Services, choices: Choices) -> None:
        super().__init__()
        self._tasks = services.tasks
        self._choices = choices
        self._task: Task | None = None
        self._found: Findings | None = None
        self.extent = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.found = FoundList()
        self.as_read = QRadioButton(translate("Preview", "As it &reads"))
        self.as_came = QRadioButton(translate("Preview", "As it &came"))
        self._which = QWidget()
        self.page = Page()
        self._setup = PageSetup(self.page, services.settings, services.theme, services.tasks)
        self._reason = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._either = QStackedWidget()
        self._build()
        self._tasks.progressed.connect(self._on_progress)
        self.show_reason("")

    @property
    def text(self) -> str:
        """What is shown: the text, or why there is none."""
        return self.page.text if self._either.currentWidget() is self.page else self._reason.text()

    def show_text(self, text: str) -> None:
        """Look at this text and show it."""
        self.stop()
        if len(text) > _LONG:
            self._forget()
            self._show(text)
            self._say(translate("Preview", "Looking for what is to be repaired…"))
        choices = self._choices

        def look(progress: Progress) -> Findings:
            step = count(1)
            return findings(text, choices, lambda: progress.report(next(step), clean.STEPS))

        self._task = self._tasks.run(look, self._take, key="text_preview", owner=self)

    def show_reason(self, reason: str) -> None:
        """Say why there is no text."""
        self.stop()
        self._forget()
        self._reason.setText(reason)
        self._either.setCurrentWidget(self._reason)
        self._say("")

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _build(self) -> None:
        self.extent.setProperty("quiet", True)
        self._reason.setContentsMargins(4, 8, 4, 8)
        self.found.wanted.connect(self._reveal)
        self.page.setAccessibleName(translate("Preview", "Text"))
        self.page.notes_at = self._note
        both = QButtonGroup(self)
        row = QHBoxLayout(self._which)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.as_read, self.as_came):
            both.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.as_read.setChecked(True)
        self.as_read.toggled.connect(self._show_found)
        self._either.setFrameShape(QFrame.Shape.StyledPanel)
        self._either.addWidget(self.page)
        self._either.addWidget(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.extent)
        column.addWidget(self.found, 2)
        column.addWidget(self._which)
        column.addWidget(self._either, 3)

    def _forget(self) -> None:
        self._found = None
        self.found.hide()
        self._which.hide()

    def _show(self, text: str) -> None:
        self.page.show_text(text[:_MOST], ())
        self._either.setCurrentWidget(self.page)

    def _say(self, sentence: str) -> None:
        self.extent.setText(sentence)
        self.extent.setVisible(bool(sentence))

    def _on_progress(self, task: Task) -> None:
        if task is self._task and task.reached.total:
            told = translate("Preview", "Looking for what is to be repaired… {share} %")
            self._say(told.format(share=100 * task.reached.done // task.reached.total))

    def _take(self, found: Findings) -> None:
        self._task, self._found = None, found
        self._say(_extent(found))
        self.found.show_found(found.found.reading.source, found.each)
        self.found.setVisible(bool(found.each))
        self._which.setVisible(bool(found.each))
        self._show_found()

    def _show_found(self) -> None:
        if self._found is not None:
            showing = self._shown(self._found)
            self._show(showing.reading.text)
            self.page.set_notes(showing.notes)
            self.found.show_again()

    def _shown(self, found: Findings) -> Showing:
        return found.as_read if self.as_read.isChecked() else found.as_came

    def _reveal(self, placed: Placed) -> None:
        """Show a place of the source text on the page, if that is shown so far."""
        if self._found is None:
            return
        source = self._found.found.reading.source
        start, end = (placed.start, placed.end) if placed.start < placed.end else (placed.start - 1, placed.end + 1)
        span = projection.to_page(self._shown(self._found).reading, Span(max(start, 0), min(end, len(source))))
        if span.end <= len(self.page.text):
            self.page.select((span,))
            self.page.reveal(span)

    def _note(self, offset: int) -> str:
        """What hovering a character of the page tells of it."""
        if self._found is None:
            return ""
        showing = self._shown(self._found)
        span = projection.to_source(showing.reading, Span(offset, offset + 1))
        return told_of(showing.decided, showing.reading, span, repaired=self.as_read.isChecked())


def _extent(found: Findings) -> str:
    number = QLocale()
    length = len(found.found.reading.source)
    characters = translate("Preview", "Characters: {n}").format(n=number.toString(length))
    if found.length != length:
        told = translate("Preview", "Characters: {n}, as it reads {read}")
        characters = told.format(n=number.toString(length), read=number.toString(found.length))
    parts = [_script_word(found.found.script), characters]
    if not found.each:
        parts.append(translate("Preview", "nothing to repair"))
    return " · ".join(filter(None, parts))


def _script_word(script: Script) -> str:
    match script:
        case Script.SIMPLIFIED:
            return translate("Preview", "Simplified")
        case Script.TRADITIONAL:
            return translate("Preview", "Traditional")
        case Script.MIXED:
            return translate("Preview", "Mixed script")
        case Script.NONE:
            return ""

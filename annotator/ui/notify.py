"""The one place that talks to the person: a line of status, a dialog, a question.

Until a window takes over, it prints to the terminal, so that everything runs without a screen.
"""

import sys
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QSizePolicy, QWidget

from annotator.errors import AnnotatorError, Cancelled, StorageError
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence


class Tone(Enum):
    """How a sentence in the status line is meant."""

    PLAIN = "plain"
    WARNING = "warning"


class Voice(Protocol):
    """What speaks for the program."""

    def say(self, text: str, tone: Tone) -> None:
        """A sentence in passing."""
        ...

    def tell(self, text: str, what_to_do: str) -> None:
        """Something the person must know of; does not wait for the answer."""
        ...

    def ask(self, question: str, detail: str, accept: str) -> bool:
        """Wait for a yes (the button `accept`) or a no."""
        ...


class Terminal:
    """Speaks through the standard error stream; every question is answered with no."""

    def say(self, text: str, tone: Tone) -> None:  # noqa: ARG002 - a terminal has one tone
        """Print it."""
        if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - None under pythonw
            sys.stderr.write(text + "\n")

    def tell(self, text: str, what_to_do: str) -> None:
        """Print it with the way out below."""
        self.say(f"{text}\n{what_to_do}".rstrip(), Tone.WARNING)

    def ask(self, question: str, detail: str, accept: str) -> bool:  # noqa: ARG002 - nobody is there to press it
        """Print it; the answer is no."""
        self.say(f"{question}\n{detail}".rstrip(), Tone.WARNING)
        return False


class StatusLine(QLabel):
    """A sentence at the foot of the window, shortened where there is no room, gone after a while."""

    STAYS = 12_000
    """Milliseconds until a plain sentence goes; a warning stays until the next sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sentence = ""
        self.until = QTimer(self, singleShot=True, interval=self.STAYS)
        self.until.timeout.connect(self.clear)

    @property
    def sentence(self) -> str:
        """What is said now, unshortened."""
        return self._sentence

    def say(self, text: str, tone: Tone) -> None:
        """Show `text` and have a screen reader speak it."""
        self._sentence = text
        self.setProperty("tone", tone.value)
        self.style().polish(self)
        self._fit()
        self.until.stop()
        if tone is Tone.PLAIN:
            self.until.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Nothing to say."""
        self._sentence = ""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the sentence anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        one_line = " ".join(self._sentence.split())
        shown = QFontMetrics(self.font()).elidedText(one_line, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._sentence if shown != self._sentence else "")


class WindowVoice:
    """Speaks through a window and its status line."""

    def __init__(self, window: QWidget, line: StatusLine) -> None:
        self._window = window
        self._line = line

    def say(self, text: str, tone: Tone) -> None:
        """In the status line."""
        self._line.say(text, tone)

    def tell(self, text: str, what_to_do: str) -> None:
        """In a dialog over the window."""
        box = _box(self._window, QMessageBox.Icon.Warning, text, what_to_do)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def ask(self, question: str, detail: str, accept: str) -> bool:
        """In a dialog; Escape is no."""
        box = _box(self._window, QMessageBox.Icon.Question, question, detail)
        yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is yes


def _box(window: QWidget, icon: QMessageBox.Icon, text: str, detail: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setIcon(icon)
    box.setWindowTitle(translate("Notify", "Annotator"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(detail)
    return box


class Notify(QObject):
    """Says it by whatever voice there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice = Terminal()

    def speak_through(self, window: QWidget, line: StatusLine) -> None:
        """From now on by this window, until it is destroyed."""
        voice = WindowVoice(window, line)
        self._voice = voice
        line.destroyed.connect(lambda: self._fall_silent(voice))

    def status(self, text: str) -> None:
        """What was done, in passing."""
        self._voice.say(text, Tone.PLAIN)

    def warn(self, text: str) -> None:
        """What could not be done, in passing."""
        self._voice.say(text, Tone.WARNING)

    def error(self, error: AnnotatorError) -> None:
        """A known problem in the way its kind asks for: storage by a dialog, what was cancelled not at all."""
        match error:
            case Cancelled():
                return
            case StorageError():
                self._voice.tell(sentence(error), advice(error))
            case _:
                self.warn(" ".join(filter(None, (sentence(error), advice(error)))))

    def ask(self, question: str, accept: str, detail: str = "") -> bool:
        """Whether the person presses the button `accept` (a verb: "Delete") rather than Cancel."""
        return self._voice.ask(question, detail, accept)

    def _fall_silent(self, voice: Voice) -> None:
        if self._voice is voice:
            self._voice = Terminal()

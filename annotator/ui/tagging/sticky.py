"""A type that the next key names, and a type that sticks: whatever is selected gets it at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from annotator.model.changes import Changes
from annotator.model.ids import TypeId
from annotator.ui.page.page import Page
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.state import State


class NextType(State):
    """The next type that is named, by its key or a click, is meant for something else than tagging."""

    def __init__(self, session: Session, view: ReadingView) -> None:
        super().__init__(view)
        self._use: Callable[[TypeId], object] | None = None
        for signal in (view.selection_changed, view.focus_changed, session.document_changed, session.changed):
            signal.connect(self.leave)

    @property
    def waiting(self) -> bool:
        """Whether a type is waited for."""
        return self._use is not None

    def wait(self, sentence: str, use: Callable[[TypeId], object]) -> None:
        """Have the next type used like this; any other gesture ends the wait."""
        self._use, self.sentence = use, sentence
        self.changed.emit()

    def take(self, type: TypeId) -> None:
        """Use this type."""
        use = self._use
        self.leave()
        if use is not None:
            use(type)

    def leave(self) -> None:
        """Wait no longer."""
        if self._use is not None:
            self._use, self.sentence = None, ""
            self.changed.emit()


class Sticky(State):
    """Tells when a place is chosen, while a type sticks: the button is up again, or a hint was taken.

    With Ctrl more fragments are to come, and Shift with the arrows never says which step was the last; there the
    type's own key tags.
    """

    chosen = Signal()
    """What is selected or in hand may be tagged."""

    def __init__(self, session: Session, view: ReadingView, page: Page) -> None:
        super().__init__(view)
        self._session = session
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        self.type: TypeId | None = None
        session.project_changed.connect(self.end)
        session.changed.connect(self._on_changed)
        view.hint_taken.connect(self._tell)
        page.viewport().installEventFilter(self)

    def start(self, type: TypeId, sentence: str) -> None:
        """Let this type stick."""
        self.type, self.sentence = type, sentence
        self.changed.emit()

    def end(self) -> None:
        """Let no type stick."""
        if self.type is not None:
            self.type, self.sentence = None, ""
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            left = event.button() is Qt.MouseButton.LeftButton
            if left and self.type is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._soon.start()  # once the page has made its selection
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if self.type is not None:
            self.chosen.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.schema and self.type is not None and not self._session.schema.has_type(self.type):
            self.end()

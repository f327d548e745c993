"""Gives the page what it does not know itself: how it looks by theme and settings, and what words are."""

from PySide6.QtCore import QEvent, QObject, QTimer

from annotator.text import words
from annotator.ui import settings as table
from annotator.ui.background.tasks import Tasks
from annotator.ui.fonts import page_family
from annotator.ui.page.look import PageLook
from annotator.ui.page.page import Page
from annotator.ui.settings import Settings
from annotator.ui.tagging import expand
from annotator.ui.theme import Theme

_WIDEST = 400
"""Ems; stands for a column as wide as the window."""


class PageSetup(QObject):
    """Follows theme and settings for one page, and loads the dictionary of words once the window stands."""

    def __init__(self, page: Page, settings: Settings, theme: Theme, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._theme = theme
        page.words = expand.word_span
        page.sentences = expand.sentence_span
        page.expanders = expand.expansions
        page.zoom_requested.connect(self.zoom)
        theme.changed.connect(self._look)
        settings.changed.connect(self._on_setting)
        self._look()
        self._tasks = tasks
        if not words.loaded():
            page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Load the dictionary once there is text to be seen: before, it would only hold up the window."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._load_words)
        return super().eventFilter(watched, event)

    def _load_words(self) -> None:
        self._tasks.run(lambda _progress: words.load(), lambda _none: None, key="words", owner=self)

    def zoom(self, by: int) -> None:
        """Make the text larger or smaller by so many points; 0 is the default size."""
        size = table.PAGE_SIZE
        wanted = size.default if by == 0 else self._settings[size] + by
        self._settings[size] = min(max(wanted, size.low), size.high)

    def _on_setting(self, id: str) -> None:
        if id.startswith("page."):
            self._look()

    def _look(self) -> None:
        settings = self._settings
        self._page.set_look(
            PageLook(
                colors=self._theme.page,
                family=page_family(settings[table.PAGE_FAMILY]),
                points=float(settings[table.PAGE_SIZE]),
                line_spacing=settings[table.LINE_SPACING] / 100,
                column=float(settings[table.COLUMN_WIDTH] or _WIDEST),
                numbers=settings[table.PASSAGE_NUMBERS],
            )
        )

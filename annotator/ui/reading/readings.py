"""Keeps in step how the document in hand is read, and what of that is shown: at once where that is quick, or beside."""

from collections.abc import Collection
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import TextId
from annotator.store import readings
from annotator.store.project import open_read_only
from annotator.store.readings import DocumentReading, reading_of
from annotator.text.reading import Reading
from annotator.text.repairs.clean import find
from annotator.text.repairs.decided import decide
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.reading.showing import Showing, ShownScript, Wanted, showing
from annotator.ui.session import Session
from annotator.ui.settings import HIDDEN, Choice, Settings, Switch

REPAIRED = Switch("reading.repaired", True, HIDDEN)
SCRIPT = Choice(
    "reading.script",
    ShownScript.SOURCE,
    HIDDEN,
    options=tuple((script, "") for script in ShownScript),
)

_AT_ONCE = 10_000
"""Code points of a text that is read and converted in the window's thread, in some 25 ms at most."""
_RULES_BESIDE = 50_000
"""Code points from which on a worker would hold the window up: the process beside it lets the rules run there."""
_PATIENCE = 0.03
"""Seconds that the window waits for a worker, so that most texts are not seen as they came before they are repaired."""
_LONG = 100_000
"""Code points from which on it takes so long that progress is shown."""


class Readings(QObject):
    """Says what to show of the document in hand, and keeps the session's reading.

    It must hear of another document before anybody who shows it. Until a long text is worked out, it stands as it came;
    that the rules have been over it is told to `on_derived`.
    """

    changed = Signal()
    """Something else is to be shown of the same document."""

    def __init__(self, session: Session, settings: Settings, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._settings = settings
        self._tasks = tasks
        self._task: Task | None = None
        self.showing = Showing(Reading(""))
        session.document_changed.connect(self._on_document)
        session.changed.connect(self._on_changed)
        settings.changed.connect(self._on_setting)

    @property
    def wanted(self) -> Wanted:
        """How the person wants to see documents."""
        return Wanted(self._settings[REPAIRED], ShownScript(self._settings[SCRIPT]))

    def _on_document(self) -> None:
        self._drop()
        session, text = self._session, self._session.text
        document = session.document
        self.showing = Showing(Reading(text))
        if document is None:
            return
        found = reading_of(session.opened, document, text) if len(text) <= _AT_ONCE else None
        if found is not None:
            session.reading, self.showing = found, showing(found, self.wanted)
        else:
            self._work_out(document, patience=_PATIENCE)

    def _on_changed(self, changes: Changes) -> None:
        session = self._session
        document = session.document
        if document is None or not (Kind.RULE_CHOICE in changes or document.id in changes.where(Kind.REPAIR)):
            return
        found = reading_of(session.opened, document, session.text) if len(session.text) <= _AT_ONCE else None
        if found is not None:
            self._drop()
            self._take(found, showing(found, self.wanted))
        else:
            self._work_out(document)

    def on_derived(self, texts: Collection[TextId]) -> None:
        """The rules have been over these texts."""
        document = self._session.document
        if document is not None and document.text in texts and self._session.reading is None and self._task is None:
            self._work_out(document)

    def _on_setting(self, id: str) -> None:
        document = self._session.document
        if id not in (REPAIRED.id, SCRIPT.id) or document is None:
            return
        found = self._session.reading
        if found is not None and self._task is None and len(self._session.text) <= _AT_ONCE:
            self.showing = showing(found, self.wanted)
            self.changed.emit()
        else:
            self._work_out(document, found)

    def _work_out(self, document: Document, known: DocumentReading | None = None, *, patience: float = 0.0) -> None:
        """Do it beside the window; where it is done within `patience`, nobody needs to be told."""
        self._drop()
        project, text, wanted = self._session.opened, self._session.text, self.wanted
        if known is None and len(text) > _RULES_BESIDE and not readings.is_known(project, document.text):
            return
        path = project.path
        done, ready = list[tuple[DocumentReading, Showing]](), Event()

        def work(progress: Progress) -> tuple[DocumentReading, Showing]:
            found = known or _read(path, document, text, progress)
            done.append((found, showing(found, wanted, progress.check)))
            ready.set()
            return done[0]

        def take(made: tuple[DocumentReading, Showing]) -> None:
            self._task = None
            self._take(*made)

        title = translate("Readings", "Working out how the text reads") if len(text) > _LONG else ""
        self._task = self._tasks.run(work, take, title=title, key="reading", owner=self)
        if patience and ready.wait(patience):
            self._drop()
            self._session.reading, self.showing = done[0]

    def _take(self, found: DocumentReading, shown: Showing) -> None:
        news = found is not self._session.reading
        self._session.reading, self.showing = found, shown
        self.changed.emit()
        if news:
            self._session.reading_changed.emit()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None


def _read(path: Path, document: Document, text: str, progress: Progress) -> DocumentReading:
    """How the document is read; worked out here where the background work has not come to it yet."""
    with open_read_only(path) as project:
        found = reading_of(project, document, text)
        if found is not None:
            return found
        cleaning = find(text, progress.check)
        decided = decide(cleaning, readings.decisions(project, document.id), readings.choices(project))
    return DocumentReading(readings.script_in(text, cleaning, decided), decided, Reading(text, decided.applied))

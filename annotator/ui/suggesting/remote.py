"""Asks the remote model that a person has set up about the document in hand, and says what came of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, QObject, Signal

from annotator.errors import AnnotatorError, Cancelled, UsageError
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.store.suggestions import cache_of
from annotator.suggest.pieces import read_pieces
from annotator.suggest.remote import kept_answers
from annotator.suggest.remote.asking import Question, answered, ask, trial
from annotator.suggest.remote.endpoint import Endpoint, Wire
from annotator.suggest.remote.kept_answers import Answer
from annotator.suggest.remote.keys import Keys
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.settings import (
    REMOTE,
    REMOTE_ADDRESS,
    REMOTE_AUTOMATIC,
    REMOTE_ELSEWHERE,
    REMOTE_MODEL,
    REMOTE_OFF,
    REMOTE_PATIENCE,
    REMOTE_WIRE,
    Settings,
)


@dataclass(frozen=True, slots=True)
class Trial:
    """What a model made of the sample sentence, and the time in seconds that it took."""

    answer: Answer
    schema: Schema
    seconds: float


class Remote(QObject):
    """One question at a time. What has been answered is kept, whatever comes then."""

    answered = Signal()
    """There is something new to suggest by."""

    def __init__(self, session: Session, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._tasks = tasks
        self._keys = Keys()
        self._task: Task | None = None
        self._failed = False
        self._asked = set[Uid]()
        session.project_leaving.connect(self._drop)
        session.document_changed.connect(self._ask_by_itself)
        session.reading_changed.connect(self._ask_by_itself)
        settings.changed.connect(self._on_setting)

    @property
    def endpoint(self) -> Endpoint | None:
        """The server that is set up, without its key; None where none is."""
        settings = self._settings
        if settings[REMOTE_WIRE] == REMOTE_OFF:
            return None
        return Endpoint(
            Wire(settings[REMOTE_WIRE]),
            settings[REMOTE_ADDRESS],
            settings[REMOTE_MODEL],
            patience=settings[REMOTE_PATIENCE],
            elsewhere=settings[REMOTE_ELSEWHERE],
        )

    def ask(self) -> None:
        """Ask about the document in hand. Raises UsageError."""
        endpoint, question = self._checked(), self._question()
        folder = cache_of(self._session.opened)

        def work(progress: Progress) -> list[Answer]:
            known = self._with_key(endpoint)
            return ask(known, question, folder, progress.report, progress.check)

        self._drop()
        title = translate("Remote", "Asking the remote model")
        self._task = self._tasks.run(work, self._tell, failed=self._on_failed, title=title, owner=self)

    def unplaced(self) -> list[Answer]:
        """What was said last of passages of the document in hand, as far as some of it has no place there."""
        session = self._session
        if session.reading is None:
            return []
        text, schema = session.reading.reading.text, session.schema
        path = kept_answers.newest(cache_of(session.opened), text, schema)
        return [each for each in kept_answers.read(path, text, schema) if each.without] if path is not None else []

    def forget(self) -> None:
        """Let all answers of the project go. Raises UsageError(no_project)."""
        self._drop()
        kept_answers.forget(cache_of(self._session.opened))
        self.answered.emit()

    def try_out(self, done: Callable[[Trial], None], failed: Callable[[AnnotatorError], None], owner: QObject) -> None:
        """Ask about a sample sentence. Raises UsageError."""
        endpoint = self._checked()
        schema = self._session.schema if self._session.project is not None else shipped()

        def work(progress: Progress) -> Trial:
            known, before = self._with_key(endpoint), time.monotonic()
            answer = trial(known, schema, progress.check)
            return Trial(answer, schema, time.monotonic() - before)

        self._tasks.run(work, done, failed=failed, key="remote trial", owner=owner)

    def put_key(self, key: str, done: Callable[[bool], None], owner: QObject) -> None:
        """Know the key for the address that is set up, or with an empty one forget it."""
        address = self._settings[REMOTE_ADDRESS]
        self._tasks.run(lambda _: self._keys.put(address, key), done, owner=owner)

    def has_key(self, done: Callable[[bool], None], owner: QObject) -> None:
        """Tell whether there is a key for that address; the keyring may have to ask the person."""
        address = self._settings[REMOTE_ADDRESS]
        self._tasks.run(lambda _: bool(self._keys.get(address)), done, key="remote key", owner=owner)

    def _with_key(self, endpoint: Endpoint) -> Endpoint:
        return replace(endpoint, key=self._keys.get(endpoint.address))

    def _checked(self) -> Endpoint:
        endpoint = self.endpoint
        if endpoint is None:
            raise UsageError("remote_off")
        return endpoint.checked()

    def _question(self) -> Question:
        session = self._session
        _ = session.shown
        read = session.reading
        if read is None:
            raise UsageError("not_read_yet")
        text = read.reading.text
        return Question(session.schema, text, tuple(read_pieces(read.reading, read.decided.passed_over)))

    def _tell(self, answers: list[Answer]) -> None:
        self._task = None
        placed, without = sum(len(each.placed) for each in answers), sum(len(each.without) for each in answers)
        number = QLocale()
        if without:
            told = translate("Remote", "Found by the remote model: {placed}. Without a place in the text: {without}.")
        else:
            told = translate("Remote", "Found by the remote model: {placed}.")
        told = told.format(placed=number.toString(placed), without=number.toString(without))
        if without and not placed:
            self._session.notify.warn(told)
        else:
            self._session.notify.status(told)
        self.answered.emit()

    def _on_failed(self, error: AnnotatorError) -> None:
        """What was answered before is there all the same."""
        self._task = None
        self._failed = not isinstance(error, Cancelled)
        self._session.notify.error(error)
        self.answered.emit()

    def _ask_by_itself(self) -> None:
        """Where that is wanted, and went well so far: about a document that has not been answered."""
        session, endpoint = self._session, self.endpoint
        wanted = self._settings[REMOTE_AUTOMATIC] and not self._failed
        if not wanted or endpoint is None or session.document is None or session.reading is None:
            return
        # Once: whoever goes on mending how it reads would have all of it asked again each time.
        if session.document.uid in self._asked:
            return
        self._asked.add(session.document.uid)
        question = self._question()
        if len(answered(endpoint, question, cache_of(session.opened))) < len(question.passages):
            try:
                self.ask()
            except UsageError as error:
                self._on_failed(error)

    def _on_setting(self, id: str) -> None:
        if id.startswith(f"{REMOTE.id}."):
            self._failed = False
            self._asked.clear()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

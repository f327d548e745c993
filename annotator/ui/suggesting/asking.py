"""Asks the suggesters about the document in hand, beside the window.

The quick ones answer first; what those say that are far away is put together with it when it comes. A suggester of
somebody else's that fails is told of once, and asked no more.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError, UsageError
from annotator.model.document import Document
from annotator.model.person import Person
from annotator.model.sieve import OPEN, Sieve, State
from annotator.model.suggestion import Suggestion
from annotator.store import replies, suggestions
from annotator.store.project import open_read_only
from annotator.store.readings import DocumentReading
from annotator.suggest.api import Suggester, broken, is_costly, suggesters
from annotator.suggest.stream import heard, merged_with
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.suggesting.suggestion_words import suggester_label

_BATCH = 200
"""Suggestions that are shown together, in a few milliseconds."""


@dataclass(frozen=True, slots=True)
class _Over:
    """A round is over: how much quiet suggesters said, and which failed or could not be loaded."""

    quiet: int
    failed: Mapping[str, Exception]


_Said: TypeAlias = Sequence[Suggestion] | _Over


class Asking(QObject):
    """One question at a time, about the session's document as it is read."""

    said = Signal(object)
    """The next suggestions (a Sequence) of a round, in the order of the text."""
    round_over = Signal(int)
    """All of a round was said; the number is how many suggestions quiet suggesters kept to themselves."""
    over = Signal()
    """The last round is over, or there is none."""

    def __init__(self, session: Session, tasks: Tasks, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._language = language
        self._tasks = tasks
        self._task: Task | None = None
        self._first = False
        self._silent: set[str] = set()
        self._told: set[tuple[str, str]] = set()
        self.sieve = OPEN

    @property
    def waited_for(self) -> bool:
        """Whether the quick ones have not answered yet."""
        return self._first

    def ask(self) -> bool:
        """Ask about the document in hand in place of any other; False where it is not known yet how it is read."""
        self.drop()
        document, read = self._session.document, self._session.reading
        if document is None or read is None:
            return False
        project = self._session.opened
        self.sieve = replies.sieve(project)
        path, person, silent = project.path, project.person, frozenset(self._silent)
        sieve = self.sieve
        self._task = self._tasks.stream(
            lambda progress: _rounds(path, person, document, read, sieve, silent, progress),
            self._take,
            self._end,
            failed=self._give_up,
            key="suggest",
            owner=self,
        )
        self._first = True
        return True

    def is_stale(self) -> bool:
        """Whether other suggestions would be shown now than when it was asked; says so if one has gone quiet."""
        now, before = replies.sieve(self._session.opened), self.sieve
        self.sieve = now
        voices = {*now.tallies, *now.chosen, *before.tallies, *before.chosen}
        turned = [each for each in voices if now.state(*each) != before.state(*each)]
        hushed = [each for each in turned if now.state(*each) is State.QUIET and each not in before.chosen]
        for suggester, type_ in hushed:
            told = translate("Suggesters", "“{suggester}” was wrong too often with {type} and is quiet from now on.")
            label = self._session.schema.type(type_).label_in(self._language)
            self._session.notify.status(told.format(suggester=suggester_label(suggester), type=label))
        return bool(turned) or now.least != before.least

    def drop(self) -> None:
        """Nobody wants to know any more."""
        if self._task is not None:
            self._task.drop()
        self._task, self._first = None, False

    def _take(self, said: _Said) -> None:
        if not isinstance(said, _Over):
            self.said.emit(said)
            return
        self._first = False
        self._tell(said.failed)
        self.round_over.emit(said.quiet)

    def _end(self) -> None:
        self._task = None
        self.over.emit()

    def _give_up(self, error: AnnotatorError) -> None:
        self._task, self._first = None, False
        self._session.notify.error(error)
        self.over.emit()

    def _tell(self, failed: Mapping[str, Exception]) -> None:
        """Say once what is wrong with a suggester; what is known to go wrong may be right the next time."""
        for name, error in failed.items():
            code = error.code if isinstance(error, AnnotatorError) else "suggester_failed"
            if not isinstance(error, AnnotatorError):
                self._silent.add(name)
                error = UsageError(code, suggester=name, reason=str(error) or type(error).__name__)
            if (name, code) not in self._told:
                self._told.add((name, code))
                self._session.notify.error(error)


def _rounds(
    path: Path,
    person: Person,
    document: Document,
    read: DocumentReading,
    sieve: Sieve,
    silent: frozenset[str],
    progress: Progress,
) -> Iterator[_Said]:
    """In a worker: what the quick ones say, and then all that is said with what the others say."""
    with open_read_only(path, person) as project:
        knowledge, carried = suggestions.knowledge(project, person.id), suggestions.stored(project, document.id)
    asked = [each for each in suggesters() if each.NAME not in silent]
    found, quiet = list[Suggestion](), 0
    rounds = [some for some in _by_cost(asked) if some] or [[]]
    for some in rounds:
        answer = heard(read.reading, read.decided.passed_over, knowledge, some, sieve=sieve, check=progress.check)
        found += answer.suggestions
        quiet += answer.quiet
        every = merged_with(knowledge, carried, found)
        yield from (every[first : first + _BATCH] for first in range(0, len(every), _BATCH))
        yield _Over(quiet, {**broken(), **answer.failed})


def _by_cost(asked: Sequence[Suggester]) -> Iterator[list[Suggester]]:
    yield [each for each in asked if not is_costly(each)]
    yield [each for each in asked if is_costly(each)]

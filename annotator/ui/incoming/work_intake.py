"""Brings people's work into the project, from our own exports and from other programs' files, beside the window."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from annotator.edits import records
from annotator.edits.records import Brought
from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.formats import record, record_reading
from annotator.formats.api import marked_reader_of
from annotator.formats.foreign.arrivals import arrivals
from annotator.formats.foreign.incoming import incoming
from annotator.formats.foreign.terms import Terms
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork
from annotator.store import journal
from annotator.store.documents import known_as
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.i18n import translate
from annotator.ui.incoming.outcome import show_reasons
from annotator.ui.sentences import sentence
from annotator.ui.session import Session

_BATCH = 24
"""Documents in one transaction, so that the window never waits for long."""


@dataclass(frozen=True, slots=True)
class WantedWork:
    """Which files by which format, and as whose work; without a `person`, of whom the files name."""

    paths: tuple[Path, ...]
    format: str
    terms: Terms = field(default_factory=Terms)
    person: str = ""
    as_suggestions: bool = False
    change: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    """Some documents with work, and what of the files is not in it."""

    works: list[DocumentWork] = field(default_factory=list[DocumentWork])
    told: list[FormatError] = field(default_factory=list[FormatError])


class WorkIntake(QObject):
    """One import of work, which is one step, however many documents it brings; it is gone when that has ended."""

    def __init__(self, session: Session, tasks: Tasks, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._window = window

    def start(self, wanted: WantedWork) -> None:
        """Read and store it. It stops where the project is closed, and where what it has brought so far is undone."""
        brought, told = Brought(), list[FormatError]()
        project, schema = self._session.opened, self._session.schema
        otherwise, path = project.person.name, project.path

        def read(progress: Progress) -> Iterator[_Read]:
            done = 0
            found = works(wanted, schema, otherwise, path)
            while batch := list(islice(found, _BATCH)):
                done += len(batch)
                progress.report(done)
                made = _Read()
                for each in batch:
                    if isinstance(each, DocumentWork):
                        made.works.append(each)
                    else:
                        made.told.append(each)
                yield made

        def store(batch: _Read) -> None:
            told.extend(batch.told)
            here = self._session.opened
            if here is not project or (brought.step is not None and not journal.is_done(here.connection, brought.step)):
                raise Cancelled
            if wanted.as_suggestions:
                changes = records.suggest(here, batch.works, wanted.format, brought)
            else:
                changes = records.bring_in(here, batch.works, brought, change=wanted.change)
            if changes:
                self._session.announce(changes)

        self._tasks.stream(
            read,
            store,
            lambda: self._end(brought, told, wanted),
            failed=lambda error: self._stop(error, brought, told, wanted),
            title=translate("Import", "Importing annotations"),
            owner=self,
        )

    def _stop(self, error: AnnotatorError, brought: Brought, told: list[FormatError], wanted: WantedWork) -> None:
        if not isinstance(error, Cancelled):
            self._session.notify.error(error)
        self._end(brought, told, wanted)

    def _end(self, brought: Brought, told: list[FormatError], wanted: WantedWork) -> None:
        self.deleteLater()
        summary = _summary(brought, as_suggestions=wanted.as_suggestions)
        self._session.notify.status(summary)
        reasons = [sentence(error) for error in told]
        if brought.refused:
            number = QLocale().toString(brought.refused)
            text = translate("Import", "Annotations left out, since their people have tagged otherwise there: {n}.")
            reasons.insert(0, text.format(n=number))
        if brought.different:
            number = QLocale().toString(brought.different)
            text = translate("Import", "Annotations that the files have otherwise, and that stay as they are: {n}.")
            reasons.insert(0, text.format(n=number))
        if reasons:
            rest = translate("Import", "Everything else is in the project.")
            show_reasons(self._window, summary, rest, reasons, serious=bool(told))


def works(wanted: WantedWork, schema: Schema, otherwise: str, project: Path) -> Iterator[DocumentWork | FormatError]:
    """The work that the files tell of, also about texts of the project, and an error for each part that is not in it.

    Raises StorageError.
    """
    if wanted.format == record.ID:
        for path in wanted.paths:
            yield from _records(path, schema)
        return
    with open_read_only(project) as reader:
        for arrived in arrivals(marked_reader_of(wanted.format), wanted.paths, partial(known_as, reader)):
            try:
                if isinstance(arrived, FormatError):
                    raise arrived
                found = incoming(arrived, wanted.terms, schema, wanted.person, otherwise)
            except FormatError as error:
                yield error
                continue
            yield found.work
            yield from found.refused


def _records(path: Path, schema: Schema) -> Iterator[DocumentWork | FormatError]:
    try:
        with path.open(encoding="utf-8") as lines:
            yield from record_reading.read(lines, path.name, schema)
    except (OSError, UnicodeDecodeError) as error:
        yield FormatError("file_unreadable", file=path.name, reason=str(error))


def _summary(brought: Brought, *, as_suggestions: bool) -> str:
    number = QLocale()
    text = (
        translate("Import", "Documents added: {documents}. Suggestions: {suggestions}.")
        if as_suggestions
        else translate("Import", "Documents added: {documents}. Annotations: {annotations}. Links: {links}.")
    )
    if brought.changed:
        text += " " + translate("Import", "Changed: {changed}.")
    return text.format(
        changed=number.toString(brought.changed),
        documents=number.toString(brought.documents),
        annotations=number.toString(brought.annotations),
        links=number.toString(brought.links),
        suggestions=number.toString(brought.suggestions),
    )

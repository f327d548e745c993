"""A project: one SQLite file, one connection that may write to it, and `step`, the only way to do so."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.errors import StorageError, UsageError
from annotator.model.changes import Changes
from annotator.model.document import Document
from annotator.model.ids import StepId, new_uid
from annotator.model.person import Person, Role
from annotator.model.schema import Schema
from annotator.store import backup, journal, people, schemas
from annotator.store.journal import Details, Step, StepRecord
from annotator.store.migrations import VERSION, migrate, refuse_foreign_objects, version_of
from annotator.store.replay import replay
from annotator.store.schema_changes.fitness import refuse_unfit
from annotator.store.sharing import seals, wholeness
from annotator.store.sqlite import Connection, connect, leave_wal, storage_errors, warn_if_unsafe

SUFFIX = ".anno"
_NOTHING: Details = {}
_LOG_PAGES, _LOG_PAGES_OF_STEPS = 8_000, 1_000
"""Pages in the write-ahead log from which whoever writes must fold it: 32 MB, and SQLite's own choice of 4 MB."""


class Project:
    """An open project. Made by `create`, `open_project` or `open_read_only`; `close` it, or use it in a `with`."""

    def __init__(self, path: Path, connection: Connection, lock: FileLock | None, person: Person) -> None:
        self.path = path
        self.connection = connection
        self._person = person.id
        self._lock = lock
        self._closed = False
        self._schema: tuple[bytes, Schema] | None = None

    @property
    def name(self) -> str:
        """The project's name: that of its file."""
        return self.path.stem

    @property
    def person(self) -> Person:
        """Who works in it now."""
        return people.person(self.connection, self._person)

    @person.setter
    def person(self, person: Person) -> None:
        """Let another person work from here on."""
        self._person = person.id

    @property
    def writable(self) -> bool:
        """Whether steps can be taken."""
        return self._lock is not None

    @property
    def schema(self) -> Schema:
        """The newest version of the project's schema."""
        version = schemas.newest_uid(self.connection)
        if self._schema is None or self._schema[0] != version:
            self._schema = version, schemas.schema(self.connection, schemas.newest(self.connection))
        return self._schema[1]

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Fold the write-ahead log into the file and let it go: a closed project is one file, safe to copy.

        A bundle is signed off by that, and can be handed back as it is.
        """
        if self._closed:
            return
        self._closed = True
        mark = None
        if self.writable:
            if seals.is_bundle(self.connection):
                mark = seals.seal(self.connection)
            leave_wal(self.connection)
        self.connection.close()
        if mark is not None:
            wholeness.sign(self.path, mark)
        if self._lock is not None:
            _release(self._lock)

    @contextmanager
    def step(
        self, code: str, document: Document | None = None, details: Details = _NOTHING, *, more_of: StepId | None = None
    ) -> Generator[Step]:
        """One undoable step of one person: a transaction that writes rows and journal together.

        With `more_of` the rows are added to a step that was committed before, so that an import of thousands
        of documents is stored in short transactions and still undone as one. A step that changes nothing
        leaves no trace. Raises StorageError.
        """
        if not self.writable:
            raise StorageError("read_only", path=self.path)
        with self._transaction():
            if more_of is not None and journal.is_done(self.connection, more_of):
                step = Step(self.connection, more_of)
            else:
                step = journal.begin(self.connection, code, self.person.id, document.id if document else None, details)
            yield step
            if step.rows == 0:
                raise _NothingDone

    @contextmanager
    def _transaction(self) -> Generator[None]:
        with storage_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
        try:
            with storage_errors(self.path):
                yield
                self.connection.execute("COMMIT")
        except _NothingDone:
            self.connection.rollback()
        except BaseException:
            self.connection.rollback()
            raise

    @contextmanager
    def derived(self) -> Generator[Connection]:
        """A transaction for what can always be derived again (the search index): no step, nothing to undo.

        It does not wait for the disk, where a window would stand still; the next step waits for this too, and a worker
        should `fold` now and then what was written.
        """
        self.connection.execute("PRAGMA synchronous=NORMAL")
        self.connection.execute(f"PRAGMA wal_autocheckpoint={_LOG_PAGES}")
        try:
            with self._transaction():
                yield self.connection
        finally:
            self.connection.execute(f"PRAGMA wal_autocheckpoint={_LOG_PAGES_OF_STEPS}")
            self.connection.execute("PRAGMA synchronous=FULL")

    def next_undo(self) -> StepRecord | None:
        """What `undo` would undo."""
        return journal.next_undo(self.connection, self.person.id)

    def next_redo(self) -> StepRecord | None:
        """What `redo` would do again."""
        return journal.next_redo(self.connection, self.person.id)

    def undo(self) -> Changes:
        """Undo this person's last step. Raises UsageError(nothing_to_undo), UndoConflict."""
        return self._replay(self.next_undo(), "undo", backwards=True)

    def redo(self) -> Changes:
        """Do again what was undone last. Raises UsageError(nothing_to_redo), UndoConflict."""
        return self._replay(self.next_redo(), "redo", backwards=False)

    def pass_over(self, record: StepRecord) -> None:
        """Leave a step as it is for good: others' work stands on it, and it must not bar the way to those before."""
        with self._transaction():
            journal.lose(self.connection, record.id)

    def _replay(self, record: StepRecord | None, code: str, *, backwards: bool) -> Changes:
        if record is None:
            raise UsageError(f"nothing_to_{code}")
        with self._transaction():
            step = journal.begin(
                self.connection, code, self.person.id, record.document, record.details, reverses=record.id
            )
            replay(self.connection, step, record.id, backwards=backwards)
            refuse_unfit(self.connection, self.schema, record.id)
        return step.changes


class _NothingDone(Exception):  # noqa: N818 - never leaves this module
    """Rolls back a step that changed no row."""


def create(path: Path, schema: Schema, person_name: str) -> Project:
    """A new project file with a schema and its first person, who leads it.

    Raises StorageError: exists, no_folder, unreadable, disk_full.
    """
    if path.exists():
        raise StorageError("exists", path=path)
    if not path.parent.is_dir():
        raise StorageError("no_folder", path=path.parent)
    lock = _locked(path)
    # Built beside and put in place whole: a crash leaves no half of a project.
    building = path.with_name(f".{path.name}.new")
    building.unlink(missing_ok=True)
    try:
        connection = connect(building, writable=True)
        with storage_errors(building):
            migrate(connection)
            connection.execute("BEGIN IMMEDIATE")
            person = people.add(connection, person_name or "annotator", Role.LEAD)
            schemas.add(connection, schema, person.id)
            connection.execute("INSERT INTO meta VALUES ('uid', ?)", (str(new_uid()),))
            connection.execute("COMMIT")
        connection.close()
        building.replace(path)
    except BaseException:
        building.unlink(missing_ok=True)
        _release(lock)
        raise
    _release(lock)
    return open_project(path, person_name)


def open_project(path: Path, person_name: str | None = None) -> Project:
    """Open a project to work in it, as the person of that name (added where new), or as its first person.

    A bundle is always opened as the person whose it is.

    An older file is backed up beside itself and migrated. Raises StorageError: missing, locked,
    not_a_project, newer_file, foreign_schema, damaged, unreadable.
    """
    _refuse_unfit(path)
    lock = _locked(path)
    try:
        connection = connect(path, writable=True)
        with storage_errors(path):
            version = version_of(connection, path)
            if version < VERSION:
                backup.copy(path, path.with_name(f"{path.stem}.v{version}{SUFFIX}"))
                migrate(connection)
            connection.execute("PRAGMA journal_mode=WAL")
            seals.unseal(connection)
            person = _worker(connection, person_name)
    except BaseException:
        _release(lock)
        raise
    warn_if_unsafe()
    return Project(path, connection, lock, person)


def _worker(connection: Connection, name: str | None) -> Person:
    """Who is to work here: in a bundle the person whose it is, whatever name is given."""
    owner = seals.bundle_person(connection)
    return people.named(connection, name) if owner is None else people.with_uid(connection, owner)


def open_read_only(path: Path, person: Person | None = None) -> Project:
    """Open a project to look at it, also while somebody works in it; nothing can be written.

    What is hidden from `person` is hidden then; the first person, who is nearly always a lead, sees everything.

    Raises StorageError as `open_project` does, and older_file where a migration would be needed.
    """
    _refuse_unfit(path)
    connection = connect(path, writable=False)
    if (version := version_of(connection, path)) < VERSION:
        connection.close()
        raise StorageError("older_file", path=path, version=version)
    with storage_errors(path):
        return Project(path, connection, None, person or _worker(connection, None))


def _refuse_unfit(path: Path) -> None:
    connection = connect(path, writable=False)
    try:
        refuse_foreign_objects(connection, path, version_of(connection, path))
    finally:
        connection.close()


def _locked(path: Path) -> FileLock:
    """Only one process may write to a file. Raises StorageError(locked)."""
    lock = FileLock(f"{path}-lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise StorageError("locked", path=path) from error
    except OSError as error:
        raise StorageError("unreadable", path=path, reason=error.strerror or str(error)) from error
    return lock


def fold(path: Path) -> None:
    """Fold what stands in the write-ahead log into the file, in any thread, beside whoever works in the project.

    This waits for the disk. Raises StorageError.
    """
    connection = connect(path, writable=True)
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    finally:
        connection.close()


def is_held(path: Path) -> bool:
    """Whether somebody works in the project, or nobody could."""
    try:
        lock = _locked(path)
    except StorageError:
        return True
    _release(lock)
    return False


def _release(lock: FileLock) -> None:
    # Gone while still held, so that nobody can wait on a file that is about to vanish. Windows cannot delete
    # an open file; there the library does it.
    with suppress(OSError):
        Path(lock.lock_file).unlink()
    lock.release()


def meta(project: Project) -> Mapping[str, str]:
    """What the file says of itself."""
    rows = project.connection.execute("SELECT key, value FROM meta")
    return {row["key"]: row["value"] for row in rows}

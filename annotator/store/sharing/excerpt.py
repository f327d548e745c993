"""A part of a project as a file of its own: some documents, with one person's work on them, or everybody's."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import StorageError
from annotator.model.assignment import AssignmentState, document_state
from annotator.model.changes import Kind
from annotator.model.ids import DocumentId
from annotator.model.person import Person
from annotator.store import backup
from annotator.store.migrations import migrate
from annotator.store.project import Project, open_project
from annotator.store.rows import now, to_json, to_milliseconds
from annotator.store.sharing import seals, wholeness
from annotator.store.sharing.travelling import TRAVELLING
from annotator.store.sqlite import Connection, connect, storage_errors

_CHOSEN = "IN (SELECT value FROM json_each(:documents))"
_WHOLE = ("person", "schema_version", "setting", "rule_choice")
_DOCUMENT = {
    "document_text": f"id IN (SELECT text_id FROM document WHERE id {_CHOSEN})",
    "document": f"id {_CHOSEN}",
}

Parameters = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Whose bundle it is to be, which documents it has, and whether `everybody`'s work on them comes along."""

    person: Person
    documents: Collection[DocumentId]
    everybody: bool = False


def cut_out(project: Project, excerpt: Excerpt, target: Path) -> int:
    """Write a bundle, signed off, and return how many documents it has; nothing is there until all of it is.

    `project` is only read from. Raises StorageError: exists, no_folder, unreadable, disk_full.
    """
    if target.exists():
        raise StorageError("exists", path=target)
    if not target.parent.is_dir():
        raise StorageError("no_folder", path=target.parent)
    building = target.with_name(f".{target.name}.new")
    building.unlink(missing_ok=True)
    try:
        _build(project, excerpt, building)
        with storage_errors(target):
            building.replace(target)
    finally:
        building.unlink(missing_ok=True)
    return len(excerpt.documents)


def _build(project: Project, excerpt: Excerpt, building: Path) -> None:
    fresh = connect(building, writable=True)
    try:
        with storage_errors(building):
            migrate(fresh)
            fresh.execute("BEGIN IMMEDIATE")
            project.connection.execute("BEGIN")
            try:
                _copy_all(project.connection, fresh, excerpt)
            finally:
                project.connection.rollback()
            _begin_again(fresh, excerpt)
            mark = seals.seal(fresh)
            fresh.execute("COMMIT")
    finally:
        fresh.close()
    wholeness.sign(building, mark)


def _copy_all(source: Connection, target: Connection, excerpt: Excerpt) -> None:
    values: Parameters = {"person": excerpt.person.id, "documents": to_json(sorted(excerpt.documents))}
    for table in _WHOLE:
        _copy(source, target, table, "1", {})
    for table, condition in _DOCUMENT.items():
        _copy(source, target, table, condition, values)
    for table, condition in _travelling(excerpt):
        _copy(source, target, table, condition, values)
        _copy(source, target, "revision", f'uid IN (SELECT uid FROM "{table}" WHERE {condition})', values)
    uid = source.execute("SELECT value FROM meta WHERE key = 'uid'").fetchone()[0]
    about = {"person": excerpt.person.uid.hex, "made": to_milliseconds(now())}
    target.executemany("INSERT INTO meta VALUES (?, ?)", [("uid", uid), ("bundle", to_json(about))])


def _travelling(excerpt: Excerpt) -> Iterator[tuple[str, str]]:
    for each in TRAVELLING:
        shown = "1" if excerpt.everybody and each.kind is not Kind.ASSIGNMENT else each.shown
        there = f"document_id {_CHOSEN}" if "document_id" in each.refers else "1"
        yield str(each.kind), f"({shown}) AND {there}"


def _copy(source: Connection, target: Connection, table: str, condition: str, values: Parameters) -> None:
    cursor = source.execute(f'SELECT * FROM "{table}" WHERE {condition} ORDER BY id', values)
    marks = ", ".join("?" * len(cursor.description))
    while some := cursor.fetchmany(1000):
        target.executemany(f'INSERT INTO "{table}" VALUES ({marks})', [tuple(row) for row in some])


def _begin_again(fresh: Connection, excerpt: Excerpt) -> None:
    """In a bundle a document is as far as its person is, whatever others have done."""
    rows = fresh.execute("SELECT document_id, state FROM assignment WHERE person_id = ?", (excerpt.person.id,))
    for document, state in rows.fetchall():
        own = str(document_state([AssignmentState(state)]))
        fresh.execute("UPDATE document SET state = ? WHERE id = ?", (own, document))


def refuse_unsigned(connection: Connection, path: Path) -> None:
    """Raises StorageError where a bundle is not as it was signed off: not_signed_off, seal_broken."""
    fault = seals.fault(connection, path)
    if fault is not None:
        raise StorageError("seal_broken" if fault else "not_signed_off", path=path, table=fault)


def migrated_copy(path: Path, folder: Path) -> Path:
    """A copy of a bundle of an older version, brought up to date. Raises StorageError as opening and the above do."""
    connection = connect(path, writable=False)
    try:
        refuse_unsigned(connection, path)
    finally:
        connection.close()
    copied = backup.copy(path, folder / path.name)
    open_project(copied).close()
    return copied

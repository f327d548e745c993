"""The persons of a project."""

from collections.abc import Mapping

from annotator.errors import StorageError, UsageError
from annotator.model.ids import PersonId, Uid, new_uid
from annotator.model.person import Person, Role
from annotator.store.rows import person_of
from annotator.store.sqlite import Connection


def add(connection: Connection, name: str, role: Role) -> Person:
    """A new person, inside the caller's transaction."""
    uid = new_uid()
    cursor = connection.execute("INSERT INTO person (uid, name, role) VALUES (?, ?, ?)", (uid.bytes, name, str(role)))
    assert cursor.lastrowid is not None
    return Person(PersonId(cursor.lastrowid), uid, name, role)


def named(connection: Connection, name: str | None) -> Person:
    """The person of that name, added where new; the first person where no name is given."""
    condition, values = ("1", ()) if name is None else ("name = ?", (name,))
    row = connection.execute(f"SELECT * FROM person WHERE {condition} ORDER BY id LIMIT 1", values).fetchone()
    return person_of(row) if row is not None else add(connection, name or "annotator", Role.ANNOTATOR)


def person(connection: Connection, id: PersonId) -> Person:
    """One person. Raises UsageError(no_person)."""
    row = connection.execute("SELECT * FROM person WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UsageError("no_person", name="?")
    return person_of(row)


def called(connection: Connection, name: str) -> Person:
    """The person of that name. Raises UsageError(no_person)."""
    row = connection.execute("SELECT * FROM person WHERE name = ? ORDER BY id LIMIT 1", (name,)).fetchone()
    if row is None:
        raise UsageError("no_person", name=name)
    return person_of(row)


def with_uid(connection: Connection, uid: Uid) -> Person:
    """The person of this uid. Raises StorageError(damaged_row) where there is none."""
    row = connection.execute("SELECT * FROM person WHERE uid = ?", (uid.bytes,)).fetchone()
    if row is None:
        raise StorageError("damaged_row", reason=f"person {uid}")
    return person_of(row)


def names(connection: Connection) -> Mapping[PersonId, str]:
    """What everybody is called, by id."""
    return dict(connection.execute("SELECT id, name FROM person ORDER BY id").fetchall())


def people(connection: Connection) -> Mapping[PersonId, Person]:
    """Everybody, by id."""
    persons = (person_of(row) for row in connection.execute("SELECT * FROM person ORDER BY id"))
    return {person.id: person for person in persons}

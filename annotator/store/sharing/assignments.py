"""Reading assignments: of a document, of a person, for the matrix; and counting them without reading them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from annotator.model.assignment import Assignment, AssignmentState, document_state
from annotator.model.distribution import Pair
from annotator.model.document import Document, DocumentState
from annotator.model.ids import DocumentId, PersonId
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.rows import assignment_of, to_datetime, to_json, to_milliseconds

Counts = Mapping[AssignmentState, int]


def of_document(project: Project, document: DocumentId) -> list[Assignment]:
    """Everybody's assignments of a document, by age."""
    rows = project.connection.execute("SELECT * FROM assignment WHERE document_id = ? ORDER BY id", (document,))
    return [assignment_of(row) for row in rows]


def of_person(project: Project, document: DocumentId, person: PersonId) -> Assignment | None:
    """A person's assignment of a document, if it was given to them."""
    row = project.connection.execute(
        "SELECT * FROM assignment WHERE document_id = ? AND person_id = ?", (document, person)
    ).fetchone()
    return None if row is None else assignment_of(row)


def among(project: Project, documents: Collection[DocumentId]) -> Mapping[tuple[DocumentId, PersonId], Assignment]:
    """The assignments of these documents."""
    rows = project.connection.execute(
        "SELECT * FROM assignment WHERE document_id IN (SELECT value FROM json_each(?))", (to_json(sorted(documents)),)
    )
    return {(each.document, each.person): each for each in map(assignment_of, rows.fetchall())}


def documents_of(
    project: Project, person: PersonId, states: Collection[AssignmentState] = frozenset(AssignmentState)
) -> list[DocumentId]:
    """The documents that were given to a person and are this far, in the order of import."""
    rows = project.connection.execute(
        "SELECT document_id FROM assignment WHERE person_id = ? AND state IN (SELECT value FROM json_each(?))"
        " ORDER BY document_id",
        (person, to_json(sorted(states))),
    )
    return [DocumentId(id) for (id,) in rows.fetchall()]


def next_own(project: Project, person: PersonId, after: DocumentId) -> DocumentId | None:
    """The next document that a person was given and is not done with, from the beginning again behind the last."""
    row = project.connection.execute(
        "SELECT document_id FROM assignment WHERE person_id = ? AND state <> 'done' AND document_id <> ?"
        " ORDER BY document_id <= ?, document_id LIMIT 1",
        (person, after, after),
    ).fetchone()
    return None if row is None else DocumentId(row["document_id"])


def next_to_do(project: Project, after: DocumentId) -> DocumentId | None:
    """What the person who works is to do next: of what they were given, or of all where they were given nothing."""
    person = project.person.id
    if has_any(project, person):
        return next_own(project, person, after)
    return documents.next_unfinished(project, after)


def own_state(project: Project, document: Document) -> DocumentState:
    """How far the person who works is with a document; how far it is where it was not given to them."""
    own = of_person(project, document.id, project.person.id)
    return document.state if own is None else document_state([own.state])


def has_any(project: Project, person: PersonId | None = None) -> bool:
    """Whether anything was given to a person, or to anybody."""
    sql = "SELECT 1 FROM assignment_count WHERE n > 0 AND (?1 IS NULL OR person_id = ?1) LIMIT 1"
    return project.connection.execute(sql, (person,)).fetchone() is not None


def counts(project: Project) -> Mapping[PersonId, Counts]:
    """How many documents each person has in each state."""
    found: dict[PersonId, dict[AssignmentState, int]] = {}
    for row in project.connection.execute("SELECT person_id, state, n FROM assignment_count WHERE n > 0"):
        found.setdefault(PersonId(row["person_id"]), {})[AssignmentState(row["state"])] = int(row["n"])
    return found


def unfinished(project: Project) -> int:
    """How often somebody is not done with a document that they were given; from counters, so at any time."""
    sql = "SELECT coalesce(sum(n), 0) FROM assignment_count WHERE state <> 'done'"
    return project.connection.execute(sql).fetchone()[0]


@dataclass(frozen=True, slots=True)
class Abandoned:
    """Work that was begun, not done, and last `touched` long ago."""

    document: DocumentId
    person: PersonId
    touched: datetime


def abandoned(project: Project, before: datetime) -> Sequence[Abandoned]:
    """What is in work and was touched by nobody since a moment, the oldest first; looks at all that is in work."""
    rows = project.connection.execute(
        "SELECT document_id, person_id, max(assignment.updated, coalesce((SELECT max(annotation.updated)"
        " FROM annotation WHERE annotation.document_id = assignment.document_id AND author_id = person_id), 0))"
        " AS touched FROM assignment WHERE state IN ('in_work', 'returned')"
    )
    moment = to_milliseconds(before)
    found = sorted((touched, document, person) for document, person, touched in rows.fetchall() if touched < moment)
    return [Abandoned(DocumentId(document), PersonId(person), to_datetime(at)) for at, document, person in found]


def pairs(project: Project) -> list[Pair]:
    """Who has which document, all of it."""
    rows = project.connection.execute("SELECT document_id, person_id FROM assignment")
    return [(DocumentId(document), PersonId(person)) for document, person in rows.fetchall()]


def nobodys(project: Project) -> list[DocumentId]:
    """The documents that were given to nobody; looks at every document."""
    rows = project.connection.execute(
        "SELECT id FROM document"
        " WHERE NOT EXISTS (SELECT 1 FROM assignment WHERE document_id = document.id) ORDER BY id"
    )
    return [DocumentId(id) for (id,) in rows.fetchall()]

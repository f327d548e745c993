"""How new each row is, by its uid, and rows that wait because they cannot stand beside what is here."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from annotator.model.arrival import Arrival, Portable
from annotator.model.changes import Kind
from annotator.model.ids import Uid
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import Value, readable, to_json
from annotator.store.sqlite import Row


@dataclass(frozen=True, slots=True)
class Revision:
    """How new a row is: `rev` in milliseconds since 1970, or somewhat more."""

    id: int
    rev: int
    gone: bool
    held: bool


def revision(project: Project, uid: Uid) -> Revision | None:
    """What is known of the row of this uid."""
    row = project.connection.execute("SELECT * FROM revision WHERE uid = ?", (uid.bytes,)).fetchone()
    return None if row is None else Revision(row["id"], row["rev"], bool(row["gone"]), row["held"] is not None)


def is_news(project: Project, uid: Uid, rev: int) -> bool:
    """Whether a row of this age is newer than what is known of it here."""
    known = revision(project, uid)
    return known is None or rev > known.rev


def note(project: Project, step: Step, uid: Uid, rev: int, *, gone: bool, held: Arrival | None = None) -> None:
    """Write down, inside a merge, how new a row is; one that cannot stand here is `held`."""
    known = revision(project, uid)
    values: dict[str, Value] = {
        "uid": uid.bytes,
        "rev": rev,
        "gone": int(gone),
        "held": None if held is None else _packed(held),
    }
    if known is None:
        step.insert(Kind.REVISION, values)
    else:
        step.update(Kind.REVISION, known.id, values)


def held(project: Project) -> Iterator[Arrival]:
    """The rows that wait, the newest first."""
    rows = project.connection.execute("SELECT * FROM revision WHERE held IS NOT NULL ORDER BY rev DESC, uid DESC")
    return map(_held, rows.fetchall())


def _packed(arrival: Arrival) -> str:
    document = None if arrival.document is None else arrival.document.hex
    return to_json({"kind": arrival.kind, "owner": arrival.owner.hex, "document": document, "row": arrival.row})


@readable
def _held(row: Row) -> Arrival:
    packed: dict[str, str] = json.loads(row["held"])
    found: Portable = json.loads(row["held"])["row"]
    document = Uid(UUID(hex=packed["document"])) if packed["document"] else None
    uid, owner = Uid(UUID(bytes=row["uid"])), Uid(UUID(hex=packed["owner"]))
    return Arrival(Kind(packed["kind"]), uid, row["rev"], owner, document, found)

"""Finding rows by the uid that every copy of them has."""

from annotator.model.changes import Kind
from annotator.model.ids import Uid
from annotator.store.project import Project


def row_with(project: Project, kind: Kind, uid: Uid) -> int | None:
    """The id of the row, if it is in the project."""
    row = project.connection.execute(f'SELECT id FROM "{kind}" WHERE uid = ?', (uid.bytes,)).fetchone()
    return None if row is None else int(row["id"])

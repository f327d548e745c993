"""How much is suggested where, as far as that has been worked out in the background."""

from collections.abc import Mapping

from annotator.model.ids import TypeId
from annotator.model.sieve import Voice
from annotator.store.project import Project

WHOLE_PROJECT = 0


def open_counts(project: Project) -> Mapping[Voice, int]:
    """How many suggestions of each suggester and type wait in the whole project."""
    sql = "SELECT suggester, type, n FROM suggested_count WHERE document_id = ? AND n > 0"
    rows = project.connection.execute(sql, (WHOLE_PROJECT,))
    return {(row["suggester"], TypeId(row["type"])): int(row["n"]) for row in rows}

"""Counting how documents are read, from what was worked out of their texts."""

from typing import NamedTuple

from annotator.store.project import Project


class Characters(NamedTuple):
    """How long all documents are, in code points: as they came, and as they are read, repaired and without noise."""

    came: int
    read: int


def characters(project: Project) -> Characters:
    """The length of all documents; a text that is still to be worked on counts as it was read last, or as it came."""
    row = project.connection.execute(
        "SELECT coalesce(sum(length), 0), coalesce(sum(coalesce(read_length, length)), 0)"
        " FROM document LEFT JOIN derived USING (text_id)"
    ).fetchone()
    return Characters(*row)


def documents_with(project: Project, rule: str) -> int:
    """In how many documents a rule has found anything, as far as their texts have been worked on."""
    sql = "SELECT count(*) FROM document JOIN derived USING (text_id) WHERE instr(rules, ?)"
    return project.connection.execute(sql, (f" {rule} ",)).fetchone()[0]

"""Counting how documents are read, from what was worked out of their texts."""

from annotator.store.project import Project


def documents_with(project: Project, rule: str) -> int:
    """In how many documents a rule has found anything, as far as their texts have been worked on."""
    sql = "SELECT count(*) FROM document JOIN derived USING (text_id) WHERE instr(rules, ?)"
    return project.connection.execute(sql, (f" {rule} ",)).fetchone()[0]

"""Whether rows that undo brings back, or leaves behind, are right under the schema that is then in force.

Undo puts rows back as they were; but the schema may have changed since, or it is the schema that goes back.
"""

from collections.abc import Collection, Iterator, Mapping

from annotator.model.changes import Kind
from annotator.model.check import Level
from annotator.model.ids import DocumentId, StepId
from annotator.model.problem import Problem
from annotator.model.problems import label_problems, problems
from annotator.model.schema import Schema
from annotator.store.journal import UndoConflict
from annotator.store.rows import annotation_of, label_of, link_of
from annotator.store.sqlite import Connection, Row

_HELD = {Kind.ANNOTATION, Kind.LINK, Kind.DOCUMENT_LABEL}
"""What a schema says something of."""

Rows = Mapping[Kind, Collection[int]]


def refuse_unfit(connection: Connection, schema: Schema, original: StepId) -> None:
    """After a step was undone or redone: refuse it where the schema that is in force now would not allow what is there.

    Asked of the rows of the step where the schema has changed since it, and of those touched since where the step is
    itself a change of the schema. What is on the list of conflicts is let be. Raises UndoConflict.
    """
    since = f"step_id > {original}"
    if _any(connection, f"step_id = {original} AND kind = '{Kind.SCHEMA_VERSION}'"):
        replays = f"SELECT id FROM step WHERE reverses = {original}"
        rows = _rows(connection, f"{since} AND step_id NOT IN ({replays})")
    elif _any(connection, f"{since} AND kind = '{Kind.SCHEMA_VERSION}'"):
        rows = _rows(connection, f"step_id = {original}")
    else:
        return
    for document in _documents(connection, rows):
        work = _Work(connection, document)
        for problem in work.problems(schema):
            if work.concerns(problem, rows) and not work.lists(problem):
                raise UndoConflict("undo_conflict", step=original, reason=problem.code)


def _any(connection: Connection, condition: str) -> bool:
    return connection.execute(f"SELECT 1 FROM change WHERE {condition} LIMIT 1").fetchone() is not None


def _rows(connection: Connection, condition: str) -> Rows:
    kinds = ", ".join(f"'{kind}'" for kind in _HELD)
    found = connection.execute(f"SELECT DISTINCT kind, row_id FROM change WHERE {condition} AND kind IN ({kinds})")
    rows: dict[Kind, set[int]] = {kind: set() for kind in _HELD}
    for kind, row in found:
        rows[Kind(kind)].add(int(row))
    return rows


def _documents(connection: Connection, rows: Rows) -> list[DocumentId]:
    """The documents of those rows that are there."""
    found = set[DocumentId]()
    for kind, ids in rows.items():
        sql = f'SELECT DISTINCT document_id FROM "{kind}" WHERE id IN (SELECT value FROM json_each(?))'
        found.update(DocumentId(document) for (document,) in connection.execute(sql, (str(sorted(ids)),)))
    return sorted(found)


class _Work:
    """What everybody has done on one document."""

    def __init__(self, connection: Connection, document: DocumentId) -> None:
        def rows(table: Kind) -> list[Row]:
            sql = f'SELECT * FROM "{table}" WHERE document_id = ? ORDER BY id'
            return connection.execute(sql, (document,)).fetchall()

        self._document = document
        self._annotations = [annotation_of(row) for row in rows(Kind.ANNOTATION)]
        self._links = {link.id: link for link in map(link_of, rows(Kind.LINK))}
        self._labels = [label_of(row) for row in rows(Kind.DOCUMENT_LABEL)]
        self._conflicts = rows(Kind.CONFLICT)
        sql = "SELECT text FROM document_text WHERE id = (SELECT text_id FROM document WHERE id = ?)"
        self._text: str = connection.execute(sql, (document,)).fetchone()["text"]

    def problems(self, schema: Schema) -> Iterator[Problem]:
        """What no gesture could have made under the schema."""
        for problem in problems(schema, self._annotations, self._text, list(self._links.values())):
            if problem.integrity or (problem.link is not None and problem.level is Level.ERROR):
                yield problem
        for author in {label.author for label in self._labels}:
            own = [label for label in self._labels if label.author == author]
            yield from (each for each in label_problems(schema, self._document, own) if each.integrity)

    def concerns(self, problem: Problem, rows: Rows) -> bool:
        """Whether one of the rows has to do with the problem."""
        if self._of_label(problem):
            return any(label.id in rows[Kind.DOCUMENT_LABEL] for label in self._labels)
        return problem.link in rows[Kind.LINK] or not self._annotations_of(problem).isdisjoint(rows[Kind.ANNOTATION])

    def lists(self, problem: Problem) -> bool:
        """Whether the problem is on the list of conflicts."""
        if self._of_label(problem):
            return False
        ids = self._annotations_of(problem)
        return any(
            (row["link_id"] is not None and row["link_id"] == problem.link) or row["annotation_id"] in ids
            for row in self._conflicts
        )

    def _of_label(self, problem: Problem) -> bool:
        return problem.annotation is None and problem.link is None

    def _annotations_of(self, problem: Problem) -> set[int]:
        link = self._links.get(problem.link) if problem.link is not None else None
        ends = (link.source, link.target) if link else (problem.annotation, problem.details.get("other"))
        return {end for end in ends if isinstance(end, int)}

"""The history of a document, read from the journal: its steps, and what stood there after each of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import cast

from annotator.model.annotation import Annotation
from annotator.model.changes import Kind
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import DocumentId, PersonId
from annotator.model.link import Link
from annotator.store.journal import StepRecord, record_of
from annotator.store.project import Project
from annotator.store.rows import Value, annotation_of, label_of, link_of, to_milliseconds, unpack
from annotator.store.sharing.blindness import only_author
from annotator.store.sqlite import Row, storage_errors

WORK = (Kind.ANNOTATION, Kind.DOCUMENT_LABEL, Kind.LINK)
"""What a moment of a document shows, in the order in which it can be put back."""

Key = tuple[Kind, int]
Rows = Mapping[Key, Mapping[str, Value]]

_CHANGES = """
SELECT change.id, step_id, kind, row_id, before, after FROM change
WHERE kind IN ('annotation', 'document_label', 'link')
  AND instr(coalesce(after, before), :near) AND coalesce(after, before) ->> 'document_id' = :document
  AND (:author IS NULL OR coalesce(after, before) ->> 'author_id' = :author)
ORDER BY change.id"""
_STEPS = """
SELECT step.*, coalesce(original.code, step.code) AS did, coalesce(original.details, step.details) AS told
FROM step LEFT JOIN step AS original ON original.id = step.reverses"""


@dataclass(frozen=True, slots=True)
class Change:
    """A row before and after; None where it was not there."""

    key: Key
    before: Mapping[str, Value] | None
    after: Mapping[str, Value] | None


@dataclass(frozen=True, slots=True)
class Moment:
    """A step that changed the work on a document; `reversal` is `undo` or `redo` where it took another one back."""

    record: StepRecord
    reversal: str
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class History:
    """All moments of a document, the oldest first, and the rows that stand there now."""

    document: DocumentId
    moments: Sequence[Moment]
    rows: Rows


def history(project: Project, document: DocumentId) -> History:
    """The history of a document, as far as the person who works may see it.

    It looks through the whole journal, which is a matter for a worker.
    """
    with storage_errors(project.path):
        project.connection.execute("BEGIN")
        try:
            rows, author = rows_now(project, document), only_author(project, document)
            own = {key: values for key, values in rows.items() if author in (None, values["author_id"])}
            return History(document, list(_moments(project, document, author)), own)
        finally:
            project.connection.rollback()


def _moments(project: Project, document: DocumentId, author: PersonId | None) -> Iterator[Moment]:
    values = {"near": f'"document_id":{document},', "document": document, "author": author}
    found = project.connection.execute(_CHANGES, values).fetchall()
    for step, changes in groupby(found, key=lambda row: int(row["step_id"])):
        row = project.connection.execute(f"{_STEPS} WHERE step.id = ?", (step,)).fetchone()
        yield Moment(_record(row), _reversal(row), [_change(each) for each in changes])


def _record(row: Row) -> StepRecord:
    return record_of(cast("Row", {**dict(row), "code": row["did"], "details": row["told"]}))


def _reversal(row: Row) -> str:
    return row["code"] if row["reverses"] is not None else ""


def _change(row: Row) -> Change:
    before, after = (None if row[side] is None else unpack(row[side]) for side in ("before", "after"))
    return Change((Kind(row["kind"]), int(row["row_id"])), before, after)


def rows_now(project: Project, document: DocumentId) -> Rows:
    """The rows of everybody's work on a document, as they are."""
    found: dict[Key, Mapping[str, Value]] = {}
    for kind in WORK:
        for row in project.connection.execute(f'SELECT * FROM "{kind}" WHERE document_id = ?', (document,)):
            values: dict[str, Value] = dict(row)
            found[kind, int(row["id"])] = {name: value for name, value in values.items() if name != "id"}
    return found


Thing = Annotation | Link | DocumentLabel
_READ: Mapping[Kind, Callable[[Row], Thing]] = {
    Kind.ANNOTATION: annotation_of,
    Kind.LINK: link_of,
    Kind.DOCUMENT_LABEL: label_of,
}


class Timeline:
    """A document that one can go back and forth in: after `at` of its moments, all of them at first."""

    def __init__(self, found: History) -> None:
        self.moments = found.moments
        self.at = len(found.moments)
        self._rows = dict(found.rows)

    def go(self, at: int) -> None:
        """Go to what stood there after so many moments; costs as much as what changed between."""
        while self.at > at:
            self.at -= 1
            for change in reversed(self.moments[self.at].changes):
                self._put(change.key, change.before)
        while self.at < at:
            for change in self.moments[self.at].changes:
                self._put(change.key, change.after)
            self.at += 1

    def touched(self, one: int, other: int) -> Mapping[Key, Moment]:
        """What was changed between being after so many moments and after so many, with the last that changed it."""
        some = self.moments[min(one, other) : max(one, other)]
        return {change.key: moment for moment in some for change in moment.changes}

    def thing(self, key: Key) -> Thing | None:
        """What stood there; None where nothing did."""
        values = self._rows.get(key)
        return None if values is None else _READ[key[0]](_row(key[1], values))

    def count(self, kind: Kind) -> int:
        """How many of a kind stood there."""
        return sum(key[0] is kind for key in self._rows)

    def at_time(self, time: datetime) -> int:
        """How many of the moments were over by then."""
        return sum(each.record.created < time for each in self.moments)

    def _put(self, key: Key, values: Mapping[str, Value] | None) -> None:
        if values is None:
            self._rows.pop(key, None)
        else:
            self._rows[key] = values

    @property
    def rows(self) -> Rows:
        """All rows that stood there."""
        return dict(self._rows)

    @property
    def annotations(self) -> list[Annotation]:
        """The annotations that stood there, by id."""
        return [annotation_of(_row(*each)) for each in self._of(Kind.ANNOTATION)]

    @property
    def links(self) -> list[Link]:
        """The links that stood there, by id."""
        return [link_of(_row(*each)) for each in self._of(Kind.LINK)]

    @property
    def labels(self) -> list[DocumentLabel]:
        """The document labels that stood there, by id."""
        return [label_of(_row(*each)) for each in self._of(Kind.DOCUMENT_LABEL)]

    def _of(self, kind: Kind) -> list[tuple[int, Mapping[str, Value]]]:
        return sorted((key[1], values) for key, values in self._rows.items() if key[0] is kind)


def _row(id: int, values: Mapping[str, Value]) -> Row:
    return cast("Row", {"id": id, **values})


def steps(
    project: Project,
    document: DocumentId | None = None,
    limit: int = -1,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[tuple[StepRecord, str]]:
    """The last steps of all people, or those that are said to be in a document, the newest first.

    With `since` those from then on, with `until` those before. Each comes with `undo` or `redo` where it took another
    one back, whose record it then is.
    """
    begin, end = (None if time is None else to_milliseconds(time) for time in (since, until))
    rows = project.connection.execute(
        f"{_STEPS} WHERE (?1 IS NULL OR step.document_id = ?1) AND (?3 IS NULL OR step.created >= ?3)"
        " AND (?4 IS NULL OR step.created < ?4) ORDER BY step.id DESC LIMIT ?2",
        (document, limit, begin, end),
    )
    return [(_record(row), _reversal(row)) for row in rows.fetchall()]

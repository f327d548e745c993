"""All that was tagged with one surface, in either script, any width and case: how often as what, and where."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from annotator.model.case import Occurrence
from annotator.model.ids import PersonId, TypeId
from annotator.store.project import Project
from annotator.store.rows import annotation_of, to_json
from annotator.store.sharing.blindness import hides, seen_by
from annotator.text.find import searchable

MOST = 2000
"""Occurrences that are listed; there may be more."""

AROUND = 14
"""Code points that are told of what stands before and behind an occurrence."""

_ALIKE = "SELECT surface FROM surface_fold WHERE folded IN (SELECT value FROM json_each(?))"
_PENDING = """
SELECT DISTINCT surface FROM review_pending CROSS JOIN annotation USING (document_id)
WHERE NOT EXISTS (SELECT * FROM surface_fold WHERE surface_fold.surface = annotation.surface)"""
# From each surface straight to the next one in the index: there are far fewer of them than of annotations.
_EVERY = """
WITH RECURSIVE each (surface) AS (
  SELECT min(surface) FROM annotation
  UNION ALL SELECT (SELECT min(surface) FROM annotation WHERE surface > each.surface) FROM each WHERE surface NOTNULL)
SELECT surface FROM each
WHERE surface NOTNULL AND NOT EXISTS (SELECT * FROM surface_fold WHERE surface_fold.surface = each.surface)"""
_FEW = 100
"""Documents whose annotations are looked at one by one."""
# The index is named: without it all rows would be gone through in the order that is wanted.
_COUNTED = """
SELECT surface, type, count(*) AS n FROM annotation INDEXED BY annotation_surface
WHERE surface IN (SELECT value FROM json_each(?)) GROUP BY surface, type"""
_LISTED = "(SELECT value FROM json_each(?))"


def types_of(project: Project, surfaces: Collection[str]) -> Mapping[str, Counter[TypeId]]:
    """How often each of these surfaces, folded, has which type in the whole project."""
    wanted = {folded(each) for each in surfaces}
    alike = {row["surface"] for row in project.connection.execute(_ALIKE, (to_json(sorted(wanted)),))}
    found = defaultdict[str, Counter[TypeId]](Counter)
    for row in project.connection.execute(_COUNTED, (to_json(sorted(alike | set(surfaces))),)):
        found[folded(row["surface"])][TypeId(row["type"])] += int(row["n"])
    return found


def alike(project: Project, surface: str) -> list[str]:
    """The surfaces in the project that read like this one."""
    wanted = folded(surface)
    known = {row["surface"] for row in project.connection.execute(_ALIKE, (to_json([wanted]),))}
    [pending] = project.connection.execute("SELECT count(*) FROM review_pending").fetchone()
    rows = project.connection.execute(_PENDING if pending <= _FEW else _EVERY)
    return sorted(known | {row["surface"] for row in rows if folded(row["surface"]) == wanted})


def folded(surface: str) -> str:
    """What is the same for surfaces that read alike."""
    return searchable(surface)


def counts(project: Project, surface: str) -> Mapping[tuple[TypeId, PersonId], int]:
    """How often each person has tagged a surface as which type."""
    rows = project.connection.execute(
        "SELECT type, author_id, count(*) AS n FROM annotation INDEXED BY annotation_surface"
        f" WHERE surface IN {_LISTED} GROUP BY type, author_id ORDER BY n DESC, type, author_id",
        (to_json(alike(project, surface)),),
    )
    return {(TypeId(row["type"]), PersonId(row["author_id"])): int(row["n"]) for row in rows}


def occurrences(project: Project, surface: str, limit: int = MOST) -> list[Occurrence]:
    """The annotations with a surface, by document and place, with the documents' titles and what stands around.

    What is hidden from the person who works is left out.
    """
    seen = seen_by(project, project.person.id) if hides(project) else "TRUE"
    rows = project.connection.execute(
        "SELECT annotation.*, title,"
        f" substr(text, max(1, start + 1 - {AROUND}), min(start, {AROUND})) AS before,"
        f' substr(text, "end" + 1, {AROUND}) AS after FROM annotation INDEXED BY annotation_surface'
        " JOIN document ON document.id = document_id JOIN document_text ON document_text.id = text_id"
        f" WHERE surface IN {_LISTED} AND {seen} ORDER BY document_id, start, annotation.id LIMIT {limit:d}",
        (to_json(alike(project, surface)),),
    )
    return [
        Occurrence(annotation_of(row), row["title"], _in_one_line(row["before"]), _in_one_line(row["after"]))
        for row in rows
    ]


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def lengths(project: Project, type_: TypeId, limit: int) -> list[int]:
    """How long surfaces of a type are, in code points, sorted: of some so many of them, in the order of documents."""
    rows = project.connection.execute(
        "SELECT length(surface) AS length FROM annotation WHERE type = ? LIMIT ?", (type_, limit)
    )
    return sorted(int(row["length"]) for row in rows)

"""Whether a project file holds together: its pages, its references, its counters, and what is known of its texts."""

import json
from collections.abc import Iterator
from itertools import chain, pairwise

from annotator.errors import StorageError
from annotator.store.project import Project
from annotator.store.readings import lines
from annotator.store.sqlite import Row, storage_errors

_ANNOTATIONS_MISCOUNTED = """
WITH kept AS (SELECT document_id, type, n FROM type_count WHERE n <> 0),
real AS (
  SELECT document_id, type, count(*) FROM annotation GROUP BY document_id, type
  UNION ALL SELECT 0, type, count(*) FROM annotation GROUP BY type)
SELECT EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM real) OR EXISTS (SELECT * FROM real EXCEPT SELECT * FROM kept)
"""
_DOCUMENTS_MISCOUNTED = """
WITH kept AS (SELECT state, n FROM state_count WHERE n <> 0),
real AS (SELECT state, count(*) FROM document GROUP BY state)
SELECT EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM real) OR EXISTS (SELECT * FROM real EXCEPT SELECT * FROM kept)
"""
_DECIDED_OUTSIDE = """
SELECT DISTINCT title FROM repair JOIN document ON document.id = document_id WHERE "end" > length"""
_FOUND = """
SELECT title, length, repairs, noise FROM derived JOIN document USING (text_id) LEFT JOIN cleaning USING (text_id)"""
_NAMES_MISLISTED = """
WITH kept AS (SELECT surface, rank, name_id FROM known_surface),
real AS (SELECT each.key, each.value, known_name.id FROM known_name, json_each(surfaces) AS each)
SELECT EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM real) OR EXISTS (SELECT * FROM real EXCEPT SELECT * FROM kept)
"""
_COUNTED = {"annotations": _ANNOTATIONS_MISCOUNTED, "documents": _DOCUMENTS_MISCOUNTED, "names": _NAMES_MISLISTED}


def faults(project: Project) -> Iterator[StorageError]:
    """What is wrong with the file: damaged, dangling_row, miscounted, decided_outside and found_outside.

    It reads all of the file: slow enough for a worker.
    """
    with storage_errors(project.path):
        for (finding,) in project.connection.execute("PRAGMA integrity_check"):
            if finding != "ok":
                yield StorageError("damaged", path=project.path, reason=finding)
        for row in project.connection.execute("PRAGMA foreign_key_check"):
            yield StorageError("dangling_row", path=project.path, table=row["table"])
        for rows, question in _COUNTED.items():
            if project.connection.execute(question).fetchone()[0]:
                yield StorageError("miscounted", path=project.path, rows=rows)
        for row in project.connection.execute(_DECIDED_OUTSIDE):
            yield StorageError("decided_outside", path=project.path, title=row["title"])
        for row in project.connection.execute(_FOUND):
            if not _fits(row):
                yield StorageError("found_outside", path=project.path, title=row["title"])


def _fits(row: Row) -> bool:
    """Whether what the rules found lies inside the text, in order and apart."""
    try:
        for found in (row["repairs"], row["noise"]):
            places: list[list[int]] = [place for line in lines(found) for place in json.loads(line)]
            offsets = (0, *chain.from_iterable(place[:2] for place in places), row["length"])
            if any(first > second for first, second in pairwise(offsets)):
                return False
    except (ValueError, TypeError):
        return False
    return row["repairs"] is not None

"""Whether a project file holds together: its pages, its references, and the counters that its triggers keep."""

from collections.abc import Iterator

from annotator.errors import StorageError
from annotator.store.project import Project
from annotator.store.sqlite import storage_errors

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


def faults(project: Project) -> Iterator[StorageError]:
    """What is wrong with the file, as errors with the codes damaged, dangling_row and miscounted.

    It reads all of the file: slow enough for a worker.
    """
    with storage_errors(project.path):
        for (finding,) in project.connection.execute("PRAGMA integrity_check"):
            if finding != "ok":
                yield StorageError("damaged", path=project.path, reason=finding)
        for row in project.connection.execute("PRAGMA foreign_key_check"):
            yield StorageError("dangling_row", path=project.path, table=row["table"])
        for rows, question in (("annotations", _ANNOTATIONS_MISCOUNTED), ("documents", _DOCUMENTS_MISCOUNTED)):
            if project.connection.execute(question).fetchone()[0]:
                yield StorageError("miscounted", path=project.path, rows=rows)

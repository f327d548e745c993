"""How long people took over single tags, from the journal."""

from collections.abc import Mapping

from annotator.model.ids import AnnotationId, DocumentId
from annotator.store.project import Project

_QUICK = """
WITH taken AS (
  SELECT id, code, created - lag(created) OVER (PARTITION BY author_id ORDER BY id) AS waited
  FROM step WHERE document_id = ?1 AND state = 'done')
SELECT min(row_id) AS annotation, waited FROM taken JOIN change ON step_id = taken.id
WHERE code = 'tag' AND waited < ?2 AND kind = 'annotation' AND before IS NULL
GROUP BY taken.id HAVING count(*) = 1"""


def quick(project: Project, document: DocumentId, below: int) -> Mapping[AnnotationId, int]:
    """Annotations set less than so many milliseconds after their author's step before in the document.

    What was set with others in one step does not count: there one looked at them all together.
    """
    rows = project.connection.execute(_QUICK, (document, below))
    return {AnnotationId(row["annotation"]): int(row["waited"]) for row in rows}

"""What of a project a model can learn from, and how much work there is; counted, not read."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId
from annotator.store.annotations import count_by_type
from annotator.store.documents import count_by_state
from annotator.store.project import Project
from annotator.store.sharing.blindness import kept_blind

ENOUGH = 10
"""Annotations from which on a document that is not done yet teaches something."""

_TAGGED = """
SELECT document.id, length, state, sum(n) AS tags, coalesce(
  (SELECT min(sha256) FROM family AS other JOIN document_text ON document_text.id = other.text_id
   WHERE other.family = family.family), text_sha256) AS family
FROM type_count JOIN document ON document.id = document_id LEFT JOIN family USING (text_id)
WHERE document_id <> 0 AND n > 0 AND NOT {kept} GROUP BY document.id
"""


@dataclass(frozen=True, slots=True)
class Taught:
    """A document to learn from. `family` is the same for near-duplicates, on every machine."""

    id: DocumentId
    family: str
    length: int


def taught(project: Project, most: int) -> Sequence[Taught]:
    """The documents that are done or have enough annotations, until they have `most` code points together.

    Their order has nothing to do with what is in them, and is the same every time.
    """
    kept = kept_blind(project, "document.id")  # a model that had seen them would tell what others tagged
    rows = project.connection.execute(_TAGGED.format(kept=kept)).fetchall()
    fit = [row for row in rows if row["state"] == DocumentState.DONE or row["tags"] >= ENOUGH]
    chosen, length = list[Taught](), 0
    for row in sorted(fit, key=lambda row: (sha256(row["family"].encode()).digest(), row["id"])):
        if length < most:
            chosen.append(Taught(DocumentId(row["id"]), row["family"], int(row["length"])))
            length += int(row["length"])
    return chosen


def work_done(project: Project) -> tuple[int, int]:
    """How many annotations there are, and how many documents are done; from counters, so at any time."""
    return sum(count_by_type(project).values()), count_by_state(project)[DocumentState.DONE]

"""What suggesters may know of a project, what was carried over as suggestions, and which of them people rejected."""

from collections.abc import Iterator

from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.suggestion import Known, Suggestion
from annotator.store.project import Project
from annotator.store.rows import suggestion_of

Rejected = tuple[int, int, TypeId]
"""Start, end and type of a suggestion that a person does not want there."""


def known(project: Project) -> Iterator[Known]:
    """The surfaces that people have tagged, with type and number; reads every annotation, so in a worker."""
    rows = project.connection.execute("SELECT surface, type, count(*) AS n FROM annotation GROUP BY surface, type")
    for row in rows:
        yield Known(row["surface"], TypeId(row["type"]), int(row["n"]))


def rejected(project: Project, document: DocumentId, author: PersonId) -> set[Rejected]:
    """What a person has rejected in a document."""
    rows = project.connection.execute(
        'SELECT start, "end", type FROM rejection WHERE document_id = ? AND author_id = ?', (document, author)
    )
    return {(int(row["start"]), int(row["end"]), TypeId(row["type"])) for row in rows}


def stored(project: Project, document: DocumentId) -> list[Suggestion]:
    """What was carried over to a document as suggestions, in the order of the text: decided ones too."""
    rows = project.connection.execute(
        'SELECT * FROM suggestion WHERE document_id = ? ORDER BY start, "end" DESC, id', (document,)
    )
    return [suggestion_of(row) for row in rows]

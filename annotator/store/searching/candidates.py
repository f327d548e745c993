"""Which documents may hold what is looked for: by the full-text index, and those that it does not have yet."""

from collections.abc import Collection

from annotator.model.ids import DocumentId, TypeId
from annotator.store import derived
from annotator.store.project import Project
from annotator.store.searching.tokens import phrase
from annotator.store.text_parts import TEXT_OF_ROW

_MATCHING = f"""
SELECT document.id FROM text_search JOIN document ON document.text_id = {TEXT_OF_ROW} WHERE text_search MATCH ?"""


def holding(project: Project, typed: str) -> set[DocumentId]:
    """The documents that hold what is typed, in the source text or as read, as far as the index has them."""
    return {id for (id,) in project.connection.execute(_MATCHING, (phrase(typed),))}


def unindexed(project: Project) -> set[DocumentId]:
    """The documents whose texts, or readings, the index does not have as they are now."""
    return derived.pending_documents(project)


def with_types(project: Project, types: Collection[TypeId] | None) -> set[DocumentId]:
    """The documents that have an annotation of one of these types, or of any."""
    rows = project.connection.execute("SELECT document_id, type FROM type_count WHERE n > 0 AND document_id <> 0")
    return {DocumentId(id) for id, type_ in rows if types is None or type_ in types}

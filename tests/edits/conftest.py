"""What tests of edits share: a way to see the whole state of a project, and a document to work on."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.ids import DocumentId
from annotator.store.project import Project

State = Mapping[str, Sequence[tuple[object, ...]]]

_TABLES = {
    "document": "SELECT * FROM document ORDER BY id",
    "annotation": "SELECT * FROM annotation ORDER BY id",
    "rejection": "SELECT * FROM rejection ORDER BY id",
    "repair": "SELECT * FROM repair ORDER BY id",
    "rule_choice": "SELECT * FROM rule_choice ORDER BY id",
    "document_version": "SELECT * FROM document_version ORDER BY id",
    "suggestion": "SELECT * FROM suggestion ORDER BY id",
    "link": "SELECT * FROM link ORDER BY id",
    "document_label": "SELECT * FROM document_label ORDER BY id",
    "known_name": "SELECT * FROM known_name ORDER BY id",
    "known_surface": "SELECT * FROM known_surface ORDER BY surface, rank, name_id",
    "conflict": "SELECT * FROM conflict ORDER BY id",
    "verdict": "SELECT * FROM verdict ORDER BY id",
    "comment": "SELECT * FROM comment ORDER BY id",
    "setting": "SELECT * FROM setting ORDER BY id",
    "reply": "SELECT * FROM reply ORDER BY id",
    "reply_count": "SELECT * FROM reply_count WHERE n <> 0 ORDER BY suggester, type, outcome",
    "refused_surface": "SELECT * FROM refused_surface ORDER BY id",
    "surface_count": "SELECT * FROM surface_count WHERE n <> 0 ORDER BY surface, type",
    "person": "SELECT * FROM person ORDER BY id",
    "schema_version": "SELECT * FROM schema_version ORDER BY id",
    "type_count": "SELECT * FROM type_count WHERE n <> 0 ORDER BY document_id, type",
    "state_count": "SELECT * FROM state_count WHERE n <> 0 ORDER BY state",
}

TEXT = "\ufeff𠮷野家😀在成都和重庆投资\u00a0不低于100亿元\r\n\u3000成都市金牛区、两江新区将增长46.2%。\n"


@pytest.fixture
def state_of() -> Callable[[Project], State]:
    """Every row that undo must give back, with ids and times; the journal itself only grows."""

    def read(project: Project) -> State:
        return {table: [tuple(row) for row in project.connection.execute(sql)] for table, sql in _TABLES.items()}

    return read


@pytest.fixture
def document(project: Project) -> DocumentId:
    """An untidy document, the first of the project."""
    imported = edits.Imported()
    edits.add(project, [Source("𠮷野家", TEXT, "报道.txt")], imported)
    return imported.added[0]

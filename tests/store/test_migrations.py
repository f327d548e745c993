"""An older project is backed up, brought up to date and loses nothing; its copy can be opened as well."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.errors import StorageError
from annotator.model.document import Source
from annotator.model.ids import DocumentId
from annotator.model.person import Role
from annotator.model.schema import Schema
from annotator.store import assignments, backup, derived, documents, people, schemas
from annotator.store.migrations import VERSION, migrate, version_of
from annotator.store.project import Project, open_project, open_read_only
from annotator.store.rows import Value, pack
from annotator.store.sqlite import Connection, connect


@pytest.fixture
def old(tmp_path: Path, schema: Schema) -> Path:
    """A project as the first version made it: without an index to search in."""
    path = tmp_path / "旧项目.anno"
    connection = connect(path, writable=True)
    migrate(connection, before="text_search")
    schemas.add(connection, schema, people.add(connection, "李波", Role.LEAD).id)
    connection.execute("INSERT INTO document_text VALUES (1, ?, '成都都市圈')", (documents.text_sha256("成都都市圈"),))
    connection.close()
    return path


def texts(project: Project) -> list[str]:
    return [row["text"] for row in project.connection.execute("SELECT text FROM document_text")]


def test_an_older_file_is_brought_up_to_date_and_kept_as_it_was(old: Path) -> None:
    before = old.read_bytes()
    with open_project(old) as project:
        assert version_of(project.connection, old) == VERSION
        assert texts(project) == ["成都都市圈"]
        assert derived.derive_all(project) == 0, "no document has the text"
    kept = old.with_name("旧项目.v1.anno")
    assert sorted(old.parent.iterdir()) == sorted([old, kept])
    copy = connect(kept, writable=False)
    assert version_of(copy, kept) == 1
    assert [row["text"] for row in copy.execute("SELECT text FROM document_text")] == ["成都都市圈"]
    copy.close()
    assert len(before) == len(kept.read_bytes())


def test_who_only_looks_is_told_and_changes_nothing(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(StorageError, match="older_file"):
        open_read_only(old)
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def test_an_older_file_with_a_strange_trigger_is_refused_before_it_is_touched(old: Path) -> None:
    connection = connect(old, writable=True)
    connection.execute("CREATE TRIGGER greedy AFTER UPDATE ON meta BEGIN DELETE FROM document_text; END")
    connection.close()
    before = old.read_bytes()
    with pytest.raises(StorageError, match="foreign_schema"):
        open_project(old)
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def test_a_copy_of_an_open_project_has_what_was_stored_last(project: Project, tmp_path: Path) -> None:
    edits.add(project, [Source("成都", "成都都市圈", "a.txt")], edits.Imported())
    target = backup.copy(project.path, tmp_path / "备份.anno")
    edits.add(project, [Source("重庆", "重庆", "b.txt")], edits.Imported())
    with open_project(target) as copied:
        assert texts(copied) == ["成都都市圈"]
        copied.undo()
        assert list(documents.documents(copied)) == []
    assert texts(project) == ["成都都市圈", "重庆"]


def test_a_copy_that_cannot_be_made_leaves_the_older_copy(project: Project, tmp_path: Path) -> None:
    target = backup.copy(project.path, tmp_path / "备份.anno")
    kept = target.read_bytes()
    with pytest.raises(StorageError, match="missing"):
        backup.copy(tmp_path / "gone.anno", target)
    assert target.read_bytes() == kept


def test_assignments_from_before_blindness_are_open_and_can_still_be_undone(tmp_path: Path, schema: Schema) -> None:
    path = tmp_path / "旧分配.anno"
    connection = connect(path, writable=True)
    migrate(connection, before="blind_assignments")
    lead = people.add(connection, "李波", Role.LEAD).id
    schemas.add(connection, schema, lead)
    connection.execute("INSERT INTO document_text VALUES (1, ?, '成都')", (documents.text_sha256("成都"),))
    document = {"uid": bytes(16), "title": "成都", "name": "a.txt", "url": None, "media_type": "text/plain"}
    document |= {
        "encoding": "utf-8",
        "bytes_sha256": documents.text_sha256(""),
        "text_id": 1,
        "text_sha256": documents.text_sha256("成都"),
    }
    put(connection, "document", document | {"length": 2, "state": "new", "imported": 0})
    values = {"uid": bytes(15) + b"1", "document_id": 1, "person_id": 1, "state": "to_do", "note": ""}
    values |= {"author_id": 1, "created": 1, "updated": 1}
    put(connection, "assignment", values)
    step = {"uid": bytes(15) + b"2", "code": "assign", "author_id": 1, "created": 1, "details": "{}", "state": "done"}
    put(connection, "step", step)
    put(connection, "change", {"step_id": 1, "kind": "assignment", "row_id": 1, "before": None, "after": pack(values)})
    connection.close()
    with open_project(path) as project:
        [given] = assignments.of_document(project, DocumentId(1))
        assert not given.blind
        project.undo()
        assert assignments.of_document(project, DocumentId(1)) == []


def put(connection: Connection, table: str, values: Mapping[str, Value]) -> None:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))

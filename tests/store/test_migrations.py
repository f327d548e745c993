"""An older project is backed up, brought up to date and loses nothing; its copy can be opened as well."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.errors import StorageError
from annotator.model.document import Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.person import Role
from annotator.model.schema import Schema
from annotator.model.sieve import Tally
from annotator.store import backup, derived, documents, people, replies, schemas
from annotator.store.migrations import VERSION, migrate, version_of
from annotator.store.project import Project, open_project, open_read_only
from annotator.store.rows import Value, pack
from annotator.store.sharing import assignments
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


@pytest.fixture
def peopled(tmp_path: Path, schema: Schema) -> Path:
    """A project from before replies had uids, with a person, a document and an undoable step."""
    path = tmp_path / "旧团队.anno"
    connection = connect(path, writable=True)
    migrate(connection, before="blind_assignments")
    schemas.add(connection, schema, people.add(connection, "李波", Role.LEAD).id)
    digest = documents.text_sha256("成都")
    connection.execute("INSERT INTO document_text VALUES (1, ?, '成都')", (digest,))
    document = {"uid": bytes(16), "title": "成都", "name": "a.txt", "media_type": "text/plain", "encoding": "utf-8"}
    document |= {"bytes_sha256": digest, "text_id": 1, "text_sha256": digest, "length": 2, "state": "new"}
    put(connection, "document", document | {"imported": 0})
    step = {"uid": bytes(15) + b"2", "code": "assign", "author_id": 1, "created": 1, "details": "{}", "state": "done"}
    put(connection, "step", step)
    connection.close()
    return path


def test_assignments_from_before_blindness_are_open_and_can_still_be_undone(peopled: Path) -> None:
    connection = connect(peopled, writable=True)
    values = {"uid": bytes(15) + b"1", "document_id": 1, "person_id": 1, "state": "to_do", "note": ""}
    done(connection, "assignment", values | {"author_id": 1, "created": 1, "updated": 1})
    connection.close()
    with open_project(peopled) as project:
        [given] = assignments.of_document(project, DocumentId(1))
        assert not given.blind
        project.undo()
        assert assignments.of_document(project, DocumentId(1)) == []


def test_replies_from_before_they_travelled_know_their_annotations_and_can_still_be_undone(peopled: Path) -> None:
    connection = connect(peopled, writable=True)
    tag = {"document_id": 1, "type": "ent.gpe", "start": 0, "end": 2, "surface": "成都", "attributes": "{}", "note": ""}
    tag |= {"author_id": 1, "origin": "human", "suggester": "names", "score": 0.5, "schema_version_id": 1}
    tag |= {"created": 1, "updated": 1, "fragments": None}
    said = {"document_id": 1, "suggester": "names", "type": "ent.gpe", "start": 0, "end": 2, "score": 0.5}
    for number in (1, 2):
        done(connection, "annotation", tag | {"uid": bytes(15) + bytes([number])})
        reply = said | {"uid": bytes(14) + bytes([number, 0]), "annotation_id": number, "author_id": 1, "created": 1}
        done(connection, "reply", reply)
    done(connection, "annotation", tag | {"uid": bytes(15) + b"\2"}, gone=2)
    connection.close()
    with open_project(peopled) as project:
        uids = [row["annotation_uid"] for row in project.connection.execute("SELECT * FROM reply ORDER BY id")]
        assert uids == [f"{number:032x}" for number in (1, 2)], "that of a deleted one is known, too"
        voice = "names", TypeId("ent.gpe")
        assert replies.tallies(project) == {voice: Tally(accepted=1, rejected=1)}
        project.undo()
        assert replies.tallies(project) == {}
        project.redo()
        assert replies.tallies(project) == {voice: Tally(accepted=1, rejected=1)}


def done(connection: Connection, table: str, values: Mapping[str, Value], gone: int | None = None) -> None:
    """Put a row in, or take one out, as a part of the step."""
    if gone is None:
        put(connection, table, values)
        row, before, after = connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0], None, pack(values)
    else:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (gone,))
        row, before, after = gone, pack(values), None
    put(connection, "change", {"step_id": 1, "kind": table, "row_id": row, "before": before, "after": after})


def put(connection: Connection, table: str, values: Mapping[str, Value]) -> None:
    names, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))

"""A bundle from a stranger: it is refused whole, with nothing changed, whatever is wrong with it."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from team_support import annotators

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.edits.merging import Merged
from annotator.errors import StorageError
from annotator.model.changes import Kind
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import backup, documents
from annotator.store.project import Project, create, open_project
from annotator.store.sharing import seals, wholeness
from annotator.store.sqlite import Connection, connect
from annotator.team.bundle import make_bundles
from annotator.team.merge import merge, prepare


@pytest.fixture
def handed_back(team: Project, tmp_path: Path) -> Path:
    """The bundle of the first annotator, with a tag on the first document."""
    made = next(iter(make_bundles(team, [annotators(team)[0].id], tmp_path)))
    with open_project(made.path) as bundle:
        document = documents.document_ids(bundle)[0]
        tagging.tag(bundle, document, [Span(0, 3)], TypeId("ent.gpe"))
    return made.path


def tampered(path: Path, *statements: str, sealed: bool = True) -> None:
    """Change a file behind the program's back, and sign it off again as somebody who knows how would."""
    connection = connect(path, writable=True)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA ignore_check_constraints=ON")
    for statement in statements:
        connection.execute(statement)
    mark = seals.seal(connection) if sealed else None
    connection.close()
    if mark is not None:
        wholeness.sign(path, mark)


def refused(team: Project, path: Path, code: str) -> None:
    before = rows(team.connection)
    with pytest.raises(StorageError) as error:
        for _ in merge(team, prepare(team, path), Merged()):
            pass
    assert error.value.code == code
    assert rows(team.connection) == before


def rows(connection: Connection) -> list[tuple[object, ...]]:
    tables = ("document", "annotation", "link", "person", "assignment", "revision", "step", "change", "verdict")
    return [tuple(row) for table in tables for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")]


def test_the_untouched_bundle_is_taken(team: Project, handed_back: Path) -> None:
    assert prepare(team, handed_back).foreseen.rows == 2


_OTHER = "(SELECT id FROM person WHERE name = '陈静')"
_FORGED = """INSERT INTO verdict SELECT 1, randomblob(16), document_id, 'annotation', lower(hex(uid)), '{}', 'accepted',
 '', NULL, author_id, created FROM annotation"""

TAMPERED: dict[str, tuple[str, ...]] = {
    "foreign_schema": ("CREATE TRIGGER greedy AFTER INSERT ON meta BEGIN DELETE FROM annotation; END",),
    "bundle_untrue": ("UPDATE annotation SET surface = '重庆市'",),
    "damaged_row": ("UPDATE annotation SET attributes = '[]]'",),
    "text_mismatch": ("UPDATE document_text SET text = '别的'",),
    "foreign_work": (f"UPDATE annotation SET author_id = {_OTHER}",),
    "other_project": ("UPDATE meta SET value = 'another' WHERE key = 'uid'",),
    "unknown_schema": ("UPDATE schema_version SET uid = randomblob(16)",),
    "dangling_row": ("UPDATE annotation SET document_id = 99",),
    "miscounted": ("UPDATE type_count SET n = n + 1",),
}


@pytest.mark.parametrize(("code", "statements"), TAMPERED.items(), ids=TAMPERED)
def test_what_was_tampered_with_is_refused_whole(
    team: Project, handed_back: Path, code: str, statements: tuple[str, ...]
) -> None:
    tampered(handed_back, *statements)
    refused(team, handed_back, code)


def test_nobody_makes_themselves_a_reviewer_in_a_bundle(team: Project, handed_back: Path) -> None:
    tampered(handed_back, "UPDATE person SET role = 'lead'", _FORGED)
    refused(team, handed_back, "foreign_work")


def test_a_bundle_that_changed_after_it_was_signed_off_is_refused(team: Project, handed_back: Path) -> None:
    tampered(handed_back, "UPDATE annotation SET note = '改'", sealed=False)
    refused(team, handed_back, "seal_broken")


def test_a_bundle_that_was_not_closed_is_refused(team: Project, handed_back: Path) -> None:
    tampered(handed_back, "DELETE FROM meta WHERE key = 'seal'", sealed=False)
    refused(team, handed_back, "not_signed_off")


def test_a_bundle_that_was_copied_while_somebody_worked_in_it_is_refused(
    team: Project, handed_back: Path, tmp_path: Path
) -> None:
    with open_project(handed_back) as bundle:
        tagging.tag(bundle, documents.document_ids(bundle)[1], [Span(0, 3)], TypeId("ent.gpe"))
        copied = Path(shutil.copy(handed_back, tmp_path / "抄.anno"))
        refused(team, copied, "not_signed_off")
        saved = backup.copy(handed_back, tmp_path / "另存.anno")
        assert prepare(team, saved).foreseen.of("王芳", Kind.ANNOTATION).new == 2, "a copy by the program is whole"


@given(draw=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_bundle_of_which_one_byte_changed_is_refused_whole(
    team: Project, handed_back: Path, draw: st.DataObject
) -> None:
    content = handed_back.read_bytes()
    at, flipped = draw.draw(st.integers(0, len(content) - 1)), draw.draw(st.integers(1, 255))
    with TemporaryDirectory() as folder:
        broken = Path(folder) / handed_back.name
        broken.write_bytes(content[:at] + bytes([content[at] ^ flipped]) + content[at + 1 :])
        before = rows(team.connection)
        with pytest.raises(StorageError):
            prepare(team, broken)
        assert rows(team.connection) == before


def test_a_bundle_that_lost_a_part_is_refused(team: Project, handed_back: Path) -> None:
    content = handed_back.read_bytes()
    handed_back.write_bytes(content[: len(content) // 2])
    with pytest.raises(StorageError):
        prepare(team, handed_back)


def test_the_project_itself_and_another_project_are_refused(team: Project, tmp_path: Path, schema: Schema) -> None:
    refused(team, team.path, "same_file")
    create(tmp_path / "另一.anno", schema, "李波").close()
    refused(team, tmp_path / "另一.anno", "other_project")


def test_work_on_a_document_that_is_gone_is_told_and_left_out(team: Project, handed_back: Path) -> None:
    edits.remove(team, documents.document_ids(team)[:1])
    report = prepare(team, handed_back).foreseen
    assert [(told.title[:2], told.reason) for told in report.told] == [("成都", "unknown")]
    assert report.rows == 0
    team.undo()
    assert prepare(team, handed_back).foreseen.rows == 2

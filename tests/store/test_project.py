"""A project file is made whole, opened by one at a time, and refused when it is not what it should be."""

import sqlite3
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.errors import StorageError
from annotator.model.document import Source
from annotator.model.schema import Schema
from annotator.store import documents
from annotator.store.project import Project, create, open_project, open_read_only

HOLD = """
import sys
from pathlib import Path
from annotator.store.project import open_project
with open_project(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def add(project: Project, *texts: str) -> None:
    edits.add(project, [Source(text[:4], text, f"{text[:4]}.txt") for text in texts], edits.Imported())


def texts(project: Project) -> list[str]:
    return [documents.text_of(project, document) for document in documents.documents(project)]


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """A project with one document, closed."""
    path = tmp_path / "成都 项目.anno"
    with create(path, schema, "李波") as project:
        add(project, "成都都市圈")
    return path


@pytest.fixture
def other_program(path: Path) -> Generator[None]:
    """Another process that has the project open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield
        process.communicate()


def refused(path: Path, code: str) -> None:
    """Whoever opens it is told so, and not a byte of it or beside it changes."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    for way in (open_project, open_read_only):
        with pytest.raises(StorageError) as caught:
            way(path)
        assert caught.value.code == code
    assert {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def test_a_closed_project_is_one_file(path: Path) -> None:
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_was_stored_is_there_when_it_is_opened_again(path: Path, schema: Schema) -> None:
    with open_project(path) as project:
        assert texts(project) == ["成都都市圈"]
        assert project.person.name == "李波"
        assert project.schema == schema
        assert project.schema.hash == schema.hash


def test_another_person_may_work_in_it(path: Path) -> None:
    with open_project(path, "黄欢") as project:
        assert project.person.name == "黄欢"
    with open_project(path) as project:
        assert project.person.name == "李波"


def test_a_file_that_is_there_is_never_made_anew(path: Path, schema: Schema) -> None:
    before = path.read_bytes()
    with pytest.raises(StorageError, match="exists"):
        create(path, schema, "黄欢")
    assert path.read_bytes() == before


def test_nothing_is_made_where_there_is_no_folder(tmp_path: Path, schema: Schema) -> None:
    with pytest.raises(StorageError, match="no_folder"):
        create(tmp_path / "nowhere" / "a.anno", schema, "李波")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    refused(tmp_path / "gone.anno", "missing")


@pytest.mark.parametrize("content", [b"", b"\xff" * 9000, "成都".encode(), b"PK\x03\x04" + b"\0" * 5000])
def test_what_is_no_project_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.anno"
    path.write_bytes(content)
    refused(path, "not_a_project")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.anno"
    change(path, "CREATE TABLE document (id INTEGER)")
    refused(path, "not_a_project")


def test_a_newer_file_is_refused(path: Path) -> None:
    change(path, "PRAGMA user_version=99")
    refused(path, "newer_file")


@pytest.mark.parametrize(
    "object_",
    [
        "CREATE TRIGGER greedy AFTER INSERT ON annotation BEGIN DELETE FROM document; END",
        "CREATE VIEW strange AS SELECT * FROM document",
        "CREATE TABLE strange (id INTEGER)",
        "DROP TRIGGER annotation_put",
        "DROP INDEX annotation_place",
    ],
)
def test_a_file_that_holds_more_or_less_than_a_project_is_refused(object_: str, path: Path) -> None:
    change(path, object_)
    refused(path, "foreign_schema")


def test_a_file_whose_pages_are_damaged_is_refused(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    with pytest.raises(StorageError) as caught:
        open_project(path)
    assert caught.value.code == "damaged"


def test_only_one_program_works_in_it_at_a_time(path: Path, other_program: None) -> None:
    with pytest.raises(StorageError, match="locked"):
        open_project(path)
    with open_read_only(path) as project:
        assert texts(project) == ["成都都市圈"]


def test_it_is_free_again_when_the_other_program_has_ended(path: Path) -> None:
    subprocess.run([sys.executable, "-c", HOLD, str(path)], stdin=subprocess.DEVNULL, check=True, capture_output=True)
    with open_project(path) as project:
        assert project.writable


def test_who_only_looks_sees_what_is_written_meanwhile_and_writes_nothing(path: Path) -> None:
    with open_project(path) as writer, open_read_only(path) as reader:
        add(writer, "重庆两江新区")
        assert texts(reader) == ["成都都市圈", "重庆两江新区"]
        with pytest.raises(StorageError, match="read_only"):
            add(reader, "德阳")
        assert texts(writer) == ["成都都市圈", "重庆两江新区"]


def test_a_path_with_signs_of_a_uri_in_it_is_just_a_path(tmp_path: Path, schema: Schema) -> None:
    path = tmp_path / "50% #1 成都?mode=rwc 😀.anno"
    with create(path, schema, "李波") as project:
        add(project, "成都")
    with open_read_only(path) as project:
        assert texts(project) == ["成都"]
    assert [file.name for file in tmp_path.iterdir()] == [path.name]

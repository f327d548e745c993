"""Whatever is imported: a clear error for what cannot be read, the rest is in, and every character is as it came."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.edits import tagging
from annotator.errors import StorageError
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.project import open_project, open_read_only

Run = Callable[..., tuple[int, str]]

HERE = "成都在这里"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one sound text, to which a test adds what it likes."""
    folder = tmp_path / "来稿"
    folder.mkdir()
    (folder / "0.txt").write_text(HERE, "utf-8")
    return folder


def texts(path: Path) -> list[str]:
    with open_read_only(path) as project:
        return [documents.text_of(project, document) for document in documents.documents(project)][2:]


def spoilt(run: Run, path: Path, folder: Path, code: str = "annotator: ") -> None:
    """One file is told of in one line, and all the others are in."""
    ended, said = run("import", path, folder)
    assert ended == 1
    assert said.count("\n") == 1
    assert said.startswith(code)
    assert texts(path) == [HERE]
    assert run("check", path)[0] == 0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b""),
        ("a.txt", b" \r\n\t\n"),
        ("a.txt", b"\x00" * 300),
        ("a.txt", bytes(range(256)) * 40),
        ("a.txt", "成都\0重庆".encode()),
        ("a.txt", b"PK\x03\x04" + bytes(range(128, 256)) * 30),
        ("a.txt", b"\xff\xfe\x00\xd8\x41\x00" * 20),
        ("a.html", b""),
        ("a.html", b"<html><script>alert(1)</script></html>"),
        ("a.jsonl", b'{"text": "\\ud842 half a pair"}'),
        ("a.jsonl", b'{"text": "nul \\u0000 inside"}'),
        ("a.jsonl", b'{"text": 7}'),
        ("a.jsonl", b'{"text": NaN}'),
        ("a.jsonl", b"[" * 100_000),
        ("a.jsonl", b'{"text": "' + b"a" * 1_000_000),
        ("a.jsonl", b'{"n": ' + b"9" * 100_000 + b"}"),
    ],
)
def test_what_holds_no_text_is_told_of_and_the_rest_is_in(
    name: str, content: bytes, path: Path, folder: Path, run: Run
) -> None:
    (folder / name).write_bytes(content)
    spoilt(run, path, folder)


def test_a_line_of_two_million_characters_comes_in_whole(path: Path, folder: Path, run: Run) -> None:
    long = "成" * 2_000_000
    (folder / "1.jsonl").write_text(json.dumps({"text": long}, ensure_ascii=False) + "\n", "utf-8")
    assert run("import", path, folder)[0] == 0
    assert [len(text) for text in texts(path)] == [len(HERE), 2_000_000]


def test_a_file_without_an_end_of_what_it_may_be_is_refused(path: Path, folder: Path, run: Run) -> None:
    with (folder / "1.txt").open("wb") as file:
        file.truncate(1 << 33)  # takes no room on the disk
    spoilt(run, path, folder)


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not possible there")
@pytest.mark.parametrize("name", [b"a\nb.txt", b"\xff\xfe.txt", b"  .txt", b"-o.txt", "e\u0301\u202e.txt".encode()])
def test_a_file_with_a_strange_name_comes_in(name: bytes, path: Path, folder: Path, run: Run, tmp_path: Path) -> None:
    Path(f"{folder}/".encode().decode() + name.decode("utf-8", "surrogateescape")).write_text("德阳", "utf-8")
    assert run("import", path, folder)[0] == 0
    with open_read_only(path) as project:
        names = [document.name for document in documents.documents(project)]
        titles = [document.title for document in documents.documents(project)]
    assert sorted(texts(path)) == sorted([HERE, "德阳"])
    assert not any("\n" in each for each in [*names, *titles])
    assert run("import", path, folder)[0] == 0
    assert run("export", path, "-o", tmp_path / "out.jsonl")[0] == 0


def test_a_folder_that_holds_itself_comes_to_an_end(path: Path, folder: Path, run: Run) -> None:
    try:
        (folder / "again").symlink_to(folder, target_is_directory=True)
        (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
    except OSError:
        pytest.skip("no symbolic links here")
    assert run("import", path, folder)[0] == 0
    assert texts(path) == [HERE]


UNTIDY = {
    "crlf": "第一行\r\n成都在这里\r\n第三行\r\n",
    "bom": "\ufeff成都在这里",
    "nbsp": "\u00a0成都\u00a0在这里\u00a0",
    "full-width": "\u3000\u3000成都在\u3000这里。",
    "astral": "𠮷野家😀𡋾成都在这里𠮷",
    "combining": "e\u0301\u200d成都👩‍👩‍👧在\u202e这里",
    "separators": "成\u2028都\u2029在\x0b这\x0c里\x85",
    "old mac": "成都\r在这里\r",
}


@pytest.mark.parametrize("text", UNTIDY.values(), ids=UNTIDY)
def test_untidy_texts_are_imported_tagged_and_exported_to_the_character(
    text: str, path: Path, folder: Path, run: Run, tmp_path: Path
) -> None:
    (folder / "1.jsonl").write_text(json.dumps({"text": text}) + "\n", "utf-8")
    assert run("import", path, folder)[0] == 0
    with open_project(path) as project:
        *_, document = documents.documents(project)
        assert documents.text_of(project, document) == text
        for start in range(len(text)):
            if not text[start].isspace() and text[start] not in "\ufeff\u200d":
                tagging.tag(project, document.id, [Span(start, start + 1)], TypeId("clm.claim"))
        tagged = annotations.annotations(project, document.id)
    target = tmp_path / "out.jsonl"
    assert run("export", path, "-o", target)[0] == 0
    assert run("check", path)[0] == 0
    lines = target.read_bytes().decode("utf-8").split("\n")[:-1]
    [record] = [found for found in map(json.loads, lines) if found["doc_id"] == str(document.uid)]
    assert record["text"] == text
    assert [(span["start"], span["text"]) for span in record["spans"]] == [
        (annotation.span.start, text[annotation.span.start : annotation.span.end]) for annotation in tagged
    ]
    assert len(tagged) >= 5


def test_half_a_character_in_a_note_is_refused_and_nothing_is_lost(path: Path, run: Run) -> None:
    with open_project(path) as project:
        *_, document = documents.documents(project)
        [first, *_] = annotations.annotations(project, document.id)
        with pytest.raises(StorageError, match="not_unicode"):
            tagging.set_note(project, first.id, "half \ud842")
        tagging.set_note(project, first.id, "whole 𠮷")
        assert annotations.annotation(project, first.id).note == "whole 𠮷"
    assert run("check", path)[0] == 0

"""Reading files and folders, as `annotator import` and the window do."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.formats import reading
from annotator.formats.api import Reader, ReadOptions, reader_for, readers
from annotator.formats.reading import count_files, files_of, read_paths, read_text
from annotator.model.document import Source

AWKWARD = "𠮷野家😀\r\n\u00a0成都\u3000日报\u2028\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts in several formats and encodings, and files that are none."""
    top = tmp_path / "成都 资料"
    (top / "下").mkdir(parents=True)
    (top / ".hidden").mkdir()
    (top / "10.txt").write_bytes(AWKWARD.encode())
    (top / "2.TXT").write_bytes("三年来，新区引进企业，累计投资。".encode("gb18030"))
    (top / "a.html").write_bytes("<title>题目就在这里</title><p>三年来，新区引进企业。".encode())
    (top / "下" / "b.jsonl").write_bytes('{"text":"甲"}\n{"text":\n{"text":"乙"}'.encode())
    (top / "图.png").write_bytes(b"\x89PNG\r\n")
    (top / "work.anno").write_bytes(b"SQLite format 3\0")
    (top / ".hidden" / "c.txt").write_bytes(b"hidden")
    (top / ".d.txt").write_bytes(b"hidden")
    return top


def found_in(*paths: Path, options: ReadOptions | None = None) -> tuple[list[Source], list[FormatError]]:
    found = list(read_paths(paths, options or ReadOptions()))
    sources = [each for each in found if isinstance(each, Source)]
    return sources, [each for each in found if isinstance(each, FormatError)]


def test_a_folder_gives_its_documents_in_the_order_people_count(folder: Path) -> None:
    sources, errors = found_in(folder)
    assert [source.name for source in sources] == ["2.TXT", "10.txt", "a.html", "下/b.jsonl:1", "下/b.jsonl:3"]
    assert [(error.code, error.details["file"], error.details["line"]) for error in errors] == [
        ("not_json", folder / "下" / "b.jsonl", 2)
    ]
    assert count_files([folder]) == len(list(files_of([folder]))) == 4


def test_a_text_comes_in_to_the_character_with_the_hash_of_its_bytes(folder: Path) -> None:
    sources, _ = found_in(folder / "10.txt")
    content = (folder / "10.txt").read_bytes()
    assert sources == [
        Source("𠮷野家😀", AWKWARD, "10.txt", "text/plain", "utf-8", bytes_sha256=sha256(content).hexdigest())
    ]


def test_each_kind_says_what_it_is(folder: Path) -> None:
    sources, _ = found_in(folder)
    kinds = [(source.media_type, source.encoding) for source in sources]
    assert kinds == [
        ("text/plain", "gb18030"),
        ("text/plain", "utf-8"),
        ("text/html", "utf-8"),
        ("application/json", "utf-8"),
        ("application/json", "utf-8"),
    ]


def test_a_chosen_encoding_is_used(folder: Path) -> None:
    _, errors = found_in(folder / "2.TXT", options=ReadOptions(encoding="utf-8"))
    assert [(error.code, error.details["file"]) for error in errors] == [("undecodable", folder / "2.TXT")]


def test_files_named_themselves_are_never_passed_over(folder: Path) -> None:
    named = [folder / "图.png", folder / "work.anno", folder / "gone.txt", folder / "10.txt"]
    sources, errors = found_in(*named)
    assert [source.name for source in sources] == ["10.txt"]
    assert [(error.code, error.details["file"]) for error in errors] == [
        ("unknown_format", named[0]),
        ("unknown_format", named[1]),
        ("file_unreadable", named[2]),
    ]
    assert ".jsonl" in str(errors[0].details["expected"])
    assert count_files(named) == 4


def test_what_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    contents = {"1.txt": b"\xff\xfe\x00", "2.txt": b"", "3.txt": " \u3000\n".encode(), "4.txt": b"a\0b", "5.txt": b"ok"}
    contents |= {"6.jsonl": b'{"text":"\\ud842"}\n{"text":"a\\u0000"}\n{"text":" "}\n{"text":"ok","title":"\\ud842"}'}
    contents |= {"7.html": b"<p>&nbsp;</p>"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    sources, errors = found_in(tmp_path)
    assert [(source.name, source.title) for source in sources] == [("5.txt", "ok"), ("6.jsonl:4", "\ufffd")]
    assert [(Path(str(error.details["file"])).name, error.code) for error in errors] == [
        ("1.txt", "undecodable"),
        ("2.txt", "no_text"),
        ("3.txt", "no_text"),
        ("4.txt", "not_text"),
        ("6.jsonl", "not_text"),
        ("6.jsonl", "not_text"),
        ("6.jsonl", "no_text"),
        ("7.html", "no_text"),
    ]
    assert [error.details.get("line") for error in errors if error.details["file"] == tmp_path / "6.jsonl"] == [1, 2, 3]


def test_a_file_that_is_too_large_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 10)
    (tmp_path / "b.txt").write_bytes(b"x" * 11)
    sources, errors = found_in(tmp_path)
    assert [source.name for source in sources] == ["a.txt"]
    assert [(error.code, error.details) for error in errors] == [
        ("too_large", {"limit": 10, "file": tmp_path / "b.txt"})
    ]


@pytest.mark.skipif(os.name != "posix", reason="names are Unicode there")
def test_a_name_that_is_no_unicode_can_be_stored(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xb3\xc9.txt"))).write_bytes("成都平原".encode())
    sources, _ = found_in(tmp_path)
    assert [source.name for source in sources] == ["\ufffd\ufffd.txt"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is closed to an administrator")
def test_a_file_that_may_not_be_read_is_an_error(folder: Path) -> None:
    (folder / "10.txt").chmod(0)
    _, errors = found_in(folder / "10.txt")
    assert [error.code for error in errors] == ["file_unreadable"]


def test_links_to_folders_are_not_followed_round_in_circles(folder: Path) -> None:
    (folder / "下" / "上").symlink_to(folder, target_is_directory=True)
    assert count_files([folder]) == 4


def test_it_can_be_stopped_between_documents(folder: Path) -> None:
    stopped = False
    documents = read_paths([folder], cancelled=lambda: stopped)
    assert isinstance(next(documents), Source)
    stopped = True
    with pytest.raises(Cancelled):
        next(documents)


def test_a_pasted_text_is_taken_to_the_character() -> None:
    source = read_text(AWKWARD, url="https://a.example")
    assert source == Source(
        "𠮷野家😀", AWKWARD, "", url="https://a.example", bytes_sha256=sha256(AWKWARD.encode()).hexdigest()
    )
    assert read_text(AWKWARD, "题").title == "题"


@pytest.mark.parametrize(
    ("text", "code"), [("", "no_text"), (" \n", "no_text"), ("a\ud842", "not_text"), ("\0", "not_text")]
)
def test_what_cannot_be_pasted(text: str, code: str) -> None:
    with pytest.raises(AnnotatorError, match=code):
        read_text(text)


def test_formats_are_found_by_their_entry_points() -> None:
    assert {reader.NAME for reader in readers()} >= {"Plain text", "Web page", "JSON Lines"}
    for ending in (".txt", ".TEXT", ".html", ".Htm", ".jsonl", ".ndjson", ".json"):
        assert isinstance(reader_for(Path(f"成都{ending}")), Reader), ending
    assert reader_for(Path("成都.doc")) is None
    assert reader_for(Path("txt")) is None


def test_no_two_formats_read_the_same_files() -> None:
    endings = [ending for reader in readers() for ending in reader.EXTENSIONS]
    assert len(endings) == len(set(endings))
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)

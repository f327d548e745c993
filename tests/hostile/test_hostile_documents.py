"""A broken or malicious document is told in a sentence; it takes no room, no time, and never more than itself."""

import random
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_documents import archive, paragraph
from made_documents import docx as made_docx
from made_documents import epub as made_epub
from made_documents import pdf as made_pdf
from made_documents import xlsx as made_xlsx

from annotator.errors import FormatError
from annotator.formats.api import DEFAULT, Reader
from annotator.formats.documents import csv_table, docx, epub, pdf, xlsx
from annotator.model.document import Source
from annotator.sentences import SENTENCES

BOMB = b"\0" * (40 * 1024 * 1024)
ENTITIES = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'


@cache
def good() -> dict[str, tuple[Reader, bytes]]:
    return {
        "docx": (docx, made_docx(paragraph("成都都市圈") * 20)),
        "epub": (epub, made_epub("<p>成都</p>" * 20)),
        "pdf": (pdf, made_pdf("GDP 46.2%\n" * 20)),
        "xlsx": (xlsx, made_xlsx(["text"], *(["成都"] for _ in range(20)))),
        "csv": (csv_table, "text,title\n成都,题\n".encode() * 20),
    }


def refused(reader: Reader, content: bytes) -> str:
    with pytest.raises(FormatError) as raised:
        list(reader.read(content, "a", DEFAULT))
    return raised.value.code


def test_bombs_are_not_unpacked() -> None:
    assert refused(docx, archive({"word/document.xml": BOMB})) == "archive_bomb"
    assert refused(epub, archive({"META-INF/container.xml": BOMB})) == "archive_bomb"
    assert refused(xlsx, archive({"xl/workbook.xml": BOMB})) == "archive_bomb"
    assert refused(docx, archive({f"{n}": b"" for n in range(20_001)})) == "archive_bomb"


def test_entities_are_not_resolved() -> None:
    assert refused(docx, archive({"word/document.xml": ENTITIES})) == "not_xml"
    assert refused(docx, archive({"word/document.xml": ENTITIES.encode("utf-16")})) == "not_xml"
    assert refused(epub, archive({"META-INF/container.xml": ENTITIES})) == "not_xml"
    assert refused(xlsx, archive({"xl/workbook.xml": ENTITIES.encode("utf-16")})) == "not_xml"


def test_what_is_something_else_is_told() -> None:
    for name, (reader, _) in good().items():
        if name != "csv":
            assert refused(reader, "成都".encode()) in SENTENCES
            assert refused(reader, b"") in SENTENCES


def test_a_huge_cell_is_a_long_text() -> None:
    [found] = csv_table.read(b"text\n" + b"a" * 1_000_000, "a.csv", DEFAULT)
    assert isinstance(found, Source)
    assert len(found.text) == 1_000_000


@pytest.mark.parametrize("name", ["docx", "epub", "pdf", "xlsx", "csv"])
@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_whatever_is_changed_in_a_file_it_is_read_or_told(name: str, seed: int) -> None:
    reader, content = good()[name]
    dice = random.Random(seed)
    broken = bytearray(content)
    for _ in range(dice.choice([1, 1, 2, 5, 40])):
        at = dice.randrange(len(broken))
        match dice.randrange(3):
            case 0:
                broken[at] = dice.randrange(256)
            case 1:
                del broken[at : at + dice.randrange(1, 200)]
            case _:
                broken[at:at] = dice.randbytes(dice.randrange(1, 20))
        if not broken:
            return
    assert all(each is None or each in SENTENCES for each in outcome(reader, bytes(broken)))


def outcome(reader: Reader, content: bytes) -> list[str | None]:
    """Of each document: None, or the code of what is wrong with it."""
    try:
        return [None if isinstance(each, Source) else each.code for each in reader.read(content, "a", DEFAULT)]
    except FormatError as error:
        return [error.code]

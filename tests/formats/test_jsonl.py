"""JSON: each object is a document, and what is wrong with one is no matter for the others."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.formats import jsonl
from annotator.formats.api import ReadOptions
from annotator.formats.columns import Columns, FieldNames
from annotator.model.document import Source

DEFAULT = ReadOptions()


def read(content: str | bytes, name: str = "a.jsonl", options: ReadOptions = DEFAULT) -> list[Source | FormatError]:
    return list(jsonl.read(content.encode() if isinstance(content, str) else content, name, options))


def texts(found: list[Source | FormatError]) -> list[object]:
    return [each.text if isinstance(each, Source) else (each.code, each.details.get("line")) for each in found]


def test_an_object_a_line() -> None:
    found = read('{"text":"甲\\r\\n乙","title":" 标题 ","url":"https://a.example/1","more":1}\n{"text":"丙"}\n')
    assert found == [
        Source("标题", "甲\r\n乙", "a.jsonl:1", "application/json", "utf-8", url="https://a.example/1"),
        Source("丙", "丙", "a.jsonl:2", "application/json", "utf-8"),
    ]


def test_a_bad_line_is_an_error_with_its_number_and_the_others_go_on() -> None:
    lines = ['{"text":"甲"}', '{"text":', "", '{"title":"无"}', '{"text":7}', "[1]", '{"text":"乙"}']
    assert texts(read("\n".join(lines))) == [
        "甲",
        ("not_json", 2),
        ("field_missing", 4),
        ("field_missing", 5),
        ("not_an_object", 6),
        "乙",
    ]


def test_the_first_line_may_be_the_bad_one() -> None:
    assert texts(read('{"text":\n{"text":"乙"}')) == [("not_json", 1), "乙"]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_file_may_be_one_list(name: str) -> None:
    content = '\n[\n {"text": "甲"},\n {"text": null},\n "乙",\n {"text": "丙"}\n]\n'
    assert texts(read(content, name)) == ["甲", ("field_missing", 2), ("not_an_object", 3), "丙"]


def test_a_json_file_may_be_one_object_or_lines() -> None:
    assert texts(read('{\n "text": "甲"\n}', "a.json")) == ["甲"]
    assert texts(read('{"text":"甲"}\n{"text":"乙"}', "a.json")) == ["甲", "乙"]


def test_a_broken_json_file_is_one_error_at_the_place() -> None:
    (error,) = read('[\n {"text": "甲"},\n {"text": 乙}\n]', "a.json")
    assert isinstance(error, FormatError)
    assert (error.code, error.details["line"]) == ("not_json", 3)


def test_fields_can_be_chosen() -> None:
    options = ReadOptions(columns=Columns(FieldNames(text="content", title="headline", url="link")))
    (found,) = read('{"content":"甲","headline":"题","link":"u","text":"no"}', options=options)
    assert isinstance(found, Source)
    assert (found.text, found.title, found.url) == ("甲", "题", "u")


def test_a_title_of_another_kind_counts_as_none() -> None:
    (found,) = read('{"text":"清江新区三年回顾\\n正文。","title":7,"url":""}')
    assert isinstance(found, Source)
    assert (found.title, found.url) == ("清江新区三年回顾", None)


def test_only_line_feeds_end_a_line() -> None:
    assert texts(read('{"text":"甲\u2028\x85乙"}\r\n{"text":"丙"}')) == ["甲\u2028\x85乙", "丙"]


def test_other_encodings() -> None:
    text = "三年来新区引进企业,累计投资46.2亿元。"
    for encoding in ("utf-8-sig", "gb18030", "utf-16"):
        (found,) = read(json.dumps({"text": text}, ensure_ascii=False).encode(encoding))
        assert isinstance(found, Source)
        assert (found.text, found.encoding) == (text, encoding)


@pytest.mark.parametrize(
    "line", ["[" * 200_000, '{"a":' * 200_000, "1" * 5_000, '{"text":"甲","n":' + "1" * 5_000 + "}"]
)
def test_what_would_exhaust_the_parser_is_an_error(line: str) -> None:
    assert texts(read('{"text":"甲"}\n' + line)) == ["甲", ("not_json", 2)]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")).filter(str.strip), min_size=1))
def test_every_text_comes_back_to_the_character(written: list[str]) -> None:
    content = "\n".join(json.dumps({"text": text}) for text in written)
    assert texts(read(content)) == written

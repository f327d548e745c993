"""Known names come in from CSV and JSONL and go out the same; what cannot be read is told by file and line."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError, StorageError
from annotator.formats.names import read, write
from annotator.model.ids import PersonId, TypeId, Uid
from annotator.model.known_name import KnownName, KnownNameId, NameEntry, tidied
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped

CHENGDU = NameEntry(
    name="成都市", key="gbt2260:510100", aliases=("蓉城", "蓉"), type=TypeId("ent.gpe"), note="副省级市"
)


def known(entry: NameEntry) -> KnownName:
    return KnownName(KnownNameId(1), Uid(UUID(int=1)), entry, PersonId(1), datetime(2026, 1, 1, tzinfo=UTC))


def entries(content: str, file: str, schema: Schema) -> list[NameEntry]:
    found = list(read(content.encode(), file, schema))
    assert not [each for each in found if isinstance(each, FormatError)]
    return [each for each in found if isinstance(each, NameEntry)]


def failures(content: str, file: str, schema: Schema) -> list[tuple[str, object]]:
    found = [each for each in read(content.encode(), file, schema) if isinstance(each, FormatError)]
    assert {each.details["file"] for each in found} <= {file}
    return [(each.code, each.details["line"]) for each in found]


CSV = "key,name,aliases,type,note\ngbt2260:510100,成都市,蓉城|蓉,GPE,副省级市\n"
JSONL = '{"key":"gbt2260:510100","name":"成都市","aliases":["蓉城","蓉"],"type":"GPE","note":"副省级市"}\n'


@pytest.mark.parametrize(
    ("content", "file"),
    [
        (CSV, "names.csv"),
        ("\ufeff" + CSV.replace("\n", "\r\n"), "NAMES.CSV"),
        ("Name, type ,aliases,note,key\n成都市,GPE, 蓉城 | 蓉 ,副省级市,gbt2260:510100\n\n", "a.csv"),
        (JSONL, "a.jsonl"),
        (JSONL.replace('["蓉城","蓉"]', '"蓉城|蓉"'), "a.jsonl"),
    ],
)
def test_both_kinds_of_file_say_the_same(content: str, file: str, schema: Schema) -> None:
    assert entries(content, file, schema) == [CHENGDU]


def test_a_file_from_excel_in_gbk_is_read(schema: Schema) -> None:
    assert list(read(CSV.encode("gb18030"), "names.csv", schema)) == [CHENGDU]


def test_only_a_name_must_be_there(schema: Schema) -> None:
    assert entries("name\n成都市\n", "a.csv", schema) == entries('{"name":"成都市"}', "a.jsonl", schema)


WRONG_CSV = {
    "k,成都\nx y,重庆\n": [("key_unfit", 3)],
    "k,成都\n,\nl,\n": [("name_missing", 4)],
    "k,成都\nk,重庆\n": [("key_repeated", 3)],
    "k,成都,GPE\nl,重庆\n": [("too_many_fields", 2)],
    'k,"成\n都"\nl l,重庆\n': [("key_unfit", 4)],
    'k,成都\nl,"重庆': [("not_csv", 3)],
    'k,成都\nl,"重"庆\nm,"好"\n': [("not_csv", 3)],
}


@pytest.mark.parametrize("content", WRONG_CSV)
def test_a_line_of_csv_that_is_wrong_is_told_and_the_rest_is_read(content: str, schema: Schema) -> None:
    assert failures("key,name\n" + content, "a.csv", schema) == WRONG_CSV[content]


WRONG_JSONL = {
    '{"name":"成都"}\n{"name":\n': [("not_json", 2)],
    '{"name":"成都"}\n["重庆"]\n': [("not_an_object", 2)],
    '{"name":"成都"}\n{"name":1}\n{"name":"a","aliases":[1]}': [("field_unfit", 2), ("field_unfit", 3)],
    '{"name":"成都","colour":"red"}\n': [("field_unknown", 1)],
    '{"name":"成都","type":"CITY"}\n': [("name_type_unknown", 1)],
}


@pytest.mark.parametrize("content", WRONG_JSONL)
def test_a_line_of_jsonl_that_is_wrong_is_told(content: str, schema: Schema) -> None:
    assert failures(content, "a.jsonl", schema) == WRONG_JSONL[content]


@pytest.mark.parametrize(
    ("content", "file", "code"),
    [
        ("key,note\n1,2\n", "a.csv", "column_missing"),
        ("name,population\n成都,1\n", "a.csv", "field_unknown"),
        ("name\n", "a.xlsx", "unknown_format"),
    ],
)
def test_a_file_of_another_kind_is_refused_whole(content: str, file: str, code: str, schema: Schema) -> None:
    with pytest.raises(FormatError, match=code):
        list(read(content.encode(), file, schema))


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
ENTRIES = st.builds(
    NameEntry,
    name=WORDS.filter(str.strip),
    key=st.from_regex(r"[a-z]{1,3}:[0-9一-鿿]{1,4}", fullmatch=True),
    aliases=st.lists(WORDS, max_size=3).map(tuple),
    type=st.sampled_from([None, TypeId("ent.gpe"), TypeId("ent.com")]),
    note=WORDS,
)


@given(
    written=st.lists(ENTRIES, max_size=5, unique_by=lambda each: each.key), file=st.sampled_from(["a.csv", "a.jsonl"])
)
def test_what_is_written_is_read_again(
    written: list[NameEntry], file: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept = [tidied(each) for each in written]
    target = tmp_path_factory.mktemp("names") / file
    assert write(map(known, kept), shipped(), target) == len(kept)
    assert list(read(target.read_bytes(), file, shipped())) == kept


def test_a_csv_begins_with_the_mark_that_excel_needs(tmp_path: Path, schema: Schema) -> None:
    write([known(CHENGDU)], schema, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfkey,name,aliases,type,note\r\n")


def test_a_project_is_never_written_over(tmp_path: Path, schema: Schema) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"SQLite format 3\0rest")
    with pytest.raises(StorageError, match="target_is_project"):
        write([known(CHENGDU)], schema, target)
    with pytest.raises(FormatError, match="unknown_format"):
        write([known(CHENGDU)], schema, tmp_path / "a.txt")

"""What is exported can be read by anybody: valid, in order, every offset right, and never a half file."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from works import CLAIM, MOMENT, MONEY, ZONE, Row, annotation, parsed, read, spot, work

from annotator import paths
from annotator.errors import Cancelled, StorageError
from annotator.formats import record as jsonl
from annotator.formats.exporting import write
from annotator.formats.manifest import manifest_path, time_text
from annotator.formats.options import options_for
from annotator.formats.placing import ReadWork, place
from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId, PersonId, TypeId, Uid
from annotator.model.person import Person, Role
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.model.work import DocumentWork, Selection
from annotator.text.repairs.decided import Decided

UNTIDY = "\ufeff𠮷野家😀投资\u00a0不低于100亿元\r\n\u3000两江新区e\u0301\u200d。\n"

NOTHING = Decided((), (), (), ())
"""Neither repairs nor noise."""


def as_came(*works: DocumentWork) -> list[ReadWork]:
    return [(each, NOTHING) for each in works]


def to_line(each: DocumentWork, schema: Schema) -> str:
    return jsonl.to_line(place(each, NOTHING, schema), schema)


@pytest.fixture(scope="module")
def validator() -> Validator:
    file = paths.resources() / "json-schemas" / "record.schema.json"
    return Draft202012Validator(json.loads(file.read_text("utf-8")))


def test_a_figure_is_exported_as_the_format_shows_it(schema: Schema) -> None:
    text = "营业收入合计将不低于100亿元。"
    fragments = spot(text, "不低于100亿元")
    figure = annotation(1, text, fragments, MONEY, value="10000000000", unit="亿元", bound="EQUAL_OR_MORE")
    record = parsed(to_line(work(text, figure), schema))
    assert record["spans"] == [
        {
            "id": "00000000-0000-0000-0000-000000000001",
            "layer": "figure",
            "type": "MONEY",
            "type_id": "fig.money",
            "start": 7,
            "end": 15,
            "fragments": [{"start": 7, "end": 15}],
            "text": "不低于100亿元",
            "attributes": [
                {"name": "bound", "value": "EQUAL_OR_MORE"},
                {"name": "unit", "value": "亿元"},
                {"name": "value", "value": "10000000000"},
            ],
            "origin": "human",
            "by": "李波",
            "at": "2026-11-20T09:00:00.000Z",
            "status": "draft",
            "reviewed_by": None,
            "reviewed_at": None,
            "model": None,
            "score": None,
            "agree": None,
            "of": None,
            "note": None,
        }
    ]
    assert list(record) == [
        *("format", "doc_id", "text", "text_sha256", "length", "offset_unit", "schema", "source", "doc"),
        *("clean", "set", "agreement", "spans", "links", "split"),
    ]


def test_a_document_that_is_done_is_submitted(schema: Schema) -> None:
    figure = annotation(1, "2家", (Span(0, 2),), TypeId("fig.count"))
    record = parsed(to_line(work("2家", figure, state=DocumentState.DONE), schema))
    assert record["set"] == {"kind": "annotator", "annotators": ["李波"], "reviewer": None, "status": "submitted"}
    assert record["spans"][0]["status"] == "submitted"


def test_an_untouched_document_is_not_left_out(tmp_path: Path, schema: Schema) -> None:
    write(as_came(work("成都"), work("")), schema, tmp_path / "out.jsonl")
    assert [(record["text"], record["spans"]) for record in read(tmp_path / "out.jsonl")] == [("成都", []), ("", [])]


def test_spans_come_by_start_then_the_longer_then_layer(schema: Schema) -> None:
    text = "两江新区投资100亿元"
    spans = (
        annotation(1, text, (Span(4, 6),), CLAIM),
        annotation(2, text, (Span(0, 4),), TypeId("ent.loc")),
        annotation(3, text, (Span(0, 4),), CLAIM),
        annotation(4, text, (Span(0, 4),), ZONE),
        annotation(5, text, (Span(0, 11),), CLAIM),
    )
    record = parsed(to_line(work(text, *spans), schema))
    assert [UUID(span["id"]).int for span in record["spans"]] == [5, 3, 2, 4, 1]
    assert to_line(work(text, *reversed(spans)), schema) == to_line(work(text, *spans), schema)


@pytest.mark.parametrize("surface", ["𠮷野家😀", "\u00a0", "100亿元\r\n\u3000两江新区", "e\u0301\u200d。", "\ufeff𠮷"])
def test_offsets_count_code_points_of_the_untouched_text(surface: str, schema: Schema) -> None:
    record = parsed(to_line(work(UNTIDY, annotation(1, UNTIDY, spot(UNTIDY, surface), CLAIM)), schema))
    [span] = record["spans"]
    assert record["text"] == UNTIDY
    assert record["text"][span["start"] : span["end"]] == span["text"] == surface


@pytest.mark.parametrize(("surface", "utf16", "utf8"), [("𠮷", (1, 3), (3, 7)), ("投资", (7, 9), (17, 23))])
def test_offsets_come_in_further_units_where_they_are_asked_for(
    surface: str, utf16: tuple[int, int], utf8: tuple[int, int], schema: Schema, validator: Validator
) -> None:
    options = options_for(jsonl.OPTIONS, {"utf16": "true", "utf8": "true"})
    tagged = work(UNTIDY, annotation(1, UNTIDY, spot(UNTIDY, surface), CLAIM))
    record = parsed(jsonl.to_line(place(tagged, NOTHING, schema), schema, options))
    assert not [*validator.iter_errors(record)]
    [span] = record["spans"]
    for edges in (span, span["fragments"][0]):
        assert (edges["start_utf16"], edges["end_utf16"]) == utf16
        assert (edges["start_utf8"], edges["end_utf8"]) == utf8
    assert UNTIDY.encode("utf-16-le")[2 * utf16[0] : 2 * utf16[1]].decode("utf-16-le") == surface
    assert UNTIDY.encode()[utf8[0] : utf8[1]].decode() == surface
    assert record["length_utf16"] == len(UNTIDY.encode("utf-16-le")) // 2
    assert record["length_utf8"] == len(UNTIDY.encode())


def test_a_discontinuous_claim_keeps_its_parts(schema: Schema) -> None:
    text = "该项目在未来10年,营业收入100亿元,年度贡献不低于2.7亿元"
    parts = (*spot(text, "该项目在未来10年"), *spot(text, "年度贡献不低于2.7亿元"))
    [span] = parsed(to_line(work(text, annotation(1, text, parts, CLAIM)), schema))["spans"]
    assert (span["start"], span["end"]) == (0, len(text))
    assert [text[part["start"] : part["end"]] for part in span["fragments"]] == span["text"].split("…")


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@st.composite
def tagged(draw: st.DrawFn) -> DocumentWork:
    text = draw(WORDS)
    edges = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(sorted)
    spans = [Span(*pair) for pair in draw(st.lists(edges, max_size=8))]
    kinds = st.sampled_from([MONEY, ZONE, CLAIM])
    found = [annotation(number, text, (span,), draw(kinds), value="1") for number, span in enumerate(spans, 1)]
    return work(text, *(replace(each, score=draw(st.floats(0, 1)), note=draw(WORDS)) for each in found))


@given(works=st.lists(tagged(), max_size=4))
def test_whatever_the_text_the_file_is_valid_and_every_span_is_its_slice(
    works: list[DocumentWork], tmp_path_factory: pytest.TempPathFactory, validator: Validator
) -> None:
    target = tmp_path_factory.mktemp("export") / "导出.jsonl"
    write(as_came(*works), shipped(), target)
    records = read(target)
    assert [record["text"] for record in records] == [each.text for each in works]
    for line in target.read_bytes().decode().split("\n")[:-1]:
        assert line == json.dumps(parsed(line), ensure_ascii=False, separators=(",", ":"))
    for record, each in zip(records, works, strict=True):
        assert not [*validator.iter_errors(record)]
        assert len(record["spans"]) == len(each.annotations)
        for span in record["spans"]:
            assert record["text"][span["start"] : span["end"]] == span["text"]


@given(moment=st.datetimes(timezones=st.just(UTC)))
def test_a_moment_is_told_to_the_millisecond(moment: datetime) -> None:
    assert time_text(moment) == f"{moment.isoformat(timespec='milliseconds').removesuffix('+00:00')}Z"


def test_the_manifest_says_what_the_file_holds(tmp_path: Path, schema: Schema) -> None:
    text = "两江新区投资100亿元"
    late = replace(annotation(2, text, spot(text, "100亿元"), MONEY), updated=MOMENT + timedelta(hours=1))
    target = tmp_path / "out.jsonl"
    first = work(text, annotation(1, text, spot(text, "两江新区"), ZONE), late, state=DocumentState.DONE)
    second = replace(work("𠮷"), document=replace(work("𠮷").document, id=DocumentId(2)))
    write(as_came(first, second), schema, target, Selection(states=frozenset([DocumentState.DONE, DocumentState.NEW])))
    manifest = cast("Row", json.loads(manifest_path(target).read_text("utf-8")))
    content = target.read_bytes()
    assert manifest["files"] == [
        {
            "name": "out.jsonl",
            "bytes": len(content),
            "sha256": sha256(content).hexdigest(),
        }
    ]
    assert manifest["schema"] == {"id": schema.id, "version": schema.version, "hash": schema.hash}
    assert manifest["options"] == {
        "format": "jsonl",
        "utf16": "false",
        "utf8": "false",
        "documents": "all",
        "states": ["new", "done"],
        "since": None,
        "until": None,
        "one_of_family": False,
        "layer": "people",
        "people": "all",
        "types": "all",
        "rulings": "all",
        "text": "source",
    }
    assert manifest["latest"] == "2026-11-20T10:00:00.000Z"
    counts = manifest["counts"]
    assert (counts["records"], counts["documents"], counts["spans"], counts["annotators"]) == (2, 2, 2, ["李波"])
    assert counts["states"] == {"new": 1, "in_progress": 0, "done": 1}
    assert list(counts["types"]) == [type_.code for type_ in schema.types]
    assert {code: n for code, n in counts["types"].items() if n} == {"ZONE": 1, "MONEY": 1}


def test_two_people_on_one_document_are_two_rows_of_one_document(tmp_path: Path, schema: Schema) -> None:
    huang = Person(PersonId(2), Uid(UUID(int=2)), "黄欢", Role.ANNOTATOR)
    mine = work("成都", annotation(1, "成都", (Span(0, 2),), TypeId("ent.gpe")))
    theirs = replace(mine, author=huang, annotations=(replace(mine.annotations[0], author=huang.id),))
    target = tmp_path / "out.jsonl"
    manifest = write(as_came(mine, theirs), schema, target)
    assert (manifest.tally.rows, manifest.tally.documents, manifest.tally.annotators) == (2, 1, {"李波", "黄欢"})
    assert [record["spans"][0]["by"] for record in read(target)] == ["李波", "黄欢"]


def test_the_same_works_give_the_same_bytes(tmp_path: Path, schema: Schema) -> None:
    works = [work(UNTIDY, annotation(1, UNTIDY, spot(UNTIDY, "100亿元"), MONEY, value="1", unit="亿元"))]
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write(as_came(*works), schema, tmp_path / name / "out.jsonl")
    for file in ("out.jsonl", "out.manifest.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_works_are_written_one_at_a_time(tmp_path: Path, schema: Schema) -> None:
    taken, written = 0, list[tuple[int, int]]()

    def stream() -> Iterator[ReadWork]:
        nonlocal taken
        for taken in range(1, 6):  # noqa: B007 - told to the test
            yield work("成都"), NOTHING

    write(stream(), schema, tmp_path / "out.jsonl", progress=lambda rows: written.append((rows, taken)))
    assert written == [(n, n) for n in range(1, 6)]


def stop(rows: int) -> None:
    if rows == 2:
        raise Cancelled


FALSE = replace(work("成都"), text="重庆")
MOVED = replace(annotation(1, "成都市", (Span(0, 2),), ZONE), surface="都市")
OUTSIDE = replace(annotation(1, "成都市", (Span(0, 2),), ZONE), fragments=(Span(0, 9),))


@pytest.mark.parametrize(
    ("spoilt", "code"),
    [
        (work("成都市", MOVED), "surface_mismatch"),
        (work("成都市", OUTSIDE), "surface_mismatch"),
        (FALSE, "text_mismatch"),
        (work("成都市"), "cancelled"),
    ],
)
def test_an_export_that_fails_leaves_the_old_one_and_nothing_else(
    spoilt: DocumentWork, code: str, tmp_path: Path, schema: Schema
) -> None:
    target = tmp_path / "out.jsonl"
    write(as_came(work("成都")), schema, target)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises((StorageError, Cancelled)) as caught:
        write(as_came(work("成都"), spoilt), schema, target, progress=stop)
    assert caught.value.code == code
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, schema: Schema) -> None:
    with pytest.raises(StorageError, match="unwritable"):
        write(as_came(work("成都")), schema, tmp_path / "nowhere" / "out.jsonl")


def test_an_export_never_takes_the_place_of_a_project(tmp_path: Path, schema: Schema) -> None:
    target = tmp_path / "out.jsonl"
    target.write_bytes(b"SQLite format 3\0rest")
    with pytest.raises(StorageError, match="target_is_project"):
        write(as_came(work("成都")), schema, target)
    assert target.read_bytes() == b"SQLite format 3\0rest"

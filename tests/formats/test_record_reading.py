"""A record is taken only as a whole: whatever is wrong with a line is told by file and line, and the rest is read."""

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any, cast

import pytest

from annotator.errors import FormatError
from annotator.formats.record_reading import read
from annotator.model.document import DocumentState
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork

Json = dict[str, Any]  # parsed JSON

TEXT = "\ufeff𠮷野家😀投资\u00a0不低于100亿元\r\n成都都市圈。"


def span(id: str, type_: str, type_id: str, surface: str, **attributes: str) -> Json:
    start = TEXT.index(surface)
    edges = {"start": start, "end": start + len(surface)}
    said = [{"name": name, "value": value} for name, value in attributes.items()]
    empty: Json = dict.fromkeys(("reviewed_by", "reviewed_at", "model", "score", "agree", "of", "note"))
    return empty | {
        "id": id,
        "layer": "figure",
        "type": type_,
        "type_id": type_id,
        **edges,
        "fragments": [edges],
        "text": surface,
        "attributes": said,
        "origin": "human",
        "by": "李波",
        "at": "2026-11-20T09:00:00.000Z",
        "status": "draft",
    }


def record(schema: Schema) -> Json:
    digest = sha256(TEXT.encode()).hexdigest()
    name = {"name": "报道.txt", "media_type": "text/plain", "encoding": "utf-8", "url": None, "group": "d1"}
    link = {"id": "l1", "type": "of", "source": "f1", "target": "e1", "origin": "human", "by": "李波"}
    read = {"value": "10000000000", "bound": "EQUAL_OR_MORE", "approx": "false"}
    return {
        "format": "anno-record/1",
        "doc_id": "d1",
        "text": TEXT,
        "text_sha256": digest,
        "length": len(TEXT),
        "offset_unit": "code_point",
        "schema": {"id": schema.id, "version": schema.version, "hash": schema.hash},
        "source": {**name, "bytes_sha256": digest},
        "doc": [_pair("dct", "20240119"), _pair("genre", "NEWS")],
        "clean": {"rules": "none", "sha256": digest, "edits": []},
        "set": {"kind": "annotator", "annotators": ["李波"], "reviewer": None, "status": "submitted"},
        "agreement": [],
        "spans": [
            span("f1", "MONEY", "fig.money", "不低于100亿元", **read),
            span("e1", "ZONE", "ent.none", "成都都市圈"),
        ],
        "links": [{**link, "at": "2026-11-20T09:00:00.000Z", "status": "draft"}],
        "split": None,
    }


def _pair(name: str, value: str) -> Json:
    return {"name": name, "value": value}


def taken(lines: list[str], schema: Schema) -> list[DocumentWork | FormatError]:
    return list(read(lines, "out.jsonl", schema))


def test_a_record_of_another_program_is_read_in_our_terms(schema: Schema) -> None:
    line = json.dumps(record(schema))
    [work] = taken([line], schema)
    assert isinstance(work, DocumentWork)
    assert (work.text, work.document.state) == (TEXT, DocumentState.DONE)
    assert work.author is not None
    assert work.author.name == "李波"
    figure, zone = work.annotations
    assert (figure.surface, dict(figure.attributes)) == (
        "不低于100亿元",
        {"at.value": "10000000000", "at.bound": "EQUAL_OR_MORE"},
    )
    assert zone.type == "ent.zone"
    [link] = work.links
    assert (link.type, link.source, link.target) == ("ln.of", figure.id, zone.id)
    assert {label.attribute: label.value for label in work.labels} == {"da.dct": "2024-01-19", "da.genre": "NEWS"}
    [again] = taken([line], schema)
    assert again == work


def _shift(found: Json) -> None:
    part = found["spans"][0]["fragments"][0]
    part["start"] += 1
    part["end"] += 1


WRONG: dict[str, tuple[Callable[[Json], object], str]] = {
    "another text": (lambda found: found.update(text=TEXT + "。"), "record_text_differs"),
    "a shifted span": (_shift, "record_span_differs"),
    "a span outside": (lambda found: found["spans"][0]["fragments"][0].update(end=9999), "record_span_differs"),
    "an empty span": (lambda found: found["spans"][0]["fragments"][0].update(end=1), "record_span_differs"),
    "a strange type": (lambda found: found["spans"][1].update(type="CITY"), "record_unknown"),
    "a strange attribute": (
        lambda found: found["spans"][1]["attributes"].append(_pair("value", "1")),
        "record_unknown",
    ),
    "a strange value": (lambda found: found["spans"][1]["attributes"].append(_pair("mention", "X")), "record_value"),
    "a strange label": (lambda found: found["doc"].append(_pair("mood", "好")), "record_unknown"),
    "a strange link": (lambda found: found["links"][0].update(type="near"), "record_unknown"),
    "a loose link": (lambda found: found["links"][0].update(target="e9"), "record_link_loose"),
    "two spans of one id": (lambda found: found["spans"][1].update(id="f1"), "record_ids_repeated"),
    "two people": (lambda found: found["set"].update(annotators=["李波", "黄欢"]), "record_of_several"),
    "a missing key": (lambda found: found.pop("links"), "record_invalid"),
    "a key too many": (lambda found: found.update(mood="好"), "record_invalid"),
    "no such day": (lambda found: found["spans"][0].update(at="2026-02-30T09:00:00.000Z"), "record_invalid"),
}


@pytest.mark.parametrize("how", WRONG)
def test_a_line_that_is_wrong_is_told_and_the_others_are_read(how: str, schema: Schema) -> None:
    good, bad = record(schema), record(schema)
    spoil, code = WRONG[how]
    spoil(bad)
    first, wrong, last = taken([json.dumps(good), json.dumps(bad), json.dumps(good)], schema)
    assert isinstance(wrong, FormatError)
    assert (wrong.code, wrong.details["file"], wrong.details["line"]) == (code, "out.jsonl", 2)
    assert isinstance(first, DocumentWork)
    assert first == last


@pytest.mark.parametrize("line", ["", "{", "[]", '{"format":"anno-record/1"}', '{"score":NaN}', "[" * 100_000])
def test_what_is_no_record_at_all_is_told(line: str, schema: Schema) -> None:
    [wrong] = taken([line], schema)
    assert isinstance(wrong, FormatError)
    assert wrong.code in {"not_json", "record_invalid"}
    assert cast("int", wrong.details["line"]) == 1

"""The reading text of an export: the edits make it, every annotation is found in it again, or it is said why not."""

import json
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from works import MONEY, ZONE, annotation, parsed, read, spot, work

from annotator import paths
from annotator.formats import placing
from annotator.formats.dropping import Reason
from annotator.formats.exporting import write
from annotator.formats.manifest import dropped_path, manifest_path
from annotator.formats.reading import read_paths
from annotator.formats.reading_text import Change, ReadingText, TextForm
from annotator.formats.record import to_line
from annotator.model.annotation import Annotation
from annotator.model.document import Source
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.text.reading import Reading
from annotator.text.repairs import clean
from annotator.text.repairs.decided import Decided, Decision, decide
from annotator.text.repairs.rules import HAND, Noise, Repair

Row = dict[str, Any]  # parsed JSON

GLOSSED = "成渝地區的產業(yè)協(xié)作，帶動經(jīng)濟與產業(yè)。"
PICTURED = "成都投資8億元。\n图片 49\n重慶也在其列。"


def decided(text: str, *decisions: Decision) -> Decided:
    return decide(clean.find(text), decisions, {})


def made(source: str, edits: Sequence[Row]) -> str:
    """The edits applied as any consumer would, who knows nothing but the record."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        assert at <= edit["start"] <= edit["end"] <= len(source)
        parts += (source[at : edit["start"]], edit["new"])
        at = edit["end"]
    return "".join(parts) + source[at:]


def place(text: str, surface: str, *decisions: Decision) -> tuple[str | None, Change | None]:
    """What is read where the surface stands, and what became of it."""
    reading = ReadingText(text, decided(text, *decisions))
    found = reading.place(spot(text, surface))
    if found.fragments is None:
        return None, found.change
    return "…".join(reading.text[part.start : part.end] for part in found.fragments), found.change


@st.composite
def repaired(draw: st.DrawFn) -> tuple[str, Decided]:
    """A text with any repairs and any noise, which may cross each other."""
    text = draw(st.text("甲乙丙 \n𠮷", min_size=1, max_size=30))
    repairs, noise = (_apart(draw(st.lists(st.integers(0, len(text)), max_size=8))) for _ in range(2))
    put = st.text("丁戊", max_size=3)
    return text, Decided(
        (),
        (),
        tuple(Repair(start, end, draw(put) if start < end else "己", HAND, 1.0) for start, end in repairs),
        tuple(Noise(start, end, HAND, 1.0) for start, end in noise if start < end),
    )


def _apart(cuts: list[int]) -> list[tuple[int, int]]:
    cuts.sort()
    return list(dict.fromkeys(zip(cuts[::2], cuts[1::2], strict=False)))


@given(text_and_decided=repaired(), edges=st.lists(st.integers(0, 30), min_size=2, max_size=2, unique=True).map(sorted))
def test_whatever_is_repaired_and_passed_over_the_edits_make_the_reading_text(
    text_and_decided: tuple[str, Decided], edges: list[int]
) -> None:
    text, found = text_and_decided
    reading = ReadingText(text, found)
    edits = [{"start": each.start, "end": each.end, "new": each.replacement} for each in reading.edits]
    assert made(text, edits) == reading.text
    if edges[1] <= len(text):
        placed = reading.place((Span(*edges),))
        if placed.fragments is None:
            assert placed.change is Change.LEFT_OUT
        else:
            assert placed.fragments[-1].end <= len(reading.text)


@given(text_and_decided=repaired(), edges=st.lists(st.integers(0, 30), min_size=2, max_size=2, unique=True).map(sorted))
@example(
    text_and_decided=("丙丙", Decided((), (), (Repair(2, 2, "己", HAND, 1.0),), (Noise(1, 2, HAND, 1.0),))),
    edges=[0, 1],
)
def test_what_is_not_said_to_have_changed_reads_as_its_own_stretch_does(
    text_and_decided: tuple[str, Decided], edges: list[int]
) -> None:
    text, found = text_and_decided
    reading, (start, end) = ReadingText(text, found), edges
    if end > len(text):
        return
    placed = reading.place((Span(start, end),))
    inside = [
        {"start": each.start - start, "end": each.end - start, "new": each.replacement}
        for each in reading.edits
        if start <= each.start and each.end <= end
    ]
    if placed.change is None and placed.fragments is not None and not _at_an_edge(reading.edits, start, end):
        (part,) = placed.fragments
        assert reading.text[part.start : part.end] == made(text[start:end], inside)


def _at_an_edge(edits: Sequence[Repair], start: int, end: int) -> bool:
    """Whether something is put in right at an edge, where it may belong to either side, or an edge lies in a repair.

    What is deleted is as if it was not there. One that keeps the length is taken character by character, so that no
    unit is cut there.
    """
    put_in = any(
        each.start == each.end and each.start in _reach(edits, edge) for each in edits for edge in (start, end)
    )
    return put_in or any(each.start < edge < each.end for each in edits for edge in (start, end))


def _reach(edits: Sequence[Repair], edge: int) -> range:
    """The places that are the same as this one once everything is deleted that edits delete."""
    low = high = edge
    deleted = [each for each in edits if not each.replacement]
    for each in deleted:
        high = max(high, each.end) if each.start <= high <= each.end else high
    for each in reversed(deleted):
        low = min(low, each.start) if each.start <= low <= each.end else low
    return range(low, high + 1)


@pytest.mark.parametrize(
    ("text", "surface", "read_as", "change"),
    [
        (GLOSSED, "產業(yè)", "產業", None),
        (GLOSSED, "協(xié)作", "協作", None),
        (GLOSSED, "產業", "產業", Change.WIDENED),
        (GLOSSED, "(yè)協", "業協", Change.WIDENED),
        (GLOSSED, "成渝地區", "成渝地區", None),
        (PICTURED, "重慶", "重慶", None),
        (PICTURED, "图片", None, Change.LEFT_OUT),
        (PICTURED, "图片 49\n", None, Change.LEFT_OUT),
        (PICTURED, "图片 49\n重慶", "重慶", Change.NARROWED),
        (PICTURED, "8億元。\n图片", "8億元。", Change.NARROWED),
        (PICTURED, "投資8億元。\n图片 49\n重慶", "投資8億元。\n\n重慶", None),
    ],
)
def test_where_an_annotation_is_in_the_reading_text(
    text: str, surface: str, read_as: str | None, change: Change | None
) -> None:
    assert place(text, surface) == (read_as, change)


def test_what_a_person_deleted_is_left_out() -> None:
    deleted = Decision(1, False, 0, 2, "", HAND, True)
    assert place("成都成都市。", "成都", deleted) == (None, Change.LEFT_OUT)


def test_a_repair_that_crosses_the_edge_of_noise_is_made_and_the_rest_is_passed_over() -> None:
    text = "一二三四五六"
    repair, noise = Decision(1, False, 1, 3, "貳參", HAND, True), Decision(2, True, 2, 5, "", HAND, True)
    reading = ReadingText(text, decided(text, repair, noise))
    assert reading.text == "一貳參六"
    assert [(each.start, each.end, each.rule) for each in reading.edits] == [(1, 3, "hand"), (3, 5, "noise.hand")]


def test_the_reading_text_is_exported_with_its_spans_moved(tmp_path: Path, schema: Schema) -> None:
    text = f"{PICTURED}\n{GLOSSED}"
    kept = annotation(1, text, spot(text, "8億元"), MONEY, value="800000000", unit="元")
    gone = annotation(2, text, spot(text, "49"), MONEY)
    wider = annotation(3, text, spot(text, "經"), ZONE)
    target = tmp_path / "out.jsonl"
    found = (work(text, kept, gone, wider), decided(text))
    manifest = write([found], schema, target, form=TextForm.READING)
    (record,) = read(target)
    assert "图片" not in record["text"]
    assert "(" not in record["text"]
    assert (record["length"], record["text_sha256"]) == (len(record["text"]), record["clean"]["sha256"])
    assert record["text_sha256"] == sha256(record["text"].encode()).hexdigest()
    assert made(text, record["clean"]["edits"]) == record["text"]
    assert [(span["text"], record["text"][span["start"] : span["end"]]) for span in record["spans"]] == [
        ("8億元", "8億元"),
        ("經", "經"),
    ]
    told: Row = json.loads(manifest_path(target).read_text("utf-8"))
    assert told["options"]["text"] == "reading"
    assert told["counts"]["spans"] == manifest.tally.annotations == 2
    assert told["dropped"] == {"reading_widened": 1, "reading_left_out": 1}
    listed = [line.split("\t")[3:5] for line in dropped_path(target).read_text("utf-8").splitlines()]
    assert listed == [["surface", "reason"], ["49", "reading_left_out"], ["經", "reading_widened"]]
    assert told["clean"]["edits"] == len(record["clean"]["edits"])


def test_the_source_text_is_exported_as_it_came_whatever_is_repaired(schema: Schema) -> None:
    text = f"{PICTURED}\n{GLOSSED}"
    tagged = work(text, annotation(1, text, spot(text, "49"), MONEY), annotation(2, text, spot(text, "經"), ZONE))
    readings = (decided(text), Decided((), (), (), ()))
    record, bare = (parsed(to_line(placing.place(tagged, each, schema), schema)) for each in readings)
    assert {**record, "clean": None} == {**bare, "clean": None}
    assert bare["clean"]["edits"] == []
    assert bare["clean"]["sha256"] == bare["text_sha256"]


def test_a_document_that_is_nothing_but_noise_has_an_empty_reading(schema: Schema) -> None:
    text = "图片 1"
    tagged = work(text, annotation(1, text, spot(text, "1"), MONEY))
    placed = placing.place(tagged, decided(text), schema, TextForm.READING)
    record = parsed(to_line(placed, schema))
    assert (record["text"], record["length"], record["spans"]) == ("", 0, [])
    assert [each.reason for each in placed.changed] == [Reason.READING_LEFT_OUT]


def test_one_document_of_two_people_is_counted_once(tmp_path: Path, schema: Schema) -> None:
    mine = work(GLOSSED, annotation(1, GLOSSED, spot(GLOSSED, "產業(yè)"), ZONE))
    found = decided(GLOSSED)
    manifest = write([(mine, found), (replace(mine, annotations=()), found)], schema, tmp_path / "out.jsonl")
    assert manifest.tally.edits == len(found.applied)


@pytest.fixture(scope="module")
def validator() -> Validator:
    file = paths.resources() / "json-schemas" / "record.schema.json"
    return Draft202012Validator(json.loads(file.read_text("utf-8")))


@pytest.mark.parametrize("form", TextForm)
def test_guarantee_11_the_clean_map_reproduces_its_sha256_and_every_span_maps_back_or_is_reported(
    form: TextForm, schema: Schema, validator: Validator
) -> None:
    sources = [found for found in read_paths([paths.seeds()]) if isinstance(found, Source)]
    assert len(sources) > 5
    for source in sources:
        text, found = source.text, decided(source.text)
        spans = [Span(start, min(start + 7, len(text))) for start in range(0, len(text) - 1, 5)]
        tags = [annotation(number, text, (span,), ZONE) for number, span in enumerate(spans, 1)]
        placed = placing.place(work(text, *tags), found, schema, form)
        record = parsed(to_line(placed, schema))
        assert not [*validator.iter_errors(record)]
        reading = made(text, record["clean"]["edits"])
        assert sha256(reading.encode()).hexdigest() == record["clean"]["sha256"]
        assert record["text"] == (text if form is TextForm.SOURCE else reading)
        reading_text = ReadingText(text, found)
        reported = {str(tag.uid) for tag in tags if reading_text.place(tag.fragments).change is not None}
        assert form is TextForm.SOURCE or reported == {str(each.id) for each in placed.changed}
        _map_back(text, record, [tag for tag in tags if str(tag.uid) not in reported], found)


def _map_back(text: str, record: Row, tags: Sequence[Annotation], found: Decided) -> None:
    """Take each there and back by the record's own edits; the noise beside it may come along."""
    edits = [Repair(each["start"], each["end"], each["new"], each["rule"], 1.0) for each in record["clean"]["edits"]]
    reading = Reading(text, edits)
    noise = {at for each in found.passed_over for at in range(each.start, each.end)}
    exported = {span["id"]: span for span in record["spans"]}
    for tag in tags:
        span, (part,) = exported[str(tag.uid)], tag.fragments
        there = reading.to_reading(part.start, part.end)
        back = reading.to_source(there.start, there.end)
        assert set(range(back.start, back.end)) - noise == set(range(part.start, part.end)) - noise
        assert span["text"] == record["text"][span["start"] : span["end"]]
        if record["text"] == reading.text:
            assert (span["start"], span["end"]) == (there.start, there.end)

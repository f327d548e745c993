"""The fifteen guarantees of an export, each by its number; and that a proof catches whatever breaks one."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
from exports import BEGINNING, corpus
from hypothesis import given
from hypothesis import strategies as st
from installed import usable_formats
from works import LI, MONEY, Row, read

from annotator.errors import Cancelled
from annotator.formats.api import writer_of
from annotator.formats.dataset import folder as dataset
from annotator.formats.dataset.contents import FEW_DOCUMENTS
from annotator.formats.dataset.splits import Group, Split, allot, ledger_text, read_ledger
from annotator.formats.exporting import export, placed, survey, write
from annotator.formats.manifest import Manifest, manifest_path
from annotator.formats.options import options_for
from annotator.formats.placing import ReadWork
from annotator.formats.reading_text import TextForm
from annotator.formats.record_reading import read as read_back
from annotator.formats.verifying.proof import Proof, verify
from annotator.model.ids import AttributeId
from annotator.model.schema import Schema
from annotator.model.schema_toml import to_toml
from annotator.model.work import DocumentWork, Selection

SHARES = {Split.TRAIN: 80, Split.VALIDATION: 10, Split.TEST: 10}


def as_dataset(found: Sequence[ReadWork], schema: Schema, target: Path, **given: str) -> Manifest:
    options = options_for(dataset.OPTIONS, given)
    return export(placed(found, schema, TextForm.SOURCE), schema, target, writer=dataset, options=options)


def codes(target: Path) -> set[str]:
    return {error.code for error in verify(target, Proof())}


def files(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def jsonl(tmp_path: Path, schema: Schema) -> Path:
    target = tmp_path / "out.jsonl"
    write(corpus(), schema, target)
    return target


@pytest.fixture
def folder(tmp_path: Path, schema: Schema) -> Path:
    target = tmp_path / "dataset"
    as_dataset(corpus(), schema, target)
    return target


def test_guarantee_01_files_are_strict_and_the_same_again(folder: Path, jsonl: Path, schema: Schema) -> None:
    before = files(folder)
    assert jsonl.read_bytes().decode("utf-8").endswith("}\n")
    assert b"\r\n" not in jsonl.read_bytes().replace(b"\\r\\n", b"")
    as_dataset(corpus(), schema, folder)
    assert files(folder) == before
    for name in before:
        assert not before[name].startswith(b"\xef\xbb\xbf")
        before[name].decode("utf-8")


def test_guarantee_02_every_line_has_the_shape_of_the_schema_and_the_same_keys(jsonl: Path, folder: Path) -> None:
    assert codes(jsonl) == codes(folder) == set()
    keys = {tuple(record) for record in read(jsonl)}
    assert len(keys) == 1
    assert (folder / "record.schema.json").read_text("utf-8").startswith("{")


def test_guarantee_03_the_text_is_what_was_imported(jsonl: Path) -> None:
    for (work, _), record in zip(corpus(), read(jsonl), strict=True):
        assert record["text"] == work.text
        assert record["text"].startswith(BEGINNING)
        assert (record["text_sha256"], record["length"]) == (sha256(work.text.encode()).hexdigest(), len(work.text))


def test_guarantee_04_offsets_are_code_points(jsonl: Path) -> None:
    for record in read(jsonl):
        for span in record["spans"]:
            assert 0 <= span["start"] < span["end"] <= record["length"]
            edges = [(part["start"], part["end"]) for part in span["fragments"]]
            assert edges == sorted(edges)
            assert all(one[1] < other[0] for one, other in pairwise(edges))


@pytest.mark.parametrize("form", TextForm)
def test_guarantee_05_every_surface_is_its_slice(form: TextForm, tmp_path: Path, schema: Schema) -> None:
    write(corpus(), schema, tmp_path / "out.jsonl", form=form)
    for record in read(tmp_path / "out.jsonl"):
        for span in record["spans"]:
            parts = [record["text"][part["start"] : part["end"]] for part in span["fragments"]]
            assert "…".join(parts) == span["text"]


def test_guarantee_06_everything_is_in_the_schema(folder: Path, schema: Schema) -> None:
    types = {type_.code for type_ in schema.types}
    links = {link.code for link in schema.links}
    for split in Split:
        for record in read(folder / "records" / f"{split}.jsonl"):
            assert {span["type"] for span in record["spans"]} <= types
            assert {link["type"] for link in record["links"]} <= links
    assert codes(folder) == set()


def test_guarantee_07_no_id_twice_and_no_link_into_nothing(jsonl: Path) -> None:
    for record in read(jsonl):
        ids = [span["id"] for span in record["spans"]]
        assert len(set(ids)) == len(ids)
        assert {end for link in record["links"] for end in (link["source"], link["target"])} <= set(ids)


def test_guarantee_08_every_document_once_and_the_counts_agree(jsonl: Path) -> None:
    records = read(jsonl)
    counts = json.loads(manifest_path(jsonl).read_text("utf-8"))["counts"]
    assert counts["documents"] == counts["records"] == len({record["doc_id"] for record in records}) == len(corpus())
    assert counts["spans"] == sum(len(record["spans"]) for record in records)
    assert counts["spans"] == sum(len(work.annotations) for work, _ in corpus())
    assert counts["links"] == sum(len(work.links) for work, _ in corpus())


def test_guarantee_09_the_order_is_the_same_whatever_comes_first(tmp_path: Path, schema: Schema, jsonl: Path) -> None:
    turned = [
        (replace(work, annotations=work.annotations[::-1], links=work.links[::-1], labels=work.labels[::-1]), decided)
        for work, decided in corpus()
    ]
    write(turned, schema, tmp_path / "turned.jsonl")
    assert (tmp_path / "turned.jsonl").read_bytes() == jsonl.read_bytes()


def test_guarantee_10_it_is_told_who_when_and_how(jsonl: Path, tmp_path: Path, schema: Schema) -> None:
    for record in read(jsonl):
        for thing in (*record["spans"], *record["links"]):
            assert (thing["by"], thing["at"], thing["status"]) == (
                *("李波", "2026-11-20T09:00:00.000Z"),
                record["set"]["status"],
            )
            assert thing["origin"] in ("human", "model")
    settled = [(replace(work, settled=True, author=None, names={}), decided) for work, decided in corpus(1)]
    write([*settled, *corpus()[1:]], schema, tmp_path / "mixed.jsonl")
    assert codes(tmp_path / "mixed.jsonl") == {"verify_mixed"}


def test_guarantee_11_the_clean_map_makes_the_reading_text(jsonl: Path, tmp_path: Path, schema: Schema) -> None:
    write(corpus(), schema, tmp_path / "reading.jsonl", form=TextForm.READING)
    for source, reading in zip(read(jsonl), read(tmp_path / "reading.jsonl"), strict=True):
        made, at = "", 0
        for edit in source["clean"]["edits"]:
            made += source["text"][at : edit["start"]] + edit["new"]
            at = edit["end"]
        assert made + source["text"][at:] == reading["text"] != source["text"]
        assert source["clean"]["sha256"] == reading["text_sha256"]
    listed = (tmp_path / "reading.dropped.tsv").read_text("utf-8").splitlines()
    assert len(listed) == 1 + sum(1 for work, _ in corpus() for each in work.annotations if each.surface == "49")


def groups(size: int) -> list[Group]:
    found = [Group(f"g{number}", [f"d{number}-{n}" for n in range(1 + number % 3)]) for number in range(size)]
    for number, group in enumerate(found):
        group.types.update({"MONEY": 1 + number % 5, "ZONE": number % 2})
    return found


@given(order=st.permutations(range(40)), seed=st.text(max_size=4))
def test_guarantee_12_near_duplicates_are_in_one_split_and_stay_there(order: Sequence[int], seed: str) -> None:
    some = groups(40)
    first = allot(some, SHARES, seed, {})
    assert allot([some[at] for at in order], SHARES, seed, {}).documents == first.documents
    ledger = read_ledger(ledger_text(some, first).encode(), "splits.tsv")
    more = allot([groups(60)[at] for at in (*range(40, 60), *order)], SHARES, seed, ledger)
    assert all(more.documents[document] is split for document, split in first.documents.items())
    assert more.moved == ()
    for group in groups(60):
        assert len({more.documents[document] for document in group.documents}) == 1


def test_guarantee_12_holds_when_a_dataset_is_written_again_with_more(tmp_path: Path, schema: Schema) -> None:
    target = tmp_path / "dataset"
    as_dataset(corpus(24), schema, target)
    before = read_ledger((target / "splits.tsv").read_bytes(), "splits.tsv")
    as_dataset(corpus(60), schema, target, seed="2")
    after = read_ledger((target / "splits.tsv").read_bytes(), "splits.tsv")
    assert before.items() <= after.items()
    assert len(after) == 60
    assert codes(target) == set()
    manifest = json.loads((target / "manifest.json").read_bytes())
    assert manifest["previous"] is not None


def test_guarantee_12_families_that_become_one_are_put_together_and_told() -> None:
    ledger = {"a": Split.TRAIN, "b": Split.TEST, "c": Split.TEST}
    found = allot([Group("g", ["a", "b", "c", "d"])], SHARES, "1", ledger)
    assert set(found.documents.values()) == {Split.TEST}
    assert [(each.document, each.before, each.after) for each in found.moved] == [("a", Split.TRAIN, Split.TEST)]


@pytest.mark.parametrize("id", usable_formats())
def test_guarantee_13_whatever_is_not_there_is_listed_before_and_after(id: str, tmp_path: Path, schema: Schema) -> None:
    writer = writer_of(id)
    options, before = options_for(writer.OPTIONS), list[tuple[str, ...]]()
    records = list(placed(corpus(), schema, TextForm.READING))

    def note(dropped: Any) -> None:
        before.append((str(dropped.document), str(dropped.id), str(dropped.reason)))

    survey(records, schema, writer, options, note)
    target = tmp_path / "out"
    manifest = export(records, schema, target, form=TextForm.READING, writer=writer, options=options)
    listed = target / "dropped.tsv" if writer.FOLDER else tmp_path / "out.dropped.tsv"
    lines = [line.split("\t") for line in listed.read_text("utf-8").splitlines()[1:]]
    assert [(line[0], line[2], line[4]) for line in lines] == before
    assert sum(manifest.dropped.values()) == len(before) >= 22
    assert bool(writer.LOSES) or {line[4] for line in lines} <= {"reading_left_out", "reading_narrowed"}


def test_guarantee_13_what_loses_nothing_comes_back_as_it_was(jsonl: Path, tmp_path: Path, schema: Schema) -> None:
    lines = jsonl.read_text("utf-8").splitlines()
    found = [work for work in read_back(lines, "out.jsonl", schema) if isinstance(work, DocumentWork)]
    assert len(found) == len(lines)
    for work, (before, _) in zip(found, corpus(), strict=True):
        assert told(work) == told(before)
        assert [(each.uid, each.type) for each in work.links] == [(each.uid, each.type) for each in before.links]
        assert [(each.attribute, each.value) for each in work.labels] == [
            (each.attribute, each.value) for each in before.labels
        ]


def told(work: DocumentWork) -> list[tuple[object, ...]]:
    found = sorted(work.annotations, key=lambda each: each.uid)
    return [(each.uid, each.type, each.fragments, each.surface, each.note, each.score) for each in found]


def test_guarantee_14_labels_are_in_the_order_of_the_schema(folder: Path, schema: Schema) -> None:
    labels = json.loads((folder / "labels.json").read_bytes())
    codes_of_types = [type_.code for type_ in schema.types if not type_.abstract]
    assert [labels["id2label"][str(number)] for number in range(len(codes_of_types))] == codes_of_types
    assert list(json.loads((folder / "statistics.json").read_bytes())["types"]) == codes_of_types
    assert labels["tags"]["figure"][:3] == ["O", "B-MONEY", "I-MONEY"]


def test_guarantee_15_the_folder_is_whole_or_as_it_was(folder: Path, schema: Schema, tmp_path: Path) -> None:
    before = files(folder)
    assert set(before) >= {"SHA256SUMS", "schema.toml", "schema.json", "manifest.json", "README.md", "croissant.json"}
    for line in before["SHA256SUMS"].decode().splitlines():
        digest, _, name = line.partition("  ")
        assert sha256(before[name]).hexdigest() == digest

    def stop(rows: int) -> None:
        if rows == 5:
            raise Cancelled

    records = placed(corpus(40), schema, TextForm.SOURCE)
    with pytest.raises(Cancelled):
        export(records, schema, folder, progress=stop, writer=dataset)
    assert files(folder) == before
    assert [file.name for file in tmp_path.iterdir()] == ["dataset"]


def test_guarantee_15_records_are_written_as_they_come(tmp_path: Path, schema: Schema) -> None:
    taken, written = 0, list[int]()

    def stream() -> Iterator[ReadWork]:
        nonlocal taken
        for each in corpus(6):
            taken += 1
            yield each

    write(stream(), schema, tmp_path / "out.jsonl", progress=lambda rows: written.append(taken - rows))
    assert written == [0] * 6


def test_few_documents_are_warned_of(folder: Path) -> None:
    assert len(corpus()) < FEW_DOCUMENTS
    assert "a test split of so few is not a measurement" in (folder / "README.md").read_text("utf-8")


def test_the_card_says_how_spans_came_about_and_what_was_left_out_and_why(tmp_path: Path, schema: Schema) -> None:
    target, options = tmp_path / "dataset", options_for(dataset.OPTIONS)
    records = placed(corpus(), schema, TextForm.READING)
    export(records, schema, target, form=TextForm.READING, writer=dataset, options=options)
    text = (target / "README.md").read_text("utf-8")
    assert "- Left out: nothing of it is read: 22." in text
    assert "Spans: made by hand 75.0%, made by a model 25.0%." in text
    assert "| kind | 论断类型 Kind of claim | CLAIM | NUMERIC, " in text
    assert "| of | 对象 of |" in text
    found = json.loads((target / "statistics.json").read_bytes())
    assert found["overlaps"]["CLAIM"] == {"MONEY": 22, "ZONE": 22, "CLAIM": 22}
    assert found["types"]["ZONE"]["characters"] == 22 * len("两江新区")


# Whatever breaks one is caught.

Change = Callable[[Row], object]


def span(record: Row, at: int = 0) -> Row:
    return cast("Row", record["spans"][at])


def figure(record: Row) -> Row:
    return next(each for each in record["spans"] if each["attributes"])


RECORDS: dict[str, tuple[Change, str]] = {
    "1 NaN": (lambda record: span(record).update(score=float("nan")), "not_json"),
    "2 a key more": (lambda record: record.update(extra=1), "record_invalid"),
    "2 a key less": (lambda record: record.pop("agreement"), "record_invalid"),
    "2 a time without milliseconds": (lambda record: span(record).update(at="2026-11-20T09:00:00Z"), "record_invalid"),
    "3 the text normalised": (
        lambda record: record.update(text=record["text"].replace("\u00a0", " ")),
        "record_text_differs",
    ),
    "3 the length": (lambda record: record.update(length=record["length"] + 1), "record_text_differs"),
    "4 UTF-16 units": (
        lambda record: [
            each.update(start=each["start"] + 2, end=each["end"] + 2)
            for each in (span(record), *span(record)["fragments"])
        ],
        "record_span_differs",
    ),
    "4 beyond the text": (lambda record: span(record).update(end=9_999), "verify_place"),
    "4 pieces out of order": (lambda record: [each["fragments"].reverse() for each in record["spans"]], "verify_place"),
    "5 another surface": (lambda record: span(record).update(text="不低于200亿元"), "record_span_differs"),
    "6 an unknown type": (lambda record: span(record).update(type="NONE"), "record_unknown"),
    "6 an unknown value": (lambda record: figure(record)["attributes"][0].update(name="none"), "record_unknown"),
    "6 a link of another type": (lambda record: record["links"][0].update(type="none"), "record_unknown"),
    "7 an id twice": (lambda record: span(record, 1).update(id=span(record)["id"]), "record_ids_repeated"),
    "7 a link into nothing": (lambda record: record["links"][0].update(target="nowhere"), "record_link_loose"),
    "9 another order": (lambda record: record["spans"].reverse(), "verify_order"),
    "10 somebody else's": (lambda record: span(record).update(by="黄欢"), "verify_mixed"),
    "11 an edit less": (lambda record: record["clean"]["edits"].pop(), "record_edits_differ"),
    "12 another split": (lambda record: record.update(split="test"), "verify_split"),
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_that_was_changed_is_caught(name: str, folder: Path) -> None:
    change, code = RECORDS[name]
    file = folder / "records" / "train.jsonl"
    lines = file.read_text("utf-8").splitlines()
    at = next(n for n, line in enumerate(lines) if len(json.loads(line)["spans"]) > 2)
    record = json.loads(lines[at])
    change(record)
    lines[at] = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    file.write_bytes(("\n".join(lines) + "\n").encode())
    found = list(verify(folder, Proof()))
    assert code in {error.code for error in found}
    assert any((error.details.get("line"), error.code) == (at + 1, code) for error in found)
    assert "verify_checksum" in {error.code for error in found}


FILES: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "1 a byte order mark": ("records/train.jsonl", lambda content: b"\xef\xbb\xbf" + content, "verify_bytes"),
    "1 other line ends": ("records/train.jsonl", lambda content: content.replace(b"}\n", b"}\r\n"), "verify_bytes"),
    "1 no line end": ("records/train.jsonl", lambda content: content[:-1], "verify_bytes"),
    "1 no UTF-8": (
        "records/train.jsonl",
        lambda content: content.replace("家".encode(), b"\xbc\xd2", 1),
        "verify_bytes",
    ),
    "8 a document less": ("records/train.jsonl", lambda content: content.partition(b"\n")[2], "verify_count"),
    "8 a document twice": (
        "records/train.jsonl",
        lambda content: content.partition(b"\n")[0] + b"\n" + content,
        "verify_twice",
    ),
    "12 a document that the ledger has not": (
        "splits.tsv",
        lambda content: content[: content[:-1].rindex(b"\n") + 1],
        "verify_ledger",
    ),
    "14 labels in another order": (
        "labels.json",
        lambda content: content.replace(b'"B-MONEY",\n      "I-MONEY"', b'"I-MONEY",\n      "B-MONEY"'),
        "verify_labels",
    ),
    "15 another schema": ("schema.toml", lambda content: content.replace(b"MONEY", b"CASH"), "verify_schema"),
    "15 a checksum": ("SHA256SUMS", lambda content: b"0" * 64 + content[64:], "verify_checksum"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_was_changed_is_caught(name: str, folder: Path) -> None:
    file, change, code = FILES[name]
    place = folder / file
    before = place.read_bytes()
    place.write_bytes(change(before))
    assert place.read_bytes() != before
    assert code in codes(folder)


def test_a_line_less_in_the_list_of_what_was_left_out_is_caught(tmp_path: Path, schema: Schema) -> None:
    target = tmp_path / "out.jsonl"
    write(corpus(), schema, target, form=TextForm.READING)
    assert codes(target) == set()
    listed = tmp_path / "out.dropped.tsv"
    listed.write_bytes(listed.read_bytes().rpartition(b"\n")[0].rpartition(b"\n")[0] + b"\n")
    assert codes(target) == {"verify_checksum", "verify_count"}


def test_a_file_that_no_manifest_names_is_caught(folder: Path) -> None:
    (folder / "records" / "more.jsonl").write_text("", "utf-8")
    assert codes(folder) == {"verify_stray"}


def test_near_duplicates_in_two_splits_are_caught(folder: Path) -> None:
    train = folder / "records" / "train.jsonl"
    test = folder / "records" / "test.jsonl"
    rows = read(train)
    group = rows[0]["source"]["group"]
    stray = read(test)[0]
    stray["source"]["group"] = group
    test.write_text(json.dumps(stray, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    assert "verify_apart" in codes(folder)


def test_further_units_that_are_wrong_are_caught(tmp_path: Path, schema: Schema) -> None:
    target = tmp_path / "out.jsonl"
    jsonl = writer_of("jsonl")
    options = options_for(jsonl.OPTIONS, {"utf16": "true", "utf8": "true"})
    export(placed(corpus(), schema, TextForm.SOURCE), schema, target, writer=jsonl, options=options)
    assert codes(target) == set()
    rows = read(target)
    rows[5]["spans"][0]["start_utf16"] += 1
    rows[6]["spans"][0]["fragments"][0]["end_utf8"] -= 1
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    target.write_bytes(("\n".join(lines) + "\n").encode())
    units = [error.details["unit"] for error in verify(target, Proof()) if error.code == "verify_units"]
    assert units == ["UTF-16", "UTF-8"]


# What was accepted has what the schema demands of it.


@pytest.fixture
def strict(schema: Schema) -> Schema:
    """The schema with a link that each amount must have."""
    must = {"ln.of": {"min": 1, "domain": (MONEY,)}}
    return replace(schema, links=tuple(replace(each, **must.get(each.id, {})) for each in schema.links))


def accepted() -> list[ReadWork]:
    """Settled work that lacks nothing: a figure with its value and its link, a claim with its attributes."""
    found = list[ReadWork]()
    for work, decided in corpus(6)[2:]:
        money, zone, claim, *_ = work.annotations
        named = replace(claim, attributes={AttributeId("at.kind"): "POLICY", AttributeId("at.verifiability"): "CFS"})
        kept = replace(work, annotations=(money, zone, named), settled=True, author=None, names={LI.id: LI.name})
        found.append((kept, decided))
    return found


def lacking(target: Path, change: Change) -> list[tuple[str, str]]:
    """What a proof says is demanded, once each record was changed."""
    rows = read(target)
    for row in rows:
        change(row)
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    target.write_bytes(("\n".join(lines) + "\n").encode())
    found = [error for error in verify(target, Proof()) if error.code == "verify_demand"]
    assert len(found) in (0, len(rows))
    return sorted({(str(error.details["rule"]), str(error.details["what"])) for error in found})


def without(name: str) -> Change:
    def change(record: Row) -> None:
        for each in record["spans"]:
            each["attributes"] = [pair for pair in each["attributes"] if pair["name"] != name]

    return change


DEMANDS: dict[str, tuple[Change, list[tuple[str, str]]]] = {
    "nothing": (without("nothing"), []),
    "kind": (without("kind"), [("missing_attribute", "kind")]),
    "verifiability": (without("verifiability"), [("missing_attribute", "verifiability")]),
    "value": (without("value"), [("requires_attr", "ck.value")]),
    "links": (lambda record: record["links"].clear(), [("too_few_links", "of")]),
    "not accepted": (lambda record: (record["links"].clear(), record["set"].update(status="draft")), []),
}


@pytest.mark.parametrize("name", DEMANDS)
def test_guarantee_06_what_is_demanded_of_accepted_work_and_not_there_is_caught(
    name: str, tmp_path: Path, strict: Schema
) -> None:
    change, demanded = DEMANDS[name]
    target = tmp_path / "out.jsonl"
    write(accepted(), strict, target)
    (tmp_path / "schema.toml").write_text(to_toml(strict), "utf-8")
    assert codes(target) == set()
    assert lacking(target, change) == demanded


def test_guarantee_06_of_a_part_no_links_are_demanded(tmp_path: Path, strict: Schema) -> None:
    target = tmp_path / "out.jsonl"
    alone = [(replace(work, links=()), decided) for work, decided in accepted()]
    write(alone, strict, target, Selection(types=frozenset([MONEY])))
    (tmp_path / "schema.toml").write_text(to_toml(strict), "utf-8")
    assert codes(target) == set()
    assert lacking(target, without("kind")) == [("missing_attribute", "kind")]


@pytest.mark.parametrize("id", [id for id in usable_formats() if id not in ("jsonl", "dataset")])
def test_guarantee_05_a_format_of_another_program_is_read_back(id: str, tmp_path: Path, schema: Schema) -> None:
    writer, target, proof = writer_of(id), tmp_path / "out", Proof()
    export(placed(corpus(4), schema, TextForm.SOURCE), schema, target, writer=writer)
    assert list(verify(target, proof)) == []
    assert len(proof.documents) == proof.records == 4
    assert proof.spans > 0


SHIFTED = {
    "label-studio": ("out", '"text":"两江新区"', '"text":"两江新城"'),
    "csv": ("out", ",两江新区,", ",两江新城,"),
    "brat": ("*.ann", "\t两江新区", "\t两江新城"),
    "web-annotation": ("*.jsonld", '"exact": "两江新区"', '"exact": "两江新城"'),
}


@pytest.mark.parametrize("id", SHIFTED)
def test_guarantee_05_a_surface_that_was_changed_is_caught_in_other_formats(
    id: str, tmp_path: Path, schema: Schema
) -> None:
    name, before, after = SHIFTED[id]
    export(placed(corpus(4), schema, TextForm.SOURCE), schema, tmp_path / "out", writer=writer_of(id))
    there = [each for each in sorted(tmp_path.rglob(name)) if each.is_file()]
    file = next(each for each in there if before.encode() in each.read_bytes())
    file.write_bytes(file.read_bytes().replace(before.encode(), after.encode(), 1))
    found = codes(tmp_path / "out")
    assert "verify_checksum" in found
    assert found & {"mark_differs", "mark_stands_otherwise"}

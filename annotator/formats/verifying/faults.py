"""What can be wrong with one record, told one by one: its shape, its text, its places, its ties, its order."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING, NotRequired, TypedDict, cast

from annotator.errors import FormatError
from annotator.formats.dataset.shape import record_schema
from annotator.text.offsets import Utf8Map, Utf16Map

if TYPE_CHECKING:
    from jsonschema.protocols import Validator


class Edges(TypedDict):
    """Two offsets, in code points and perhaps in further units."""

    start: int
    end: int
    start_utf16: NotRequired[int]
    end_utf16: NotRequired[int]
    start_utf8: NotRequired[int]
    end_utf8: NotRequired[int]


class Pair(TypedDict):
    """A value by the code of its attribute."""

    name: str
    value: str


class Span(Edges):
    """A span of a record."""

    id: str
    layer: str
    type: str
    type_id: str
    fragments: list[Edges]
    text: str
    attributes: list[Pair]
    origin: str
    by: str


class Link(TypedDict):
    """A link of a record."""

    id: str
    type: str
    source: str
    target: str
    by: str


class Edit(TypedDict):
    """One edit of the clean map."""

    start: int
    end: int
    new: str


class Clean(TypedDict):
    """What makes the reading text."""

    sha256: str
    edits: list[Edit]


class Named(TypedDict):
    """The schema that a record was made under."""

    id: str
    version: str
    hash: str


class Group(TypedDict):
    """Where a document comes from, as far as it matters here."""

    group: str


class SetOf(TypedDict):
    """Whose work a record is."""

    kind: str
    annotators: list[str]
    status: str


class Record(TypedDict):
    """A line that has the right shape."""

    doc_id: str
    text: str
    text_sha256: str
    length: int
    schema: Named
    source: Group
    doc: list[Pair]
    clean: Clean
    set: SetOf
    spans: list[Span]
    links: list[Link]
    split: str | None


def parsed(line: str) -> Record:
    """The record of a line. Raises FormatError: not_json, record_invalid."""
    try:
        found = cast("object", json.loads(line, parse_constant=_refuse, object_pairs_hook=_once))
    except (ValueError, RecursionError) as error:
        raise FormatError("not_json", reason=str(error)) from error
    wrong = next(_validator().iter_errors(cast("Mapping[str, str]", found)), None)
    if wrong is not None:
        raise FormatError("record_invalid", path=wrong.json_path, reason=wrong.message[:200])
    return cast("Record", found)


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


@cache
def _validator() -> "Validator":
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(record_schema()))


def faults(record: Record) -> Iterator[FormatError]:
    """All that is wrong in a record of the right shape."""
    text = record["text"]
    if sha256(text.encode("utf-8", "replace")).hexdigest() != record["text_sha256"] or len(text) != record["length"]:
        yield FormatError("record_text_differs")
    for span in record["spans"]:
        yield from _of_place(span, text)
    yield from _of_units(record)
    yield from _of_ids(record)
    yield from _of_order(record)
    yield from _of_clean(record)
    yield from _of_people(record)


def _of_place(span: Span, text: str) -> Iterator[FormatError]:
    parts, at = span["fragments"], {"found": span["text"], "start": span["start"]}
    apart = all(one["end"] < other["start"] for one, other in pairwise(parts))
    inside = all(0 <= part["start"] < part["end"] <= len(text) for part in parts)
    whole = (parts[0]["start"], parts[-1]["end"]) == (span["start"], span["end"])
    if not (apart and inside and whole):
        yield FormatError("verify_place", **at)
    elif "…".join(text[part["start"] : part["end"]] for part in parts) != span["text"]:
        yield FormatError("record_span_differs", **at)


def _of_units(record: Record) -> Iterator[FormatError]:
    """Offsets in further units say the same as those in code points."""
    text = record["text"]
    edges = [each for span in record["spans"] for each in (span, *span["fragments"])]
    if any("start_utf16" in each for each in edges):
        utf16 = Utf16Map(text)
        wrong = (each for each in edges if (each.get("start_utf16"), each.get("end_utf16")) != _in(utf16, each))
        yield from (FormatError("verify_units", unit="UTF-16", start=each["start"]) for each in wrong)
    if any("start_utf8" in each for each in edges):
        utf8 = Utf8Map(text)
        wrong = (each for each in edges if (each.get("start_utf8"), each.get("end_utf8")) != _in(utf8, each))
        yield from (FormatError("verify_units", unit="UTF-8", start=each["start"]) for each in wrong)


def _in(units: Utf16Map | Utf8Map, edges: Edges) -> tuple[int, int] | None:
    """Both edges in the units; None outside the text, which is told elsewhere."""
    to = units.to_utf16 if isinstance(units, Utf16Map) else units.to_utf8
    try:
        return to(edges["start"]), to(edges["end"])
    except IndexError:
        return None


def _of_ids(record: Record) -> Iterator[FormatError]:
    ids = [span["id"] for span in record["spans"]]
    ties = [link["id"] for link in record["links"]]
    if len(set(ids)) < len(ids) or len(set(ties)) < len(ties):
        yield FormatError("record_ids_repeated")
    there = set(ids)
    for link in record["links"]:
        if link["source"] not in there or link["target"] not in there:
            yield FormatError("record_link_loose", found=link["id"])


def _of_order(record: Record) -> Iterator[FormatError]:
    spans = [(each["start"], -each["end"], each["layer"], each["type"], each["id"]) for each in record["spans"]]
    place = {span["id"]: number for number, span in enumerate(record["spans"])}
    links = [(place.get(each["source"], 0), each["type"], place.get(each["target"], 0)) for each in record["links"]]
    pairs = [record["doc"], *(span["attributes"] for span in record["spans"])]
    names = [[pair["name"] for pair in each] for each in pairs]
    if spans != sorted(spans) or links != sorted(links) or any(each != sorted(each) for each in names):
        yield FormatError("verify_order")


def _of_clean(record: Record) -> Iterator[FormatError]:
    """The edits make the reading text, unless that is what the record has."""
    clean = record["clean"]
    if clean["sha256"] != record["text_sha256"] and _made(record["text"], clean["edits"]) != clean["sha256"]:
        yield FormatError("record_edits_differ")


def _made(text: str, edits: Iterable[Edit]) -> str | None:
    parts, at = list[str](), 0
    for each in edits:
        if not at <= each["start"] <= each["end"] <= len(text):
            return None
        parts += (text[at : each["start"]], each["new"])
        at = each["end"]
    return sha256("".join((*parts, text[at:])).encode()).hexdigest()


def _of_people(record: Record) -> Iterator[FormatError]:
    """A record of one person has nobody else's work, and none that a model made and nobody took over."""
    kind, people = record["set"]["kind"], record["set"]["annotators"]
    things: Sequence[Span | Link] = [*record["spans"], *record["links"]]
    if kind == "annotator" and (len(people) > 1 or any([each["by"]] != people for each in things)):
        yield FormatError("verify_mixed", found=" / ".join(sorted({*people, *(each["by"] for each in things)})))

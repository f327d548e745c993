"""What a schema change would touch in a project, and what it could not carry along; nothing is written here."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TypeVar

from annotator.model.annotation import Annotation
from annotator.model.conflict import Details
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId
from annotator.model.link import Link, LinkId
from annotator.model.problem import Problem
from annotator.model.schema import Schema
from annotator.model.schema_change.carrying import Change
from annotator.model.schema_change.clashes import (
    Crowd,
    crowds,
    new_clashes,
    new_link_problems,
    strained_ends,
    tightened,
)
from annotator.store.rows import Value, annotation_of, link_of, to_json
from annotator.store.sqlite import Connection

TOUCHED = "type IN (SELECT value FROM json_each(:touched))"
CHANGED = f"{TOUCHED} AND is_carried(type, attributes)"
"""The annotations that change; both need the functions of schema_functions.py and `parameters`."""

_COUNTS = (
    "SELECT document_id, sum(is_carried(type, attributes)), sum(count_lost(type, attributes)),"
    f" sum(is_unsplit(type, attributes)) FROM annotation WHERE {TOUCHED} GROUP BY document_id"
)
_LOST = (
    "SELECT document_id, annotation.id, 'value_lost' AS code, json_object('attribute', key, 'value', value)"
    " FROM annotation, json_each(carried_lost(annotation.type, attributes))"
    " WHERE annotation.type IN (SELECT value FROM json_each(:losing)) AND attributes <> '{}'"
)
_UNSPLIT = (
    "SELECT document_id, id, 'unsplit' AS code, json_object('type', type) FROM annotation"
    " WHERE type IN (SELECT value FROM json_each(:divided)) AND is_unsplit(type, attributes)"
)
_BROKEN = (
    "SELECT document_id, id, 'discontinuous' AS code, json_object('type', carried_type(type, attributes))"
    " FROM annotation WHERE type IN (SELECT value FROM json_each(:broken)) AND fragments IS NOT NULL"
    " AND carried_type(type, attributes) IN (SELECT value FROM json_each(:whole))"
)

# `first` begins before `second`, or where it begins. In the second query the later one is looked for from.
_SAME = 'second.start = first.start AND second."end" = first."end"'
_WITHIN = 'second.start >= first.start AND second.start < first."end"'
_AROUND = (
    'first.start <= second.start AND first."end" > second.start'
    " AND first.start > second.start - (SELECT length FROM longest_annotation"
    " WHERE longest_annotation.document_id = second.document_id)"
)
_PAIRS = """
SELECT first.id AS first, second.id AS second FROM annotation AS {drives} CROSS JOIN annotation AS {driven}
WHERE second.document_id = first.document_id AND {meet} AND second.author_id = first.author_id
AND second.id <> first.id AND {drives}.type IN (SELECT value FROM json_each(:types))
AND {driven}.type IN (SELECT value FROM json_each(:others))"""
_CROWDED = """
WITH pair AS MATERIALIZED ({pairs})
SELECT * FROM annotation WHERE id IN (SELECT first FROM pair UNION SELECT second FROM pair) ORDER BY document_id, id"""


_Row = TypeVar("_Row", Annotation, Link)


@dataclass(frozen=True, slots=True)
class Finding:
    """A conflict that the change would bring about; `details` as in model/conflict.py."""

    document: DocumentId
    annotation: AnnotationId | None
    link: LinkId | None
    code: str
    details: Details


def parameters(change: Change) -> dict[str, Value]:
    """What the SQL of this module is about, by name."""
    in_pieces = [each.id for each in change.old.types if change.old.layer_of(each.id).discontinuous]
    whole = [each.id for each in change.new.types if not change.new.layer_of(each.id).discontinuous]
    broken = [type_ for type_ in in_pieces if not change.become(type_).isdisjoint(whole)]
    return {
        "touched": listed(change.touched),
        "losing": listed(change.losing),
        "divided": listed(change.divided),
        "broken": listed(broken),
        "whole": listed(whole),
    }


def listed(names: Iterable[str]) -> str:
    """Names as a JSON array, which SQL takes for a table."""
    return to_json(sorted(names))


@dataclass(frozen=True, slots=True)
class Counts:
    """How many annotations change, by document, and how many conflicts annotations have by themselves, by code."""

    changed: Counter[DocumentId]
    conflicts: Counter[str]


def annotation_counts(connection: Connection, change: Change) -> Counts:
    """All of it, in one pass."""
    changed, conflicts = Counter[DocumentId](), Counter[str]()
    rows = connection.execute(_COUNTS, parameters(change)) if change.touched else ()
    for document, differ, lost, unsplit in rows:
        changed[DocumentId(document)] = differ
        conflicts.update({"value_lost": lost, "unsplit": unsplit})
    if parameters(change)["broken"] != "[]":
        [(conflicts["discontinuous"],)] = connection.execute(f"SELECT count(*) FROM ({_BROKEN})", parameters(change))
    return Counts(+changed, +conflicts)


def links_changed(connection: Connection, change: Change) -> Counter[DocumentId]:
    """How many links turn round, by document."""
    sql = "SELECT document_id, count(*) FROM link WHERE type IN (SELECT value FROM json_each(?)) GROUP BY document_id"
    return Counter({DocumentId(id): count for id, count in connection.execute(sql, (listed(change.reversed),))})


def labels_changed(connection: Connection, change: Change) -> Counter[DocumentId]:
    """How many document labels change or go, by document."""
    sql = (
        "SELECT document_id, count(*) FROM document_label WHERE attribute IN (SELECT value FROM json_each(?))"
        " AND relabelled(attribute, value) IS NOT value GROUP BY document_id"
    )
    return Counter({DocumentId(id): count for id, count in connection.execute(sql, (listed(change.touched_labels),))})


def stranded(connection: Connection, change: Change) -> Mapping[str, int]:
    """How many annotations and links would be left with a type that the new schema lacks, or that is only a group."""
    usable = listed(each.id for each in change.new.types if not each.abstract)
    types = (
        ()
        if not change.stranding
        else connection.execute(
            f"SELECT type, count(*) FROM annotation WHERE {TOUCHED}"
            " AND carried_type(type, attributes) NOT IN (SELECT value FROM json_each(:usable)) GROUP BY type",
            parameters(change) | {"usable": usable},
        )
    )
    gone = listed({each.id for each in change.old.links} - {each.id for each in change.new.links})
    links = connection.execute(
        "SELECT type, count(*) FROM link WHERE type IN (SELECT value FROM json_each(?)) GROUP BY type", (gone,)
    )
    return {str(id): int(count) for id, count in (*types, *links)}


def by_themselves(change: Change) -> Iterator[str]:
    """The queries for conflicts that annotations have by themselves: document, annotation, code, details as JSON."""
    about = parameters(change)
    for name, query in (("losing", _LOST), ("divided", _UNSPLIT), ("broken", _BROKEN)):
        if about[name] != "[]":
            yield query


def first_by_themselves(connection: Connection, change: Change, limit: int) -> Iterator[Finding]:
    """The first conflicts of each code that annotations have by themselves."""
    for query in by_themselves(change):
        for document, annotation, code, details in connection.execute(f"{query} LIMIT {limit}", parameters(change)):
            yield Finding(DocumentId(document), AnnotationId(annotation), None, code, json.loads(details))


def lacking(connection: Connection, change: Change) -> int:
    """How many annotations would have no value for an attribute that they did not have to have so far."""
    wanted = {(type_.id, name) for type_ in change.new.types for name in _required(change.new, type_.id)}
    asked = {(type_.id, name) for type_ in change.old.types for name in _required(change.old, type_.id)}
    pairs = [f"{type_} {name}" for type_, name in wanted - asked]
    if not pairs:
        return 0
    return connection.execute(
        "SELECT count(DISTINCT annotation.id) FROM annotation, json_each(:pairs) AS pair"
        " WHERE annotation.type = substr(pair.value, 1, instr(pair.value, ' ') - 1)"
        " AND instr(attributes, '\"' || substr(pair.value, instr(pair.value, ' ') + 1) || '\":') = 0",
        {"pairs": listed(pairs)},
    ).fetchone()[0]


def _required(schema: Schema, type_: TypeId) -> Iterator[AttributeId]:
    return (
        each.id
        for each in schema.attributes_of(type_)
        if each.required and each.when is None and each.default is None and not each.retired
    )


def judged(connection: Connection, change: Change) -> Iterator[Finding]:
    """The conflicts that annotations have with each other, links with their ends, and labels with the schema."""
    for crowd in crowds(change):
        for some in _by_document(_crowded(connection, crowd)):
            yield from _findings(some[0].document, new_clashes(change, some))
    for some in _by_document(_strained(connection, change)):
        ends = _ends(connection, some)
        yield from _findings(some[0].document, new_link_problems(change, ends, some))
    yield from _lost_labels(connection, change)


def _lost_labels(connection: Connection, change: Change) -> Iterator[Finding]:
    rows = connection.execute(
        "SELECT document_id, attribute, value FROM document_label"
        " WHERE attribute IN (SELECT value FROM json_each(?)) ORDER BY document_id, id",
        (listed(change.touched_labels),),
    )
    for document, attribute, value in rows:
        if change.relabelled(AttributeId(attribute), value) is None:
            yield Finding(DocumentId(document), None, None, "label_lost", {"attribute": attribute, "value": value})


def _findings(document: DocumentId, problems: Iterable[Problem]) -> Iterator[Finding]:
    for problem in problems:
        details = {name: value if isinstance(value, int) else str(value) for name, value in problem.details.items()}
        yield Finding(document, problem.annotation, problem.link, problem.code, details)


def _crowded(connection: Connection, crowd: Crowd) -> Iterator[Annotation]:
    """The annotations that share characters, or their very place, with one that they may not."""
    overlaps = [("first", "second", _WITHIN), ("second", "first", _AROUND)]
    ways = overlaps if crowd.overlapping else [("first", "second", _SAME)]
    pairs = " UNION ".join(_PAIRS.format(drives=drives, driven=driven, meet=meet) for drives, driven, meet in ways)
    values = {"types": listed(crowd.types), "others": listed(crowd.others)}
    return map(annotation_of, connection.execute(_CROWDED.format(pairs=pairs), values))


def _strained(connection: Connection, change: Change) -> Iterator[Link]:
    """The links that may be right no longer, and those that they are counted with."""
    counted, ends = tightened(change), strained_ends(change)
    pairs = [f"{link} {source} {target}" for link, tied in ends.items() for source, target in tied]
    rows = connection.execute(
        "SELECT link.* FROM link JOIN annotation AS source ON source.id = source_id"
        " JOIN annotation AS target ON target.id = target_id"
        " WHERE link.type IN (SELECT value FROM json_each(:counted))"
        " OR (link.type IN (SELECT value FROM json_each(:strained))"
        " AND link.type || ' ' || source.type || ' ' || target.type IN (SELECT value FROM json_each(:pairs)))"
        " ORDER BY link.document_id, link.id",
        {"counted": listed(counted), "strained": listed(ends), "pairs": listed(pairs)},
    )
    return map(link_of, rows) if counted or ends else iter(())


def _ends(connection: Connection, links: Iterable[Link]) -> list[Annotation]:
    ids = to_json(sorted({end for link in links for end in (link.source, link.target)}))
    rows = connection.execute("SELECT * FROM annotation WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    return [annotation_of(row) for row in rows]


def _by_document(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    """Rows that come by document, one list for each."""
    return (list(some) for _, some in groupby(rows, key=attrgetter("document")))

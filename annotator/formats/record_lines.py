"""The lines of `anno-record/1`, put together from pieces: what is the same on many lines is made once.

A dictionary for each of millions of annotations, and an encoder that goes through it, take three times as long. A test
holds each line against the JSON that Python's own encoder makes of it.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from hashlib import sha256
from json.encoder import encode_basestring as quoted

from annotator.formats.manifest import time_text
from annotator.formats.placing import Clean, Record, Reviewed
from annotator.formats.reading_text import TextForm
from annotator.model.annotation import Annotation, Attributes
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.link import Link
from annotator.model.schema import AttributeKind, Schema
from annotator.text.offsets import Utf8Map, Utf16Map, utf16_length

FORMAT = "anno-record/1"

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_Units = Sequence[tuple[str, Callable[[int], int]]]
"""Further units by their names, each with the way there from code points."""
_UNREVIEWED = '"reviewed_by":null,"reviewed_at":null,'
_UNCOUNTED = '"agree":null,"of":null,'


class Lines:
    """Makes lines under one schema, with offsets in further units where that is asked for."""

    def __init__(self, schema: Schema, *, utf16: bool = False, utf8: bool = False) -> None:
        self._schema = schema
        self._utf16 = utf16
        self._utf8 = utf8
        self._version = _encode({"id": schema.id, "version": schema.version, "hash": schema.hash})
        self._type = cache(self._type_part)
        self._link_code = cache(self._link_part)
        self._attribute = cache(self._attribute_part)

    def line(self, record: Record) -> str:
        """The record's line, with its line feed. Raises RuleError for what the schema does not have."""
        document, layer, units = record.document, record.layer, self._units(record.text)
        lengths = "".join(f'"length_{name}":{to(len(record.text))},' for name, to in units)
        kind = {"kind": layer.kind, "annotators": layer.annotators, "reviewer": layer.reviewer, "status": layer.status}
        agreement = [{"name": name, "value": value} for name, value in sorted(record.agreement.items())]
        source = {
            "name": document.name,
            "media_type": document.media_type,
            "encoding": document.encoding,
            "bytes_sha256": document.bytes_sha256,
            "url": document.url,
            "group": record.group,
        }
        return (
            f'{{"format":"{FORMAT}","doc_id":"{document.uid}","text":{quoted(record.text)},'
            f'"text_sha256":"{_sha256(record)}","length":{len(record.text)},{lengths}'
            f'"offset_unit":"code_point","schema":{self._version},"source":{_encode(source)},'
            f'"doc":{self._labels(record.labels)},"clean":{_clean(record.clean)},"set":{_encode(kind)},'
            f'"agreement":{_encode(agreement)},"spans":[{self._spans(record, units)}],'
            f'"links":[{self._links(record)}],"split":{_encode(record.split)}}}\n'
        )

    def _units(self, text: str) -> _Units:
        wide = self._utf16 and utf16_length(text) != len(text)
        utf16 = Utf16Map(text).to_utf16 if wide else _same
        return [
            *([("utf16", utf16)] if self._utf16 else []),
            *([("utf8", Utf8Map(text).to_utf8)] if self._utf8 else []),
        ]

    def _spans(self, record: Record, units: _Units) -> str:
        names = {author: quoted(name) for author, name in record.names.items()}
        status, reviewed = quoted(record.layer.status), record.reviewed
        return ",".join(
            self._span(each, names[each.author], units, status, reviewed.get(each.id)) for each in record.annotations
        )

    def _span(self, annotation: Annotation, by: str, units: _Units, status: str, said: Reviewed | None) -> str:
        fragments = annotation.fragments
        first, last = fragments[0], fragments[-1]
        whole = _edges(first.start, last.end, units)
        parts = whole if first is last else "},{".join(_edges(part.start, part.end, units) for part in fragments)
        return (
            f'{{"id":"{annotation.uid}",{self._type(annotation.type)}{whole},"fragments":[{{{parts}}}],'
            f'"text":{quoted(annotation.surface)},"attributes":[{self._pairs(annotation.attributes)}],'
            f'"origin":{quoted(annotation.origin)},"by":{by},"at":"{time_text(annotation.updated)}",'
            f'"status":{status if said is None else quoted(said.status)},'
            f"{_UNREVIEWED if said is None else _reviewed(said)}"
            f'"model":{"null" if annotation.suggester is None else quoted(annotation.suggester)},'
            f'"score":{"null" if annotation.score is None else _encode(annotation.score)},'
            f"{_UNCOUNTED if said is None else _counted(said)}"
            f'"note":{quoted(annotation.note) if annotation.note else "null"}}}'
        )

    def _pairs(self, attributes: Attributes) -> str:
        if not attributes:
            return ""
        coded = sorted([(*self._attribute(name), value) for name, value in attributes.items()])
        return ",".join([f"{begin}{quoted(value)}}}" for _, begin, value in coded])

    def _links(self, record: Record) -> str:
        uids = {annotation.id: annotation.uid for annotation in record.annotations}
        return ",".join(
            f'{{"id":"{link.uid}","type":{self._link_code(link.type)},"source":"{uids[link.source]}",'
            f'"target":"{uids[link.target]}",{_provenance(link, record)}}}'
            for link in record.links
        )

    def _labels(self, labels: Iterable[DocumentLabel]) -> str:
        """By code. A date has no hyphens, since some loaders make a time of it (`datasets` does)."""
        found = list[tuple[str, str]]()
        for label in labels:
            attribute = self._schema.document_attribute(label.attribute)
            is_date = attribute.kind is AttributeKind.DATE
            found.append((attribute.code, label.value.replace("-", "") if is_date else label.value))
        return f"[{','.join(_pair(code, value) for code, value in sorted(found))}]"

    def _type_part(self, id: TypeId) -> str:
        type_ = self._schema.type(id)
        return f'"layer":{quoted(type_.layer)},"type":{quoted(type_.code)},"type_id":{quoted(id)},'

    def _link_part(self, id: LinkTypeId) -> str:
        return quoted(self._schema.link_type(id).code)

    def _attribute_part(self, id: AttributeId) -> tuple[str, str]:
        code = self._schema.attribute(id).code
        return code, _named(code)


def _sha256(record: Record) -> str:
    """Of a source text it is known, and was held against the text when the record was made."""
    if record.form is TextForm.SOURCE:
        return record.document.text_sha256
    return sha256(record.text.encode()).hexdigest()


def _same(offset: int) -> int:
    return offset


def _edges(start: int, end: int, units: _Units) -> str:
    edges = f'"start":{start},"end":{end}'
    if not units:
        return edges
    return edges + "".join(f',"start_{name}":{to(start)},"end_{name}":{to(end)}' for name, to in units)


def _named(code: str) -> str:
    return f'{{"name":{quoted(code)},"value":'


def _pair(code: str, value: str) -> str:
    return f"{_named(code)}{quoted(value)}}}"


def _reviewed(said: Reviewed) -> str:
    at = "null" if said.at is None else f'"{time_text(said.at)}"'
    return f'"reviewed_by":{_encode(said.by)},"reviewed_at":{at},'


def _counted(said: Reviewed) -> str:
    return f'"agree":{_encode(said.agree)},"of":{_encode(said.of)},'


def _provenance(link: Link, record: Record) -> str:
    return (
        f'"origin":"{link.origin.value}","by":{quoted(record.names[link.author])},'
        f'"at":"{time_text(link.created)}","status":"{record.layer.status.value}"'
    )


def _clean(clean: Clean) -> str:
    edits = ",".join(
        f'{{"start":{each.start},"end":{each.end},"new":{quoted(each.replacement)},"rule":{quoted(each.rule)}}}'
        for each in clean.edits
    )
    return f'{{"rules":{quoted(clean.rules)},"sha256":"{clean.sha256}","edits":[{edits}]}}'

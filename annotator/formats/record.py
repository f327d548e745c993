"""`anno-record/1`: JSONL with one line for each person's work on a document, the export that all others come from.

What a line holds is in resources/json-schemas/record.schema.json. Attributes are exported as they are stored: what
equals the schema's default is left out of both. Every line has the same keys; what is empty is `[]` or null.

`text` is the source text or, where that is asked for, the reading text; offsets are always into `text`. `clean.edits`
are always offsets into the source text and make the reading text of it, whose SHA-256 is `clean.sha256`.
"""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256

from annotator.formats.api import Output
from annotator.formats.manifest import time_text
from annotator.formats.options import Option, Options
from annotator.formats.placing import Clean, Record
from annotator.formats.record_links import labels_of, links_of
from annotator.model.annotation import Annotation, Attributes
from annotator.model.schema import Schema
from annotator.sentences import QT_TRANSLATE_NOOP

ID = "jsonl"
NAME = QT_TRANSLATE_NOOP("Format", "JSONL of this program")
EXTENSIONS = (".jsonl",)
LOSES = ""
FOLDER = False
OPTIONS: tuple[Option, ...] = ()
EXAMPLE = """\
{"format":"anno-record/1","doc_id":"0194…","text":"总投资不低于100亿元。",…,"spans":[
  {"id":"0195…","layer":"figure","type":"MONEY","start":3,"end":11,"text":"不低于100亿元",
   "attributes":[{"name":"bound","value":"EQUAL_OR_MORE"},{"name":"value","value":"10000000000"}],
   "origin":"human","by":"anno-01","at":"2026-11-20T09:00:00.000Z","status":"submitted",…}],"links":[…]}
"""

FORMAT = "anno-record/1"

Json = Mapping[str, object]

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:  # noqa: ARG001
    """Write one line for each record."""
    with out.file() as file:
        for record in records:
            file.write(to_line(record, schema).encode())


def to_line(record: Record, schema: Schema) -> str:
    """The line of a record, with its line feed. Raises RuleError for what the schema does not have."""
    return _encode(_table(record, schema)) + "\n"


def _table(record: Record, schema: Schema) -> Json:
    document, layer = record.document, record.layer
    return {
        "format": FORMAT,
        "doc_id": str(document.uid),
        "text": record.text,
        "text_sha256": sha256(record.text.encode()).hexdigest(),
        "length": len(record.text),
        "offset_unit": "code_point",
        "schema": {"id": schema.id, "version": schema.version, "hash": schema.hash},
        "source": _source(record),
        "doc": labels_of(record.labels, schema),
        "clean": _clean(record.clean),
        "set": {
            "kind": layer.kind,
            "annotators": list(layer.annotators),
            "reviewer": layer.reviewer,
            "status": layer.status,
        },
        "agreement": [{"name": name, "value": value} for name, value in sorted(record.agreement.items())],
        "spans": [_span(annotation, record, schema) for annotation in record.annotations],
        "links": links_of(record, schema),
        "split": record.split,
    }


def _clean(clean: Clean) -> Json:
    return {
        "rules": clean.rules,
        "sha256": clean.sha256,
        "edits": [
            {"start": each.start, "end": each.end, "new": each.replacement, "rule": each.rule} for each in clean.edits
        ],
    }


def _source(record: Record) -> Json:
    document = record.document
    return {
        "name": document.name,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "bytes_sha256": document.bytes_sha256,
        "url": document.url,
        "group": record.group,
    }


def _span(annotation: Annotation, record: Record, schema: Schema) -> Json:
    fragments, type_ = annotation.fragments, schema.type(annotation.type)
    said = record.reviewed.get(annotation.id)
    return {
        "id": str(annotation.uid),
        "layer": type_.layer,
        "type": type_.code,
        "type_id": type_.id,
        "start": fragments[0].start,
        "end": fragments[-1].end,
        "fragments": [{"start": part.start, "end": part.end} for part in fragments],
        "text": annotation.surface,
        "attributes": _pairs(annotation.attributes, schema),
        "origin": annotation.origin,
        "by": record.names[annotation.author],
        "at": time_text(annotation.updated),
        "status": record.layer.status if said is None else said.status,
        "reviewed_by": None if said is None else said.by,
        "reviewed_at": None if said is None or said.at is None else time_text(said.at),
        "model": annotation.suggester,
        "score": annotation.score,
        "agree": None if said is None else said.agree,
        "of": None if said is None else said.of,
        "note": annotation.note or None,
    }


def _pairs(attributes: Attributes, schema: Schema) -> list[Json]:
    coded = sorted((schema.attribute(name).code, value) for name, value in attributes.items())
    return [{"name": code, "value": value} for code, value in coded]

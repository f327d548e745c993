"""`anno-record/1`: JSONL with one line for each person's work on a document, the export that all others come from.

What a line holds is in resources/json-schemas/record.schema.json. Attributes are exported as they are stored: what
equals the schema's default is left out of both. Every line has the same keys; what is empty is `[]` or null.

`text` is the source text or, where that is asked for, the reading text; offsets are always into `text`. `clean.edits`
are always offsets into the source text and make the reading text of it, whose SHA-256 is `clean.sha256`.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from annotator.errors import StorageError
from annotator.formats.manifest import Changed, Manifest, Tally, manifest_path, time_text
from annotator.formats.reading_text import ReadingText, TextForm
from annotator.formats.record_links import labels_of, links_of, without_loose_links
from annotator.formats.whole_files import whole_files
from annotator.model.annotation import Annotation, Attributes
from annotator.model.document import Document, DocumentState
from annotator.model.schema import Schema
from annotator.model.span import surface_of
from annotator.model.work import ALL, DocumentWork, Selection
from annotator.text.repairs.decided import Decided

FORMAT = "anno-record/1"

ReadWork = tuple[DocumentWork, Decided]
"""One person's work on a document, and what is repaired and passed over in that."""

Json = Mapping[str, object]
Progress = Callable[[int], None]
"""Is told after each record how many are written; stops the export by raising `Cancelled`."""

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def write(
    works: Iterable[ReadWork],
    schema: Schema,
    target: Path,
    selection: Selection = ALL,
    form: TextForm = TextForm.SOURCE,
    progress: Progress | None = None,
) -> Manifest:
    """Write the works, in their order, and the manifest beside them; both are put in place when they are complete.

    `selection` is what the works were selected by, for the manifest. The same works give the same bytes. Raises
    StorageError: surface_mismatch, text_mismatch, unwritable, target_is_project; then, and when `progress` raises,
    whatever was at `target` is still there.
    """
    tally, digest, size = Tally(), sha256(), 0
    with whole_files(target, manifest_path(target)) as (records, beside):
        for work, decided in works:
            row = to_row(work, decided, schema, form)
            line = row.line.encode()
            records.write(line)
            digest.update(line)
            size += len(line)
            tally.add(row.work, row.edits, row.changed)
            if progress is not None:
                progress(tally.rows)
        manifest = Manifest(
            schema=schema,
            selection=selection,
            form=form,
            file=target.name,
            rows=tally.rows,
            bytes=size,
            sha256=digest.hexdigest(),
            documents=tally.documents,
            annotations=tally.annotations,
            links=tally.links,
            labels=tally.labels,
            annotators=tuple(sorted(tally.annotators)),
            types=tally.types,
            states=tally.states,
            latest=tally.latest,
            edits=tally.edits,
            changed=tuple(tally.changed),
        )
        beside.write(manifest.to_json().encode())
    return manifest


@dataclass(frozen=True, slots=True)
class Row:
    """A record with its line feed, and what it says: `work` in terms of the record's text, the number of `edits`.

    `changed` are the annotations that are not in the reading text what they are in the source text.
    """

    line: str
    work: DocumentWork
    edits: int
    changed: tuple[Changed, ...]


def to_row(work: DocumentWork, decided: Decided, schema: Schema, form: TextForm = TextForm.SOURCE) -> Row:
    """The record of one person's work on a document. Raises StorageError, RuleError."""
    _refuse_damaged(work)
    reading = ReadingText(work.text, decided)
    placed = [(annotation, reading.place(annotation.fragments)) for annotation in work.annotations]
    changed = tuple(
        Changed(work.document.uid, annotation.uid, annotation.surface, place.change)
        for annotation, place in placed
        if place.change is not None
    )
    if form is TextForm.READING:
        there = (
            replace(annotation, fragments=place.fragments, surface=surface_of(reading.text, place.fragments))
            for annotation, place in placed
            if place.fragments is not None
        )
        work = without_loose_links(replace(work, text=reading.text, annotations=tuple(there)))
    return Row(_encode(_record(work, reading, schema)) + "\n", work, len(reading.edits), changed)


def _refuse_damaged(work: DocumentWork) -> None:
    """What goes out must be what came in, and each annotation the slice that it says it is."""
    document = work.document
    if (_sha256(work.text), len(work.text)) != (document.text_sha256, document.length):
        raise StorageError("text_mismatch", title=document.title)
    for annotation in work.annotations:
        fragments, surface = annotation.fragments, annotation.surface
        if fragments[-1].end > len(work.text) or surface_of(work.text, fragments) != surface:
            raise StorageError("surface_mismatch", title=document.title, surface=surface, start=fragments[0].start)
    if without_loose_links(work) != work:
        raise StorageError("link_mismatch", title=document.title)


def _record(work: DocumentWork, reading: ReadingText, schema: Schema) -> Json:
    document, status = work.document, _status(work.document)
    spans = sorted(work.annotations, key=_order(schema))
    return {
        "format": FORMAT,
        "doc_id": str(document.uid),
        "text": work.text,
        "text_sha256": _sha256(work.text),
        "length": len(work.text),
        "offset_unit": "code_point",
        "schema": {"id": schema.id, "version": schema.version, "hash": schema.hash},
        "source": _source(document),
        "doc": labels_of(work.labels, schema),
        "clean": _clean(reading),
        "set": {
            "kind": "annotator",
            "annotators": [] if work.author is None else [work.author.name],
            "reviewer": None,
            "status": status,
        },
        "agreement": [],
        "spans": [_span(annotation, work, schema) for annotation in spans],
        "links": links_of(work, schema, spans, status),
        "split": None,
    }


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _clean(reading: ReadingText) -> Json:
    return {
        "rules": reading.rules,
        "sha256": _sha256(reading.text),
        "edits": [
            {"start": each.start, "end": each.end, "new": each.replacement, "rule": each.rule} for each in reading.edits
        ],
    }


def _source(document: Document) -> Json:
    return {
        "name": document.name,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "bytes_sha256": document.bytes_sha256,
        "url": document.url,
        "group": str(document.uid),
    }


def _status(document: Document) -> str:
    return "submitted" if document.state is DocumentState.DONE else "draft"


def _order(schema: Schema) -> Callable[[Annotation], tuple[int, int, str, str, int]]:
    def order(annotation: Annotation) -> tuple[int, int, str, str, int]:
        type_ = schema.type(annotation.type)
        start, end = annotation.fragments[0].start, annotation.fragments[-1].end
        return start, -end, type_.layer, type_.code, annotation.uid.int

    return order


def _span(annotation: Annotation, work: DocumentWork, schema: Schema) -> Json:
    fragments, type_ = annotation.fragments, schema.type(annotation.type)
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
        "by": "" if work.author is None else work.author.name,
        "at": time_text(annotation.updated),
        "status": _status(work.document),
        "reviewed_by": None,
        "reviewed_at": None,
        "model": annotation.suggester,
        "score": annotation.score,
        "agree": None,
        "of": None,
        "note": annotation.note or None,
    }


def _pairs(attributes: Attributes, schema: Schema) -> list[Json]:
    coded = sorted((schema.attribute(name).code, value) for name, value in attributes.items())
    return [{"name": code, "value": value} for code, value in coded]

"""The manifest beside an export: what is in it, under which schema, and how to tell that it is whole.

It holds no time of writing, only that of the latest work in it, so that the same state gives the same bytes.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from pathlib import Path

from annotator import __version__
from annotator.formats.reading_text import RULES_VERSION, Change, TextForm
from annotator.model.document import DocumentState
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId, Uid
from annotator.model.link import Link
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork, Selection
from annotator.text.repairs.rules import RULES, Rule

FORMAT = "anno-manifest/1"


def time_text(moment: datetime) -> str:
    """A moment of UTC to the millisecond; with less, some loaders make another text of it (`datasets` does)."""
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def manifest_path(target: Path) -> Path:
    """Where the manifest of an export lies."""
    return target.with_suffix(".manifest.json")


@dataclass(frozen=True, slots=True)
class Changed:
    """An annotation that is not in the reading text what it is in the source text, where it covers `surface`."""

    document: Uid
    annotation: Uid
    surface: str
    change: Change


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one file holds. `rows` are its lines, one for each person on each document; `latest` is None when empty.

    `edits` are those of `clean`, once for each document. `changed` is what the reading text changes, in the file where
    that is its text.
    """

    schema: Schema
    selection: Selection
    form: TextForm
    file: str
    rows: int
    bytes: int
    sha256: str
    documents: int
    annotations: int
    links: Mapping[LinkTypeId, int]
    labels: Mapping[AttributeId, int]
    annotators: tuple[str, ...]
    types: Mapping[TypeId, int]
    states: Mapping[DocumentState, int]
    latest: datetime | None
    edits: int
    changed: tuple[Changed, ...]

    def to_json(self) -> str:
        """The file's content; types are listed in the order of the schema, also those that do not occur."""
        return json.dumps(self.as_table(), ensure_ascii=False, allow_nan=False, indent=2) + "\n"

    def as_table(self) -> dict[str, object]:
        """The same as a JSON object."""
        states = self.selection.states
        return {
            "format": FORMAT,
            "program": {"name": "annotator", "version": __version__},
            "schema": {"id": self.schema.id, "version": self.schema.version, "hash": self.schema.hash},
            "options": {
                "documents": "all" if self.selection.documents is None else "chosen",
                "states": [state for state in DocumentState if states is None or state in states],
                "text": self.form,
            },
            "latest": None if self.latest is None else time_text(self.latest),
            "files": [
                {
                    "name": self.file,
                    "format": "anno-record/1",
                    "rows": self.rows,
                    "bytes": self.bytes,
                    "sha256": self.sha256,
                }
            ],
            "counts": {
                "documents": self.documents,
                "spans": self.annotations,
                "links": sum(self.links.values()),
                "labels": sum(self.labels.values()),
                "annotators": list(self.annotators),
                "types": {type_.code: self.types.get(type_.id, 0) for type_ in self.schema.types},
                "link_types": {type_.code: self.links.get(type_.id, 0) for type_ in self.schema.links},
                "document_attributes": {
                    attribute.code: self.labels.get(attribute.id, 0) for attribute in self.schema.document_attributes
                },
                "states": {state: self.states.get(state, 0) for state in DocumentState},
            },
            "clean": {
                "rules": RULES_VERSION,
                "attach": {rule.id: _side(rule) for rule in RULES.values()},
                "edits": self.edits,
                "changed": [
                    {
                        "doc_id": str(each.document),
                        "span": str(each.annotation),
                        "text": each.surface,
                        "change": each.change,
                    }
                    for each in self.changed
                ],
            },
        }


def _side(rule: Rule) -> str:
    """What the edits of a rule belong to: what they delete to the character before it, or character by character."""
    if rule.follows:
        return "left"
    return "characters" if rule.by_character else "neighbour"


@dataclass(slots=True)
class Tally:
    """Counts what is written, record by record; the records of one document come one after the other."""

    rows: int = 0
    documents: int = 0
    annotations: int = 0
    annotators: set[str] = field(default_factory=set[str])
    types: Counter[TypeId] = field(default_factory=Counter[TypeId])
    links: Counter[LinkTypeId] = field(default_factory=Counter[LinkTypeId])
    labels: Counter[AttributeId] = field(default_factory=Counter[AttributeId])
    states: Counter[DocumentState] = field(default_factory=Counter[DocumentState])
    latest: datetime | None = None
    edits: int = 0
    changed: list[Changed] = field(default_factory=list[Changed])
    _last: DocumentId | None = None

    def add(self, work: DocumentWork, edits: int, changed: Iterable[Changed]) -> None:
        """Count one record, with the edits that make the reading text and what that changes."""
        self.rows += 1
        self.changed += changed
        self.annotations += len(work.annotations)
        self.types.update(annotation.type for annotation in work.annotations)
        self.links.update(link.type for link in work.links)
        self.labels.update(label.attribute for label in work.labels)
        if work.author is not None:
            self.annotators.add(work.author.name)
        if work.document.id != self._last:
            self._last = work.document.id
            self.documents += 1
            self.edits += edits
            self.states[work.document.state] += 1
        moments = chain(
            [work.document.imported] if self.latest is None else [work.document.imported, self.latest],
            (annotation.updated for annotation in work.annotations),
            (each.created for each in chain[Link | DocumentLabel](work.links, work.labels)),
        )
        self.latest = max(moments)

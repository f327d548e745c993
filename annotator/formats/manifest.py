"""The manifest beside an export: what is in it, under which schema, and how to tell that it is whole.

It holds no time of writing, only that of the latest work in it, so that the same state gives the same bytes.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import cast

from annotator import __version__
from annotator.formats.dropping import Reason
from annotator.formats.options import Options
from annotator.formats.outputs import FileSum
from annotator.formats.placing import Record
from annotator.formats.reading_text import RULES_VERSION, TextForm
from annotator.model.document import DocumentState
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.link import Link
from annotator.model.schema import Schema
from annotator.model.work import Ruling, Selection
from annotator.text.repairs.rules import RULES, Rule

FORMAT = "anno-manifest/1"
_type, _updated = attrgetter("type"), attrgetter("updated")


def time_text(moment: datetime) -> str:
    """A moment of UTC to the millisecond; with less, some loaders make another text of it (`datasets` does)."""
    day, time = (moment.year, moment.month, moment.day), (moment.hour, moment.minute, moment.second)
    # As `isoformat` has it, in two thirds of the time: there are millions of them.
    return "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ" % (*day, *time, moment.microsecond // 1000)  # noqa: UP031


def manifest_path(target: Path) -> Path:
    """Where the manifest of an export lies."""
    return target.with_suffix(".manifest.json")


def beside_of(target: Path, name: str, *, folder: bool) -> Path:
    """Where a file lies that tells of an export: in its folder, or beside its file by the name of that."""
    return target / name if folder else target.with_suffix(f".{name}")


def dropped_path(target: Path) -> Path:
    """Where the list lies of what an export does not hold as the project does."""
    return target.with_suffix(".dropped.tsv")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export holds. `dropped` counts by reason what the files do not hold as the project does.

    `previous` is the SHA-256 of the manifest in the folder that is replaced: a chain by which versions are known.
    """

    schema: Schema
    selection: Selection
    form: TextForm
    format: str
    options: Options
    tally: "Tally"
    files: tuple[FileSum, ...]
    dropped: Mapping[Reason, int]
    previous: str | None = None

    def after(self, content: bytes | None) -> "Manifest":
        """The manifest in the place of another, given as its bytes: of one that says the same, its very self."""
        if content is None:
            return self
        before = _previous_of(content)
        again = replace(self, previous=before)
        return again if again.to_json().encode() == content else replace(self, previous=sha256(content).hexdigest())

    def to_json(self) -> str:
        """The file's content; types are listed in the order of the schema, also those that do not occur."""
        return json.dumps(self.as_table(), ensure_ascii=False, allow_nan=False, indent=2) + "\n"

    def as_table(self) -> dict[str, object]:
        """The same as a JSON object."""
        tally = self.tally
        return {
            "format": FORMAT,
            "program": {"name": "annotator", "version": __version__},
            "schema": {"id": self.schema.id, "version": self.schema.version, "hash": self.schema.hash},
            "options": {
                "format": self.format,
                **self.options.values,
                **_selected(self.selection, self.schema),
                "text": self.form,
            },
            "previous": self.previous,
            "latest": None if tally.latest is None else time_text(tally.latest),
            "files": [{"name": each.name, "bytes": each.bytes, "sha256": each.sha256} for each in self.files],
            "counts": tally.as_table(self.schema),
            "dropped": {reason: self.dropped.get(reason, 0) for reason in Reason if self.dropped.get(reason)},
            "clean": {
                "rules": RULES_VERSION,
                "attach": {rule.id: _side(rule) for rule in RULES.values()},
                "edits": tally.edits,
            },
        }


def _previous_of(content: bytes) -> str | None:
    try:
        table = cast("object", json.loads(content))
    except ValueError:
        return None
    found = cast("Mapping[str, object]", table).get("previous") if isinstance(table, dict) else None
    return found if isinstance(found, str) else None


def _selected(selection: Selection, schema: Schema) -> dict[str, object]:
    """What was asked for; of people only how many, since names are in the records alone."""
    states, types = selection.states, selection.types
    return {
        "documents": "all" if selection.documents is None else "chosen",
        "states": [state for state in DocumentState if states is None or state in states],
        "since": None if selection.since is None else time_text(selection.since),
        "until": None if selection.until is None else time_text(selection.until),
        "one_of_family": selection.one_of_family,
        "layer": selection.layer,
        "people": "all" if selection.people is None else len(selection.people),
        "types": "all" if types is None else [type_.code for type_ in schema.types if type_.id in types],
        "rulings": "all" if selection.rulings is None else [each for each in Ruling if each in selection.rulings],
    }


def _side(rule: Rule) -> str:
    """What the edits of a rule belong to: what they delete to the character before it, or character by character."""
    if rule.follows:
        return "left"
    return "characters" if rule.by_character else "neighbour"


@dataclass(slots=True)
class Tally:
    """Counts what is written, record by record; the records of one document come one after the other.

    `edits` are those of `clean`, once for each document.
    """

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
    _last: DocumentId | None = None

    def add(self, record: Record) -> None:
        """Count one record."""
        self.rows += 1
        self.annotations += len(record.annotations)
        self.types.update(map(_type, record.annotations))
        self.links.update(link.type for link in record.links)
        self.labels.update(label.attribute for label in record.labels)
        self.annotators.update(record.layer.annotators)
        document = record.document
        if document.id != self._last:
            self._last = document.id
            self.documents += 1
            self.edits += len(record.clean.edits)
            self.states[document.state] += 1
        moments = chain(
            [document.imported] if self.latest is None else [document.imported, self.latest],
            map(_updated, record.annotations),
            (each.created for each in chain[Link | DocumentLabel](record.links, record.labels)),
        )
        self.latest = max(moments)

    def as_table(self, schema: Schema) -> dict[str, object]:
        """As a JSON object; types are in the order of the schema, also those that do not occur."""
        return {
            "records": self.rows,
            "documents": self.documents,
            "spans": self.annotations,
            "links": sum(self.links.values()),
            "labels": sum(self.labels.values()),
            "annotators": sorted(self.annotators),
            "types": {type_.code: self.types.get(type_.id, 0) for type_ in schema.types},
            "link_types": {type_.code: self.links.get(type_.id, 0) for type_ in schema.links},
            "document_attributes": {
                attribute.code: self.labels.get(attribute.id, 0) for attribute in schema.document_attributes
            },
            "states": {state: self.states.get(state, 0) for state in DocumentState},
        }

"""Writes a dataset: records in splits, and beside them all that a trainer has to know.

Where documents go can be told only when all are known, so the records wait in a temporary file of this machine, never
in memory; their last key is filled in when they are written.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dataset.card import About, card, records_file
from annotator.formats.dataset.contents import Contents, row_of
from annotator.formats.dataset.croissant import croissant
from annotator.formats.dataset.labels import labels_table
from annotator.formats.dataset.shape import record_schema
from annotator.formats.dataset.splits import Allotment, Group, Shares, Split, allot, ledger_text, read_ledger
from annotator.formats.dataset.tables import tables
from annotator.formats.dropping import Dropped, Reason, Thing
from annotator.formats.manifest import time_text
from annotator.formats.options import NO, Option, OptionKind, Options
from annotator.formats.placing import Record, SetKind
from annotator.formats.reading_text import TextForm
from annotator.formats.record import OPTIONS as RECORD_OPTIONS
from annotator.formats.record import UTF8, UTF16
from annotator.formats.record_lines import Lines
from annotator.model.schema import Schema, as_file
from annotator.model.schema_toml import to_toml
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "dataset"
NAME = QT_TRANSLATE_NOOP("Format", "Dataset for training: splits, card, statistics")
EXTENSIONS = ("",)
FOLDER = True
LOSES = ""
EXAMPLE = """\
README.md          the card; datasets.load_dataset(folder) reads its features
records/train.jsonl  records/validation.jsonl  records/test.jsonl
splits.tsv         the ledger: no document ever changes its split
labels.json  statistics.json  schema.toml  record.schema.json  croissant.json
manifest.json  SHA256SUMS
"""
SPLITS = "splits.tsv"
SEED, LEDGER, TITLE, LICENSE, NAMES, OPEN = "seed", "ledger", "title", "license", "names", "undecided"
PARQUET = "parquet"
OPTIONS = (
    Option(Split.TRAIN, OptionKind.NUMBER, "80", QT_TRANSLATE_NOOP("Format", "Parts for training")),
    Option(Split.VALIDATION, OptionKind.NUMBER, "10", QT_TRANSLATE_NOOP("Format", "Parts for validation")),
    Option(Split.TEST, OptionKind.NUMBER, "10", QT_TRANSLATE_NOOP("Format", "Parts for the test")),
    Option(SEED, OptionKind.LINE, "1", QT_TRANSLATE_NOOP("Format", "Seed of the splits")),
    Option(
        LEDGER,
        OptionKind.FILE,
        "",
        QT_TRANSLATE_NOOP("Format", "Splits to keep"),
        QT_TRANSLATE_NOOP("Format", "A splits.tsv; without one, that of the folder which is replaced."),
    ),
    Option(TITLE, OptionKind.LINE, "", QT_TRANSLATE_NOOP("Format", "Title")),
    Option(LICENSE, OptionKind.LINE, "", QT_TRANSLATE_NOOP("Format", "Licence of the annotations")),
    Option(
        NAMES,
        OptionKind.FLAG,
        NO,
        QT_TRANSLATE_NOOP("Format", "People’s names"),
        QT_TRANSLATE_NOOP("Format", "Otherwise people are called person-1, person-2 and so on."),
    ),
    Option(
        OPEN,
        OptionKind.FLAG,
        NO,
        QT_TRANSLATE_NOOP("Format", "Documents that review has not gone through"),
        QT_TRANSLATE_NOOP("Format", "Of the settled layer: what is not decided yet would look as if it were nothing."),
    ),
    Option(
        PARQUET,
        OptionKind.FLAG,
        NO,
        QT_TRANSLATE_NOOP("Format", "The records as Parquet, too"),
        QT_TRANSLATE_NOOP("Format", "In the folder hf, which load_dataset reads. It needs the extra “parquet”."),
        extra="parquet",
    ),
    *RECORD_OPTIONS,
)

_END = '"split":null}\n'
_DOC_ID = slice(len('{"format":"anno-record/1","doc_id":"'), len('{"format":"anno-record/1","doc_id":"') + 36)


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write the folder. Raises UsageError(no_shares), FormatError(ledger_line, file_unreadable)."""
    with TemporaryFile() as waiting:
        gathered = _Gathered(schema, options, out)
        for record in records:
            if line := gathered.take(record):
                waiting.write(line.encode())
        waiting.seek(0)
        allotment = allot(gathered.groups.values(), _shares(options), options.text(SEED), _ledger(out, options))
        with out.file(SPLITS) as ledger:
            ledger.write(ledger_text(gathered.groups.values(), allotment).encode())
        _finish(gathered, allotment, _lines(waiting), out, options)


def _lines(waiting: BinaryIO) -> Iterator[str]:
    return (line.decode() for line in waiting)


@dataclass(slots=True)
class _Gathered:
    """What is known of the records once all have come."""

    schema: Schema
    options: Options
    out: Output
    groups: dict[str, Group] = field(default_factory=dict[str, Group])
    latest: datetime | None = None
    left_out: Counter[Reason] = field(default_factory=Counter[Reason])
    settled: bool = False
    reading: bool = False
    _numbers: dict[str, str] = field(default_factory=dict[str, str])

    def take(self, record: Record) -> str:
        """The line of a record, without the name of a split; empty where its document is left out."""
        self.left_out.update(each.reason for each in record.changed)
        if self._is_open(record):
            why = Dropped(record.document.uid, Thing.TEXT, record.document.uid, record.document.title, Reason.UNDECIDED)
            self.out.drop(why)
            self.left_out[Reason.UNDECIDED] += 1
            return ""
        self.settled = record.layer.kind is SetKind.ADJUDICATED
        self.reading = record.form is TextForm.READING
        self._count(record)
        named = record if self.options.flag(NAMES) else self._nameless(record)
        lines = Lines(self.schema, utf16=self.options.flag(UTF16), utf8=self.options.flag(UTF8))
        return lines.line(named)

    def _is_open(self, record: Record) -> bool:
        return not self.options.flag(OPEN) and any(each.reason is Reason.UNDECIDED for each in record.changed)

    def _count(self, record: Record) -> None:
        group = self.groups.setdefault(record.group, Group(record.group))
        document = str(record.document.uid)
        if document not in group.documents[-1:]:
            group.documents.append(document)
        group.types.update(self.schema.type(each.type).code for each in record.annotations)
        moments = [record.document.imported, *(each.updated for each in record.annotations)]
        self.latest = max([*moments, self.latest] if self.latest else moments)

    def _nameless(self, record: Record) -> Record:
        names = {author: self._number(name) for author, name in sorted(record.names.items())}
        reviewed = {
            id: said if said.by is None else replace(said, by=self._number(said.by))
            for id, said in record.reviewed.items()
        }
        reviewer = record.layer.reviewer
        layer = replace(
            record.layer,
            annotators=tuple(self._number(name) for name in record.layer.annotators),
            reviewer=None if reviewer is None else self._number(reviewer),
        )
        return replace(record, names=names, reviewed=reviewed, layer=layer)

    def _number(self, name: str) -> str:
        return self._numbers.setdefault(name, f"person-{len(self._numbers) + 1}")


def _finish(gathered: _Gathered, allotment: Allotment, lines: Iterable[str], out: Output, options: Options) -> None:
    contents = Contents(gathered.schema)
    sums = _write_records(lines, allotment, contents, out, options)
    schema = gathered.schema
    about = About(
        title=options.text(TITLE) or schema.title,
        license=options.text(LICENSE),
        seed=options.text(SEED),
        shares=" / ".join(f"{split} {options.number(split)}" for split in Split),
        settled=gathered.settled,
        reading=gathered.reading,
        named=options.flag(NAMES),
        units=_units(options),
        parquet=options.flag(PARQUET),
        left_out=gathered.left_out,
        moved=allotment.moved,
    )
    latest = "1970-01-01" if gathered.latest is None else time_text(gathered.latest)[:10]
    for name, text in (
        ("README.md", card(about, contents)),
        ("croissant.json", croissant(about, schema.version, latest, sums)),
        ("labels.json", _json(labels_table(schema))),
        ("statistics.json", _json(contents.as_table())),
        ("schema.toml", to_toml(schema)),
        ("schema.json", _json(as_file(schema))),
        ("record.schema.json", record_schema()),
    ):
        with out.file(name) as file:
            file.write(text.encode())


def _write_records(
    lines: Iterable[str], allotment: Allotment, contents: Contents, out: Output, options: Options
) -> dict[Split, str]:
    """Write each record to the file of its split; the SHA-256 of those files that have any."""
    used = sorted(set(allotment.documents.values()), key=list(Split).index)
    digests = {split: sha256() for split in used}
    with ExitStack() as stack:
        files = {split: stack.enter_context(out.file(records_file(split))) for split in used}
        beside = stack.enter_context(tables(used, _units(options), out)) if options.flag(PARQUET) else None
        for line in lines:
            split = allotment.documents[line[_DOC_ID]]
            placed = f'{line.removesuffix(_END)}"split":"{split}"}}\n'
            content = placed.encode()
            digests[split].update(content)
            files[split].write(content)
            contents.add(row_of(placed), split)
            if beside is not None:
                beside.add(placed, split)
    return {split: digest.hexdigest() for split, digest in digests.items()}


def _units(options: Options) -> tuple[str, ...]:
    return tuple(unit for unit in (UTF16, UTF8) if options.flag(unit))


def _json(table: object) -> str:
    return json.dumps(table, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _shares(options: Options) -> Shares:
    return {split: options.number(split) for split in Split}


def _ledger(out: Output, options: Options) -> "dict[str, Split]":
    chosen = options.text(LEDGER)
    if not chosen:
        return dict(read_ledger(out.previous(SPLITS) or b"", SPLITS))
    try:
        content = Path(chosen).read_bytes()
    except OSError as error:
        raise FormatError("file_unreadable", file=chosen, reason=error.strerror or str(error)) from error
    return dict(read_ledger(content, chosen))

"""`anno-record/1`: JSONL with one line for each person's work on a document, the export that all others come from.

What a line holds is in resources/json-schemas/record.schema.json. Attributes are exported as they are stored: what
equals the schema's default is left out of both. Every line of a file has the same keys; what is empty is `[]` or null.

`text` is the source text or, where that is asked for, the reading text; offsets are always into `text`. `clean.edits`
are always offsets into the source text and make the reading text of it, whose SHA-256 is `clean.sha256`.

The version rises when a key goes, or means something else. A key that is there only when asked for, such as the offsets
in further units, does not raise it: whoever reads version 1 can pass over keys that it does not know.
"""

from collections.abc import Iterable

from annotator.formats.api import Output
from annotator.formats.options import NO, Option, OptionKind, Options, options_for
from annotator.formats.placing import Record
from annotator.formats.record_lines import FORMAT, Lines
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "jsonl"
NAME = QT_TRANSLATE_NOOP("Format", "JSONL of this program")
EXTENSIONS = (".jsonl",)
LOSES = ""
FOLDER = False
UTF16, UTF8 = "utf16", "utf8"
OPTIONS = (
    Option(
        UTF16,
        OptionKind.FLAG,
        NO,
        QT_TRANSLATE_NOOP("Format", "Offsets in UTF-16 units, too"),
        QT_TRANSLATE_NOOP("Format", "For JavaScript, Java and Qt: start_utf16 and end_utf16 beside start and end."),
    ),
    Option(
        UTF8,
        OptionKind.FLAG,
        NO,
        QT_TRANSLATE_NOOP("Format", "Offsets in bytes of UTF-8, too"),
        QT_TRANSLATE_NOOP("Format", "For Rust and Go: start_utf8 and end_utf8 beside start and end."),
    ),
)
EXAMPLE = """\
{"format":"anno-record/1","doc_id":"0194…","text":"总投资不低于100亿元。",…,"spans":[
  {"id":"0195…","layer":"figure","type":"MONEY","start":3,"end":11,"text":"不低于100亿元",
   "attributes":[{"name":"bound","value":"EQUAL_OR_MORE"},{"name":"value","value":"10000000000"}],
   "origin":"human","by":"anno-01","at":"2026-11-20T09:00:00.000Z","status":"submitted",…}],"links":[…]}
"""

__all__ = ["FORMAT", "to_line", "write"]


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write one line for each record."""
    lines = Lines(schema, utf16=options.flag(UTF16), utf8=options.flag(UTF8))
    with out.file() as file:
        for record in records:
            file.write(lines.line(record).encode())


def to_line(record: Record, schema: Schema, options: Options | None = None) -> str:
    """The line of one record, with its line feed. Raises RuleError for what the schema does not have."""
    chosen = options_for(OPTIONS) if options is None else options
    return Lines(schema, utf16=chosen.flag(UTF16), utf8=chosen.flag(UTF8)).line(record)

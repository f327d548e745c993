"""Reads schema files (TOML), and writes and reads the canonical JSON that projects and exports carry."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path
from typing import cast

from annotator import paths
from annotator.errors import FormatError
from annotator.model.flaw import Flaw
from annotator.model.schema import Schema, as_file
from annotator.model.schema_change.tables import operations_of
from annotator.model.schema_check import flaws
from annotator.model.schema_shape import misshapen
from annotator.model.schema_table import schema_of
from annotator.model.toml_lines import lines_of, nearest_line

LARGEST = 1_000_000
"""Bytes of a schema file, and characters of its text."""

DEFAULT = "cn-news-policy"

# tomllib takes time and space by the square of the parts of a dotted key: 8,000 parts take over a second.
_DEEP_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){32}""")
_ENOUGH = 100
"""Mistakes to look for before the first of them is shown."""

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def shipped(name: str = DEFAULT) -> Schema:
    """A schema that comes with the program."""
    return read_schema(paths.resources() / "schemas" / f"{name}.toml")


def all_shipped() -> tuple[Schema, ...]:
    """All schemas that come with the program, the default one first; each says by itself what it is for."""
    names = sorted(path.stem for path in (paths.resources() / "schemas").glob("*.toml"))
    return tuple(shipped(name) for name in sorted(names, key=lambda name: name != DEFAULT))


def read_schema(path: Path) -> Schema:
    """The schema in a file. Raises FormatError as `parse_schema` does, and "file_unreadable"."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise FormatError("file_unreadable", file=str(path), reason=error.strerror) from error
    if len(content) > LARGEST:
        raise _too_big(str(path))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, found = content.count(b"\n", 0, error.start) + 1, content[error.start : error.end].hex(" ")
        raise _invalid(str(path), line, Flaw((), "encoding", "UTF-8", found)) from error
    return parse_schema(text, str(path))


def parse_schema(toml_text: str, name: str) -> Schema:
    """The schema in the text of a schema file; `name` is said in errors.

    Raises FormatError("schema_invalid") with `file`, `line` (from 1), `path` (`types[3].color`), `reason`, `expected`
    and `found`, for the first mistake in the file. A hostile file costs no more time and memory than a long one.
    """
    if len(toml_text) > LARGEST:
        raise _too_big(name)
    try:
        return _parsed(toml_text, name)
    except RecursionError as error:
        raise _invalid(name, 1, Flaw((), "too_deep", "", "")) from error


def to_json(schema: Schema) -> str:
    """Canonical: the same schema gives the same text. It has the form of the schema file."""
    return json.dumps(as_file(schema), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Schema:
    """What `to_json` was made of. Raises FormatError("schema_invalid"), without file and line, for any other text."""
    try:
        schema = schema_of(cast("Mapping[str, object]", json.loads(text)))
    except (ValueError, RecursionError) as error:
        raise FormatError("schema_invalid", path="", reason="syntax", expected="JSON", found=str(error)[:80]) from error
    for flaw in flaws(schema):
        raise FormatError("schema_invalid", **_details(flaw))
    return schema


def _parsed(toml_text: str, name: str) -> Schema:
    deep = _DEEP_KEY.search(toml_text)
    if deep:
        line = toml_text.count("\n", 0, deep.start()) + 1
        raise _invalid(name, line, Flaw((), "too_deep", "a.b", f"{deep.group()[:40]}…"))
    tables = _tables(toml_text, name)
    _refuse_first(misshapen(tables), toml_text, name)
    schema = schema_of(tables)
    _refuse_first(chain(flaws(schema), _unreadable_operations(schema)), toml_text, name)
    return schema


def _unreadable_operations(schema: Schema) -> Iterator[Flaw]:
    """Migrations are only read where they are wanted; a file has to have them right at once."""
    for index, migration in enumerate(schema.migrations):
        path = ("migrations", index, "ops")
        try:
            operations_of(migration)
        except FormatError as error:
            expected, found = str(error.details["expected"]), str(error.details["found"])
            yield Flaw(path, "wrong_value", f"{error.details['path']}: {expected}", found)
        except ValueError as error:
            yield Flaw(path, "wrong_value", "", str(error))


def _tables(toml_text: str, name: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(toml_text)
    except ValueError as error:  # TOMLDecodeError, or an integer of thousands of digits
        place = _PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else toml_text.count("\n") + 1 if place else 1
        raise _invalid(name, line, Flaw((), "syntax", "TOML", _PLACE.sub("", str(error))[:80])) from error


def _refuse_first(mistakes: Iterator[Flaw], toml_text: str, name: str) -> None:
    found = [*islice(mistakes, _ENOUGH)]
    if found:
        lines = lines_of(toml_text)
        line, first = min(((nearest_line(lines, flaw.path), flaw) for flaw in found), key=itemgetter(0))
        raise _invalid(name, line, first)


def _too_big(name: str) -> FormatError:
    return _invalid(name, 1, Flaw((), "too_big", f"<= {LARGEST}", f"> {LARGEST}"))


def _invalid(name: str, line: int, flaw: Flaw) -> FormatError:
    return FormatError("schema_invalid", file=name, line=line, **_details(flaw))


def _details(flaw: Flaw) -> dict[str, str]:
    return {"path": flaw.place, "reason": flaw.reason, "expected": flaw.expected, "found": flaw.found}

"""The schema made from the tables of its file; `schema.as_file` goes the other way."""

from collections.abc import Mapping
from typing import TypedDict, TypeVar, cast

from annotator.errors import FormatError
from annotator.model.check import Check, CheckId, Condition, Level, Rule
from annotator.model.ids import AttributeId, LayerId, LinkTypeId, TypeId
from annotator.model.schema import (
    PLAIN_COLOR,
    AnnotationType,
    Attribute,
    AttributeKind,
    Choice,
    DocumentAttribute,
    Layer,
    Line,
    LinkType,
    Migration,
    Overlap,
    Render,
    Schema,
)

_Value = TypeVar("_Value", str, bool, list[object])


class _Labels(TypedDict):
    label: str
    label_en: str
    label_hant: str


class _Words(_Labels):
    help: str
    help_en: str
    help_hant: str


class _Values(_Words):
    id: AttributeId
    code: str
    kind: AttributeKind
    choices: tuple[Choice, ...]
    default: str | None
    required: bool
    remember: bool
    pattern: str
    source: tuple[str, ...]
    retired: bool


def schema_of(file: Mapping[str, object]) -> Schema:
    """The schema in the tables of a schema file. Raises FormatError("schema_invalid") where one is not as it should be.

    Only the kinds of values are looked at here; schema_file.py and schema_check.py see to the rest.
    """
    top = Table(file, "")
    head = top.table("schema")
    return Schema(
        id=head.text("id"),
        version=head.text("version"),
        title=head.text("title"),
        title_en=head.text("title_en", ""),
        title_hant=head.text("title_hant", ""),
        lang=head.text("lang", ""),
        license=head.text("license", ""),
        description=head.text("description", ""),
        description_en=head.text("description_en", ""),
        description_hant=head.text("description_hant", ""),
        derived_from=head.text("derived_from", ""),
        layers=tuple(map(_layer, top.tables("layers"))),
        types=tuple(map(_type, top.tables("types"))),
        attributes=tuple(map(_attribute, top.tables("attributes"))),
        links=tuple(map(_link, top.tables("links"))),
        checks=tuple(map(_check, top.tables("checks"))),
        document_attributes=tuple(DocumentAttribute(**_values(each)) for each in top.tables("document_attributes")),
        migrations=tuple(map(_migration, top.tables("migrations"))),
    )


class Table:
    """One table of a schema file, read by the kinds of its values; `path` is what errors call it.

    All methods raise FormatError("schema_invalid") for a value of another kind.
    """

    def __init__(self, values: object, path: str) -> None:
        self._path = path
        if not isinstance(values, Mapping):
            raise self._wrong("", "table", values)
        self._values = cast("Mapping[str, object]", values)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """A text, or the default where there is none."""
        return self._read(key, str, default)

    def flag(self, key: str) -> bool:
        """A truth value; false where there is none."""
        return self._read(key, bool, False)

    def number(self, key: str) -> int | None:
        """A whole number."""
        value = self._values.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise self._wrong(key, "integer", value)

    def scalar(self, key: str) -> str | None:
        """A value that may be a truth value or a list of texts in the file, as the text that annotations hold."""
        value = self._values.get(key)
        if isinstance(value, bool):
            return "true" if value else "false"
        return "|".join(self.texts(key)) if isinstance(value, list) else self.text(key) if key in self else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where there is none."""
        items = self._read(key, list, cast("list[object]", []))
        for item in items:
            if not isinstance(item, str):
                raise self._wrong(key, "string", item)
        return tuple(cast("list[str]", items))

    def contents(self) -> Mapping[str, object]:
        """The table as it came."""
        return self._values

    def table(self, key: str) -> "Table":
        """A table inside this one."""
        return Table(self._values.get(key), f"{self._path}{key}.")

    def tables(self, key: str) -> tuple["Table", ...]:
        """A list of tables; empty where there is none."""
        items = self._read(key, list, cast("list[object]", []))
        return tuple(Table(item, f"{self._path}{key}[{index}].") for index, item in enumerate(items))

    def _read(self, key: str, kind: type[_Value], default: _Value | None) -> _Value:
        value = self._values.get(key, default)
        if isinstance(value, kind):
            return value
        raise self._wrong(key, {str: "string", bool: "boolean", list: "array"}[kind], value)

    def _wrong(self, key: str, expected: str, found: object) -> FormatError:
        return FormatError(
            "schema_invalid", path=self._path + key, reason="wrong_value", expected=expected, found=repr(found)[:80]
        )


def thing_of(name: str, table: Table) -> Layer | AnnotationType | Attribute | DocumentAttribute | LinkType | Check:
    """A thing that stands in the list of this name in a schema file. Raises FormatError, ValueError."""
    match name:
        case "layers":
            return _layer(table)
        case "types":
            return _type(table)
        case "attributes":
            return _attribute(table)
        case "links":
            return _link(table)
        case "checks":
            return _check(table)
        case _:
            return DocumentAttribute(**_values(table))


def _labels(table: Table) -> _Labels:
    return {
        "label": table.text("label"),
        "label_en": table.text("label_en", ""),
        "label_hant": table.text("label_hant", ""),
    }


def _words(table: Table) -> _Words:
    return {
        **_labels(table),
        "help": table.text("help", ""),
        "help_en": table.text("help_en", ""),
        "help_hant": table.text("help_hant", ""),
    }


def _layer(table: Table) -> Layer:
    return Layer(
        id=LayerId(table.text("id")),
        render=Render(table.text("render")),
        overlap=Overlap(table.text("overlap")),
        leader=table.text("leader", ""),
        discontinuous=table.flag("discontinuous"),
        **_words(table),
    )


def _type(table: Table) -> AnnotationType:
    return AnnotationType(
        id=TypeId(table.text("id")),
        code=table.text("code"),
        layer=LayerId(table.text("layer")),
        parent=TypeId(table.text("parent")) if "parent" in table else None,
        abstract=table.flag("abstract"),
        short=table.text("short", ""),
        overlap=Overlap(table.text("overlap")) if "overlap" in table else None,
        key=table.text("key", ""),
        color=table.text("color", PLAIN_COLOR),
        line=Line(table.text("line", Line.SOLID)),
        source=table.texts("source"),
        optional=table.flag("optional"),
        retired=table.flag("retired"),
        replaced_by=TypeId(table.text("replaced_by")) if "replaced_by" in table else None,
        guideline=table.text("guideline", ""),
        guideline_en=table.text("guideline_en", ""),
        guideline_hant=table.text("guideline_hant", ""),
        examples=table.texts("examples"),
        **_words(table),
    )


def _choice(table: Table) -> Choice:
    return Choice(id=table.text("id"), key=table.text("key", ""), retired=table.flag("retired"), **_labels(table))


def _attribute(table: Table) -> Attribute:
    when = _condition(table.table("when")) if "when" in table else None
    return Attribute(on=table.texts("on"), when=when, **_values(table))


def _values(table: Table) -> _Values:
    return {
        "id": AttributeId(table.text("id")),
        "code": table.text("code"),
        "kind": AttributeKind(table.text("kind")),
        "choices": tuple(map(_choice, table.tables("values"))),
        "default": table.scalar("default"),
        "required": table.flag("required"),
        "remember": table.flag("remember"),
        "pattern": table.text("pattern", ""),
        "source": table.texts("source"),
        "retired": table.flag("retired"),
        **_words(table),
    }


def _link(table: Table) -> LinkType:
    return LinkType(
        id=LinkTypeId(table.text("id")),
        code=table.text("code"),
        domain=table.texts("from"),
        range=table.texts("to"),
        min=table.number("min") or 0,
        max=table.number("max"),
        max_in=table.number("max_in"),
        symmetric=table.flag("symmetric"),
        acyclic=table.flag("acyclic"),
        same_layer=table.flag("same_layer"),
        source=table.texts("source"),
        retired=table.flag("retired"),
        **_words(table),
    )


def _check(table: Table) -> Check:
    return Check(
        id=CheckId(table.text("id")),
        rule=Rule(table.text("rule")),
        on=table.texts("on"),
        level=Level(table.text("level")),
        when=_condition(table.table("when")) if "when" in table else None,
        attributes=tuple(map(AttributeId, table.texts("attr"))),
        links=tuple(map(LinkTypeId, table.texts("link"))),
        pattern=table.text("pattern", ""),
        unit=table.text("unit", ""),
        message=table.text("message", ""),
        message_en=table.text("message_en", ""),
        message_hant=table.text("message_hant", ""),
    )


def _condition(table: Table) -> Condition:
    return Condition(
        attribute=AttributeId(table.text("attr")) if "attr" in table else None,
        value=table.scalar("is"),
        link=LinkTypeId(table.text("link")) if "link" in table else None,
    )


def _migration(table: Table) -> Migration:
    return Migration(
        before=table.text("from"),
        after=table.text("to"),
        by=table.text("by", ""),
        at=table.text("at", ""),
        note=table.text("note", ""),
        operations=tuple(each.contents() for each in table.tables("ops")),
    )

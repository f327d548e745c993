"""What a model says of a passage, before it is known whether it is so: words with types, and where they may stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from annotator.errors import FormatError, RuleError
from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.answer_form import asked_attributes
from annotator.model.ids import TypeId
from annotator.model.rules import checked_value
from annotator.model.schema import AnnotationType, Schema

MOST = 2_000
"""Items of one answer that are looked at."""
_LONGEST = 4_000
"""Code points of a surface."""
_SAID = 0.7
"""How sure a model is that does not say it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a model says is there: at `start`, where it tells that, or else behind `before`."""

    type: TypeId
    text: str
    before: str = ""
    start: int | None = None
    score: float = _SAID
    attributes: Attributes = field(default_factory=lambda: NO_ATTRIBUTES)


def items_of(schema: Schema, table: object, host: str) -> list[Item]:
    """The items of an answer in our form. Raises FormatError where it has not even a list of them.

    An item that is none, or of a type that the schema does not have, is left out.
    """
    listed = table.get("annotations") if isinstance(table, dict) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    if not isinstance(listed, list):
        raise FormatError("remote_not_in_form", host=host)
    types = {each.code: each for each in schema.types if each.usable}
    found = (_item(schema, types, each) for each in cast("list[object]", listed)[:MOST])
    return [each for each in found if each is not None]


def _item(schema: Schema, types: Mapping[str, AnnotationType], said: object) -> Item | None:
    if not isinstance(said, dict):
        return None
    table = cast("Mapping[str, object]", said)
    type_, text, before = types.get(str(table.get("type"))), table.get("text"), table.get("before", "")
    if type_ is None or not is_surface(text) or not isinstance(before, str):
        return None
    return Item(type_.id, cast("str", text), before, attributes=_attributes(schema, type_, table))


def _attributes(schema: Schema, type_: AnnotationType, table: Mapping[str, object]) -> Attributes:
    """Beside the words, as they are asked for, or in an object, as a model has learned it from an export of chats."""
    found: dict[str, str] = {}
    inside = table.get("attributes")
    told = {**cast("Mapping[str, object]", inside), **table} if isinstance(inside, dict) else table
    for attribute in asked_attributes(schema, type_):
        value = told.get(attribute.code)
        try:
            fitting = checked_value(schema, type_.id, attribute.id, value) if isinstance(value, str) and value else None
        except RuleError:
            continue
        if fitting is not None:
            found[attribute.id] = fitting
    return cast("Attributes", found)


def is_surface(text: object) -> bool:
    """Whether it may be the words of an annotation: some text that is neither blank nor broken."""
    if not isinstance(text, str) or not 0 < len(text) <= _LONGEST or text.isspace():
        return False
    return not any(0xD800 <= ord(character) < 0xE000 for character in text)


def score_of(said: object) -> float:
    """How sure a model says it is, if it says so in a way that can be understood."""
    if isinstance(said, int | float) and not isinstance(said, bool) and 0 <= said <= 1:
        return float(said)
    return _SAID


def listed(table: object, key: str) -> Sequence[object]:
    """The list that a table has under a key; empty where it has none."""
    found = cast("Mapping[str, object]", table).get(key) if isinstance(table, dict) else None
    return cast("Sequence[object]", found) if isinstance(found, list) else ()

"""What becomes of a row when the schema changes, as functions that SQL can call."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache

from annotator.model.ids import AttributeId, TypeId, new_uid
from annotator.model.schema_change.carrying import Change
from annotator.store.rows import to_json
from annotator.store.sqlite import Connection

_REMEMBERED = 1 << 16
"""Distinct rows whose fate is kept at hand: each is asked for several times, and many are alike."""


@contextmanager
def functions(connection: Connection, change: Change) -> Generator[None]:
    """Within it SQL has what `_Fates` does, and new_uid().

    Of an annotation's `(type, attributes)`: carried_type, carried_attributes, carried_lost, count_lost, is_unsplit,
    is_carried; of a document label's `(attribute, value)`: relabelled.
    """
    fates = _Fates(change)
    of_two = {
        "carried_type": fates.type,
        "carried_attributes": fates.attributes,
        "carried_lost": fates.lost,
        "count_lost": fates.number_lost,
        "is_unsplit": fates.unsplit,
        "is_carried": fates.differs,
        "relabelled": fates.relabelled,
    }
    for name, function in of_two.items():
        connection.create_function(name, 2, function)
    connection.create_function("new_uid", 0, _uid)
    try:
        yield
    finally:
        for name in of_two:
            connection.create_function(name, 2, None)
        connection.create_function("new_uid", 0, None)


def _uid() -> bytes:
    return new_uid().bytes


class _Fates:
    """What becomes of rows, in the terms of their columns."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._of = lru_cache(_REMEMBERED)(self._carried)
        self._label = lru_cache(_REMEMBERED)(self._relabelled)

    def type(self, type_: str, attributes: str) -> str:
        return self._of(type_, attributes)[0]

    def attributes(self, type_: str, attributes: str) -> str:
        return self._of(type_, attributes)[1]

    def lost(self, type_: str, attributes: str) -> str | None:
        """The values that cannot come along, as a JSON object; None where there are none."""
        return self._of(type_, attributes)[2]

    def number_lost(self, type_: str, attributes: str) -> int:
        return self._of(type_, attributes)[3]

    def unsplit(self, type_: str, attributes: str) -> bool:
        return self._of(type_, attributes)[4]

    def differs(self, type_: str, attributes: str) -> bool:
        return self._of(type_, attributes)[:2] != (type_, attributes)

    def relabelled(self, attribute: str, value: str) -> str | None:
        return self._label(attribute, value)

    def _carried(self, type_: str, attributes: str) -> tuple[str, str, str | None, int, bool]:
        values: dict[AttributeId, str] = json.loads(attributes)
        carried = self._change.carried(TypeId(type_), values)
        lost = to_json(dict(carried.lost)) if carried.lost else None
        kept = attributes if carried.attributes == values else to_json(dict(carried.attributes))
        return carried.type, kept, lost, len(carried.lost), carried.unsplit

    def _relabelled(self, attribute: str, value: str) -> str | None:
        """What the document then says; None where it says nothing, because there is no such value or by default."""
        new = self._change.relabelled(AttributeId(attribute), value)
        defaults = (each.default for each in self._change.new.document_attributes if each.id == attribute)
        return None if new == next(defaults, None) else new

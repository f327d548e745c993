"""The operations that lead from one schema to another, told by the ids that both have."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import cast

from annotator.model.schema import Schema, as_file
from annotator.model.schema_change.applying import LISTS, drafted
from annotator.model.schema_change.operations import HEAD, Add, Alter, Operation, Remove, Reorder
from annotator.model.schema_change.tables import told
from annotator.model.schema_table import Table, thing_of

_Tables = Mapping[str, Mapping[str, object]]
_HEAD_KEPT = frozenset({"version"})


def difference(old: Schema, new: Schema) -> tuple[Operation, ...]:
    """What makes the old schema the new one, except for its version and its migrations.

    What has another id is another thing: a difference never merges or splits. Where the order differs, things are
    put before each other from the last to the first.
    """
    before, after = as_file(old), as_file(new)
    lists = [_ListDifference(name, before, after) for name in LISTS.values()]
    return (
        *_altered(HEAD, _head(before), _head(after)),
        *chain.from_iterable(each.added() for each in lists),
        *chain.from_iterable(each.altered() for each in lists),
        *chain.from_iterable(each.removed() for each in lists),
        *chain.from_iterable(each.moved() for each in lists),
    )


def towards(old: Schema, new: Schema) -> tuple[Operation, ...]:
    """What makes the old schema the new one, with what the new one's migrations say is to be done to what is tagged.

    Raises FormatError("schema_invalid") where these cannot be read, RuleError as `drafted` does.
    """
    there = difference(old, new)
    first = (*(each for each in there if isinstance(each, Add)), *told(new, old.version))
    return (*first, *difference(drafted(old, first), new))


def _head(file: Mapping[str, object]) -> Mapping[str, object]:
    head = cast("Mapping[str, object]", file["schema"])
    return {key: value for key, value in head.items() if key not in _HEAD_KEPT}


def _altered(id: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Alter]:
    values = {key: new.get(key) for key in sorted(old.keys() | new.keys()) if old.get(key) != new.get(key)}
    if values:
        yield Alter(id, values)


class _ListDifference:
    """What differs in one list of the two schemas."""

    def __init__(self, name: str, before: Mapping[str, object], after: Mapping[str, object]) -> None:
        self._name = name
        self._before = _by_id(name, before)
        self._after = _by_id(name, after)

    def added(self) -> Iterator[Operation]:
        for id, thing in self._after.items():
            if id not in self._before:
                yield Add(thing_of(self._name, Table(thing, "")))

    def altered(self) -> Iterator[Operation]:
        for id, thing in self._after.items():
            if id in self._before:
                yield from _altered(id, self._before[id], thing)

    def removed(self) -> Iterator[Operation]:
        return (Remove(id) for id in self._before if id not in self._after)

    def moved(self) -> Iterator[Operation]:
        """From the last to the first, each before the one that it comes before."""
        added = [id for id in self._after if id not in self._before]
        order = [id for id in self._before if id in self._after] + added
        wanted = list(self._after)
        following: str | None = None
        for id in reversed(wanted):
            if _follower(order, id) != following:
                order.remove(id)
                order.insert(len(order) if following is None else order.index(following), id)
                yield Reorder(id, following)
            following = id


def _follower(order: Sequence[str], id: str) -> str | None:
    place = order.index(id) + 1
    return order[place] if place < len(order) else None


def _by_id(name: str, file: Mapping[str, object]) -> _Tables:
    mark = "layer:" if name == "layers" else ""
    things = cast("Sequence[Mapping[str, object]]", file.get(name, ()))
    return {f"{mark}{each['id']}": each for each in things}

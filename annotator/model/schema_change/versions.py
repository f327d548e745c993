"""The number of a schema's next version, by semver.org 2.0.0 as it reads for schemas.

Major: what was tagged before has to be converted, or means something else. Minor: all of it is as right as before.
Patch: only words, looks and keys are others; the hash stays.
"""

from collections.abc import Mapping
from typing import cast

from annotator.model.schema import Schema, as_file
from annotator.model.schema_change.applying import LISTS
from annotator.model.schema_change.carrying import Change
from annotator.model.schema_writing import meaning_of

Version = tuple[int, int, int]
_Thing = Mapping[str, object]

_FREE = frozenset({"retired", "replaced_by", "optional", "required", "min"})
"""Keys that say what is wanted of new work, not what old work means."""


def next_version(change: Change, wanted: str = "") -> str:
    """The number that the new schema is to have: that which is `wanted`, where it is high enough."""
    version = max(_least(change), _numbers(wanted)) if wanted else _least(change)
    return ".".join(map(str, version))


def _least(change: Change) -> Version:
    major, minor, patch = _numbers(change.old.version)
    if change.old.hash == change.new.hash and not change.carries:
        return major, minor, patch + 1
    if change.carries or not _as_right(change.old, change.new):
        return major + 1, 0, 0
    return major, minor + 1, 0


def _numbers(version: str) -> Version:
    major, minor, patch = map(int, version.split("."))
    return major, minor, patch


def _as_right(old: Schema, new: Schema) -> bool:
    """Whether everything that was there means what it meant, or allows more."""
    before, after = (cast("Mapping[str, list[_Thing]]", meaning_of(as_file(schema))) for schema in (old, new))
    for name in LISTS.values():
        there = {each["id"]: each for each in after.get(name, ())}
        for each in before.get(name, ()):
            if each["id"] not in there or not _thing_as_right(each, there[each["id"]]):
                return False
    return True


def _thing_as_right(old: _Thing, new: _Thing) -> bool:
    return all(_value_as_right(key, old.get(key), new.get(key)) for key in (old.keys() | new.keys()) - _FREE)


def _value_as_right(key: str, old: object, new: object) -> bool:
    match key:
        case "on" | "from" | "to":
            return set(cast("list[str]", old)) <= set(cast("list[str]", new))
        case "values":
            return _ids(old) <= _ids(new)
        case "max" | "max_in":
            return new is None or (old is not None and cast("int", new) >= cast("int", old))
        case _:
            return old == new


def _ids(choices: object) -> set[object]:
    return {choice["id"] for choice in cast("list[_Thing]", choices or [])}

"""An export profile: what to export and how, kept in the project under a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from annotator.model.work import ALL, Selection

READING = "reading"
SOURCE = "source"


@dataclass(frozen=True, slots=True)
class ExportProfile:
    """`format` is a writer's id, `options` are those of it that are not at their default, `form` is a text form.

    `people` are names, since a selection has ids, which are another file's in a copy; `selection` names no people.
    """

    name: str
    format: str = "jsonl"
    options: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    form: str = SOURCE
    selection: Selection = ALL
    people: frozenset[str] | None = None

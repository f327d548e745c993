"""A known name: who or what an entity can point at, under one name, with its other names."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import NewType, Protocol

from annotator.errors import RuleError
from annotator.model.ids import PersonId, TypeId, Uid
from annotator.model.values import is_key

KnownNameId = NewType("KnownNameId", int)


class Standing(IntEnum):
    """How a surface stands for a known name; the lower, the surer."""

    NAME = 0
    ALIAS = 1
    SHORT = 2
    """A short form that nobody wrote down: 成都 for 成都市."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameEntry:
    """What people write down of a known name.

    `key` is what annotations hold: an entry of a public list where there is one (`gbt2260:510100`), otherwise empty
    until the program makes one. `type` is what mentions of it usually are; None for any.
    """

    name: str
    key: str = ""
    aliases: tuple[str, ...] = ()
    type: TypeId | None = None
    note: str = ""


def tidied(entry: NameEntry) -> NameEntry:
    """The entry as it is kept: in one line, without blanks at the edges and without an alias that is there twice.

    A `|` parts aliases, as in the files that hold them. Raises RuleError: name_empty, bad_key.
    """
    name, note = (" ".join(each.split()) for each in (entry.name, entry.note))
    key = entry.key.strip()
    if not name:
        raise RuleError("name_empty")
    if key and not is_key(key):
        raise RuleError("bad_key", key=key[:80])
    parts = (" ".join(part.split()) for alias in entry.aliases for part in alias.split("|"))
    aliases = dict.fromkeys(part for part in parts if part and part != name)
    return replace(entry, name=name, key=key, aliases=tuple(aliases), note=note)


@dataclass(frozen=True, slots=True)
class KnownName:
    """One row of the project's list, which all its people share."""

    id: KnownNameId
    uid: Uid
    entry: NameEntry
    author: PersonId
    created: datetime

    @property
    def key(self) -> str:
        """What annotations that point at it hold."""
        return self.entry.key

    @property
    def name(self) -> str:
        """Its usual name."""
        return self.entry.name


class KnownNames(Protocol):
    """The project's list, as far as problems and suggestions ask for it."""

    def __contains__(self, key: str) -> bool:
        """Whether a known name has this key."""
        ...

    def key_of(self, surface: str) -> str | None:
        """The key of the one name that a surface stands for; None where there is none, or several as likely."""
        ...

"""A known name: who or what an entity can point at, under one name, with its other names."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import NewType, Protocol

from annotator.model.ids import PersonId, TypeId, Uid

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

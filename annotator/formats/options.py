"""What can be set on a format: a table that dialogs, the command line and saved profiles are made from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from annotator.errors import UsageError

YES, NO = "true", "false"


class OptionKind(StrEnum):
    """What the values of an option are; all are kept as text."""

    FLAG = "flag"
    """`true` or `false`."""
    CHOICE = "choice"
    NUMBER = "number"
    """A whole number, not below 0."""
    LINE = "line"
    TEXT = "text"
    """Several lines, such as the template of a prompt."""
    FILE = "file"
    """The path of a file on this machine; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option, and its words in English, marked for translation under `Format`.

    `extra` is that of the package without which it cannot be chosen.
    """

    value: str
    title: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be set. `title` and `about` are in English, marked for translation under `Format`.

    `extra` is that of the package without which it cannot be set to anything but its default.
    """

    name: str
    kind: OptionKind
    default: str
    title: str
    about: str = ""
    choices: tuple[Choice, ...] = ()
    extra: str = ""

    def allows(self, value: str) -> bool:
        """Whether the option can have this value."""
        if self.kind is OptionKind.FLAG:
            return value in (YES, NO)
        if self.kind is OptionKind.CHOICE:
            return any(value == each.value for each in self.choices)
        return self.kind is not OptionKind.NUMBER or (value.isascii() and value.isdecimal())


@dataclass(frozen=True, slots=True)
class Options:
    """Values by the names of options, complete and allowed: only `options_for` makes them."""

    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def text(self, name: str) -> str:
        """The value as it is: of a choice, a line, a text, a file."""
        return self.values[name]

    def flag(self, name: str) -> bool:
        """The value of a flag."""
        return self.values[name] == YES

    def number(self, name: str) -> int:
        """The value of a number."""
        return int(self.values[name])


def options_for(table: Iterable[Option], given: Mapping[str, str] = MappingProxyType({})) -> Options:
    """What was given, and the default for the rest. Raises UsageError: option_unknown, option_not_allowed."""
    known = {option.name: option for option in table}
    for name, value in given.items():
        if name not in known:
            raise UsageError("option_unknown", name=name, known=", ".join(known) or "–")
        if not known[name].allows(value):
            allowed = " / ".join(choice.value for choice in known[name].choices)
            raise UsageError("option_not_allowed", name=name, value=value, allowed=allowed or known[name].kind)
    return Options(MappingProxyType({name: given.get(name, option.default) for name, option in known.items()}))

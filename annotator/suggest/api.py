"""What a suggester must be able to do, and where suggesters are found.

A suggester is a module, or a thing, named by an entry point of the group `annotator.suggesters`; ours are declared so
too, and a package of somebody else's may declare more.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType
from typing import NamedTuple, Protocol, runtime_checkable

from annotator.model.knowledge import Knowledge
from annotator.model.sieve import LEAST
from annotator.model.suggestion import Suggestion

GROUP = "annotator.suggesters"


@runtime_checkable
class Suggester(Protocol):
    """Whoever suggests; a module will do.

    One that also says `COSTLY = True` is asked only about the document in hand, and never about all of a project. What
    has a score below its `LEAST` is shown to nobody who does not ask for it. One with `ECHOES = True` says no more than
    what people have tagged in the project, and so is no second opinion on that.
    """

    @property
    def NAME(self) -> str:  # noqa: N802 - a module writes its constants so
        """What annotations remember it by: a short word that never changes."""
        ...

    def suggest(self, text: str, knowledge: Knowledge) -> Iterable[Suggestion]:
        """What may be tagged in a text as it is read, with offsets into it; in a worker, and perhaps in several."""
        ...


class _Loaded(NamedTuple):
    suggesters: tuple[Suggester, ...]
    broken: Mapping[str, Exception]


def suggesters() -> tuple[Suggester, ...]:
    """All that can be loaded, by the names of their entry points."""
    return _loaded().suggesters


def broken() -> Mapping[str, Exception]:
    """Why entry points of somebody else's could not be loaded."""
    return _loaded().broken


def forget() -> None:
    """Look anew for what is installed, the next time that somebody asks."""
    _loaded.cache_clear()


@cache
def _loaded() -> _Loaded:
    found, broken = list[Suggester](), dict[str, Exception]()
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            suggester: object = entry.load()
        except Exception as error:
            if entry.module.startswith("annotator."):
                raise
            broken[entry.name] = error
        else:
            if isinstance(suggester, Suggester):
                found.append(suggester)
    return _Loaded(tuple(found), MappingProxyType(broken))


def least_of(suggester: Suggester) -> float:
    """The score from which its suggestions are shown, unless people say otherwise."""
    return float(getattr(suggester, "LEAST", LEAST))


def is_costly(suggester: Suggester) -> bool:
    """Whether it is asked only about the document in hand."""
    return bool(getattr(suggester, "COSTLY", False))


def is_echo(suggester: Suggester) -> bool:
    """Whether it says no more than what people have tagged."""
    return bool(getattr(suggester, "ECHOES", False))

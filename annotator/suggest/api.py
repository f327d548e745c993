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
from annotator.model.suggestion import Suggestion

GROUP = "annotator.suggesters"


@runtime_checkable
class Suggester(Protocol):
    """Whoever suggests; a module will do.

    One that also says `COSTLY = True` is asked only about the document in hand, and never about all of a project.
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


def is_costly(suggester: Suggester) -> bool:
    """Whether it is asked only about the document in hand."""
    return bool(getattr(suggester, "COSTLY", False))

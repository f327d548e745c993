"""One mistake in a schema file, told so that it can be shown with its line and needs no translation."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from annotator.model.toml_lines import TomlPath

ONCE = "1 x"
"""What is expected of a name that is there more than once."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One mistake. `path` leads to it in the schema file; `expected` and `found` need no translation."""

    path: TomlPath
    reason: str
    expected: str
    found: str

    @property
    def place(self) -> str:
        """The path as people read it: `types[3].color`, counting from 0."""
        parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        return "".join(parts).lstrip(".")


def nearest(name: str, names: Iterable[str]) -> str:
    """The one of `names` that was probably meant, or else all of them."""
    known = sorted(names)
    return next(iter(get_close_matches(name, known, n=1)), " / ".join(known))

"""A suggester of somebody else's, installed as a package of theirs would be."""

import importlib
import sys
from pathlib import Path

import pytest

from annotator.suggest import api

SAYS = """
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion

NAME = "{name}"

def suggest(text, knowledge):
    for surface, type_, score in {said!r}:
        at = text.find(surface)
        while at >= 0:
            span = Span(at, at + len(surface))
            yield Suggestion(span, surface, TypeId(type_), NAME, score)
            at = text.find(surface, span.end)
    {then}
"""


def install(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, *said: tuple[str, str, float], then: str = ""
) -> None:
    """Put a suggester of this name on the path until the test ends; it says (surface, type, score), and then fails."""
    module = f"foreign_{name}"
    (folder / f"{module}.py").write_text(SAYS.format(name=name, said=said, then=then), "utf-8")
    dist = folder / f"{module}-1.0.dist-info"
    dist.mkdir()
    (dist / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", "utf-8")
    (dist / "entry_points.txt").write_text(f"[{api.GROUP}]\n{name} = {module}\n", "utf-8")
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    sys.modules.pop(module, None)
    importlib.invalidate_caches()
    api.forget()

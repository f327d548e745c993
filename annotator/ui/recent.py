"""The projects opened of late, newest first, as the settings remember them."""

import json
from pathlib import Path
from typing import cast

from annotator.ui.settings import HIDDEN, Settings, Text

RECENT = Text("projects.recent", "[]", HIDDEN)
MOST = 10


def recent(settings: Settings) -> list[Path]:
    """Those that are still there."""
    return [path for path in _remembered(settings) if path.is_file()]


def remember(settings: Settings, path: Path) -> None:
    """Put a project first."""
    path = path.resolve()
    others = [other for other in _remembered(settings) if other != path]
    settings[RECENT] = json.dumps([str(each) for each in (path, *others)][:MOST], ensure_ascii=False)


def forget(settings: Settings, path: Path) -> None:
    """Take a project off the list."""
    kept = [other for other in _remembered(settings) if other != path.resolve()]
    settings[RECENT] = json.dumps([str(each) for each in kept], ensure_ascii=False)


def _remembered(settings: Settings) -> list[Path]:
    try:
        found: object = json.loads(settings[RECENT])
    except ValueError:
        return []
    names = cast("list[object]", found) if isinstance(found, list) else []
    return [Path(name) for name in names if isinstance(name, str)]

"""What columns of tables were said to be, kept on this computer for tables with the same columns."""

import json
from collections.abc import Mapping
from typing import cast

from annotator.formats.columns import FieldNames, Header
from annotator.ui.settings import HIDDEN, Settings, Text

COLUMNS = Text("import.columns", "", HIDDEN)
_KEPT = 50
"""So many headers are kept, the latest."""

_Row = tuple[list[str], list[str]]


def kept(settings: Settings) -> dict[Header, FieldNames]:
    """By the columns of tables, the oldest first; what cannot be read counts as nothing."""
    try:
        rows = cast("list[_Row]", json.loads(settings[COLUMNS] or "[]"))
        return {tuple(map(str, header)): FieldNames(*map(str, fields)) for header, fields in rows}
    except (ValueError, TypeError):
        return {}


def keep(settings: Settings, chosen: Mapping[Header, FieldNames]) -> None:
    """Keep these as well; they go before what was kept of the same columns."""
    known = kept(settings)
    for header, fields in chosen.items():
        known.pop(header, None)
        known[header] = fields
    rows = [(list(header), [each.text, each.title, each.url]) for header, each in known.items()]
    settings[COLUMNS] = json.dumps(rows[-_KEPT:], ensure_ascii=False)

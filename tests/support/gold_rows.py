"""The gold of the real texts, in `tests/real/gold`."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]  # parsed JSON

_GOLD = Path(__file__).parent.parent / "real" / "gold"


def rows(name: str) -> Iterator[Row]:
    """The names and claims of one text."""
    for line in (_GOLD / f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def source(seeds: Path, name: str) -> str:
    """One of the real texts, as it came."""
    (path,) = seeds.glob(f"{name}_*.txt")
    return path.read_bytes().decode()

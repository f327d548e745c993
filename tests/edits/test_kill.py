"""kill -9 between any two gestures loses nothing that was shown."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.model.schema import Schema
from annotator.store.project import create

GESTURES = Path(__file__).with_name("gestures.py")
IN_FLIGHT = 3
"""Steps of one gesture and of the import that may come before it."""


@pytest.mark.parametrize("seed", range(2))
def test_every_gesture_that_was_acknowledged_is_there(seed: int, tmp_path: Path, schema: Schema) -> None:
    path = tmp_path / "项目.anno"
    create(path, schema, "李波").close()
    chance = random.Random(seed)
    for _ in range(3):
        acknowledged = work_and_kill(path, gestures=chance.randint(3, 80))
        command = [sys.executable, str(GESTURES), "look", str(path), str(IN_FLIGHT)]
        states = subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines()
        assert acknowledged in states


def work_and_kill(path: Path, gestures: int) -> str:
    """What the last gesture said before the kill, which falls wherever the program happens to be by then."""
    said, command = "", [sys.executable, str(GESTURES), "work", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(gestures):
            said = process.stdout.readline()
        process.kill()
        rest = process.stdout.read().splitlines(keepends=True)
    whole = [line for line in [said, *rest] if line.endswith("\n")]
    return whole[-1].removesuffix("\n")

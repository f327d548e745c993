"""`packaging/dev.py` through its door; nothing here installs anything."""

import subprocess
import sys
from pathlib import Path

import pytest

from commands import COMMANDS, asked
from tools import bench

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, DEV, *arguments], capture_output=True, text=True, check=False)


def test_help_names_every_command() -> None:
    shown = dev("--help")
    assert shown.returncode == 0
    assert [name for name in COMMANDS if f"  {name}" not in shown.stdout] == []


@pytest.mark.parametrize("arguments", [(), ("dance",)])
def test_what_it_does_not_know_is_a_usage_error(arguments: tuple[str, ...]) -> None:
    answer = dev(*arguments)
    assert answer.returncode == 2
    assert "usage: dev.py" in answer.stderr


def test_options_after_the_command_are_the_commands_own() -> None:
    command, rest = asked(["test", "-k", "offsets", "--help"])
    assert command is COMMANDS["test"]
    assert rest == ["-k", "offsets", "--help"]


def test_an_unknown_bench_is_answered_with_those_there_are() -> None:
    with pytest.raises(SystemExit, match="no bench nonsense"):
        bench(["nonsense"])

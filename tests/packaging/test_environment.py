"""When an installation is good enough, and when it must be renewed."""

import shutil
from pathlib import Path

import pytest

from environment import ROOT, Level, executable, is_current, mark_current


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose `.venv` has a Python, though nothing was installed into it."""
    shutil.copytree(ROOT / "packaging" / "locks", tmp_path / "packaging" / "locks")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    python = executable("python", tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path


def test_nothing_is_installed_at_first(checkout: Path) -> None:
    assert not is_current(Level.RUN, checkout)


def test_the_tools_of_the_makers_contain_what_the_program_needs(checkout: Path) -> None:
    mark_current(Level.DEV, checkout)
    assert is_current(Level.RUN, checkout)
    assert is_current(Level.DEV, checkout)


def test_the_program_alone_does_not_bring_the_tools(checkout: Path) -> None:
    mark_current(Level.RUN, checkout)
    assert is_current(Level.RUN, checkout)
    assert not is_current(Level.DEV, checkout)


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/locks/run.txt", "packaging/locks/setup.txt"])
def test_a_change_of_what_is_wanted_asks_for_a_new_installation(checkout: Path, changed: str) -> None:
    mark_current(Level.RUN, checkout)
    with (checkout / changed).open("a", encoding="utf-8") as file:
        file.write("# one more line\n")
    assert not is_current(Level.RUN, checkout)


def test_a_python_that_went_away_asks_for_a_new_installation(checkout: Path) -> None:
    mark_current(Level.RUN, checkout)
    executable("python", checkout / ".venv").unlink()
    assert not is_current(Level.RUN, checkout)

"""The locks hold all that pyproject asks for, and nothing that only works in one place."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
REQUIRED = re.compile(r"[A-Za-z0-9._-]+")


def lock(name: str) -> str:
    return (ROOT / "packaging" / "locks" / f"{name}.txt").read_text("utf-8")


def pins(name: str) -> set[tuple[str, str]]:
    return set(PINNED.findall(lock(name)))


def required(requirements: list[str]) -> set[str]:
    found = (REQUIRED.match(requirement) for requirement in requirements)
    return {re.sub(r"[._]", "-", match.group().lower()) for match in found if match}


@pytest.mark.parametrize("name", ["setup", "run", "dev"])
def test_a_lock_has_no_address(name: str) -> None:
    assert not re.search(r"https?:|file:|index-url|find-links|@ ", lock(name))


@pytest.mark.parametrize("name", ["setup", "run", "dev"])
def test_everything_has_a_hash(name: str) -> None:
    entries = re.split(r"\n(?=[a-z])", lock(name))[1:]
    assert entries
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize(
    ("name", "requirements"),
    [
        ("run", PYPROJECT["project"]["dependencies"]),
        ("dev", PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]),
        ("setup", PYPROJECT["dependency-groups"]["setup"] + PYPROJECT["build-system"]["requires"]),
    ],
)
def test_every_requirement_is_pinned(name: str, requirements: list[str]) -> None:
    assert required(requirements) <= {package for package, _ in pins(name)}


def test_the_dev_lock_contains_the_others() -> None:
    assert pins("run") | pins("setup") <= pins("dev")

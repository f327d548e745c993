"""The checkout's own Python: `.venv` with the locked dependencies and the program, made once and kept current."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"


class Level(StrEnum):
    """How much of the dependencies is there, the least first; the value is the name of the lock."""

    RUN = "run"
    DEV = "dev"
    FORMATS = "formats"


def executable(name: str, venv: Path = VENV) -> Path:
    """Where `venv` keeps the program `name`."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def call(*command: str | Path, extra: Mapping[str, str] | None = None) -> int:
    """Run a command in the checkout, its output going where ours goes; the exit code."""
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **(extra or {})}, check=False).returncode


def must(*command: str | Path, extra: Mapping[str, str] | None = None) -> None:
    """Run a command without which nothing further makes sense."""
    code = call(*command, extra=extra)
    if code:
        raise SystemExit(f"dev: failed with exit code {code}: {' '.join(map(str, command))}")


def say(text: str) -> None:
    """Tell what is being done, in step with the output of the commands that do it."""
    print(f"dev: {text}", flush=True)


def fingerprint(level: Level, root: Path = ROOT) -> str:
    """What an installation at `level` was made from, in one hash."""
    locks = root / "packaging" / "locks"
    sources = (root / "pyproject.toml", locks / "setup.txt", locks / f"{level}.txt", *_bare(level, locks))
    return hashlib.sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()


def _bare(level: Level, locks: Path = LOCKS) -> tuple[Path, ...]:
    """The lock of what is installed without what it requires."""
    return (locks / "bare.txt",) if level is Level.FORMATS else ()


def _stamp(level: Level, venv: Path) -> Path:
    return venv / f"installed-{level}"


def is_current(level: Level, root: Path = ROOT) -> bool:
    """Whether `.venv` has a working Python and just what the locks of this checkout name."""
    venv = root / ".venv"
    stamp = _stamp(level, venv)
    return executable("python", venv).exists() and stamp.exists() and stamp.read_text() == fingerprint(level, root)


def mark_current(level: Level, root: Path = ROOT) -> None:
    """Note what was installed. Each lock contains those before it, so it answers for them, too."""
    for done in tuple(Level)[: tuple(Level).index(level) + 1]:
        _stamp(done, root / ".venv").write_text(fingerprint(done, root))


def prepare(level: Level) -> None:
    """Bring `.venv` to what the locks name; at once when it is there already."""
    if is_current(level):
        return
    python = executable("python")
    if not python.exists():
        say(f"making .venv with Python {sys.version.split()[0]}")
        must(sys.executable, "-m", "venv", "--clear", VENV)
    say("installing the locked dependencies (the first time takes a minute)")
    must(python, "-m", "pip", "install", "-qq", "--require-hashes", "-r", LOCKS / "setup.txt")
    install = (executable("uv"), "pip", "install", "--quiet", "--python", python, "--no-build-isolation")
    index = _index(python)
    must(*install, "--require-hashes", "-r", LOCKS / f"{level}.txt", extra=index)
    for bare in _bare(level):
        must(*install, "--no-deps", "--require-hashes", "-r", bare, extra=index)
    must(*install, "--no-deps", "--editable", ROOT, extra=index)
    mark_current(level)


def _index(python: Path) -> dict[str, str]:
    """The package index that this machine's pip is set to (a mirror, say): uv does not read pip's settings."""
    listing = subprocess.run([python, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True)
    for line in listing.stdout.splitlines():
        name, _, value = line.partition("=")
        if name.endswith(".index-url"):
            return {"UV_DEFAULT_INDEX": value.strip("'\"")}
    return {}

"""The tasks that run inside `.venv`: measuring, screenshots, the font."""

from collections.abc import Sequence
from pathlib import Path

from environment import ROOT, call, executable

_HERE = ROOT / "packaging"


def _python(statement: str, *arguments: str) -> int:
    # What is measured must not hang on a screen, nor on whether there is one.
    extra = {"PYTHONPATH": str(_HERE), "QT_QPA_PLATFORM": "offscreen"}
    return call(executable("python"), "-c", statement, *arguments, extra=extra)


def bench(names: Sequence[str]) -> int:
    """Measure each in a process of its own, so that none inherits another's memory."""
    known = sorted(file.stem for file in (_HERE / "bench").glob("*.py"))
    unknown = set(names).difference(known)
    if unknown:
        raise SystemExit(f"dev: no bench {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    codes = [_python(f"from bench.{name} import main; main()") for name in names or known]
    return max(codes, default=0)


def shots(folders: Sequence[str]) -> int:
    """Walk through the program and keep pictures of it."""
    folder = Path(*folders).resolve() if folders else ROOT / "resources" / "screenshots"
    return call(executable("python"), _HERE / "shots.py", folder)


def font(_: Sequence[str]) -> int:
    """Make the font for machines that have no Chinese one."""
    return call(executable("python"), _HERE / "font.py")

"""The locks: each dependency with its version and hashes, for all systems and Pythons at once, without any address.

`setup.txt` is what builds and installs, `run.txt` what the program needs, `dev.txt` both and the tools of its makers,
`formats.txt` all that and the programs that read what is exported; `bare.txt` those of them that come without what they
require.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from environment import LOCKS, ROOT, executable, must

LOCK = (
    *("pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-emit-index-url", "--upgrade"),
)
EXPLAIN = {"UV_CUSTOM_COMPILE_COMMAND": "python3 packaging/dev.py lock"}


def _compile(name: str, *inputs: str | Path) -> None:
    must(executable("uv"), *LOCK, *inputs, "--output-file", os.path.relpath(LOCKS / f"{name}.txt", ROOT), extra=EXPLAIN)


def lock(_: Sequence[str]) -> int:
    """Resolve everything together first, so that the smaller locks agree with it."""
    _compile("formats", "pyproject.toml", "--all-extras", "--group", "formats", "--group", "dev", "--group", "setup")
    agree = ("--constraints", os.path.relpath(LOCKS / "formats.txt", ROOT))
    _compile("dev", "pyproject.toml", "--group", "dev", "--group", "setup", *agree)
    _compile("run", "pyproject.toml", *agree)
    _compile("setup", "--group", "setup", *agree)
    _compile("bare", "--group", "bare", "--no-deps")
    return 0

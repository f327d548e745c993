"""Running the tests, and remembering for which files they passed."""

import hashlib
import os
import subprocess
from collections.abc import Sequence

from environment import ROOT, VENV, call, executable, say

CONSUMERS = "tests/consumers"
EVERY_FORMAT = ("tests/formats/test_guarantees.py", "tests/cli/test_cli_exporting.py", "tests/ui/window/test_export.py")
"""Tests that leave out a format whose extra is not installed."""
_PASSED = VENV / "tests-passed"


def test(arguments: Sequence[str]) -> int:
    """Run pytest without a screen, all tests on all cores; tests that need X start a screen of their own."""
    before = tree()
    wanted = arguments or ("-q", "-n", "auto", f"--ignore={CONSUMERS}")
    code = call(executable("python"), "-m", "pytest", *wanted, extra=_without_screen())
    if code == 0 and not arguments and before:
        _PASSED.write_text(before)
    return code


def consumers(arguments: Sequence[str]) -> int:
    """Run what holds exports against the programs that read them, which are large; their warnings are their own.

    The tests of every format run once more, now with all extras.
    """
    wanted = arguments or ("-q", CONSUMERS, *EVERY_FORMAT)
    return call(executable("python"), "-m", "pytest", "-W", "default", *wanted, extra=_without_screen())


def test_unless_passed() -> int:
    """Run all tests, but not once more when they have passed on just these files."""
    if _PASSED.exists() and _PASSED.read_text() == tree():
        say("the tests have passed on just these files, so they are not run again (dev.py test runs them)")
        return 0
    return test(())


def _without_screen() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def tree() -> str:
    """A hash of all files of the checkout, committed or not, by name and content; empty where git cannot list them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    total = hashlib.sha256()
    for name in sorted(set(listed.stdout.split(b"\0")) - {b""}):
        file = ROOT / os.fsdecode(name)
        if file.is_file():
            total.update(name + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return "" if listed.returncode else total.hexdigest()

"""The program as a process of its own: how it is started, stopped, and what it loads."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from annotator.store import documents
from annotator.store.project import open_project

ANNOTATOR = (sys.executable, "-m", "annotator")
HEAVY = ("PySide6", "jieba", "opencc", "lxml", "jsonschema", "numpy", "pycrfsuite", "httpx")
STOPPABLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from annotator.__main__ import main
sys.exit(main())
"""
"""The program where whoever runs the tests ignores the interrupt, as a shell has it for what it starts with `&`."""
PATIENCE = 60
"""Seconds until a program that should have ended is taken for one that hangs."""
LOADED = f"""
import sys
from annotator.__main__ import main
sys.argv = ["annotator", *sys.argv[1:]]
code = main()
print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
sys.exit(code)
"""


def test_it_works_as_a_module(tmp_path: Path) -> None:
    path = tmp_path / "成都 😀.anno"
    subprocess.run([*ANNOTATOR, "new", str(path)], check=True, capture_output=True)
    told = subprocess.run([*ANNOTATOR, "stats", str(path), "--json"], check=True, capture_output=True)
    assert json.loads(told.stdout.decode("utf-8"))["project"] == "成都 😀"


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["import", "--help"], ["stats", "{path}"]])
def test_what_needs_no_heavy_library_loads_none(arguments: list[str], path: Path) -> None:
    command = [sys.executable, "-c", LOADED, *(part.format(path=path) for part in arguments)]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    assert result.stderr.splitlines()[-1] == "[]"


def test_json_is_json_also_where_the_terminal_is_not_utf8(path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    told = subprocess.run([*ANNOTATOR, "stats", str(path), "--json"], check=True, capture_output=True, env=environment)
    assert json.loads(told.stdout.decode("ascii"))["people"] == ["李波"]
    subprocess.run([*ANNOTATOR, "stats", str(path)], check=True, capture_output=True, env=environment)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders there")
def test_an_import_that_is_stopped_leaves_the_project_whole(path: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("成都", "utf-8")
    endless = tmp_path / "b.txt"
    os.mkfifo(endless)
    command = [sys.executable, "-c", STOPPABLE, "import", str(path), str(tmp_path / "a.txt"), str(endless)]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process,
        reading(endless, process),
    ):
        try:
            out, said = interrupted(process)
        finally:
            process.kill()
    assert (process.returncode, out) == (130, "")
    assert said.splitlines()[-1] == "annotator: Stopped."
    assert "Traceback" not in said
    assert not list(path.parent.glob("*-lock"))
    with open_project(path) as project:
        assert [document.title for document in documents.documents(project)] == ["𠮷野家"]


def interrupted(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What the program says when it is stopped, as by Ctrl+C.

    It is asked again where it goes on: Python misses an interrupt that comes just before it waits in a read.
    """
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=PATIENCE / 6)
    pytest.fail("it went on")


@contextmanager
def reading(pipe: Path, process: subprocess.Popen[str]) -> Generator[None]:
    """From when the program reads from the pipe until the block ends. A program that ends before that has failed."""
    until, end = time.monotonic() + PATIENCE, None
    while end is None:
        assert time.monotonic() < until
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"ended with {process.wait(0.01)}: {process.communicate()}")
        with suppress(OSError):  # while nobody reads from it
            end = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
    try:
        yield
    finally:
        os.close(end)


def test_a_reader_that_has_enough_is_no_error(path: Path) -> None:
    with subprocess.Popen([*ANNOTATOR, "check", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_without_a_screen_the_window_is_refused_in_a_sentence(home: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a screen")
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name[:3] != "QT_"}
    result = subprocess.run(ANNOTATOR, capture_output=True, text=True, env=environment)
    assert result.returncode == 1
    assert result.stderr.startswith("annotator: There is no screen")
    assert result.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_progress_is_shown_to_a_person_and_to_nobody_else(path: Path) -> None:
    quiet = subprocess.run([*ANNOTATOR, "check", str(path)], check=True, capture_output=True)
    assert quiet.stderr == b""
    master, terminal = os.openpty()
    shown = subprocess.run([*ANNOTATOR, "check", str(path)], check=True, stdout=subprocess.PIPE, stderr=terminal)
    os.close(terminal)
    with os.fdopen(master, "rb", buffering=0) as screen:
        assert b"checking 1 / 1" in screen.read(1000)
    assert shown.stdout == quiet.stdout

"""What every command says, and how it ends: results on standard output, everything else on standard error."""

import json
import sys
import time
from collections.abc import Callable
from enum import IntEnum
from io import TextIOWrapper

import click

from annotator.errors import AnnotatorError, Cancelled, FormatError, StorageError
from annotator.sentences import sentence


class Exit(IntEnum):
    """Exit codes; each command's help says which of them it has."""

    DONE = 0
    PROBLEMS = 1
    USAGE = 2
    FAILED = 3
    STOPPED = 130


_MEANINGS = {
    Exit.DONE: "done",
    Exit.USAGE: "wrong usage",
    Exit.FAILED: "a project or file cannot be read or written",
    Exit.STOPPED: "stopped by Ctrl+C",
}


def exit_of(error: AnnotatorError) -> Exit:
    """How a command ends that this error has stopped."""
    match error:
        case Cancelled():
            return Exit.STOPPED
        case StorageError() | FormatError():
            return Exit.FAILED
        case _:
            return Exit.PROBLEMS


def more_help(*examples: str, problems: str = "") -> str:
    """What stands below the options in a command's help: examples, and what its exit codes mean.

    `problems` says what it is for this command to end with `Exit.PROBLEMS`; without it, it never does.
    """
    meanings = {**_MEANINGS, Exit.PROBLEMS: problems}
    codes = [f"  {code:>3}  {meaning}" for code, meaning in sorted(meanings.items()) if meaning]
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in examples), "", "\b", "Exit codes:", *codes])


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")


def set_up_streams() -> None:
    """A file name that is no valid Unicode must not stop a message."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def show(text: str) -> None:
    """A line of the result."""
    click.echo(text)


def show_json(table: object) -> None:
    """The result as JSON; in ASCII where the terminal or pipe is not UTF-8."""
    click.echo(json.dumps(table, ensure_ascii=_ascii_only(), allow_nan=False, indent=2))


def show_line(table: object) -> None:
    """One of many results, as JSON in a line of its own."""
    click.echo(json.dumps(table, ensure_ascii=_ascii_only(), allow_nan=False))


def _ascii_only() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"


def say(text: str) -> None:
    """Something the person should know that is no part of the result."""
    click.echo(f"annotator: {text}", err=True)


def say_error(error: AnnotatorError) -> None:
    """A known problem, in one line."""
    say(sentence(error))


class ProgressLine:
    """How far it is, in one line of a terminal; nothing where standard error goes to a file or a pipe."""

    EVERY = 0.1
    """Seconds between two changes of the line."""

    def __init__(self, doing: str, total: Callable[[], int]) -> None:
        self._doing = doing
        self._shown = sys.stderr.isatty()
        self._total = total() if self._shown else 0
        self._last = 0.0

    def __call__(self, done: int) -> None:
        """So many are done."""
        if self._shown and time.monotonic() - self._last >= self.EVERY:
            self._last = time.monotonic()
            of = f" / {self._total}" if self._total else ""
            click.echo(f"\r{self._doing} {done}{of} ", nl=False, err=True)

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(self, *_: object) -> None:
        """Leave an empty line to whoever writes next."""
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)

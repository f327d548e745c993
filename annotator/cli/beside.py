"""The process that a window starts beside itself for long work on texts; nobody types this command.

Each line on standard output is JSON: an array is a batch for the window to write, a number how many code points are
done, a string the traceback of a fault. Each line on standard input is the id of a text that is wanted before others.
The process ends when its work is done, and at once when standard input does, as it does when the window is killed.
"""

import os
import sys
import threading
import time
import traceback
from collections import deque
from contextlib import suppress
from pathlib import Path

import click

from annotator.cli.output import Exit, exit_of, say_error
from annotator.cli.projects import PROJECT
from annotator.errors import AnnotatorError
from annotator.model.ids import TextId
from annotator.store import derived
from annotator.store.derivation import to_line
from annotator.store.project import open_read_only
from annotator.store.rows import to_json

_TELL_EVERY = 0.05
"""Seconds."""
_NICENESS = 10


@click.command(hidden=True)
@PROJECT
def beside(project: Path) -> Exit:
    """Work on the texts of a project that is open in a window."""
    wanted: deque[TextId] = deque()
    threading.Thread(target=_listen, args=(wanted,), daemon=True).start()
    with suppress(AttributeError, OSError):
        os.nice(_NICENESS)
    try:
        _work(project, wanted)
    except AnnotatorError as error:  # what is pending stays so, and the window goes on with it when it can
        say_error(error)
        return exit_of(error)
    except BrokenPipeError:
        return Exit.STOPPED
    except Exception:
        _write(to_json(traceback.format_exc()))
        return Exit.FAILED
    return Exit.DONE


def _work(project: Path, wanted: deque[TextId]) -> None:
    told = 0.0

    def tell(done: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_EVERY:
            told = time.monotonic()
            _write(to_json(done))

    with open_read_only(project) as reader:
        for batch in derived.work(reader, lambda: wanted.popleft() if wanted else None, tell):
            _write(to_line(batch))


def _write(line: str) -> None:
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def _listen(wanted: deque[TextId]) -> None:
    # Without a buffer: whoever waits for one when the interpreter ends brings it down.
    with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as lines:
        for line in lines:
            wanted.append(TextId(int(line)))
    os._exit(Exit.DONE)  # whatever the main thread is at: nobody is there for it any more

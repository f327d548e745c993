"""What the hidden commands have in common that a window starts beside itself: they end when the window does.

Each line on standard output is JSON. The process ends when its work is done, and at once when its standard input does,
as it does when the window is killed. A string is the traceback of a fault in it.
"""

import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress

from annotator.cli.output import Exit, exit_of, say_error
from annotator.errors import AnnotatorError
from annotator.store.rows import to_json

_NICENESS = 10

Hear = Callable[[bytes], None]
"""Gets each line of standard input, in a thread of its own."""


def attended(work: Callable[[], None], hear: Hear, known: Callable[[AnnotatorError], None] = say_error) -> Exit:
    """Do the work behind everything else that the machine does; `known` gets what is no fault but in its way."""
    threading.Thread(target=_listen, args=(hear,), daemon=True).start()
    with suppress(AttributeError, OSError):
        os.nice(_NICENESS)
    try:
        work()
    except AnnotatorError as error:
        known(error)
        return exit_of(error)
    except BrokenPipeError:
        return Exit.STOPPED
    except Exception:
        write(to_json(traceback.format_exc()))
        return Exit.FAILED
    return Exit.DONE


def write(line: str) -> None:
    """Tell the window a line."""
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def _listen(hear: Hear) -> None:
    # Without a buffer: whoever waits for one when the interpreter ends brings it down.
    with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as lines:
        for line in lines:
            hear(line)
    os._exit(Exit.DONE)  # whatever the main thread is at: nobody is there for it any more

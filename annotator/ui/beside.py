"""A process of its own for long work on texts, so that the window does not share its interpreter with it.

It is this program's hidden command `beside`, and ends with its work, with `end`, and with this process, however that
ends. Here is all that is known of how the two speak to each other; the other half is `cli/beside.py`.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from annotator.errors import Cancelled
from annotator.model.ids import TextId
from annotator.store.derivation import Batch, of_line


class Beside:
    """A process at work on the pending texts of a project; everything here may be called from any thread."""

    def __init__(self, project: Path) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this program itself
            [*_program(), "beside", str(project.resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl+C in a terminal is for the window
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def batches(self, tell: Callable[[int], None]) -> Iterator[Batch]:
        """What comes of the work; `tell` gets the code points that are done. Nothing of the process is left behind.

        Raises Cancelled where it was ended or could not go on, RuntimeError with the traceback of a fault in it.
        """
        with self._process as process:
            assert process.stdout is not None
            try:
                for line in process.stdout:
                    if line.startswith(b"["):
                        yield of_line(line.decode())
                    elif line.startswith(b'"'):
                        raise RuntimeError(json.loads(line))
                    else:
                        tell(int(line))
                if process.wait() != 0:
                    raise Cancelled
            finally:
                process.kill()

    def want(self, text: TextId) -> None:
        """Have this text worked on before all others."""
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):  # it has ended meanwhile
            self._process.stdin.write(b"%d\n" % text)
            self._process.stdin.flush()

    def end(self) -> None:
        """End it at once."""
        self._process.kill()


def _program() -> list[str]:
    """How this program is started; not from whatever folder is the current one."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "annotator"]

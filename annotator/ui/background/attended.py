"""A process of its own for long work, so that the window does not share its interpreter with it.

It is one of this program's hidden commands, and ends with its work, with `end`, and with this process, however that
ends. The other half is `cli/beside_window/attended.py`.
"""

import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

from annotator.errors import Cancelled


class Attended:
    """A hidden command at work on a project; everything here may be called from any thread."""

    def __init__(self, command: str, project: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(  # noqa: S603 - this program itself
            [*_program(), command, str(project.resolve()), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl+C in a terminal is for the window
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def lines(self) -> Generator[bytes]:
        """What it says; when that is read or wanted no longer, nothing of the process is left behind.

        Raises Cancelled where it was ended or could not go on, RuntimeError with the traceback of a fault in it.
        """
        with self.process as process:
            assert process.stdout is not None
            try:
                for line in process.stdout:
                    if line.startswith(b'"'):
                        raise RuntimeError(json.loads(line))
                    yield line
                if process.wait() != 0:
                    raise Cancelled
            finally:
                process.kill()

    def end(self) -> None:
        """End it at once."""
        self.process.kill()


def _program() -> list[str]:
    """How this program is started; not from whatever folder is the current one."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "annotator"]

"""A process for long work on texts; how it speaks to the window is known here and in `cli/beside_window/beside.py`."""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from annotator.model.ids import TextId
from annotator.store.derivation import Batch, of_line
from annotator.ui.background.attended import Attended


class Beside(Attended):
    """A process at work on the pending texts of a project; everything here may be called from any thread."""

    def __init__(self, project: Path) -> None:
        super().__init__("beside", project)

    def batches(self, tell: Callable[[int], None]) -> Iterator[Batch]:
        """What comes of the work; `tell` gets the code points that are done. Raises as `lines` does."""
        with closing(self.lines()) as lines:
            for line in lines:
                if line.startswith(b"["):
                    yield of_line(line.decode())
                else:
                    tell(int(line))

    def want(self, text: TextId) -> None:
        """Have this text worked on before all others."""
        assert self.process.stdin is not None
        with suppress(OSError, ValueError):  # it has ended meanwhile
            self.process.stdin.write(b"%d\n" % text)
            self.process.stdin.flush()

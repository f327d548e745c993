"""Reading an export in a format of another program back: every surface must stand where the file says."""

from collections.abc import Iterator
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.api import lacking, marked_readers
from annotator.formats.foreign.arrivals import arrivals
from annotator.formats.foreign.arriving import Arrived


def reread(path: Path, format: object) -> Iterator[Arrived | FormatError]:
    """What the file or folder has by this format, and an error for whatever of it is not so.

    Nothing where the format is none that is read, or where what it needs is not installed.
    """
    reader = next((each for each in marked_readers() if format == each.ID), None)
    if reader is None or lacking(reader) is not None:
        return
    for found in arrivals(reader, [path]):
        yield found
        if isinstance(found, Arrived):
            yield from found.refused

"""Names of files for documents: to be known by, fit for every system, and each with an end that no other has."""

import re
from pathlib import PurePosixPath

from annotator.formats.foreign.marks import MarkedText

_UNFIT = re.compile(r'[\x00-\x20/\\:*?"<>|.\x7f-\x9f\u2028\u2029]+')
_LONGEST = 60


def path_of(found: MarkedText) -> str:
    """The folder of the person, where it is anybody's, and the name of the document, without an ending."""
    stem = _fit(PurePosixPath(found.name).stem) or _fit(found.title) or "document"
    name = f"{stem}-{found.uid.hex[-12:]}"
    person = _fit(found.author)
    return f"{person}/{name}" if person else name


def _fit(name: str) -> str:
    return _UNFIT.sub("_", name.strip()).encode()[:_LONGEST].decode(errors="ignore").strip("_")

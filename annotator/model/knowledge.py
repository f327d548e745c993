"""What suggesters may know besides the text: the schema, what was tagged before, and the known names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from annotator.model.known_name import KnownName
from annotator.model.schema import Schema
from annotator.model.suggestion import Known


@dataclass(frozen=True, slots=True)
class Knowledge:
    """`known` are the surfaces that the project has tagged, as they came and as they are read.

    `written` is the day the text was published, where that is known. `cache` is a folder of the project's own for what
    can be worked out again; it need not be there yet.
    """

    schema: Schema
    known: Sequence[Known] = ()
    names: Sequence[KnownName] = ()
    written: date | None = None
    cache: Path | None = None

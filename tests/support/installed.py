"""Which formats can be tried here: those whose extra is installed. `dev.py consumers` installs and tries all."""

from importlib.util import find_spec

from annotator.formats.api import writers

_NEEDS = {"cas": "cassis", "spacy": "spacy", "tokens-parquet": "pyarrow"}
"""What formats import that does not come with the program."""


def is_usable(format_id: str) -> bool:
    """Whether what the format needs is there."""
    return format_id not in _NEEDS or find_spec(_NEEDS[format_id]) is not None


def usable_formats() -> list[str]:
    """The formats that can be written here."""
    return [writer.ID for writer in writers() if is_usable(writer.ID)]

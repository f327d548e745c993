"""Which formats can be tried here: those whose extra is installed. `dev.py consumers` installs and tries all."""

from importlib.util import find_spec

from annotator.formats.api import lacking, writer_of, writers


def is_usable(format_id: str) -> bool:
    """Whether what the format needs is there."""
    return lacking(writer_of(format_id)) is None


def usable_formats() -> list[str]:
    """The formats that can be written here."""
    return [writer.ID for writer in writers() if is_usable(writer.ID)]


def has_tokenizers() -> bool:
    """Whether a tokenizer's own file can be read."""
    return find_spec("tokenizers") is not None

"""Libraries that are not installed with the program: a format that needs one says which, and never breaks."""

from collections.abc import Generator
from contextlib import contextmanager

from annotator.errors import UsageError


@contextmanager
def extra(name: str) -> Generator[None]:
    """Import inside this what the extra `name` of the package installs. Raises UsageError(extra_missing)."""
    try:
        yield
    except ImportError as error:
        raise UsageError("extra_missing", extra=name, reason=error.msg) from error

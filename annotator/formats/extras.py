"""Libraries that are not installed with the program: a format that needs one says which, and never breaks."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from types import MappingProxyType

from annotator.errors import UsageError

_MODULES: Mapping[str, str] = MappingProxyType(
    {"cas": "cassis", "parquet": "pyarrow", "spacy": "spacy", "tokenizers": "tokenizers"}
)
"""What is imported of what each extra of the package installs."""


@contextmanager
def extra(name: str) -> Generator[None]:
    """Import inside this what the extra `name` of the package installs. Raises UsageError(extra_missing)."""
    try:
        yield
    except ImportError as error:
        raise UsageError("extra_missing", extra=name, reason=error.msg) from error


def missing_extra(name: str) -> UsageError | None:
    """The error that `extra` would raise, without an import: that takes seconds. None where all is there."""
    module = _MODULES[name]
    return None if _is_there(module) else UsageError("extra_missing", extra=name, reason=module)


def missing_library(name: str) -> UsageError | None:
    """The same for what comes with the program, unless its installation is broken."""
    return None if _is_there(name) else UsageError("library_absent", library=name)


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ValueError:  # of a module that was taken out by hand
        return False

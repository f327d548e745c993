"""The errors a person can cause or must know of; everything else that is raised is a bug.

An error carries a code and details, never a sentence: the interface owns the words.
"""

from collections.abc import Mapping


class AnnotatorError(Exception):
    """A known problem. `code` names it for good; `details` fill the sentence that the interface has for it."""

    def __init__(self, code: str, **details: object) -> None:
        self.code = code
        self.details: Mapping[str, object] = details
        super().__init__(code, *details.items())

    def __str__(self) -> str:
        if not self.details:
            return self.code
        return f"{self.code} ({', '.join(f'{name}={value}' for name, value in self.details.items())})"


class UsageError(AnnotatorError):
    """What was asked for cannot be done here and now (nothing selected, nothing to undo)."""


class RuleError(AnnotatorError):
    """The schema forbids it; details name the rule."""


class FormatError(AnnotatorError):
    """Something that came in cannot be read; details give file, line and what was expected."""


class StorageError(AnnotatorError):
    """The project file cannot be opened, read or written."""


class Cancelled(AnnotatorError):  # noqa: N818 - not an error to the person who pressed the button
    """The person stopped it."""

    def __init__(self) -> None:
        super().__init__("cancelled")

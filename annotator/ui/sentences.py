"""The sentence for each known problem, in the person's language."""

from pathlib import Path

from PySide6.QtCore import QLocale

from annotator.errors import AnnotatorError
from annotator.sentences import SENTENCES
from annotator.ui.i18n import translate


def sentence(error: AnnotatorError) -> str:
    """What is wrong, in the person's language. A code without a sentence is shown as it is."""
    known = SENTENCES.get(error.code)
    if known is None:
        return translate("Error", "This could not be done: {code}").format(code=error)
    return _filled(known.text, error)


def advice(error: AnnotatorError) -> str:
    """What the person can do about it; empty where there is nothing to say."""
    known = SENTENCES.get(error.code)
    return _filled(known.advice, error) if known and known.advice else ""


def _filled(source: str, error: AnnotatorError) -> str:
    details = {name: _shown(value) for name, value in error.details.items()}
    return translate("Error", source).format_map(_Details(details))


class _Details(dict[str, str]):
    """A detail that was not given must not turn a known problem into a bug."""

    def __missing__(self, key: str) -> str:
        return "?"


def _shown(value: object) -> str:
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, Path):
        return value.name
    return str(value)

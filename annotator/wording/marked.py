"""How sentences are marked, so that translators find them, without loading what translates them."""

from typing import NamedTuple


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - lupdate reads the name and the context
    """Mark `text` for translation under `context`; gives it back as it is."""
    return text


class Sentence(NamedTuple):
    """What is wrong, with the error's details in braces; and what to do, where that is not plain."""

    text: str
    advice: str = ""

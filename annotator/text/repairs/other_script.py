"""Traditional characters left inside Simplified words; the other way round there is more than one answer (复 復 複)."""

from collections.abc import Iterator

from annotator.text.repairs.rules import Repair, repair
from annotator.text.script import Script, script_of, simplified_characters


def find(text: str) -> Iterator[Repair]:
    """The Traditional characters that touch a Simplified one, in a text in Simplified."""
    simplified = simplified_characters(text)
    if simplified == text or script_of(text) is not Script.SIMPLIFIED:
        return
    for at, (character, simple) in enumerate(zip(text, simplified, strict=True)):
        if character != simple and script_of(character) is Script.TRADITIONAL and _touches(text, at):
            yield repair("other_script", at, at + 1, simple)


def _touches(text: str, at: int) -> bool:
    return any(script_of(beside) is Script.SIMPLIFIED for beside in (text[at - 1 : at], text[at + 1 : at + 2]))

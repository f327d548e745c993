"""Traditional characters left inside Simplified words; the other way round there is more than one answer (复 復 複)."""

from collections.abc import Iterator

from annotator.text.passages import Passages
from annotator.text.repairs.rules import Repair, repair
from annotator.text.script import Script, script_of, simplified_characters


def find(text: str) -> Iterator[Repair]:
    """The Traditional characters of a text in Simplified that touch a Simplified one."""
    passages = Passages(text)
    for start, end in map(passages.span, range(len(passages))):
        simplified = simplified_characters(text[start:end])
        if simplified != text[start:end]:
            for at, simple in enumerate(simplified, start):
                if text[at] != simple and script_of(text[at]) is Script.TRADITIONAL and _touches(text, at):
                    yield repair("other_script", at, at + 1, simple)


def _touches(text: str, at: int) -> bool:
    return any(script_of(beside) is Script.SIMPLIFIED for beside in (text[at - 1 : at], text[at + 1 : at + 2]))

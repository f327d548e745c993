"""Asking a remote model about a text, passage by passage, and keeping each answer as soon as it is there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.model.schema import Schema
from annotator.suggest.remote import chat, kept_answers, label_studio
from annotator.suggest.remote.anchoring import anchored
from annotator.suggest.remote.answers import Item
from annotator.suggest.remote.client import Check
from annotator.suggest.remote.endpoint import Endpoint, Wire
from annotator.suggest.remote.kept_answers import Answer
from annotator.text.offsets import Bounds

SAMPLE = "成都市今年投资8亿元。"
"""What a model is tried out with."""
_TOGETHER = 8
"""Passages that an ML backend gets at a time."""

Tell = Callable[[int, int], None]
"""Called with how many passages are done, and of how many; it raises where the rest is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is asked about: these passages of a text as it is read."""

    schema: Schema
    text: str
    passages: Sequence[Bounds]


def answered(endpoint: Endpoint, question: Question, folder: Path) -> list[Answer]:
    """What the model has said of these passages already."""
    kept = kept_answers.read(_file(endpoint, question, folder), question.text, question.schema)
    wanted = set(question.passages)
    return [each for each in kept if each.passage in wanted]


def ask(endpoint: Endpoint, question: Question, folder: Path, tell: Tell, check: Check) -> list[Answer]:
    """Ask about what has not been answered yet, or about all where everything has; all answers, by place.

    What was answered before something gets in the way is kept. Raises UsageError, FormatError, StorageError, and what
    `tell` and `check` raise.
    """
    endpoint.checked()
    path, before = _file(endpoint, question, folder), answered(endpoint, question, folder)
    known = {each.passage for each in before}
    left = [each for each in question.passages if each not in known]
    answers = before if left else []
    left = left or list(question.passages)
    size = 1 if endpoint.wire is Wire.OPENAI else _TOGETHER
    if endpoint.wire is Wire.LABEL_STUDIO and left:
        label_studio.set_up(endpoint, question.schema, check)
    for first in range(0, len(left), size):
        tell(len(answers), len(question.passages))
        some = left[first : first + size]
        said = _said(endpoint, question, some, check)
        answers += (_answer(question.text, passage, items) for passage, items in zip(some, said, strict=True))
        answers.sort(key=lambda each: each.passage)
        kept_answers.write(path, answers)
    return answers


def trial(endpoint: Endpoint, schema: Schema, check: Check) -> Answer:
    """What the model makes of the sample; nothing is kept. Raises as `ask` does."""
    endpoint.checked()
    if endpoint.wire is Wire.LABEL_STUDIO:
        label_studio.set_up(endpoint, schema, check)
    question = Question(schema, SAMPLE, ((0, len(SAMPLE)),))
    [items] = _said(endpoint, question, question.passages, check)
    return _answer(SAMPLE, question.passages[0], items)


def _file(endpoint: Endpoint, question: Question, folder: Path) -> Path:
    return kept_answers.file_of(folder, question.text, question.schema, endpoint)


def _said(endpoint: Endpoint, question: Question, some: Sequence[Bounds], check: Check) -> list[list[Item]]:
    texts = [question.text[start:end] for start, end in some]
    if endpoint.wire is Wire.LABEL_STUDIO:
        return label_studio.predictions(endpoint, question.schema, texts, check)
    return [chat.annotations(endpoint, question.schema, text, check) for text in texts]


def _answer(text: str, passage: Bounds, items: Sequence[Item]) -> Answer:
    start, end = passage
    placed, without = anchored(text[start:end], items)
    there = (replace(each, start=each.start + start, end=each.end + start) for each in placed)
    return Answer(passage, tuple(there), tuple(without))

"""Chats for fine-tuning a language model: a question with a paragraph, an answer with all that is tagged in it.

Models return words, not offsets, so each is told with the characters before it. The prompt can be edited: `{text}`
stands for the paragraph, `{types}` for the types with their names.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256

from annotator.errors import UsageError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.marks import Cannot, MarkedText, left_out, marked, tie_words
from annotator.formats.foreign.parts import Part, parts_of
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.formats.placing import Record
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "chat"
NAME = QT_TRANSLATE_NOOP("Format", "Chats for fine-tuning: JSON Lines")
EXTENSIONS = (".jsonl",)
FOLDER = False
EXAMPLE = """{"messages":[{"role":"user","content":"……投资不低于100亿元。"},{"role":"assistant","content":
 "{\\"spans\\":[{\\"id\\":1,\\"type\\":\\"MONEY\\",\\"text\\":\\"不低于100亿元\\",\\"before\\":\\"投资\\",…}],\\"links\\":[]}"}]}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format", "There are no notes or labels of documents, and no links from one paragraph to another."
)
OPENAI, SHAREGPT, ALPACA = "openai", "sharegpt", "alpaca"
PROMPT = """找出下面这段文字中的全部标注对象，类型有：{types}。
只用 JSON 回答：{"spans": [{"id", "type", "text", "before", "attributes"}], "links": [{"type", "source", "target"}]}。
text 是原文中的字，before 是它前面的几个字；没有就给空的列表。

{text}"""
OPTIONS = (
    Option(
        "shape",
        OptionKind.CHOICE,
        OPENAI,
        QT_TRANSLATE_NOOP("Format", "Shape"),
        choices=(
            Choice(OPENAI, QT_TRANSLATE_NOOP("Format", "OpenAI: messages")),
            Choice(SHAREGPT, QT_TRANSLATE_NOOP("Format", "ShareGPT: conversations")),
            Choice(ALPACA, QT_TRANSLATE_NOOP("Format", "Alpaca: instruction, input, output")),
        ),
    ),
    Option(
        "prompt",
        OptionKind.TEXT,
        PROMPT,
        QT_TRANSLATE_NOOP("Format", "Prompt"),
        QT_TRANSLATE_NOOP("Format", "{text} stands for the paragraph, {types} for the types."),
    ),
    Option(
        "negatives",
        OptionKind.NUMBER,
        "20",
        QT_TRANSLATE_NOOP("Format", "Of 100 paragraphs without annotations, keep"),
    ),
    Option(
        "longest",
        OptionKind.NUMBER,
        "2000",
        QT_TRANSLATE_NOOP("Format", "Longest paragraph, in characters"),
        QT_TRANSLATE_NOOP("Format", "Longer ones are left out."),
    ),
)
BEFORE = 8
"""Characters of context: with so many, every annotation of the worked examples is found again where it stands."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def answer(part: Part) -> dict[str, object]:
    """What a model is to answer for a paragraph."""
    number = {mark.uid: n for n, mark in enumerate(part.marks, 1)}
    spans = [
        {
            "id": number[mark.uid],
            "type": mark.label,
            "text": mark.surface,
            "before": part.text[max(0, mark.span.start - BEFORE) : mark.span.start],
            "attributes": dict(mark.values),
        }
        for mark in part.marks
    ]
    links = [
        {"type": tie.label, "source": number[tie.source], "target": number[tie.target]}
        for tie in part.whole.ties
        if tie.source in number and tie.target in number
    ]
    return {"spans": spans, "links": links}


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a chat for each paragraph. Raises UsageError(prompt_without_text)."""
    prompt = options.text("prompt")
    if "{text}" not in prompt:
        raise UsageError("prompt_without_text")
    types = "、".join(f"{type_.code}（{type_.label}）" for type_ in schema.types if type_.usable)
    prompt = prompt.replace("{types}", types)
    with out.file() as file:
        for record in records:
            found = marked(record, schema)
            parts = parts_of(found)
            kept = [part for part in parts if _is_kept(part, options)]
            for part in kept:
                file.write((_encode(_chat(part, prompt, options.text("shape"))) + "\n").encode())
            for each in dropped_of(found, parts, kept):
                out.drop(each)


def _is_kept(part: Part, options: Options) -> bool:
    if len(part.text) > options.number("longest"):
        return False
    chance = int.from_bytes(sha256(part.id.encode()).digest()[:4]) % 100
    return bool(part.marks) or chance < options.number("negatives")


def _chat(part: Part, prompt: str, shape: str) -> dict[str, object]:
    asked, answered = prompt.replace("{text}", part.text), _encode(answer(part))
    if shape == OPENAI:
        return {"messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": answered}]}
    if shape == SHAREGPT:
        return {"conversations": [{"from": "human", "value": asked}, {"from": "gpt", "value": answered}]}
    return {"instruction": prompt.replace("{text}", "").strip(), "input": part.text, "output": answered}


def dropped_of(found: MarkedText, parts: Sequence[Part], kept: Sequence[Part]) -> list[Dropped]:
    """Marks in paragraphs that are too long, links between paragraphs, notes and labels."""
    place = {mark.uid: part.number for part in parts for mark in part.marks}
    there = {part.number for part in kept}
    gone: dict[Uid, Reason] = {uid: Reason.TOO_LONG for uid, number in place.items() if number not in there}
    dropped = left_out(found, Cannot(notes=True, document_values=True), gone)
    for tie in found.ties:
        if place[tie.source] != place[tie.target] and not {tie.source, tie.target} & gone.keys():
            dropped.append(tie_words(found, tie, Reason.ACROSS_PARTS))
    return dropped

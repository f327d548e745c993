"""Chats for fine-tuning a language model: a question with a paragraph, an answer with all that is tagged in it.

Models return words, not offsets, so each is told with the characters before it. The prompt can be edited: `{text}`
stands for the paragraph, `{types}` for the types with their names. What is beside the chats says by what prompt they
are asked, and which texts the paragraphs are of, so that chats can come in again (`chat_reading`); and what
LLaMA-Factory must know of them.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from annotator.errors import UsageError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.chat_reading import ANNOTATIONS, PROMPT_FILE, TEXT, TYPES, read_marked
from annotator.formats.foreign.marks import Cannot, Mark, MarkedText, left_out, marked, tie_words
from annotator.formats.foreign.paragraphs import DOCUMENTS, document_line
from annotator.formats.foreign.parts import Part, parts_of
from annotator.formats.options import Choice, Option, OptionKind, Options
from annotator.formats.placing import Record
from annotator.model.answer_form import BEFORE
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.model.span import GAP
from annotator.text.anchoring import enough_before, placed
from annotator.wording.marked import QT_TRANSLATE_NOOP

ID = "chat"
NAME = QT_TRANSLATE_NOOP("Format", "Chats for fine-tuning: JSON Lines")
EXTENSIONS = (".jsonl",)
FOLDER = False
EXAMPLE = """{"messages":[{"role":"user","content":"……投资不低于100亿元。"},{"role":"assistant","content":
 "{\\"annotations\\":[{\\"id\\":1,\\"type\\":\\"MONEY\\",\\"text\\":\\"不低于100亿元\\",\\"before\\":\\"投资\\",…}],\\"links\\":[]}"}]}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "There are no notes or labels of documents, and no links from one paragraph to another. What comes in pieces goes "
    "from the first to the last as one where its words alone do not tell the pieces.",
)
OPENAI, SHAREGPT, ALPACA = "openai", "sharegpt", "alpaca"
PROMPT = """找出下面这段文字中的全部标注对象，类型有：{types}。
只用 JSON 回答：{"annotations": [{"id", "type", "text", "before", "attributes"}],
"links": [{"type", "source", "target"}]}。
text 是原文中的字，before 是它前面的几个字；没有就给空的列表。

{text}"""
OPTIONS = (
    Option(
        "shape",
        OptionKind.CHOICE,
        OPENAI,
        QT_TRANSLATE_NOOP("Format", "Shape"),
        QT_TRANSLATE_NOOP("Format", "OpenAI trains on no fewer than ten chats."),
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
__all__ = ["EXAMPLE", "read_marked", "write"]

DATASET_INFO = ".dataset_info.json"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Said:
    """The words of an annotation and what stands before them; `whole` where pieces had to be made one."""

    text: str
    before: str
    whole: bool


def said(part: Part, mark: Mark) -> Said:
    """What is said of a mark, so that it is found again just where it stands."""
    text, start = part.text, mark.span.start
    before = enough_before(text, start, mark.surface.partition(GAP)[0] or mark.surface, BEFORE)
    if placed(text, mark.surface, before, GAP) == tuple((piece.start, piece.end) for piece in mark.fragments):
        return Said(mark.surface, before, whole=False)
    hull = text[start : mark.span.end]
    return Said(hull, enough_before(text, start, hull, BEFORE), whole=len(mark.fragments) > 1)


def answer(part: Part) -> dict[str, object]:
    """What a model is to answer for a paragraph: in the form that suggestions from a model are asked for in."""
    number = {mark.uid: n for n, mark in enumerate(part.marks, 1)}
    annotations: list[dict[str, object]] = []
    for mark in part.marks:
        words = said(part, mark)
        item: dict[str, object] = {"id": number[mark.uid], "type": mark.label, "text": words.text}
        annotations.append({**item, "before": words.before, "attributes": dict(mark.values)})
    links = [
        {"type": tie.label, "source": number[tie.source], "target": number[tie.target]}
        for tie in part.whole.ties
        if tie.source in number and tie.target in number
    ]
    return {ANNOTATIONS: annotations, "links": links}


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a chat for each paragraph. Raises UsageError(prompt_without_text)."""
    prompt = options.text("prompt")
    if TEXT not in prompt:
        raise UsageError("prompt_without_text")
    types = "、".join(f"{type_.code}（{type_.label}）" for type_ in schema.types if type_.usable)
    prompt = prompt.replace(TYPES, types)
    with out.file(PROMPT_FILE) as file:
        file.write(prompt.encode())
    with out.file(DATASET_INFO) as file:
        file.write((json.dumps(_dataset(out.name_of(""), options.text("shape")), indent=1) + "\n").encode())
    with out.file() as file, out.file(DOCUMENTS) as documents:
        for record in records:
            found = marked(record, schema)
            parts = parts_of(found)
            kept = [part for part in parts if _is_kept(part, options)]
            for part in kept:
                file.write((_encode(_chat(part, prompt, options.text("shape"))) + "\n").encode())
            documents.write(document_line(found, ((part, 1) for part in kept)))
            for each in dropped_of(found, parts, kept):
                out.drop(each)


def _dataset(name: str, shape: str) -> dict[str, object]:
    """What the `dataset_info.json` of LLaMA-Factory, which reads it as the system does, says of the chats."""
    about: dict[str, object] = {"file_name": name, "formatting": "alpaca"}
    if shape == ALPACA:
        about["columns"] = {"prompt": "instruction", "query": "input", "response": "output"}
    elif shape == SHAREGPT:
        about |= {"formatting": "sharegpt", "columns": {"messages": "conversations"}}
    else:
        tags = {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"}
        about |= {"formatting": "sharegpt", "columns": {"messages": "messages"}, "tags": tags}
    return {PurePosixPath(name).stem: about}


def _is_kept(part: Part, options: Options) -> bool:
    if len(part.text) > options.number("longest"):
        return False
    chance = int.from_bytes(sha256(part.id.encode()).digest()[:4]) % 100
    return bool(part.marks) or chance < options.number("negatives")


def _chat(part: Part, prompt: str, shape: str) -> dict[str, object]:
    asked, answered = prompt.replace(TEXT, part.text), _encode(answer(part))
    if shape == OPENAI:
        return {"messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": answered}]}
    if shape == SHAREGPT:
        return {"conversations": [{"from": "human", "value": asked}, {"from": "gpt", "value": answered}]}
    return {"instruction": prompt.replace(TEXT, "").strip(), "input": part.text, "output": answered}


def dropped_of(found: MarkedText, parts: Sequence[Part], kept: Sequence[Part]) -> list[Dropped]:
    """Marks in paragraphs that are too long, or of pieces that are now one; links between paragraphs, notes, labels."""
    place = {mark.uid: part.number for part in parts for mark in part.marks}
    there = {part.number for part in kept}
    gone: dict[Uid, Reason] = {uid: Reason.TOO_LONG for uid, number in place.items() if number not in there}
    pieced = ((part, mark) for part in kept for mark in part.marks if len(mark.fragments) > 1)
    gone |= {mark.uid: Reason.HULL for part, mark in pieced if said(part, mark).whole}
    dropped = left_out(found, Cannot(notes=True, document_values=True), gone)
    for tie in found.ties:
        if place[tie.source] != place[tie.target] and {place[tie.source], place[tie.target]} <= there:
            dropped.append(tie_words(found, tie, Reason.ACROSS_PARTS))
    return dropped

"""Reading chats: the paragraph is told from the question by the prompt, the annotations from the answer by their words.

Beside `NAME.jsonl` the prompt lies as `NAME.prompt.txt`, with `{text}` for the paragraph. Without it, it is the one of
our own. So answers of a model, or answers that somebody has corrected, come in as well.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie
from annotator.formats.foreign.files import Fields, certain, fields_of, lines_of, text_of
from annotator.formats.foreign.paragraphs import Homes, Paragraph
from annotator.formats.options import Options
from annotator.model.span import GAP
from annotator.text.anchoring import placed

PROMPT_FILE = ".prompt.txt"
TEXT, TYPES = "{text}", "{types}"
ANNOTATIONS = "annotations"
"""What an answer has under this name is in the form that suggestions from a model are asked for in."""

_ROLES = {"user": "user", "human": "user", "assistant": "assistant", "gpt": "assistant", "system": "system"}
_FENCE = re.compile(r"\s*```(?:json)?\s*\n(.*)\n\s*```\s*", re.DOTALL)


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:
    """The documents of the paragraphs, or each paragraph as one. Raises FormatError."""
    yield from Homes(path).documents(_chats(path, _prompts(path, options)))


def _chats(path: Path, prompts: "_Prompts") -> Iterator[Paragraph | FormatError]:
    for line, found in lines_of(path):
        try:
            yield _chat(certain(found), prompts, f"{path.name}:{line}")
        except FormatError as error:
            yield FormatError(error.code, **{"file": path.name, "line": line, **error.details})


_Prompts = Sequence[re.Pattern[str]]
"""What questions look like; the first that fits tells the paragraph."""


def _prompts(path: Path, options: Options) -> _Prompts:
    """As the prompt is written, and as it is without what an editor may have put at the ends of its lines."""
    beside = path.with_suffix(PROMPT_FILE)
    prompt = text_of(beside) if beside.is_file() else options.text("prompt")
    if TEXT not in prompt:
        raise FormatError("prompt_without_text", file=beside.name)
    plain = prompt.replace("\r\n", "\n").rstrip("\n")
    return [_pattern(each) for each in dict.fromkeys((prompt, plain))]


def _pattern(prompt: str) -> re.Pattern[str]:
    """The types stand for whatever is in their place, once: a prompt of a stranger must not take for ever."""
    head, *rest = map(re.escape, prompt.split(TEXT))
    head = head.replace(re.escape(TYPES), ".*?", 1)
    return re.compile(f"{head}(?P<text>.*){'(?P=text)'.join(rest)}", re.DOTALL)


def _chat(found: Fields, prompts: _Prompts, place: str) -> Paragraph:
    text, answered = _paragraph(found, prompts)
    answer = _answer(answered)
    marks, refused = list[Told](), list[FormatError]()
    gone = set[str]()
    for number, each in enumerate([*answer.objects(ANNOTATIONS), *answer.objects("spans")], 1):
        id, words = each.id("id") if "id" in each.values else str(number), each.text("text")
        bounds = placed(text, words, each.text("before", "") if "before" in each.values else None, GAP)
        if bounds is None or not words.strip():
            gone.add(id)
            refused.append(FormatError("mark_unplaced", file=place, found=words[:80]))
        else:
            marks.append(Told(id, each.text("type"), bounds, None, _values(each), place=place))
    ties: list[ToldTie] = []
    for number, each in enumerate(answer.objects("links")):
        tie = ToldTie(f"tie:{number}", each.text("type"), each.id("source"), each.id("target"), place)
        if not {tie.source, tie.target} & gone:
            ties.append(tie)
    return Paragraph(text, place, tuple(marks), tuple(ties), tuple(refused))


def _values(item: Fields) -> tuple[tuple[str, str], ...]:
    """The attributes, which stand in an object or, as models are asked for them, beside the words."""
    told = {name: value for name, value in item.values.items() if name not in _OWN}
    if item.values.get("attributes") is not None:
        told |= item.fields("attributes").values
    return tuple(sorted((name, _word(value)) for name, value in told.items() if value not in (None, "")))


_OWN = frozenset(("id", "type", "text", "before", "attributes"))


def _word(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _paragraph(found: Fields, prompts: _Prompts) -> tuple[str, str]:
    """The paragraph and the answer. Raises FormatError: chat_roles, chat_prompt, field_unfit."""
    if "output" in found.values:
        text = found.text("input", "") or _within(found.text("instruction"), prompts)
        return text, found.text("output")
    turns = [(_role(each), each) for each in (*found.objects("messages"), *found.objects("conversations"))]
    said = [(role, each) for role, each in turns if role != "system"]
    if [role for role, _ in said] != ["user", "assistant"]:
        raise FormatError("chat_roles", found=" ".join(role for role, _ in turns)[:80])
    asked, answered = (each.text("content" if "content" in each.values else "value") for _, each in said)
    return _within(asked, prompts), answered


def _role(turn: Fields) -> str:
    role = turn.text("role", "") or turn.text("from", "")
    return _ROLES.get(role, role or "?")


def _within(asked: str, prompts: _Prompts) -> str:
    for prompt in prompts:
        found = prompt.fullmatch(asked)
        if found is not None:
            return found["text"]
    raise FormatError("chat_prompt", found=asked[:40])


def _answer(answered: str) -> Fields:
    """The object in an answer, which models like to put between fences."""
    fenced = _FENCE.fullmatch(answered)
    try:
        return fields_of(json.loads(fenced[1] if fenced else answered))
    except (ValueError, RecursionError) as error:
        raise FormatError("chat_answer", found=answered[:40]) from error

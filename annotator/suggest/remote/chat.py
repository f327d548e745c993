"""Asking a chat model for the annotations of one passage, by the protocol that OpenAI and all others speak."""

from collections.abc import Mapping
from typing import cast

from annotator.errors import FormatError
from annotator.model.answer_form import BEFORE, answer_form, asked_attributes, asked_types
from annotator.model.schema import Schema
from annotator.suggest.remote.answers import Item, items_of, listed
from annotator.suggest.remote.client import Check, RefusedError, ask, parsed
from annotator.suggest.remote.endpoint import Endpoint

_PATH = "/chat/completions"
_FENCES = ("```json", "```")

_TASK = f"""你是中文文本标注员。请在给出的段落中找出下列类型的所有内容，并只输出一个 JSON 对象：
{{"annotations": [{{"type": 类型代码, "text": 原文, "before": 前文}}]}}
- text 必须与段落中的文字逐字相同，不改字、不补字、不换繁简。
- before 是 text 之前紧邻的 {BEFORE} 个字符，不足 {BEFORE} 个就全部给出；在段首则为空字符串。
- 同一内容出现几次就列出几次，按出现的先后。
- 没有可标的内容时，annotations 为空数组。
"""

Message = Mapping[str, str]


def annotations(endpoint: Endpoint, schema: Schema, passage: str, check: Check) -> list[Item]:
    """What the model finds in a passage.

    A server that cannot keep to a form is asked again for any JSON, and once more if need be. Raises what `client.ask`
    does, FormatError where what it answers is not in the form.
    """
    form = {"name": "annotations", "strict": True, "schema": answer_form(schema)}
    try:
        return _asked(endpoint, schema, passage, check, {"type": "json_schema", "json_schema": form})
    except (RefusedError, FormatError):
        pass
    try:
        return _asked(endpoint, schema, passage, check, {"type": "json_object"})
    except FormatError:
        return _asked(endpoint, schema, passage, check, {"type": "json_object"})


def _asked(endpoint: Endpoint, schema: Schema, passage: str, check: Check, form: Mapping[str, object]) -> list[Item]:
    body = {
        "model": endpoint.model,
        "messages": messages(schema, passage),
        "temperature": 0,
        "stream": False,
        "response_format": form,
    }
    answer = ask(endpoint, _PATH, check, body)
    return items_of(schema, parsed(_bare(_content(answer, endpoint.host)), endpoint.host), endpoint.host)


def messages(schema: Schema, passage: str) -> list[Message]:
    """All that leaves the program for a passage: the task, the types of the schema, and the passage as it is read."""
    return [{"role": "system", "content": _task(schema)}, {"role": "user", "content": passage}]


def _task(schema: Schema) -> str:
    lines = [_TASK]
    for type_ in asked_types(schema):
        lines.append(f"{type_.code}：{type_.label}。{type_.help}".rstrip("。") + "。")
        for attribute in asked_attributes(schema, type_):
            values = [f"{each.id}（{each.label}）" for each in attribute.choices if not each.retired]
            lines.append(
                f"  {type_.code} 另给出 {attribute.code}（{attribute.label}）：{'、'.join(values) or 'true、false'}。"
            )
    return "\n".join(lines)


def _content(answer: object, host: str) -> str:
    """What the model has said. Raises FormatError where the server's answer is of no such form."""
    for choice in listed(answer, "choices")[:1]:
        message = cast("Mapping[str, object]", choice).get("message") if isinstance(choice, dict) else None
        content = cast("Mapping[str, object]", message).get("content") if isinstance(message, dict) else None
        if isinstance(content, str):
            return content
    raise FormatError("remote_not_in_form", host=host)


def _bare(content: str) -> str:
    """Without what models like to put around JSON: a fence of Markdown, or what they thought before."""
    told = content.rsplit("</think>", 1)[-1].strip()
    for fence in _FENCES:
        told = told.removeprefix(fence)
    return told.removesuffix("```").strip()

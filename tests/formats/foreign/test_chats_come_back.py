"""Chats come in again, as they were written, shuffled, corrected, or as a model answers."""

import json
from pathlib import Path
from typing import Any

import pytest
from broken import told
from marked_texts import HARD, arrived, exported, made, plain, tied

from annotator.formats.foreign import chat
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.options import options_for
from annotator.model.schema import Schema

OPTIONS = options_for(chat.OPTIONS)


@pytest.fixture
def hard() -> MarkedText:
    """Two paragraphs with a mark each, and a claim."""
    marks = made(1, "MONEY", "figure", "不低于100亿元", unit="亿元"), made(2, "COM", "entity", "\U00020bb7野家")
    return tied(HARD, [*marks, made(3, "CLAIM", "claim", "投资不低于100亿元，\n增长46.2%")])


def answered(items: list[dict[str, Any]], text: str = "成都投资100亿元，德阳投资100亿元。", **more: object) -> str:
    asked = chat.PROMPT.replace("{types}", "什么都行").replace("{text}", text)
    answer = json.dumps({"annotations": items, **more}, ensure_ascii=False)
    roles = {"role": "user", "content": asked}, {"role": "assistant", "content": f"```json\n{answer}\n```"}
    return json.dumps({"messages": [{"role": "system", "content": "你是标注员"}, *roles]}) + "\n"


def read(path: Path) -> list[tuple[str, str, int]]:
    [found] = [arrived(each) for each in chat.read_marked(path, OPTIONS)]
    return [(mark.label, mark.surface, mark.span.start) for mark in found.marked.marks]


def test_lines_in_any_order_find_their_documents_again(tmp_path: Path, hard: MarkedText) -> None:
    exported(chat, [hard], tmp_path / "a.jsonl", negatives="100")
    lines = (tmp_path / "a.jsonl").read_text("utf-8").splitlines(keepends=True)
    (tmp_path / "a.jsonl").write_text("".join(reversed(lines)), "utf-8")
    [found] = [arrived(each) for each in chat.read_marked(tmp_path / "a.jsonl", OPTIONS)]
    assert plain(found.marked)[0] == HARD
    assert [mark.surface for mark in found.marked.marks] == [mark.surface for mark in hard.marks]


def test_without_the_texts_beside_them_each_paragraph_is_a_document(tmp_path: Path, hard: MarkedText) -> None:
    exported(chat, [hard], tmp_path / "a.jsonl", negatives="0", prompt="找出：\n{text}")
    (tmp_path / "a.documents.jsonl").unlink()
    found = [arrived(each).marked for each in chat.read_marked(tmp_path / "a.jsonl", OPTIONS)]
    assert [[mark.surface for mark in each.marks] for each in found] == [
        ["\U00020bb7野家"],
        ["投资不低于100亿元，\n增长46.2%", "不低于100亿元"],
    ]


def test_a_models_answer_is_placed_by_what_stands_before(tmp_path: Path) -> None:
    items = [
        {"type": "MONEY", "text": "100亿元", "before": "德阳 投資", "unit": "亿元"},
        {"type": "GPE", "text": "成都"},
        {"type": "GPE", "text": "德阳…100亿元", "before": "，"},
    ]
    (tmp_path / "a.jsonl").write_text(answered(items), "utf-8")
    assert read(tmp_path / "a.jsonl") == [("GPE", "成都", 0), ("GPE", "德阳…100亿元", 10), ("MONEY", "100亿元", 14)]


def test_what_has_no_one_place_is_told_for_each(tmp_path: Path, schema: Schema) -> None:
    items: list[dict[str, Any]] = [
        {"id": 1, "type": "MONEY", "text": "100亿元", "before": "投资"},
        {"id": 2, "type": "GPE", "text": "绵阳"},
        {"id": 3, "type": "GPE", "text": "成都", "before": ""},
    ]
    links = [{"type": "of", "source": 1, "target": 3}, {"type": "of", "source": 3, "target": 9}]
    (tmp_path / "a.jsonl").write_text(answered(items, links=links), "utf-8")
    errors = told(chat, tmp_path / "a.jsonl", schema)
    assert [(error.code, error.details["file"]) for error in errors] == [
        ("mark_unplaced", "a.jsonl:1"),
        ("mark_unplaced", "a.jsonl:1"),
        ("mark_loose", "a.jsonl:1"),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"messages":[{"role":"assistant","content":"{}"},{"role":"user","content":"a"}]}', "chat_roles"),
        ('{"messages":[{"role":"user","content":"什么？"},{"role":"assistant","content":"{}"}]}', "chat_prompt"),
        ('{"instruction":"a","input":"成都","output":"没有"}', "chat_answer"),
        ('{"instruction":"a","input":"成都","output":"[]"}', "not_an_object"),
        ('{"instruction":"a","input":"成都","output":"{\\"annotations\\":[{\\"text\\":1}]}"}', "field_unfit"),
        ("{", "not_json"),
    ],
)
def test_a_line_that_is_no_chat_is_told_and_the_others_come_in(
    tmp_path: Path, schema: Schema, line: str, code: str
) -> None:
    good = answered([{"type": "GPE", "text": "成都"}])
    (tmp_path / "a.jsonl").write_text(f"{good}{line}\n{good}", "utf-8")
    [error] = told(chat, tmp_path / "a.jsonl", schema)
    assert (error.code, error.details["line"]) == (code, 2)

"""Files for training models: UIE's prompts, chats for fine-tuning, tables for classification."""

import csv
import itertools
import json
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from marked_texts import HARD, arrived, as_told, exported, made, marked_texts, tied

from annotator.errors import UsageError
from annotator.formats.dropping import Reason, Thing
from annotator.formats.foreign import chat, tables, uie
from annotator.formats.foreign.marks import Mark, MarkedText, uid_of
from annotator.formats.options import options_for
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.suggest.remote.anchoring import anchored
from annotator.suggest.remote.answers import items_of

Json = dict[str, Any]  # parsed JSON


@pytest.fixture
def hard() -> MarkedText:
    """A claim over a line break that rests on two figures; the text begins with rare characters."""
    money = made(1, "MONEY", "figure", "不低于100亿元", unit="亿元")
    percent = made(2, "PERCENT", "figure", "46.2%")
    company = made(3, "COM", "entity", "\U00020bb7野家")
    claim = made(4, "CLAIM", "claim", "投资不低于100亿元，\n增长46.2%", kind="NUMERIC")
    return tied(HARD, [company, claim, money, percent], ("rests_on", claim, money), ("of", percent, company))


def lines(path: Path) -> list[Json]:
    return [cast("Json", json.loads(line)) for line in path.read_bytes().decode().split("\n")[:-1]]


@settings(max_examples=20)
@given(marked=marked_texts())
def test_every_result_of_uie_is_the_slice_that_it_says_and_comes_back(
    tmp_path_factory: pytest.TempPathFactory, marked: MarkedText
) -> None:
    target = tmp_path_factory.mktemp("out") / "uie.jsonl"
    dropped = exported(uie, [marked], target, prompts="codes")
    for line in lines(target):
        for each in line["result_list"]:
            assert line["content"][each["start"] : each["end"]] == each["text"]
    [found] = [arrived(each).marked for each in uie.read_marked(target, options_for(uie.OPTIONS))]
    wanted = as_told(marked, dropped)
    assert (found.text, found.title, found.author) == (marked.text, marked.title, marked.author)
    assert {(mark.label, mark.span) for mark in found.marks} == {(mark.label, mark.span) for mark in wanted.marks}
    assert links(found) == links(wanted)


def links(found: MarkedText) -> set[tuple[str, str, Span]]:
    """The links by the words of what they lead from, which is all that a prompt tells."""
    of = {mark.uid: mark for mark in found.marks}
    return {(of[tie.source].surface, tie.label, of[tie.target].span) for tie in found.ties}


def test_lines_of_uie_may_be_shuffled_and_the_same_paragraph_may_come_again(tmp_path: Path) -> None:
    text = "成都投资100亿元。\n（完）\n成都投资100亿元。\n德阳投资8亿元，不是成都。\n"
    marks = [mark_at(text, *each) for each in (("MONEY", 4, 9), ("GPE", 15, 17), ("MONEY", 19, 24), ("GPE", 26, 28))]
    whole = tied(text, marks, ("of", marks[2], marks[1]))
    for negatives, shuffled in itertools.product(("0", "2"), (False, True)):
        exported(uie, [whole], tmp_path / "uie.jsonl", prompts="codes", negatives=negatives)
        written = (tmp_path / "uie.jsonl").read_text("utf-8").splitlines(keepends=True)
        (tmp_path / "uie.jsonl").write_text("".join(reversed(written) if shuffled else written), "utf-8")
        [found] = [arrived(each).marked for each in uie.read_marked(tmp_path / "uie.jsonl", options_for(uie.OPTIONS))]
        surfaces = {mark.uid: mark.surface for mark in found.marks}
        assert [(surfaces[tie.source], surfaces[tie.target]) for tie in found.ties] == [("100亿元", "成都")]
        assert found.text == text
        if not shuffled:
            assert links(found) == links(whole)
            assert [(mark.label, mark.span) for mark in found.marks] == [(mark.label, mark.span) for mark in marks]


def mark_at(text: str, label: str, start: int, end: int) -> Mark:
    layer = "entity" if label == "GPE" else "figure"
    return Mark(uid_of(f"{start}"), label, (Span(start, end),), text[start:end], layer=layer)


def test_uie_asks_by_names_for_types_and_links_and_for_what_is_not_there(tmp_path: Path, hard: MarkedText) -> None:
    dropped = exported(uie, [hard], tmp_path / "uie.jsonl", negatives="1")
    found = {line["prompt"]: [each["text"] for each in line["result_list"]] for line in lines(tmp_path / "uie.jsonl")}
    label = next(each.label for each in shipped().types if each.code == "COM")
    assert found[label] == ["\U00020bb7野家"]
    assert [each for each in found.values() if not each]
    assert next(prompt for prompt in found if prompt.startswith("投资不低于100亿元，\n增长46.2%的")) in found
    [across] = [each for each in dropped if each.thing is Thing.LINK]
    assert (across.reason, across.surface) == (Reason.ACROSS_PARTS, "46.2% → \U00020bb7野家")


def test_a_chat_answers_with_what_is_tagged_and_where(tmp_path: Path, hard: MarkedText) -> None:
    exported(chat, [hard], tmp_path / "chat.jsonl", negatives="0")
    first, second = lines(tmp_path / "chat.jsonl")
    asked, answered = second["messages"]
    assert (asked["role"], answered["role"]) == ("user", "assistant")
    assert asked["content"].endswith("\u3000成都\u00a0市投资不低于100亿元，\n增长46.2%。▁end of it\u200b")
    answer = json.loads(answered["content"])
    assert [span["text"] for span in answer["annotations"]] == [
        "投资不低于100亿元，\n增长46.2%",
        "不低于100亿元",
        "46.2%",
    ]
    assert answer["annotations"][1]["before"] == "\u3000成都\u00a0市投资"
    assert answer["annotations"][1]["attributes"] == {"unit": "亿元"}
    assert answer["links"] == [{"type": "rests_on", "source": 1, "target": 2}]
    assert json.loads(first["messages"][1]["content"])["annotations"][0]["text"] == "\U00020bb7野家"


@pytest.mark.parametrize(("shape", "key"), [("sharegpt", "conversations"), ("alpaca", "instruction")])
def test_chats_have_other_shapes_too(tmp_path: Path, hard: MarkedText, shape: str, key: str) -> None:
    exported(chat, [hard], tmp_path / "chat.jsonl", shape=shape, prompt="找：{text}")
    assert all(key in line for line in lines(tmp_path / "chat.jsonl"))


def test_a_prompt_must_have_the_text(tmp_path: Path, hard: MarkedText) -> None:
    with pytest.raises(UsageError, match="prompt_without_text"):
        exported(chat, [hard], tmp_path / "chat.jsonl", prompt="找")


def test_what_is_in_a_paragraph_that_is_too_long_is_told(tmp_path: Path, hard: MarkedText) -> None:
    dropped = exported(chat, [hard], tmp_path / "chat.jsonl", longest="10")
    assert {each.surface for each in dropped if each.reason is Reason.TOO_LONG} == {
        mark.surface for mark in hard.marks if mark.label != "COM"
    }


def test_claims_and_links_are_rows_with_their_sentences(tmp_path: Path, hard: MarkedText) -> None:
    exported(tables, [hard], tmp_path / "out")
    [claim] = rows(tmp_path / "out" / "claim.tsv")
    assert (claim["type"], claim["kind"], claim["rests_on"]) == ("CLAIM", "NUMERIC", "不低于100亿元")
    assert claim["sentence"].strip() == "成都\u00a0市投资不低于100亿元，\n增长46.2%。"
    assert claim["before"] == "\U00020bb7野家😀"
    triples = [(row["source"], row["type"], row["target"]) for row in rows(tmp_path / "out" / "links.tsv")]
    assert triples == [(hard.marks[1].surface, "rests_on", "不低于100亿元"), ("46.2%", "of", "\U00020bb7野家")]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_of_the_paragraphs_with_nothing_in_them_a_share_is_kept_always_the_same(tmp_path: Path) -> None:
    text = "".join(f"第{n}段。\n" for n in range(200))
    kept: list[list[str]] = []
    for share in ("0", "20", "20", "100"):
        exported(chat, [tied(text, [])], tmp_path / "chat.jsonl", negatives=share, prompt="{text}")
        kept.append([line["messages"][0]["content"] for line in lines(tmp_path / "chat.jsonl")])
    assert (len(kept[0]), len(kept[3])) == (0, 200)
    assert 20 <= len(kept[1]) <= 60
    assert kept[1] == kept[2]


def test_what_a_model_learns_to_answer_is_what_suggestions_are_read_from(
    tmp_path: Path, hard: MarkedText, schema: Schema
) -> None:
    exported(chat, [hard], tmp_path / "chat.jsonl", negatives="0", prompt="{text}")
    found: list[tuple[str, str]] = []
    for line in lines(tmp_path / "chat.jsonl"):
        asked, answered = (each["content"] for each in line["messages"])
        placed, without = anchored(asked, items_of(schema, json.loads(answered), "localhost"))
        assert not without
        found += [(asked[each.start : each.end], each.item.type) for each in placed]
    codes = {each.code: each.id for each in schema.types}
    assert sorted(found) == sorted((mark.surface, codes[mark.label]) for mark in hard.marks)

"""Sentences and clauses: what a triple click takes, and what a claim is marked on.

Written with `|` where one ends and the next begins; the offsets are tried at every character.
"""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.offsets import Bounds
from annotator.text.sentences import bare, clause_at, sentence_at

Division = Callable[[str, int], Bounds | None]

SENTENCES = (
    "三年来有何特点?|如何推进!|又有哪些典型;|请看。",
    "园区建成了。|“一江两岸”成形了！？|真的吗……|是的。",
    "“企业的材料已经报上去了。|接下来要准备环评。”|他说。",
    '"材料报上去了。|接下来要准备环评。"|他说,"好。"|"走吧。"',
    "（注：数据截至月底。）|下一年再算。",
    "《怎么办？》是一部小说。|《规划!》也是。",
    "总投资2.6万亿元,企业1,200家。|占比6:4,17:01发布",
    "详见http://example.org/a?id=1;b=2页面。|GDP多少?|5G呢?",
    "The park opened. |It has 1.5 million people.",
    "第一行没有句号\n|第二行。\r\n|第三行",
    "前面有空格。  |\u3000后面也有。",
    "他问：“在哪里？”|我说不知道。",
    "“真的吗？”，他问。|“当然……”——没人应声。",
    "𠮷野家开了。|😀好！",
)

CLAUSES = (
    "其中,|总面积2863万平方米,|投资约2011.6亿元。",
    "他表示：|“优势明显，|促进发展。”",
    "一座园区——|金江产业园。",
    "南港—北港航线(2018—2020年)开通",
    "企业1,200家,|60%,|1000余家,|2020,|2021年",
    "发布时间:|2020-09-24 17:01  |新江网",
    "按照6:4入股，|见http://example.org:80/a",
    "落实《规划纲要》(以下简称《纲要》),|推进“一江两岸”建设",
    "东部\u3000|西部",
)

MARKED = {
    "“优势明显。": "优势明显",
    "促进发展。”": "促进发展",
    "《规划纲要》": "《规划纲要》",
    "(以下简称《纲要》)": "(以下简称《纲要》)",
    "【成长故事】": "【成长故事】",
    '"好': "好",
    '"好"': '"好"',
    "，\u3000投资46.2%；": "投资46.2%",
    "……": "……",
}


def divided(text: str) -> tuple[str, list[str]]:
    return text.replace("|", ""), [part.strip() for part in text.split("|")]


def found(division: Division, text: str) -> list[str]:
    bounds = [division(text, offset) for offset in range(len(text))]
    return [text[start:end] for start, end in dict.fromkeys(filter(None, bounds))]


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text: str) -> None:
    whole, parts = divided(text)
    assert found(sentence_at, whole) == parts


@pytest.mark.parametrize("text", CLAUSES)
def test_clauses(text: str) -> None:
    whole, parts = divided(text)
    assert found(clause_at, whole) == [part[slice(*bare(part, (0, len(part))))] for part in parts]


@pytest.mark.parametrize(("text", "marked"), MARKED.items())
def test_bare_of_marks(text: str, marked: str) -> None:
    start, end = bare(text, (0, len(text)))
    assert text[start:end] == marked


def test_clauses_are_bare() -> None:
    assert found(clause_at, "他表示：“优势明显，促进发展。”") == ["他表示", "优势明显", "促进发展"]


def test_an_empty_line_has_none() -> None:
    assert [sentence_at("甲。\n\n \u3000\n乙", offset) for offset in (3, 4, 5)] == [None, None, None]
    assert sentence_at("", 0) is None
    assert clause_at("", 0) is None


def test_the_end_of_a_line_is_its_last_sentence() -> None:
    assert sentence_at("甲。乙\n丙", 3) == (2, 3)
    assert sentence_at("甲。乙", 3) == (2, 3)


def test_deep_in_a_passage_without_end() -> None:
    text = "江北新区，企业增至1,200家。" * 5_000
    assert sentence_at(text, 16 * 4_000 + 7) == (16 * 4_000, 16 * 4_001)
    assert clause_at(text, 16 * 4_000 + 7) == (16 * 4_000 + 5, 16 * 4_000 + 15)


TEXTS = st.text(st.sampled_from("甲乙12.,，。?!；：:…—“”'\"《》() \u3000\r\n\u2028a𠮷"), max_size=60)


@pytest.mark.parametrize("division", [sentence_at, clause_at])
@given(text=TEXTS)
def test_parts_are_in_order_apart_trimmed_and_within_a_line(division: Division, text: str) -> None:
    last = 0
    for start, end in dict.fromkeys(filter(None, (division(text, offset) for offset in range(len(text) + 1)))):
        assert last <= start < end
        part = text[start:end]
        assert part == part.strip()
        assert not set(part) & set("\r\n\u2028")
        last = end


@given(text=TEXTS)
def test_a_clause_lies_in_its_sentence(text: str) -> None:
    for offset in range(len(text)):
        sentence, clause = sentence_at(text, offset), clause_at(text, offset)
        assert (sentence is None) <= (clause is None)
        if sentence and clause:
            assert sentence[0] <= clause[0]
            assert clause[1] <= sentence[1]

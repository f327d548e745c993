"""Letters find Chinese names by the initials of their pinyin, the likeliest first, and what they stood for is told."""

from collections.abc import Sequence

import pytest

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import Source
from annotator.model.ids import TypeId
from annotator.model.query import parse
from annotator.model.span import Span
from annotator.store import derived
from annotator.store.documents import document_ids
from annotator.store.project import Project
from annotator.store.search import search

Told = tuple[str, Sequence[str], Sequence[str]]
"""A title, the surfaces of the hits, and what the letters stood for."""


def bring_in(project: Project, *texts: str) -> None:
    sources = [Source(str(number), text, f"{number}.txt") for number, text in enumerate(texts)]
    edits.add(project, sources, edits.Imported())


def told(project: Project, typed: str) -> list[Told]:
    return [
        (found.title, [hit.surface for hit in found.hits], list(found.meant))
        for found in search(project, parse(typed), 100)
    ]


@pytest.mark.parametrize("indexed", [True, False])
def test_a_name_is_found_by_its_initials(project: Project, indexed: bool) -> None:
    bring_in(project, "去重庆市看看", "重要的是什么", "直轄市重\n慶市")
    if indexed:
        derived.derive_all(project)
    assert told(project, "cqs") == [("0", ["重庆市"], ["重庆市"]), ("2", ["重 慶市"], ["重庆市"])]
    assert told(project, "zqs") == []
    assert told(project, '"cqs"') == []
    assert told(project, "-cqs 重") == [(number, ["重"], []) for number in "012"]


def test_the_letters_themselves_come_first(project: Project) -> None:
    bring_in(project, "重庆市", "重庆市的缩写是CQS", "别的")
    derived.derive_all(project)
    assert told(project, "cqs") == [("1", ["CQS"], []), ("0", ["重庆市"], ["重庆市"])]


def test_what_people_tagged_comes_before_what_the_dictionary_knows(project: Project) -> None:
    bring_in(project, "从前采取措施", "今年的春秋", "长泉寺很远")
    tagging.tag(project, document_ids(project)[2], [Span(0, 3)], TypeId("ent.loc"))
    tagging.tag(project, document_ids(project)[1], [Span(3, 5)], TypeId("ent.tim"))
    for _ in range(2):
        assert told(project, "cqs") == [("2", ["长泉寺"], ["长泉寺"])]
        assert [title for title, _, _ in told(project, "cq")] == ["1", "0"]
        derived.derive_all(project)


@pytest.mark.parametrize("indexed", [True, False])
def test_many_letters_find_what_no_dictionary_has(project: Project, indexed: bool) -> None:
    bring_in(project, "推动成渝地区双城经济圈建设", "成渝地區雙城經濟圈，成渝地区双城经济圈", "成都")
    if indexed:
        derived.derive_all(project)
    name = "成渝地区双城经济圈"
    assert told(project, "cydqscjjq") == [("0", [name], [name]), ("1", ["成渝地區雙城經濟圈", name], [name])]
    assert told(project, "zydqscjjq") == []


def test_letters_and_words_may_be_asked_for_together(project: Project) -> None:
    bring_in(project, "重庆市和成都", "重庆市和德阳", "cqs和成都")
    derived.derive_all(project)
    assert told(project, "cqs 成都") == [("2", ["cqs", "成都"], []), ("0", ["重庆市", "成都"], ["重庆市"])]
    assert told(project, "cqs -成都") == [("1", ["重庆市"], ["重庆市"])]


def test_a_name_in_a_title_may_be_meant(project: Project) -> None:
    source = Source("巴山蜀水文旅走廊记", "这里的巴山蜀水文旅走廊很长", "a.txt")
    edits.add(project, [source], edits.Imported())
    [(_, hits, meant)] = told(project, "bsss")
    assert (hits, meant) == (["巴山蜀水"], ["巴山蜀水"])

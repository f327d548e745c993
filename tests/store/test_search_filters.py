"""Filters find annotations by what they are, who made them and what they amount to, beside text or alone."""

from collections.abc import Callable, Iterator

import pytest

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.errors import UsageError
from annotator.model.annotation import NO_ATTRIBUTES, Attributes
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AttributeId, DocumentId, TypeId
from annotator.model.query import parse
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store.project import Project, create, open_project, open_read_only
from annotator.store.search import search

Told = Callable[[str], list[list[str]]]

TEXTS = {
    "规划": "成都和重庆投资不低于100亿元，德阳投资8万亿元，占46.2%。",
    "報道": "國家發改委說，重慶市面積8.24萬平方公里，有30—50家企業，近2億美元。",
    "空": "什么都没有标注，投资100亿元。",
}


def tag(project: Project, title: str, surface: str, type_: str, **values: str) -> None:
    """Tag a surface of the document with this title."""
    text = TEXTS[title]
    start = text.index(surface)
    attributes: Attributes = {AttributeId(f"at.{name}"): value for name, value in values.items()} or NO_ATTRIBUTES
    document = next(each.document for each in search(project, parse(f'title:"{title}"'), 0))
    tagging.tag(project, document, [Span(start, start + len(surface))], TypeId(type_), attributes)


def annotate(project: Project) -> None:
    edits.add(project, [Source(title, text, f"{title}.txt") for title, text in TEXTS.items()], edits.Imported())
    tag(project, "规划", "成都", "ent.gpe")
    tag(project, "规划", "重庆", "ent.gpe", mention="NOM")
    money = {"unit": "亿元", "unit_norm": "CNY"}
    tag(project, "规划", "不低于100亿元", "fig.money", value="10000000000", bound="EQUAL_OR_MORE", **money)
    tag(project, "规划", "8万亿元", "fig.money", value="8000000000000", unit="万亿元")
    tag(project, "规划", "46.2%", "fig.percent", value="46.2", unit="%", unit_norm="%")
    tag(project, "報道", "國家發改委", "ent.gov")
    tag(project, "報道", "8.24萬平方公里", "fig.measure")
    tag(project, "報道", "30—50家", "fig.count", value="30", value_high="50", unit="家", unit_norm="1", approx="true")
    tag(project, "報道", "2億美元", "fig.money", value="200000000", unit="億美元", unit_norm="USD")
    edits.set_state(project, DocumentId(2), DocumentState.DONE)


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Iterator[Project]:
    """Two documents by two people, and one that nobody has touched."""
    path = tmp_path_factory.mktemp("tagged") / "成都.anno"
    with create(path, schema, "李波") as project:
        annotate(project)
    with open_project(path, "黄欢") as project:
        tag(project, "報道", "重慶市", "ent.gpe")
    with open_read_only(path) as project:
        yield project


@pytest.fixture
def told(tagged: Project) -> Told:
    """What a query finds: for each document the surfaces of its hits, the annotated ones in 【】."""

    def find(typed: str) -> list[list[str]]:
        return [
            [hit.surface if hit.annotation is None else f"【{hit.surface}】" for hit in found.hits]
            for found in search(tagged, parse(typed), 100)
        ]

    return find


FOUND: list[tuple[str, list[list[str]]]] = [
    # by type, of whatever name
    ("类型:GPE", [["【成都】", "【重庆】"], ["【重慶市】"]]),
    ("type:gpe", [["【成都】", "【重庆】"], ["【重慶市】"]]),
    ("類型:行政區", [["【成都】", "【重庆】"], ["【重慶市】"]]),
    ('type:"Administrative area"', [["【成都】", "【重庆】"], ["【重慶市】"]]),
    ("type:GOV,PERCENT", [["【46.2%】"], ["【國家發改委】"]]),
    ("type:figure 类型:百分比", [["【46.2%】"]]),
    ("类型:数字 -类型:金额", [["【46.2%】"], ["【8.24萬平方公里】", "【30—50家】"]]),
    # by surface, author, state, title
    ("surface:重庆", [["【重庆】"], ["【重慶市】"]]),
    ("原文:重庆市,发改委", [["【國家發改委】", "【重慶市】"]]),
    ("作者:黄欢", [["【重慶市】"]]),
    ("author:黃歡 类型:GPE", [["【重慶市】"]]),
    ("类型:GPE -作者:黄欢", [["【成都】", "【重庆】"]]),
    ("状态:done", [[]]),
    ("state:进行中 类型:GPE", [["【成都】", "【重庆】"]]),
    ("狀態:未開始,已完成", [[], []]),
    ("-state:new,done", [[]]),
    ("标题:报道", [[]]),
    ("title:报,空 投资", [["投资"]]),
    # by amount
    ("值>100亿元", [["【8万亿元】"]]),
    ("值>=100亿元", [["【不低于100亿元】", "【8万亿元】"]]),
    ("amount>1,000,000元", [["【不低于100亿元】", "【8万亿元】"]]),
    ("值<一百五十亿元", [["【不低于100亿元】"]]),
    ("金额:100亿元", [["【不低于100亿元】"]]),
    ("值>1亿美元", [["【2億美元】"]]),
    ("值>=46.2%", [["【46.2%】"]]),
    ("值>46.2%", []),
    ("值>3个百分点", []),
    ("值>1000万亩", [["【8.24萬平方公里】"]]),
    ("值<9万平方公里", [["【8.24萬平方公里】"]]),
    ("值>40家", [["【30—50家】"]]),
    ("值<40家", [["【30—50家】"]]),
    ("值:35—45家", [["【30—50家】"]]),
    ("值>50家", []),
    ("值>40个", []),
    ("值<100", [["【46.2%】"], ["【30—50家】"]]),
    ("value_high>=50", [["【30—50家】"]]),
    ("单位:亿元,%", [["【不低于100亿元】", "【46.2%】"]]),
    ("unit:usd", [["【2億美元】"]]),
    # by other attributes, defaults too
    ("bound:EQUAL_OR_MORE", [["【不低于100亿元】"]]),
    ("界:等于 类型:百分比,计数", [["【46.2%】"], ["【30—50家】"]]),
    ("mention:NOM", [["【重庆】"]]),
    ("指称:专名", [["【成都】"], ["【國家發改委】", "【重慶市】"]]),
    ("约数:是", [["【30—50家】"]]),
    ("approx:no 类型:计数,百分比", [["【46.2%】"]]),
    # with text, and without
    ("投资 值>1万亿元", [["投资", "投资", "【8万亿元】"]]),
    ("重庆 类型:行政区", [["【成都】", "【重庆】"], ["重慶", "【重慶市】"]]),
    ("投资 -类型:GPE", [["投资"]]),
    ("-类型:figure", [[]]),
    ("/投资.{0,3}/ -title:空", [["投资不低于", "投资8万亿"]]),
]


@pytest.mark.parametrize(("typed", "hits"), FOUND)
def test_what_is_asked_for_is_found(told: Told, typed: str, hits: list[list[str]]) -> None:
    assert told(typed) == hits


@pytest.mark.parametrize(
    ("typed", "code", "details"),
    [
        ("摘自:人民日报", "unknown_filter", {"filter": "摘自"}),
        ("https://example.com", "unknown_filter", {"filter": "https"}),
        ("类型:机关团体", "unknown_filter_value", {"filter": "类型", "found": "机关团体"}),
        ("作者:李白", "unknown_filter_value", {"found": "李白", "expected": "李波, 黄欢"}),
        ("状态:好", "unknown_filter_value", {"expected": "new, in_progress, done"}),
        ("bound:SOME", "unknown_filter_value", {"filter": "bound", "found": "SOME"}),
        ("类型>GPE", "not_comparable", {"filter": "类型"}),
        ("标题>=1", "not_comparable", {"filter": "标题"}),
        ("mention>NAM", "not_comparable", {"filter": "mention"}),
        ("值>很多", "not_an_amount", {"found": "很多"}),
        ("值>100亿元以上的", "not_an_amount", {"found": "100亿元以上的"}),
    ],
)
def test_what_means_nothing_here_is_said(told: Told, typed: str, code: str, details: dict[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        told(typed)
    assert caught.value.code == code
    assert {name: caught.value.details[name] for name in details} == details


def test_an_unknown_filter_is_told_with_those_there_are(told: Told) -> None:
    with pytest.raises(UsageError) as caught:
        told("source:x")
    expected = str(caught.value.details["expected"]).split(", ")
    assert {"type", "surface", "author", "state", "title", "value", "unit", "bound", "mention"} <= set(expected)
    assert len(expected) == len(set(expected))

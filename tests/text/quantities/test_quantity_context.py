"""How a figure moved, and what time it is told for, by the words around it."""

import pytest

from annotator.text.quantities.grammar import quantities
from annotator.text.quantities.quantity import Change, PeriodType


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("同比增长5.2%", Change.UP_BY),
        ("增长了约3倍", Change.UP_BY),
        ("涨幅3%左右", Change.UP_BY),
        ("以年均8%的速度增长", Change.UP_BY),
        ("比上年多3家", Change.UP_BY),
        ("較上季成長 5.52%", Change.UP_BY),
        ("下降2.1%", Change.DOWN_BY),
        ("回落0.5个百分点", Change.DOWN_BY),
        ("領事機構增至23家", Change.UP_TO),
        ("增加到82.7万亿元", Change.UP_TO),
        ("降至3%", Change.DOWN_TO),
        ("占全省46.2%", Change.LEVEL),
        ("新增12家", Change.LEVEL),
    ],
)
def test_the_verb_before_tells_the_change(text: str, change: Change) -> None:
    assert quantities(text)[-1].change is change


def test_figures_that_one_verb_governs_change_alike() -> None:
    assert [found.change for found in quantities("分别增长10.6%、9.1%和8%,占5%")] == [
        Change.UP_BY,
        Change.UP_BY,
        Change.UP_BY,
        Change.LEVEL,
    ]


@pytest.mark.parametrize(
    ("text", "period_types"),
    [
        ("新增研發機構10家,累計40家", [PeriodType.DURATION, PeriodType.CUMULATIVE]),
        ("累计发布成果350余项,技术需求100余项", [PeriodType.CUMULATIVE, None]),
        ("累计签约30个、投资2亿元", [PeriodType.CUMULATIVE, None]),
        ("现有54个", [None]),
    ],
)
def test_the_clause_tells_what_time_a_figure_is_for(text: str, period_types: list[PeriodType | None]) -> None:
    assert [found.period_type for found in quantities(text)] == period_types


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("经济总量达8万亿", "MONEY"),
        ("累计投资约13亿,", "MONEY"),
        ("千亿产业", "MONEY"),
        ("用户突破3亿", "COUNT"),
        ("人口超2000万", "COUNT"),
        ("销售额高的平台用户达3亿", "COUNT"),
    ],
)
def test_an_amount_without_a_unit_is_what_its_clause_speaks_of(text: str, kind: str) -> None:
    assert [found.kind for found in quantities(text)] == [kind]

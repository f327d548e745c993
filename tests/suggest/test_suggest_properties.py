"""What holds for the suggestions of all suggesters together, on any text whatever, as it is read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema_file import shipped
from annotator.model.span import surface_of
from annotator.model.suggestion import Known
from annotator.suggest.api import is_costly, suggesters
from annotator.suggest.stream import stream
from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean
from annotator.text.words import load

_PIECES = (
    "成都 成都市 什邡 德阳市 四川省 都市圈 园区 新区 有限公司 集团 管委会 局 办 论坛 规划 大学 港 副主任 书记 李波 "
    "习近平 说 表示 告诉记者 据悉 数据显示 将 力争 预计 打造 实现 达 增长 同比 其中 以下简称 《 》 “ ” ( ) , 。 ! ? "
    "： 、 1000余家 46.2% 2.6萬億元 今年以来 2022年 產業(yè) 規(guī)劃 ?!… ?/p> 图片49 全省 4市 該 A 𠮷 😀 "
    "\u00a0 \u3000 \n \r\n"
)

TEXTS = st.lists(st.sampled_from([*_PIECES.split(" "), " "]), max_size=40).map("".join) | st.text(max_size=60)


@pytest.fixture(scope="module", autouse=True)
def _dictionary() -> None:
    load()


@given(TEXTS, st.dates() | st.none())
def test_every_suggestion_stands_where_it_says_in_the_text_as_it_came(text: str, written: date | None) -> None:
    knowledge = Knowledge(shipped(), [Known("成都", TypeId("ent.gpe"), 2)], written=written)
    cleaning = clean(text)
    asked = [each for each in suggesters() if not is_costly(each)]
    made = stream(Reading(text, cleaning.applied), cleaning.passed_over, knowledge, asked)
    assert not made.failed
    for each in made.suggestions:
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert surface_of(text, each.fragments) == each.surface
        assert each.surface.strip()
        assert all(0 <= slot.span.start < slot.span.end <= len(text) for slot in each.slots)
        assert all(text[slot.span.start : slot.span.end] == slot.surface for slot in each.slots)

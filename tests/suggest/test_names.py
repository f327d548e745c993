"""Names are found by lists, by what they end in, and by what the text says of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import AttributeId, PersonId, TypeId, new_uid
from annotator.model.knowledge import Knowledge
from annotator.model.known_name import KnownName, KnownNameId, NameEntry
from annotator.model.schema_file import shipped
from annotator.model.suggestion import Known
from annotator.suggest.names import lists, suggester
from annotator.text import words

SCHEMA = shipped()
EVERY_TYPE = replace(SCHEMA, types=tuple(replace(each, optional=False) for each in SCHEMA.types))
"""The default schema with its optional types switched on."""


@pytest.fixture(scope="module", autouse=True)
def _dictionary() -> None:
    words.load()


def known(name: str, type_: str, key: str, *aliases: str) -> KnownName:
    entry = NameEntry(name=name, type=TypeId(type_), key=key, aliases=aliases)
    return KnownName(KnownNameId(1), new_uid(), entry, PersonId(1), datetime(2026, 1, 1, tzinfo=UTC))


def found(text: str, *names: KnownName) -> list[tuple[str, str]]:
    suggested = suggester.suggest(text, Knowledge(EVERY_TYPE, names=names))
    return [(each.surface, EVERY_TYPE.type(each.type).code) for each in suggested]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("《长三角一体化发展规划纲要》印发", [("《长三角一体化发展规划纲要》", "DOC")]),
        ("苏州市和昆山市签约", [("苏州市", "GPE"), ("昆山市", "GPE")]),
        ("來自蘇州的企業", [("蘇州", "GPE")]),
        ("团队赴沪招商", [("沪", "GPE")]),
        ("位于长江上游", [("长江上游", "LOC")]),
        ("川渝地区发展很快", [("川渝地区", "ZONE")]),
        ("全市生产总值增长", [("全市", "GPE")]),
        ("走进苏州工业园区", [("苏州工业园区", "ZONE")]),
        ("一批工业园区建成", []),
        ("由杭州城投集团和宁波市经信局建设", [("杭州城投集团", "COM"), ("宁波市经信局", "GOV")]),
        ("组建星河恒创科技发展有限责任公司", [("星河恒创科技发展有限责任公司", "COM")]),
        ("华蒂森(宁波)汽车钢有限公司投产", [("华蒂森(宁波)汽车钢有限公司", "COM")]),
        ("与浙江大学合作", [("浙江大学", "ORG")]),
        ("第三届温州民营经济发展论坛开幕", [("第三届温州民营经济发展论坛", "EVT")]),
        ("宁波港吞吐量", [("宁波港", "FAC")]),
        ("国家发改委表示", [("国家发改委", "GOV")]),
        ("市经信局副局长陈立群说", [("市经信局", "GOV"), ("副局长", "POS"), ("陈立群", "PER")]),
        ("重点发展电子信息、食品饮料(烟草)等", [("电子信息", "IND"), ("食品饮料(烟草)", "IND")]),
        ("优化布局,改变局面", []),
    ],
)
def test_names_are_found_with_their_type(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


def test_the_longer_name_wins() -> None:
    assert found("《苏州市总体规划》")[0] == ("《苏州市总体规划》", "DOC")


def test_first_characters_of_cities_are_one_name_where_the_text_uses_them_so() -> None:
    text = "肇佛惠三市签约。肇佛惠一体化提速,肇佛共建园区,佛惠融合。"
    assert [name for name, type_ in found(text) if type_ == "GPE"] == ["肇佛惠", "肇佛惠", "肇佛", "佛惠"]


def test_short_names_follow_the_full_one() -> None:
    text = "宁波港航物流发展有限公司(以下简称“甬港物流”)成立。甬港物流将建设园区。"
    assert [name for name, _ in found(text) if "甬港" in name] == ["甬港物流", "甬港物流"]
    assert ("什邡", "GPE") in found("什邡市签约。什邡发展很快。")


def test_what_a_text_is_about_may_be_called_by_its_kind() -> None:
    text = "苏州都市圈建设提速。都市圈内企业协作,若干都市圈出现。该园区开放。"
    suggested = list(suggester.suggest(text, Knowledge(SCHEMA)))
    assert [each.surface for each in suggested] == ["苏州都市圈", "都市圈", "该园区"]
    assert [dict(each.attributes) for each in suggested[1:]] == [{AttributeId("at.mention"): "NOM"}] * 2


def test_a_person_is_known_again_by_name_alone() -> None:
    assert [each for each in found("“很好。”张伟民说。会后张伟民离开。") if each[1] == "PER"] == [("张伟民", "PER")] * 2


def test_known_names_come_with_their_key() -> None:
    names = (known("同城化办公室", "ent.gov", "local:1", "同城办"),)
    [one] = suggester.suggest("同城办说", Knowledge(SCHEMA, names=names))
    assert (one.surface, one.type, one.attributes.get(AttributeId("at.kb"))) == ("同城办", "ent.gov", "local:1")


def test_what_was_tagged_before_can_begin_a_longer_name() -> None:
    text = "走进金渡总部大厦"
    told = Knowledge(SCHEMA, [Known("金渡", TypeId("ent.gpe"), 3)])
    assert [each.surface for each in suggester.suggest(text, told)] == ["金渡总部大厦"]
    assert not list(suggester.suggest(text, Knowledge(SCHEMA)))


def test_optional_types_and_other_schemas_get_none() -> None:
    assert not [each for each in suggester.suggest("发展电子信息", Knowledge(SCHEMA)) if each.type == "ent.ind"]
    assert not list(suggester.suggest("走进苏州工业园区", Knowledge(shipped("claim-check"))))


def _listed() -> Iterator[str]:
    for name in ("provinces", "countries", "regions", "joined", "organs", "bodies", "branches", "posts"):
        yield from lists.words(name)


def test_the_lists_are_in_simplified_and_hold_no_blanks_or_marks() -> None:
    assert all(word.isalnum() for word in _listed())
    assert len(lists.divisions()) > 700
    codes = {each.code for each in SCHEMA.types}
    assert {*lists.by_type("bodies").values(), *lists.by_type("organs").values()} <= codes


PIECES = "成都市 德阳 园区 ( ) 《 》 有限公司 主任 张三 说 全省 4市 \n \u3000 ， 該 𠮷 A"


@given(st.lists(st.sampled_from(PIECES.split(" ")) | st.text(max_size=4), max_size=24).map("".join))
def test_whatever_the_text_names_stand_in_it_and_apart(text: str) -> None:
    suggested = list(suggester.suggest(text, Knowledge(EVERY_TYPE, names=(known("成都市", "ent.gpe", "a"),))))
    assert all(text[each.span.start : each.span.end] == each.surface for each in suggested)
    assert all(one.span.end <= other.span.start for one, other in pairwise(suggested))
    assert all(each.score >= 0.5 for each in suggested)

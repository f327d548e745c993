"""A query is read as it was meant, in half or full width, in Chinese or English; what cannot be meant is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UsageError
from annotator.model.query import Comparison, Expression, Field, Filter, Query, Term, Words, is_letters, parse


def is_(field: Field, name: str, *values: str, negated: bool = False) -> Filter:
    return Filter(field, name, Comparison.IS, values, negated)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", []),
        (" \u3000\n", []),
        ("成都", [Words("成都")]),
        ("成都\u3000重庆", [Words("成都"), Words("重庆")]),
        ("成都 -重庆", [Words("成都"), Words("重庆", negated=True)]),
        ("－重庆", [Words("重庆", negated=True)]),
        ("6-4 - -", [Words("6-4"), Words("-"), Words("-")]),
        ('"new york" x', [Words("new york", quoted=True), Words("x")]),
        ("“成 都”", [Words("成 都", quoted=True)]),
        ("「成都」 『重慶』", [Words("成都", quoted=True), Words("重慶", quoted=True)]),
        ("“双城”经济", [Words("“双城”经济")]),
        ('-"成 都"', [Words("成 都", quoted=True, negated=True)]),
        ("12:30 6∶4 1/2", [Words("12:30"), Words("6∶4"), Words("1/2")]),
        ("/[0-9]+ 亿/", [Expression("[0-9]+ 亿")]),
        (r"／\d+\/\d+／ -/a/", [Expression(r"\d+\/\d+"), Expression("a", negated=True)]),
        ("类型:机构", [is_(Field.TYPE, "类型", "机构")]),
        ("类型:机构，", [is_(Field.TYPE, "类型", "机构")]),
        ("類型：機構，企業、行政區", [is_(Field.TYPE, "類型", "機構", "企業", "行政區")]),
        ('Type = ORG, "a b" x', [is_(Field.TYPE, "Type", "ORG", "a b"), Words("x")]),
        ("-作者:李波", [is_(Field.AUTHOR, "作者", "李波", negated=True)]),
        ("ｓｔａｔｅ：done", [is_(Field.STATE, "state", "done")]),
        ("标题:“成渝 规划”", [is_(Field.TITLE, "标题", "成渝 规划")]),
        ("单位:亿元", [is_(Field.UNIT, "单位", "亿元")]),
        ("period_type:INSTANT", [is_(Field.ATTRIBUTE, "period_type", "INSTANT")]),
        ("值>100亿元", [Filter(Field.VALUE, "值", Comparison.MORE, ("100亿元",))]),
        ("金额＞＝1,000亿元 x", [Filter(Field.VALUE, "金额", Comparison.AT_LEAST, ("1,000亿元",)), Words("x")]),
        ("value≤ 46.2%", [Filter(Field.VALUE, "value", Comparison.AT_MOST, ("46.2%",))]),
        ("值>100 亿元 成都", [Filter(Field.VALUE, "值", Comparison.MORE, ("100 亿元",)), Words("成都")]),
        ("值<100 成都", [Filter(Field.VALUE, "值", Comparison.LESS, ("100",)), Words("成都")]),
        ("值:5成", [is_(Field.VALUE, "值", "5成")]),
    ],
)
def test_what_is_typed_is_read(typed: str, terms: list[Term]) -> None:
    assert parse(typed) == Query(tuple(terms))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ('成都 "重庆', "open_quote"),
        ("“”", "open_quote"),
        ("类型:“机构", "open_quote"),
        ("/[0-9]+", "open_expression"),
        ("//", "open_expression"),
        ("/a/b", "open_expression"),
        ("类型:", "empty_filter"),
        ("类型： \u3000", "empty_filter"),
        ("值>", "empty_filter"),
    ],
)
def test_what_is_not_finished_is_said(typed: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(typed)
    assert caught.value.code == code


@given(st.text('ab成都 \u3000:：=>＜≥,，、-－/／\\"“”「」値值类型100亿%\n'))
def test_whatever_is_typed_is_a_query_or_said_to_be_none(typed: str) -> None:
    query, problem = Query(), None
    try:
        query = parse(typed)
    except UsageError as error:
        problem = error.code
    assert problem in {None, "open_quote", "open_expression", "empty_filter"}
    assert problem or bool(query) == bool(typed.strip())
    for term in query.terms:
        match term:
            case Words(words):
                assert words.strip()
            case Expression(pattern):
                assert pattern
            case Filter():
                assert all(value.strip() for value in term.values)


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        (Words("cqs"), True),
        (Words("CQ"), True),
        (Words("c"), False),
        (Words("gui"), False),
        (Words("tv"), False),
        (Words("cqs", quoted=True), False),
        (Words("5G"), False),
        (Words("ｃｑ"), False),
        (Words("重q"), False),
    ],
)
def test_only_several_bare_letters_may_be_initials(words: Words, letters: bool) -> None:
    assert is_letters(words) == letters

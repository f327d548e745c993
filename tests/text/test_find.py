"""Finding in one text: what comes out are places in the text itself, however it is written there."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import Cancelled, UsageError
from annotator.text import words
from annotator.text.find import MOST, folded, matches, mentions, occurrences, searchable
from annotator.text.script import fold

CHARACTERS = "成都市位於四川臺灣台湾ＧＤＰgdp２2（(. 　\r\n𠮷😀"

texts = st.text(alphabet=CHARACTERS, max_size=60)
wanted = st.text(alphabet=CHARACTERS, min_size=1, max_size=3)


def found(text: str, typed: str) -> list[str]:
    return [text[start:end] for start, end in occurrences(text, typed)]


def matched(text: str, pattern: str) -> list[str]:
    return [text[start:end] for start, end in matches(folded(text), pattern)]


@pytest.mark.parametrize(
    ("text", "typed", "surfaces"),
    [
        ("臺灣、台湾和台灣", "台湾", ["臺灣", "台湾", "台灣"]),
        ("臺灣、台湾和台灣", "臺灣", ["臺灣", "台湾", "台灣"]),
        ("ＧＤＰ與gdp", "Gdp", ["ＧＤＰ", "gdp"]),
        ("𠮷野家😀在成都", "在成都", ["在成都"]),
        ("哈哈哈哈哈", "哈哈", ["哈哈", "哈哈"]),
        ("成都", "", []),
        ("成都 ", " \u3000", []),
        ("成 都，成\r\n\u3000都", "成都", ["成 都", "成\r\n\u3000都"]),
        ("成都", "成 都", ["成都"]),
        ("[a]^-\\", "［Ａ］＾－＼", ["[a]^-\\"]),
    ],
)
def test_script_width_case_and_blanks_do_not_matter(text: str, typed: str, surfaces: list[str]) -> None:
    assert found(text, typed) == surfaces


@given(texts, wanted)
def test_hits_are_all_the_places_with_what_was_typed(text: str, typed: str) -> None:
    hits = occurrences(text, typed)
    assert hits == occurrences(fold(text), typed)
    assert all(searchable(text[start:end]) == searchable(typed) for start, end in hits)
    assert all(one[1] <= other[0] for one, other in pairwise(hits))
    rest = list(fold(text))
    for start, end in hits:
        rest[start:end] = ["\0"] * (end - start)
    assert not typed.strip() or searchable(typed) not in searchable("".join(rest))


def test_a_text_folded_in_parts_is_the_text_folded_whole() -> None:
    text = CHARACTERS * 2_000
    seen: list[int] = []
    assert folded(text, lambda: seen.append(1)) == fold(text)
    assert len(seen) > 1


def test_no_more_hits_are_told_than_anybody_looks_at() -> None:
    assert len(occurrences("的" * (MOST + 5), "的")) == MOST
    assert len(matches("的" * (MOST + 5), "的")) == MOST


@pytest.mark.parametrize(
    ("text", "pattern", "surfaces"),
    [
        ("增長46.2%,達２.６萬億元", r"\d+(\.\d+)?(%|万亿)", ["46.2%", "２.６萬億"]),
        ("臺灣、台湾", "[臺]湾", ["臺灣", "台湾"]),
        ("ＧＤＰ與gdp", r"G\wp", ["ＧＤＰ", "gdp"]),
        ("第一。\r\n第二。\u2028第三。", "^第.", ["第一", "第二", "第三"]),
        ("好。\r\n不好", "。$", ["。"]),
        ("（一）和(二)", "（.）", ["（一）", "(二)"]),
        ("（一）", r"\（一", ["（一"]),
        ("成都3个", r"(?<=都)\p{N}", ["3"]),
        ("成都", "x*", []),
        ("成都", "(?P<N>成)(?=都)", ["成"]),
        ("a\\b", r"\\", ["\\"]),
    ],
)
def test_expressions_meet_the_text_however_it_is_written(text: str, pattern: str, surfaces: list[str]) -> None:
    assert matched(text, pattern) == surfaces


@given(st.text(alphabet=r"ab()[]{}*+?.|\^$-,&~#<>=!:PpLuNxd01（［臺“—Ａ" + "\n", max_size=12))
def test_whatever_is_typed_is_an_expression_or_said_to_be_none(pattern: str) -> None:
    text = "ab臺湾(1)[x]—“a”\r\nb 20"
    hits, problem = [(0, 1)], None
    try:
        hits = matches(folded(text), pattern)
    except UsageError as error:
        problem = error
    assert problem is None or (problem.code == "bad_pattern" and problem.details["reason"])
    assert all(0 <= start < end <= len(text) for start, end in hits)


def test_an_expression_that_never_ends_is_given_up() -> None:
    with pytest.raises(UsageError) as raised:
        matches("长" * 60 + "，短", "(?:长|长长)+?[短]", seconds=0.05)
    assert raised.value.code == "slow_pattern"


@pytest.fixture
def dictionary() -> None:
    words.load()


def mentioned(text: str, surface: str) -> tuple[list[int], list[int]]:
    """Where else the first occurrence of a surface stands: as words, and inside words."""
    start = text.index(surface)
    others = mentions(text, folded(text), (start, start + len(surface)))
    return [place[0] for place in others.whole], [place[0] for place in others.inside]


@pytest.mark.usefixtures("dictionary")
def test_a_mention_in_a_longer_word_is_told_apart() -> None:
    text = "去成都吧。成都市在四川，成都在盆地。"
    assert mentioned(text, "成都") == ([12], [5])


@pytest.mark.usefixtures("dictionary")
def test_mentions_are_found_in_the_other_script_and_before_the_place_too() -> None:
    text = "四川省。我在四川省。臺灣，台湾。"
    start = text.rindex("台湾")
    assert mentions(text, folded(text), (start, start + 2)).whole == [(10, 12)]
    start = text.rindex("四川省")
    assert mentions(text, folded(text), (start, start + 3)).whole == [(0, 3)]


@pytest.mark.usefixtures("dictionary")
def test_digits_and_letters_are_words() -> None:
    assert mentioned("5G和15G、5GB，5G。", "5G") == ([11], [4, 7])


@pytest.mark.usefixtures("dictionary")
def test_where_the_dictionary_cuts_a_name_up_it_is_not_asked() -> None:
    text = "都吧，去成都吧。"
    start = text.rindex("都吧")
    assert mentions(text, folded(text), (start, start + 2)).inside == []


@pytest.mark.usefixtures("dictionary")
@given(texts, st.data())
def test_all_other_mentions_are_told_once(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 3)))
    others = mentions(text, folded(text), (start, end))
    places = [*others.whole, *others.inside]
    assert len(set(places)) == len(places)
    for place in places:
        assert fold(text[slice(*place)]) == fold(text[start:end])
        assert place[1] <= start or end <= place[0]


def test_nobody_waits_for_a_search_that_is_no_longer_wanted() -> None:
    def check() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        folded("成都" * 20_000, check)

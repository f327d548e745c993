"""Scripts: what a text is in, and reading or searching it as the other, character for character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.script import Script, fold, script_of, simplified_characters, to_simplified, to_traditional

CHARACTERS = st.sampled_from("成臺灣着著乾净后後里裡裏ＡａÀİßﾊﾟ，６∶\u00a0\u3000𠮷😀⼀﨑ﬁ\r\n") | st.characters(
    codec="utf-8"
)
TEXTS = st.text(CHARACTERS, max_size=60)

SAME_WORD = (
    ("臺灣", "台湾"),
    ("著作等身", "着作等身"),
    ("瞭解情況", "了解情况"),
    ("裡面", "裏面"),
    ("裡面", "里面"),
    ("羣眾", "群众"),
    ("吃飯", "喫飯"),
    ("甚麼", "甚么"),
    ("ＧＤＰ", "gdp"),
    ("６∶４", "6:4"),
    ("６：４", "6:4"),
    ("「極核」", "“极核”"),
    ("二〇二五", "二零二五"),
    ("成都\u00a0日報", "成都 日报"),
    ("成都\u3000日報", "成都 日报"),
    ("⼀⽇", "一日"),
    ("天府・新区", "天府·新区"),
)

SCRIPTS = {
    "推動成渝地區雙城經濟圈建設": Script.TRADITIONAL,
    "推动成渝地区双城经济圈建设": Script.SIMPLIFIED,
    "推動成渝地區双城经济圈建设": Script.MIXED,
    "成都平原 2025-01-19 GDP": Script.NONE,
    "": Script.NONE,
}


@pytest.mark.parametrize(("one", "other"), SAME_WORD)
def test_what_people_call_the_same_word_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    words = ("四川", "四州", "划", "画", "1.0版", "1,0版", "征", "证")
    assert len({fold(word) for word in words}) == len(words)


def test_what_changes_length_in_lower_case_is_kept() -> None:
    assert fold("İ") == "İ"


@given(TEXTS)
def test_offsets_into_every_reading_are_offsets_into_the_text(text: str) -> None:
    for reading in (fold, simplified_characters, to_simplified, to_traditional):
        assert len(reading(text)) == len(text), reading.__name__


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(CHARACTERS, max_size=20), st.text(CHARACTERS, max_size=20))
def test_a_part_folds_as_in_the_whole(before: str, after: str) -> None:
    assert fold(before) + fold(after) == fold(before + after)


def test_reading_views_mind_the_phrase() -> None:
    assert to_simplified("肩負著歷史使命的著作") == "肩负着历史使命的著作"
    assert to_traditional("干净的干部里面头发发展") == "乾淨的幹部裡面頭髮發展"


def test_characters_for_looking_words_up() -> None:
    assert simplified_characters("覆蓋臺灣羣眾，ＧＤＰ") == "覆盖台湾群众，ＧＤＰ"


@pytest.mark.parametrize(("text", "script"), SCRIPTS.items())
def test_script(text: str, script: Script) -> None:
    assert script_of(text) is script


def test_one_stray_line_does_not_make_a_text_mixed() -> None:
    assert script_of("从起步期到成长期\n" + "推動成渝地區雙城經濟圈建設取得新的更大進展\n" * 20) is Script.TRADITIONAL


def test_forms_of_hong_kong_are_traditional() -> None:
    assert script_of("説明香港衞生署溫度與税收的關係") is Script.TRADITIONAL

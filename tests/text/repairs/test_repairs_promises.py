"""Whatever the text: the source stays, repairs never overlap, and every stretch is found again."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean
from annotator.text.repairs.rules import NOISES, RULES

SCRAPS = [
    *("產(chǎn)業(yè)協(xié)作", "區(qū)域", "望?!毒V要》提出", "“關(guān)鍵一招?!崩罱ū蚪榻B,以"),
    *("為當(dāng)?shù)仉娮悠髽I(yè)", "?!眱山聟^(qū)", "兩江新區(qū)", "門戶?!?/p>", "”", "“ 一指", "。” 什邡"),
    *("\u00a0", "  ", "\n", "\n\n", "\r\n", "<p>", "</p>", "&nbsp;", "&ldquo;", "&amp;amp;", "图片 49", "相关文章"),
    *(
        "【责编:予笙】",
        "• 微笑",
        "• 流汗",
        "? 2020 版權(quán)所有",
        "渝ICP備2020號",
        "当前位置:首页 > 新闻",
        "有何特点?",
    ),
    *("(以下简称", ")", ",", "1,200", "17:01", "成都经濟技術开发区", "空间 范围", "探索建立的", "利益机制。"),
    *("𠮷野家😀", "GDP", "。", "，", "(qū)", "?!", "?!?", "^", "V"),
]
texts = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=3), max_size=40).map("".join)


@given(texts)
def test_repairs_and_noise_are_in_order_apart_and_inside_the_text(text: str) -> None:
    cleaning = clean(text)
    for found in (cleaning.repairs, cleaning.noise):
        assert all(0 <= each.start < each.end <= len(text) for each in found)
        assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(text[each.start : each.end] != each.replacement for each in cleaning.repairs)
    assert {each.rule for each in cleaning.repairs} <= RULES.keys()
    assert {each.rule for each in cleaning.noise} <= NOISES.keys()


@given(texts)
def test_every_stretch_of_a_repaired_text_is_found_again(text: str) -> None:
    for repairs in (clean(text).applied, clean(text).repairs):
        reading = Reading(text, repairs)
        for start in range(0, len(text) + 1, 3):
            for end in range(start, min(start + 12, len(text)) + 1):
                there = reading.to_reading(start, end)
                back = reading.to_source(there.start, there.end)
                assert back.start <= start <= end <= back.end
                assert not reading.text or there.widened == ((back.start, back.end) != (start, end))


@given(texts, st.data())
def test_any_choice_of_the_repairs_can_be_read(text: str, data: st.DataObject) -> None:
    repairs = clean(text).repairs
    chosen = data.draw(st.lists(st.sampled_from(repairs), unique=True)) if repairs else []
    changed = sum(len(each.replacement) - (each.end - each.start) for each in chosen)
    assert len(Reading(text, chosen).text) == len(text) + changed


def test_the_same_text_is_cleaned_the_same_way() -> None:
    text = "".join(SCRAPS)
    assert clean(text) == clean(text)


def test_a_long_page_is_repaired_as_a_short_one_is() -> None:
    line = "今日,產(chǎn)業(yè)協(xié)作的“關(guān)鍵一招?!崩罱ū蚪榻B,以企業(yè)為例。\n"
    short, long = clean(line * 10), clean(line * 2_000)
    assert len(long.repairs) == 200 * len(short.repairs)
    assert Reading(line, clean(line).applied).text == "今日，產業協作的“關鍵一招。”李建彬介紹，以企業為例。\n"

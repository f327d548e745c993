"""What holds for any text whatever."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.text.quantities.grammar import quantities, quantity_at
from annotator.text.quantities.quantity import Bound, Kind

_PIECES = (
    "0 1 2 9 12 300 2022 2.6 1,000 ０ ５ ％ % ‰ 一 二 两 三 十 百 千 万 亿 萬 億 零 〇 几 数 半 壹 佰 余 多 来 "
    "个 個 家 市 大 人 元 ¥ $ 万元 亿元 公里 亩 百分点 成 折 倍 翻番 分之 ∶ : ： / - — ~ ～ 至 到 + > . , ， 。 "
    "\n 、 年 月 日 号 天 小时 季度 时 分 上午 今年 去年 目前 截至 近 约 超 超过 不少于 以上 以下 左右 第 前 位 "
    "强 版 首位 《 》 ( ) “ ” 十四五 年来 以来 全年 新增 累计 增长 降至 指数 总量 成都 四川 A 5G km 民国 比 负"
)

texts = st.lists(st.sampled_from([*_PIECES.split(" "), " "]), max_size=30).map("".join) | st.text(max_size=60)


@given(texts)
@example("9" * 40 + "万亿元")
@example("几" + "千万" * 40 + "家")
@example("0." + "0" * 40 + "1%")
@example("2022年1月1日" * 3)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = quantities(text)
    for quantity in found:
        assert 0 <= quantity.start <= quantity.core_start < quantity.core_end <= quantity.end <= len(text)
        assert text[quantity.start : quantity.end].strip("\r\n") == text[quantity.start : quantity.end]
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(texts)
def test_readings_are_whole(text: str) -> None:
    for quantity in quantities(text):
        if quantity.kind is Kind.TIME:
            assert quantity.timex is not None
        elif quantity.kind is not Kind.NUMNAME:
            assert quantity.value is not None
            assert "E" not in str(quantity.value)
            assert quantity.unit_norm
        assert (quantity.bound is Bound.RANGE) == (quantity.value_high is not None)


@given(texts, st.integers(0, 60))
def test_a_click_finds_what_the_whole_reading_finds(text: str, offset: int) -> None:
    expected = [quantity for quantity in quantities(text) if quantity.start <= offset < quantity.end]
    found = quantity_at(text, min(offset, len(text)))
    assert [found] == expected if expected else found is None


@given(texts, texts)
def test_a_sentence_is_read_the_same_wherever_it_stands(before: str, text: str) -> None:
    shift = len(before) + 1
    alone = quantities(text)
    among = [quantity for quantity in quantities(f"{before}\n{text}") if quantity.start >= shift]
    assert [(q.start - shift, q.end - shift, q.value, q.kind) for q in among] == [
        (q.start, q.end, q.value, q.kind) for q in alone
    ]

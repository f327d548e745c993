"""Numerals by themselves."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.quantities.numerals import chinese_value, read_numeral

_DIGITS = "零一二三四五六七八九"


def spelt(number: int) -> str:
    """A whole number in Chinese, spelt out in full, as schoolbooks do."""
    for size, unit in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if 0 < low < size // 10 else ""
            return spelt(high) + unit + gap + (spelt(low) if low else "")
    return _DIGITS[number]


@given(st.integers(1, 10**12))
def test_a_number_spelt_out_is_read_back(number: int) -> None:
    assert chinese_value(spelt(number)) == number


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("十", "10"),
        ("十二", "12"),
        ("两千", "2000"),
        ("一百二", "120"),
        ("三万五", "35000"),
        ("三万零五", "30005"),
        ("一亿二千万", "120000000"),
        ("两万亿", "2000000000000"),
        ("千亿", "100000000000"),
        ("零点五", "0.5"),
        ("十二点三四", "12.34"),
    ],
)
def test_chinese_numerals(numeral: str, value: str) -> None:
    assert chinese_value(numeral) == Decimal(value)


@pytest.mark.parametrize("numeral", ["二零二二", "一二三", "十十", "百千", "亿亿", "三千千", "万" * 3000])
def test_what_is_no_number_has_no_value(numeral: str) -> None:
    assert chinese_value(numeral) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.6万亿", "2600000000000"),
        ("1,234.5万", "12345000"),
        ("12,34", "12"),
        ("60,1000", "60"),
        ("3千", "3000"),
        ("5百万", "5000000"),
        ("三百多万", "3000000"),
        ("十几万", "100000"),
        ("两三百万", "2000000"),
        ("壹佰贰拾万", "1200000"),
    ],
)
def test_numerals_of_all_kinds_are_exact(text: str, value: str) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert numeral.value == Decimal(value)


@pytest.mark.parametrize("text", ["1.2.3", "007", "5" * 25, "陆家嘴", "多", ""])
def test_codes_and_words_are_no_numerals(text: str) -> None:
    assert read_numeral(text, 0) is None

"""Amounts are compared exactly, across units of one dimension, and never across what is counted differently."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.amounts import Amount, first_in, read, recorded


def amount(typed: str) -> Amount:
    found = read(typed)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("100亿元", "10000000000", "CNY"),
        ("100 億元", "10000000000", "CNY"),
        ("１００亿", "10000000000", ""),
        ("1,000亿元", "100000000000", "CNY"),
        ("一百亿元", "10000000000", "CNY"),
        ("壹佰万元", "1000000", "CNY"),
        ("约20亿美元", "2000000000", "USD"),
        ("46.2%", "46.2", "%"),
        ("5成", "50", "%"),
        ("3个百分点", "3", "[pp]"),
        ("-3.5", "-3.5", ""),
        ("3000", "3000", ""),
        ("0.1", "0.1", ""),
    ],
)
def test_any_numeral_is_read_with_its_unit(typed: str, value: str, unit: str) -> None:
    found = amount(typed)
    assert (found.low, found.high, found.unit) == (Decimal(value), Decimal(value), unit)


@pytest.mark.parametrize("typed", ["", "很多", "100亿元以及更多", "成都", "nan", "inf", "1e999999", "100w"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert read(typed) is None


@pytest.mark.parametrize(
    ("one", "other", "counted"),
    [
        ("2平方公里", "1500亩", Fraction(3000)),
        ("1公顷", "1亩", Fraction(15)),
        ("3吨", "1公斤", Fraction(3000)),
        ("2公里", "1里", Fraction(4)),
        ("1年", "1个月", Fraction(12)),
        ("3万家", "1家", Fraction(30_000)),
        ("3万家", "1", Fraction(30_000)),
        ("46.2%", "1", Fraction(462, 10)),
        ("100亿元", "1美元", None),
        ("46.2%", "3个百分点", None),
        ("3家", "3个", None),
        ("3倍", "3家", None),
        ("3公里", "3亩", None),
        ("3元", "3%", None),
    ],
)
def test_only_what_measures_the_same_is_compared(one: str, other: str, counted: Fraction | None) -> None:
    ends = amount(one).in_unit_of(amount(other))
    assert ends == (None if counted is None else (counted, counted))


def test_a_range_has_two_ends() -> None:
    assert amount("30—50亿元").in_unit_of(amount("1亿元")) == (3_000_000_000, 5_000_000_000)


def test_what_is_recorded_needs_no_normal_unit() -> None:
    assert recorded(Decimal(3), Decimal(3), "", "萬億元") == Amount(Decimal(3), Decimal(3), "CNY", "元")
    assert recorded(Decimal(3), Decimal(3), "", "不知道") == Amount(Decimal(3), Decimal(3), "", "不知道")


def test_a_surface_tells_its_first_amount() -> None:
    found = first_in("總投資超過２.６萬億元，增長5%")
    assert found is not None
    assert (found.low, found.unit) == (Decimal(2_600_000_000_000), "CNY")
    assert first_in("成都") is None


decimals = st.decimals(min_value=-(10**12), max_value=10**12, places=4)


@given(decimals, st.sampled_from(["m2", "km2", "har", "[mu_cn]", "[ping_tw]"]), st.sampled_from(["m2", "[mu_cn]"]))
def test_there_and_back_nothing_is_lost(value: Decimal, unit: str, other_unit: str) -> None:
    one, other = Amount(value, value, unit), Amount(Decimal(1), Decimal(1), other_unit)
    there = one.in_unit_of(other)
    size = other.in_unit_of(one)
    assert there is not None
    assert size is not None
    assert there[0] * size[0] == Fraction(value)

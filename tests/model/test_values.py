"""What is typed into a field becomes the one text that annotations and exports hold."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import RuleError
from annotator.model.ids import AttributeId
from annotator.model.schema import AttributeKind, Choice, Valued
from annotator.model.values import LONGEST, normal

_CHOICES = tuple(Choice(id=each, label=each) for each in ("CT+", "PR+", "UU"))


def attribute(kind: AttributeKind, pattern: str = "") -> Valued:
    choices = _CHOICES if kind in (AttributeKind.ENUM, AttributeKind.MULTI) else ()
    return Valued(id=AttributeId("at.x"), code="x", label="x", kind=kind, choices=choices, pattern=pattern)


SPELLINGS = [
    (AttributeKind.ENUM, " PR+ ", "PR+"),
    (AttributeKind.MULTI, "UU|CT+", "CT+|UU"),
    (AttributeKind.MULTI, "UU|UU", "UU"),
    (AttributeKind.BOOL, "True", "true"),
    (AttributeKind.STRING, "　亿元\n", "亿元"),
    (AttributeKind.DECIMAL, "2600000000000", "2600000000000"),
    (AttributeKind.DECIMAL, "2.6e12", "2600000000000"),
    (AttributeKind.DECIMAL, "+046.20", "46.2"),
    (AttributeKind.DECIMAL, "-0.0", "0"),
    (AttributeKind.DECIMAL, ".5", "0.5"),
    (AttributeKind.DECIMAL, "１２．５", "12.5"),
    (AttributeKind.DECIMAL, "0.1000000000000000000000000000001", "0.1000000000000000000000000000001"),
    (AttributeKind.INTEGER, "+007", "7"),
    (AttributeKind.INTEGER, "-0", "0"),
    (AttributeKind.INTEGER, "－１２", "-12"),
    (AttributeKind.PERIOD, "2020", "2020"),
    (AttributeKind.PERIOD, "2020-q3", "2020-Q3"),
    (AttributeKind.PERIOD, "２０２０－Ｈ１", "2020-H1"),
    (AttributeKind.PERIOD, "2020-02-29", "2020-02-29"),
    (AttributeKind.PERIOD, "2018/2020", "2018/2020"),
    (AttributeKind.PERIOD, "2020-05/2020-Q2", "2020-05/2020-Q2"),
    (AttributeKind.NAME, " gbt2260:510100 ", "gbt2260:510100"),
    (AttributeKind.DATE, "2024-01-19", "2024-01-19"),
    (AttributeKind.DATE, "20240119", "2024-01-19"),
    (AttributeKind.DATE, "２０２４－０１－１９", "2024-01-19"),
]


@pytest.mark.parametrize(("kind", "typed", "held"), SPELLINGS)
def test_a_value_gets_its_one_spelling(kind: AttributeKind, typed: str, held: str) -> None:
    assert normal(attribute(kind), typed) == held
    assert normal(attribute(kind), held) == held


REFUSED = [
    (AttributeKind.ENUM, "PR"),
    (AttributeKind.ENUM, "CT+|UU"),
    (AttributeKind.MULTI, "CT+|"),
    (AttributeKind.MULTI, "CT+|PS+"),
    (AttributeKind.BOOL, "yes"),
    (AttributeKind.STRING, "长" * (LONGEST + 1)),
    (AttributeKind.DECIMAL, "2.6万亿"),
    (AttributeKind.DECIMAL, "1,000"),
    (AttributeKind.DECIMAL, "NaN"),
    (AttributeKind.DECIMAL, "Infinity"),
    (AttributeKind.DECIMAL, "1e999999999"),
    (AttributeKind.DECIMAL, "1e-999999999"),
    (AttributeKind.DECIMAL, "9" * 1000),
    (AttributeKind.INTEGER, "1.0"),
    (AttributeKind.INTEGER, "1,000"),
    (AttributeKind.INTEGER, "9" * 41),
    (AttributeKind.PERIOD, "2020-13"),
    (AttributeKind.PERIOD, "2020-Q5"),
    (AttributeKind.PERIOD, "2021-02-29"),
    (AttributeKind.PERIOD, "0000"),
    (AttributeKind.PERIOD, "2020/2018"),
    (AttributeKind.PERIOD, "2020/2020"),
    (AttributeKind.PERIOD, "2018/2019/2020"),
    (AttributeKind.PERIOD, "十四五"),
    (AttributeKind.NAME, "成都 市"),
    (AttributeKind.NAME, "a|b"),
    (AttributeKind.NAME, "x" * 201),
    (AttributeKind.DATE, "2024-02-30"),
    (AttributeKind.DATE, "2024年1月19日"),
    (AttributeKind.DATE, "2024"),
]


@pytest.mark.parametrize(("kind", "typed"), REFUSED)
def test_what_is_no_value_is_refused_with_what_is_expected(kind: AttributeKind, typed: str) -> None:
    with pytest.raises(RuleError) as caught:
        normal(attribute(kind), typed)
    assert caught.value.code == "bad_value"
    assert caught.value.details["attribute"] == "at.x"
    assert caught.value.details["expected"]
    assert typed.startswith(str(caught.value.details["found"]))


def test_a_pattern_has_to_match_the_whole_value() -> None:
    percent = attribute(AttributeKind.STRING, r"%|\[pp\]")
    assert normal(percent, "[pp]") == "[pp]"
    for typed in ("%%", "a%", "pp"):
        with pytest.raises(RuleError):
            normal(percent, typed)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=6))
def test_no_digit_of_a_decimal_is_lost(number: Decimal) -> None:
    held = normal(attribute(AttributeKind.DECIMAL), str(number))
    assert Decimal(held) == number
    assert "e" not in held.lower()
    assert not held.endswith(".")


@given(st.sampled_from(list(AttributeKind)), st.text(max_size=12))
def test_a_spelling_once_held_stays(kind: AttributeKind, typed: str) -> None:
    try:
        held = normal(attribute(kind), typed)
    except RuleError:
        return
    assert normal(attribute(kind), held) == held

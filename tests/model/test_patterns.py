"""Patterns that a schema brings along: the useful ones work, and none can stop the program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.patterns import LONGEST, error_in, matches
from annotator.model.schema import Schema

USEFUL = [
    "",
    r"^(%|\[pp\])$",
    r"[0-9]{6}",
    r"gbt2260:[0-9]{6}|wd:Q[1-9][0-9]*",
    r"(19|20)[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?",
    r"([A-Z]{3}[0-9]{2}){2}",
    r"(?:[a-z](?:b)?)?\(\)[)(|*+]?",
    r"a{}b",
]


@pytest.mark.parametrize("pattern", USEFUL)
def test_a_useful_pattern_is_taken(pattern: str) -> None:
    assert error_in(pattern) is None


def test_the_default_schema_has_useful_patterns(schema: Schema) -> None:
    for pattern in (each.pattern for each in (*schema.attributes, *schema.checks)):
        assert error_in(pattern) is None


RUNAWAY = {
    r"(a+)+b": "+)+",
    r"(a|aa)+b": ")+",
    r"(aa?)*b": ")*",
    r"((a{1,9}b?)){20}c": "){20}",
    r"(?:x(?P<name>a*)){2,}": "){2,}",
    r"(?=(a+))+b": ")+",
    r".*.*.*.*.*.*=": "*",
    r"([^)(]*)*": ")*",
    r"(\(a*\))*b": ")*",
    r"([]a]+)+b": ")+",
}


@pytest.mark.parametrize("pattern", RUNAWAY)
def test_a_pattern_that_might_never_end_is_refused_with_the_repeat(pattern: str) -> None:
    error = error_in(pattern)
    assert error is not None
    assert error in pattern
    assert RUNAWAY[pattern].endswith(error[-1])


def test_what_is_no_pattern_is_refused() -> None:
    assert "unterminated" in str(error_in("(a"))
    assert error_in("a{99999999999999999999}") is not None
    assert "nested set" in str(error_in("[[a]"))


def test_a_value_longer_than_any_code_never_matches() -> None:
    assert matches("a*", "a" * LONGEST)
    assert not matches("a*", "a" * (LONGEST + 1))


@given(st.text(r"ab()|*+?{1,}[]\^.", max_size=14))
def test_a_pattern_that_is_taken_ends(pattern: str) -> None:
    """Most of all where a value nearly matches, because then every way is tried."""
    if error_in(pattern) is None:
        for value in ("a" * LONGEST, "ab" * (LONGEST // 2)):
            assert not matches(f"(?:{pattern})c", value)

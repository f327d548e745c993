"""The scripts that a text is mixed of."""

import pytest

from annotator.text.mixture import mixture
from annotator.text.script import Script


def test_shares_are_those_of_the_passages_that_tell() -> None:
    shares = mixture("這裡說產業。\n这里说产业。\n這裡說產業。\n\nGDP 2022")
    assert list(shares.items()) == [
        (Script.TRADITIONAL, pytest.approx(2 / 3)),
        (Script.SIMPLIFIED, pytest.approx(1 / 3)),
    ]


def test_a_passage_that_is_mixed_itself_counts_as_that() -> None:
    assert mixture("產業产业") == {Script.MIXED: 1.0}


@pytest.mark.parametrize("text", ["", "GDP", "大小\n上下"])
def test_a_text_that_does_not_tell_has_no_shares(text: str) -> None:
    assert mixture(text) == {}

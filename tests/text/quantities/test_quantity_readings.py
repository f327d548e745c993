"""What a figure says is read in its place, and only where there is just one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.quantities.grammar import quantities
from annotator.text.quantities.readings import firmly_said, quantity_in, said

PIECES = [
    "总量达",
    "8万亿",
    ",",
    "约2011.6亿元",
    "增长",
    "46.2%",
    "。",
    "2020年",
    "去年",
    "超过",
    "3—5家",
    "成都",
    "\r\n",
    "半年",
    "6∶4",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_figure_reads_in_its_place_as_in_the_whole_text(text: str) -> None:
    for quantity in quantities(text):
        assert quantity_in(text, quantity.start, quantity.end) == quantity
        assert quantity_in(text, quantity.core_start, quantity.core_end) == quantity


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("增长8%和9%", 2, 7), ("100亿元", 0, 3), ("成都市", 0, 3), ("8%" + "。" * 200, 0, 202), ("8%", 0, 0)],
)
def test_several_or_a_piece_of_one_say_nothing(text: str, start: int, end: int) -> None:
    assert quantity_in(text, start, end) is None


def test_only_what_the_figure_tells_itself_is_firm() -> None:
    text = "累计增长约8%,去年2020年"
    [share, last, year] = quantities(text)
    assert said(share)["change"] == "UP_BY"
    assert firmly_said(share) == {"value": "8", "unit": "%", "unit_norm": "%", "bound": "EQUAL", "approx": "true"}
    assert not firmly_said(last).keys() & {"timex_value"}
    assert firmly_said(year)["timex_value"] == "2020"

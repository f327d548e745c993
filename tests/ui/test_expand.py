"""What a click takes, and what a further click on the same place takes."""

import pytest

from annotator.text.words import load
from annotator.ui.tagging.expand import expansions

TEXT = "记者了解到,成都市总投资额约2011.6亿元,同比增长。重庆也在。"


@pytest.mark.parametrize(
    ("under", "sizes"),
    [
        ("2011", ["约2011.6亿元", "成都市总投资额约2011.6亿元", "记者了解到,成都市总投资额约2011.6亿元,同比增长。"]),
        ("重庆", ["重庆", "重庆也在", "重庆也在。"]),
    ],
)
def test_each_click_takes_more(under: str, sizes: list[str]) -> None:
    load()
    found = expansions(TEXT, TEXT.index(under))
    assert [TEXT[span.start : span.end] for span in found] == sizes


def test_a_blank_is_taken_by_nothing_small() -> None:
    assert expansions("\n\n", 0) == []

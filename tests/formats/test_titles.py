"""Titles: what a text is called in a list of thousands, when it does not say so itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.titles import title_of

BODY = "\n记者从新区管委会获悉,三年来园区引进企业1200余家,累计投资46.2亿元。\n下一步将继续推进。"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("清江新区三年引进企业1200余家", "清江新区三年引进企业1200余家"),
        ("清江新区：一座新城的十年", "清江新区：一座新城的十年"),
        ("\n\n  清江新区\u00a0\u3000三年回顾 ", "清江新区 三年回顾"),
        ("2024年01月19日\n清江新区三年回顾", "清江新区三年回顾"),
        ("当前位置:首页 > 新闻 > 经济\n清江新区三年回顾", "清江新区三年回顾"),
        ("清江网› 清江新区三年回顾 › 正文\n清江新区三年回顾", "清江新区三年回顾"),
        ("国内统一刊号:CN00-0000 清江日报社出版党报热线:000000\n清江新区三年回顾", "清江新区三年回顾"),
        ("来源:清江日报社新闻中心\n清江新区三年回顾", "清江新区三年回顾"),
        ("免费看片大全,高清影视在线,最新资源下载,排行榜\n清江新区三年回顾", "清江新区三年回顾"),
        ("清江新區產業(yè)協(xié)作三年回顧", "清江新區產業協作三年回顧"),
        ("图片 49", "记者从新区管委会获悉,三年来园区引进企业1200余家,累计投…"),
        ("", "记者从新区管委会获悉,三年来园区引进企业1200余家,累计投…"),
    ],
)
def test_the_line_that_looks_like_a_title(head: str, title: str) -> None:
    assert title_of(head + BODY, "000_188d38356f2124b0.txt") == title


def test_a_line_in_the_other_script_is_no_title() -> None:
    body = "三年來園區引進企業，累計投資46.2億元，產業發展實現歷史性跨越。" * 5
    assert title_of(f"国产电影在线观看说明网站\n清江新區三年回顧\n{body}", "") == "清江新區三年回顧"


def test_a_text_in_both_scripts_may_have_a_title_in_either() -> None:
    body = "三年來園區引進企業，累計投資46.2億元。三年来园区引进企业，累计投资46.2亿元。"
    assert title_of(f"清江新區三年回顧\n{body}", "") == "清江新區三年回顧"


def test_a_file_name_in_chinese_tells_enough() -> None:
    assert title_of(f"另一个标题在这里{BODY}", "清江新区三年回顾.v2.txt") == "清江新区三年回顾.v2"


def test_a_text_in_another_language_is_called_by_its_beginning() -> None:
    assert title_of("The park opened in May.\nMore.", "a1.txt") == "The park opened in May."


def test_nothing_but_blanks_is_called_by_its_file() -> None:
    assert title_of(" \n\u3000", "a1.txt") == "a1"


@given(st.text(st.sampled_from("清江新区三年(yè)12,。>:\n\u3000\u2028 a"), max_size=80), st.sampled_from(["", "a.txt"]))
def test_a_title_is_one_short_line(text: str, name: str) -> None:
    title = title_of(text, name)
    assert len(title) <= 60
    assert title == " ".join(title.split())
    assert title or not text.strip() or not name

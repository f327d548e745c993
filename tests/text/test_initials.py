"""The first letters of pinyin stand for the words that are really read so."""

import pytest

from annotator.text.initials import has_initials, in_dictionary, initials, may_have_initials, windows


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("重庆市", "cqs"),
        ("重慶市", "cqs"),
        ("重要", "zy"),
        ("银行行长", "yhhz"),
        ("成渝地區雙城經濟圈", "cydqscjjq"),
        ("A股5G", "ag5g"),
    ],
)
def test_readings_are_those_of_the_word(text: str, letters: str) -> None:
    assert initials(text) == letters


def test_blanks_have_no_reading() -> None:
    assert has_initials("重\n庆 市", "CQS")
    assert not has_initials("重庆市", "zqs")


@pytest.mark.parametrize(
    ("text", "letters", "may"),
    [
        ("长泉寺", "cqs", True),
        ("长泉寺", "zqs", True),
        ("长泉寺", "zqt", False),
        ("重 慶市", "cqs", True),
        ("重庆市", "zqs", False),
        ("重庆市", "cq", False),
        ("A股5G", "AG5g", True),
        ("A股", "ag", True),
    ],
)
def test_only_what_no_dictionary_has_may_be_read_otherwise(text: str, letters: str, may: bool) -> None:
    assert may_have_initials(text, letters) == may


def test_the_dictionary_knows_words_by_their_letters() -> None:
    assert in_dictionary("cqs")[0] == "重庆市"
    assert "重庆市" not in in_dictionary("zqs")
    assert all(len(word) == 2 and initials(word) == "sc" for word in in_dictionary("sc"))
    assert "四川" in in_dictionary("SC")
    assert in_dictionary("cydqscjjq") == []


@pytest.mark.parametrize(
    ("text", "letters", "stretches"),
    [
        ("从重庆\u3000市到重庆", "cq", ["重庆", "重庆"]),
        ("从重庆\u3000市到重庆", "zqs", ["重庆\u3000市"]),
        ("重重庆", "zc", ["重重"]),
        ("重重重", "zc", ["重重", "重重"]),
        ("產業(yè)協(xié)作", "cyxz", ["產業(yè)協(xié)作"]),
        ("經(jīng)濟", "jj", ["經(jīng)濟"]),
        ("經(四)濟", "jj", []),
    ],
)
def test_windows_miss_nothing_that_may_be_read_so(text: str, letters: str, stretches: list[str]) -> None:
    assert [text[start:end] for start, end, _ in windows(text, letters)] == stretches


def test_a_window_tells_the_name_in_it() -> None:
    assert [name for _, _, name in windows("產業(yè)協 (xié)\n作", "CYXZ")] == ["產業協作"]

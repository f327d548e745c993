"""Encodings are told from the bytes, and nothing of the text is lost on the way."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.text.encodings import ENCODINGS, Decoded, decode, encoding_of

SIMPLIFIED = (
    "清江新区管委会副主任说，三年来园区引进企业1,200余家，累计投资46.2亿元；“一江两岸”的格局已经形成。\r\n"
    "记者走进厂房时看到，机器正在装配齿轮箱，工人们一边记录数据，一边核对图纸，预计月底可以交付。"
)
TRADITIONAL = (
    "清江新區管委會副主任說，三年來園區引進企業1,200餘家，累計投資46.2億元；「一江兩岸」的格局已經形成。\r\n"
    "記者走進廠房時看到，機器正在裝配齒輪箱，工人們一邊記錄數據，一邊核對圖紙，預計月底可以交付。"
)
LENGTHS = (12, 30, 200)
WRITTEN_AS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5hkscs": "big5hkscs",
}
ASTRAL = "𠮷野家😀"


def pieces(text: str) -> list[str]:
    return [text[start : start + length] for length in LENGTHS for start in range(0, len(text) - 12, 7)]


@pytest.mark.parametrize(("written", "told"), WRITTEN_AS.items())
def test_told_from_the_bytes(written: str, told: str) -> None:
    texts = pieces(TRADITIONAL) if written.startswith("big5") else pieces(TRADITIONAL) + pieces(SIMPLIFIED)
    wrong = [text for text in texts if decode(text.encode(written)) != Decoded(text, told)]
    assert wrong == []


@pytest.mark.parametrize("encoding", dict(ENCODINGS))
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_a_chosen_encoding_gives_back_what_was_written(encoding: str, text: str) -> None:
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        return
    # HKSCS has two byte pairs for a few characters and pairs of characters for one, and a mark is a signature.
    if content.decode(encoding) == text and not text.startswith("\ufeff"):
        assert decode(content, encoding).text == text


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_utf_8_needs_no_guess(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()) == Decoded(text, "utf-8-sig")


def test_only_the_first_mark_is_a_signature() -> None:
    assert decode("\ufeff\ufeff成都\ufeff".encode()) == Decoded("\ufeff成都\ufeff", "utf-8-sig")


def test_line_ends_and_rare_characters_stay() -> None:
    text = f"{ASTRAL}\r\n\u00a0\u3000\u2028\x85成都\n"
    for encoding in ("utf-8", "utf-16", "gb18030"):
        assert decode(text.encode(encoding)).text == text


def test_plain_ascii_and_nothing_at_all_are_utf_8() -> None:
    assert decode(b"GDP 2024\n") == Decoded("GDP 2024\n", "utf-8")
    assert decode(b"") == Decoded("", "utf-8")


def test_ascii_in_utf_16_is_not_taken_for_utf_8() -> None:
    assert decode("GDP 2024".encode("utf-16-le")) == Decoded("GDP 2024", "utf-16-le")


@pytest.mark.parametrize("said", ["gb2312", "GBK", "x-gbk", "GB18030"])
def test_the_gb_family_is_read_with_its_largest_member(said: str) -> None:
    text = "镕基喆堃旻昇㑇𠮷"
    assert decode(text.encode("gb18030"), said) == Decoded(text, "gb18030")


@pytest.mark.parametrize("said", ["big5", "Big5-HKSCS", "x-big5", "cp950"])
def test_the_big5_family_is_read_with_its_largest_member(said: str) -> None:
    text = "深水埗啫嚟𨋢"
    assert decode(text.encode("big5hkscs"), said) == Decoded(text, "big5hkscs")


def test_a_persons_choice_is_final() -> None:
    content = "成都".encode("gb18030")
    assert decode(content, "big5hkscs").text != "成都"
    with pytest.raises(FormatError, match="undecodable"):
        decode(content, "utf-8")


def test_utf_16_goes_by_its_mark_whichever_order_was_chosen() -> None:
    content = codecs.BOM_UTF16_BE + "成都".encode("utf-16-be")
    assert decode(content, "utf-16-le") == Decoded("成都", "utf-16")


def test_what_is_declared_decides_where_the_bytes_do_not() -> None:
    content = "崧".encode("gb18030")
    assert decode(content, declared="gb2312").text == "崧"


def test_what_is_declared_is_not_believed_against_the_bytes() -> None:
    assert decode(SIMPLIFIED.encode(), declared="gb2312") == Decoded(SIMPLIFIED, "utf-8")
    assert decode(SIMPLIFIED.encode("gb18030"), declared="utf-8") == Decoded(SIMPLIFIED, "gb18030")
    assert decode(TRADITIONAL.encode("big5"), declared="gb2312") == Decoded(TRADITIONAL, "big5hkscs")
    assert decode(SIMPLIFIED.encode("gb18030"), declared="iso-8859-1") == Decoded(SIMPLIFIED, "gb18030")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_broken_byte_is_an_error_that_says_where(encoding: str) -> None:
    before, after = (part.encode(encoding) for part in (SIMPLIFIED[:40], SIMPLIFIED[40:]))
    with pytest.raises(FormatError) as caught:
        decode(before + b"\xff" + after)
    assert caught.value.code == "undecodable"
    assert caught.value.details == {"encoding": encoding, "position": len(before)}


@pytest.mark.parametrize("content", [b"\x00\x01\x02\x03\x04", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", bytes(40)])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(FormatError):
        decode(content)


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(FormatError):
        decode(b"\xed\xa0\x80" + SIMPLIFIED.encode())
    with pytest.raises(FormatError):
        decode(b"\x00\xd8" + SIMPLIFIED.encode("utf-16-le"), "utf-16-le")


@pytest.mark.parametrize("label", ["klingon", "rot13", "unicode_escape", "idna", "latin-1", "", "utf-8\0"])
def test_an_encoding_that_is_not_offered(label: str) -> None:
    assert encoding_of(label) is None
    with pytest.raises(FormatError, match="unknown_encoding"):
        decode(b"", label)


def test_every_encoding_offered_is_one_that_can_be_chosen() -> None:
    assert [encoding_of(code) for code, _ in ENCODINGS] == [code for code, _ in ENCODINGS]

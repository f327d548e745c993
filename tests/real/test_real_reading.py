"""The five real texts, read as a person would import them."""

from hashlib import sha256
from pathlib import Path

import pytest

from annotator.formats.reading import read_paths
from annotator.model.document import Source
from annotator.text import words
from annotator.text.encodings import decode
from annotator.text.offsets import Utf16Map
from annotator.text.passages import Passages
from annotator.text.script import Script, fold, script_of, simplified_characters, to_simplified, to_traditional
from annotator.text.sentences import clause_at, sentence_at

LENGTHS = {"000": 4962, "001": 2595, "002": 2370, "003": 7229, "004": 5733}
TITLES = {
    "000": "從起步期到成長期 成都都市圈產業協作“趁勢起飛”",
    "001": "成渝地区产业协同发展的战略分析",
    "002": "两地协作共建产业园,打通异地孵化与本土产业化联动发展通道",
    "003": "兩江新區、天府新區共同打造內陸開放門戶 助力成渝地區雙城經濟圈建設第三次聯席會",
    "004": "西部中心城市——成都产业功能区建设发展之路",
}
SCRIPTS = {
    "000": Script.TRADITIONAL,
    "001": Script.SIMPLIFIED,
    "002": Script.SIMPLIFIED,
    "003": Script.TRADITIONAL,
    "004": Script.SIMPLIFIED,
}
ENCODED = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk", "big5", "big5hkscs")


@pytest.fixture(scope="session")
def real_sources(real_seeds: Path) -> dict[str, Source]:
    """The five texts by the number that their names begin with."""
    found = list(read_paths([real_seeds]))
    return {each.name[:3]: each for each in found if isinstance(each, Source)}


def test_they_come_in_to_the_character(real_sources: dict[str, Source], real_seeds: Path) -> None:
    assert {number: len(source.text) for number, source in real_sources.items()} == LENGTHS
    for source in real_sources.values():
        content = (real_seeds / source.name).read_bytes()
        assert source.text.encode() == content
        assert source.bytes_sha256 == sha256(content).hexdigest()
        assert (source.encoding, source.media_type) == ("utf-8", "text/plain")


def test_their_titles_are_what_a_person_would_call_them(real_sources: dict[str, Source]) -> None:
    assert {number: source.title for number, source in real_sources.items()} == TITLES


def test_their_scripts(real_sources: dict[str, Source]) -> None:
    assert {number: script_of(source.text) for number, source in real_sources.items()} == SCRIPTS
    assert script_of(real_sources["000"].text[:44]) is Script.SIMPLIFIED


@pytest.mark.parametrize("length", [30, 200, 10_000])
def test_their_encoding_is_told_from_any_part(real_sources: dict[str, Source], length: int) -> None:
    texts = [source.text for source in real_sources.values()]
    parts = [text[start : start + length] for text in texts for start in range(0, len(text), max(length, 150))]
    tried, wrong = 0, list[tuple[str, str]]()
    for part in filter(str.strip, parts):
        for encoding in ENCODED:
            try:
                content = part.encode(encoding)
            except UnicodeEncodeError:
                continue
            tried += 1
            if decode(content).text != part:
                wrong.append((encoding, part))
    assert tried >= 30
    assert wrong == []


def test_every_reading_is_as_long_as_the_text(real_sources: dict[str, Source]) -> None:
    for source in real_sources.values():
        for reading in (fold, simplified_characters, to_simplified, to_traditional):
            assert len(reading(source.text)) == len(source.text)
        offsets = Utf16Map(source.text)
        assert offsets.to_utf16(len(source.text)) == len(source.text)


def test_the_other_script_finds_the_same(real_sources: dict[str, Source]) -> None:
    text = fold(real_sources["003"].text)
    for query in ("两江新区", "兩江新區", "重庆、成都", "改革開放高地"):
        assert fold(query) in text


def test_passages(real_sources: dict[str, Source]) -> None:
    for source in real_sources.values():
        passages = Passages(source.text)
        lines = [source.text[slice(*passages.span(index))] for index in range(len(passages))]
        assert "\n".join(lines) == source.text.replace("\r\n", "\n")


def test_words_are_those_of_the_reading_eye(real_sources: dict[str, Source]) -> None:
    words.load()
    for source in real_sources.values():
        assert sum(end - start for start, end in words.words(source.text)) == len("".join(source.text.split()))
    text = real_sources["000"].text
    at = text.index("2.6萬億元")
    assert words.word_at(text, at) == (at, at + 3)
    for number, word in (("004", "必然选择"), ("000", "46.2%"), ("002", "总部"), ("003", "重慶")):
        text = real_sources[number].text
        at = text.index(word)
        assert words.word_at(text, at + len(word) - 1) == (at, at + len(word))


def test_the_claims_of_the_worked_examples_are_clauses(real_sources: dict[str, Source]) -> None:
    text = real_sources["004"].text
    assert clause_at(text, 2350) == (2346, 2362)
    text = real_sources["002"].text
    found = sentence_at(text, 990)
    assert found is not None
    assert text[slice(*found)] == "该项目在未来10年,营业收入合计将不低于100亿元,年度经济贡献不低于2.7亿元。"
    assert clause_at(text, 1010) == (1005, 1019)

"""The font for machines without a Chinese one."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from annotator import paths
from annotator.text.encodings import decode

FOLDER = paths.resources() / "fonts"
NOT_IN_NOTO_SANS_SC = "\N{ZERO WIDTH JOINER}\N{VARIATION SELECTOR-16}𠮷𨋢"
BLANK_OR_CONTROL = 0x20
EMOJI = range(0x1F300, 0x1FB00)


@pytest.fixture(scope="module")
def characters() -> set[int]:
    return set(TTFont(FOLDER / "AnnotatorSansSC-Regular.ttf").getBestCmap())


def lacking(text: str, characters: set[int]) -> set[str]:
    points = {ord(character) for character in text if character not in NOT_IN_NOTO_SANS_SC}
    return {chr(point) for point in points - characters if point > BLANK_OR_CONTROL and point not in EMOJI}


@pytest.mark.parametrize("file", sorted(paths.seeds().glob("*.txt")), ids=lambda file: file.name)
def test_every_sample_text_can_be_read(file: Path, characters: set[int]) -> None:
    assert lacking(decode(file.read_bytes()).text, characters) == set()


def test_every_real_text_can_be_read(real_seeds: Path, characters: set[int]) -> None:
    for file in real_seeds.glob("*.txt"):
        assert lacking(decode(file.read_bytes()).text, characters) == set()


def test_punctuation_units_and_readings_can_be_read(characters: set[int]) -> None:
    assert lacking("∶㎡㎞〇①㈠“”‘’—…《》〔〕【】『』·・￥％：；（）～×≥→●■áǎàüǘǚǜḿńňɡ", characters) == set()


def test_it_is_small_and_has_its_licence_beside_it() -> None:
    assert (FOLDER / "AnnotatorSansSC-Regular.ttf").stat().st_size < 5_000_000
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text("utf-8").upper()

"""The translations have just the strings of the source, in the script of their language, as the program loads them."""

import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from marked_strings import Marked, marked

from annotator import paths
from annotator.text.script import Script, script_of
from annotator.ui.i18n import ENGLISH, LANGUAGES
from environment import executable

CHINESE = [language for language in LANGUAGES if language != ENGLISH]
FOLDER = paths.resources() / "translations"

WORDS = {
    "zh_CN": "专案|滑鼠|视窗|设定|预设|汇[入出]|搜寻|软体|程式|萤幕|剪贴簿|档案|您",
    "zh_TW": "項目|文檔|軟件|程序|默認|設置|導[入出]|搜索|屏幕|剪貼板|字節|字段|保存|鼠標|您",
}
"""Words of the other side of the strait, and a politeness that the interface leaves out."""


def translations(language: str) -> dict[Marked, str]:
    found: dict[Marked, str] = {}
    for context in ElementTree.parse(FOLDER / f"annotator_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            key = Marked(context.findtext("name", ""), message.findtext("source", ""))
            found[key] = message.findtext("translation", "")
    return found


@pytest.mark.parametrize("language", CHINESE)
def test_a_file_has_just_the_strings_of_the_source(language: str) -> None:
    there = set(translations(language))
    assert (marked() - there, there - marked()) == (set(), set())


@pytest.mark.parametrize("language", CHINESE)
def test_what_the_program_loads_is_made_from_what_translators_write(tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    source = FOLDER / f"annotator_{language}.ts"
    subprocess.run([executable("pyside6-lrelease"), "-silent", "-nounfinished", source, "-qm", made], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", CHINESE)
def test_each_keeps_to_its_script(language: str) -> None:
    wanted = {Script.TRADITIONAL if language == "zh_TW" else Script.SIMPLIFIED, Script.NONE}
    assert [text for text in translations(language).values() if script_of(text) not in wanted] == []


@pytest.mark.parametrize("language", CHINESE)
def test_each_keeps_to_the_words_of_its_country(language: str) -> None:
    assert [text for text in translations(language).values() if re.search(WORDS[language], text)] == []


@pytest.mark.parametrize("language", CHINESE)
def test_quotes_and_punctuation_are_those_of_the_language(language: str) -> None:
    foreign = re.compile("[“”]|[㐀-鿿][,;:?!]" if language == "zh_TW" else "[「」]|[㐀-鿿][,;:?!]")
    assert [text for text in translations(language).values() if foreign.search(text)] == []


@pytest.mark.parametrize("language", CHINESE)
def test_access_keys_stand_behind_the_word_and_are_those_of_the_source(language: str) -> None:
    for marked_string, text in translations(language).items():
        wanted = re.findall(r"&(\w)", marked_string.text)
        assert re.findall(r"\(&(\w)\)$", text) == [key.upper() for key in wanted], text

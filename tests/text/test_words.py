"""Words: what a double click takes, with jieba's dictionary and before it is there."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import words

TEXTS = st.text(
    st.sampled_from("成渝地區雙城经济圈建设的了，。“ \u00a0\u3000\r\n\u200b120,.%％５GDPé𠮷😀カ한")
    | st.characters(codec="utf-8"),
    max_size=80,
)


def unload(patch: pytest.MonkeyPatch) -> None:
    """As when the program has just started, whatever other tests have loaded."""
    patch.setattr(words, "_tokenizer", cache(words._tokenizer.__wrapped__))  # pyright: ignore[reportPrivateUsage]


@pytest.fixture(scope="module")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The dictionary, loaded with its cache in a folder of the test's own."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("home")
        patch.setenv("ANNOTATOR_HOME", str(folder))
        unload(patch)
        words.load()
        yield folder


def cut(text: str) -> str:
    return " ".join(text[start:end] for start, end in words.words(text))


def check_words(text: str) -> None:
    found = words.words(text)
    covered = [offset for start, end in found for offset in range(start, end)]
    assert covered == [offset for offset, character in enumerate(text) if not character.isspace()]
    assert all(start < end for start, end in found)
    by_offset = {offset: word for word in found for offset in range(*word)}
    assert [words.word_at(text, offset) for offset in range(len(text) + 1)] == [
        by_offset.get(offset) for offset in range(len(text) + 1)
    ]


@given(text=TEXTS)
def test_words_cover_all_but_the_blanks(own_home: Path, text: str) -> None:
    check_words(text)


@given(text=TEXTS)
def test_so_they_do_before_the_dictionary_is_there(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        unload(patch)
        check_words(text)
        assert not words.loaded()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("推动成渝地区双城经济圈建设", "推动 成渝 地区 双城 经济圈 建设"),
        ("推動成渝地區雙城經濟圈建設", "推動 成渝 地區 雙城 經濟圈 建設"),
        ("肩負著歷史使命", "肩負著 歷史使命"),
        ("覆蓋率達46.2%", "覆蓋率 達 46.2%"),
        ("引进企业1,200.5家,60%,1000余家", "引进 企业 1,200.5 家 , 60% , 1000 余家"),
        ("开发区1.0版和5G、GDP", "开发区 1.0 版 和 5G 、 GDP"),
        ("占比１２．５％", "占 比 １２．５％"),
        ("São Paulo的T恤", "São Paulo 的 T恤"),
        ("𠮷野家😀", "𠮷 野家 😀"),
        ("成都\u00a0\u3000日报\r\n网", "成都 日报 网"),
    ],
)
def test_words(own_home: Path, text: str, expected: str) -> None:
    assert cut(text) == expected


def test_characters_serve_until_the_dictionary_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    unload(monkeypatch)
    assert cut("成都GDP增长46.2%、1,200家カタ") == "成 都 GDP 增 长 46.2% 、 1,200 家 カタ"


def test_no_word_across_a_line_break(own_home: Path) -> None:
    assert words.word_at("经济\n圈", 1) == (0, 2)
    assert words.word_at("经济圈", 1) == (0, 3)


def test_no_word_on_a_blank_or_past_the_end(own_home: Path) -> None:
    assert [words.word_at("成都 \n", offset) for offset in (2, 3, 4)] == [None, None, None]
    assert words.word_at("", 0) is None


def test_a_word_deep_in_a_passage_without_end(own_home: Path) -> None:
    text = "成渝地区双城经济圈建设。" * 5_000
    assert words.word_at(text, 30_007) == (30_006, 30_009)


def test_the_cache_is_private(own_home: Path) -> None:
    folder = own_home / "cache" / "jieba"
    assert any(folder.iterdir())
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_loading_says_nothing_even_where_jieba_is_compiled_anew(tmp_path: Path) -> None:
    environment = os.environ | {"ANNOTATOR_HOME": str(tmp_path), "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    program = "from annotator.text import words; words.load(); print(words.words('成都日报'))"
    command = [sys.executable, "-W", "error", "-X", "dev", "-c", program]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (ran.stderr, ran.stdout.strip()) == ("", "[(0, 4)]")

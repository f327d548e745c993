"""Near-duplicates are told from what is only about the same thing."""

import random
import re
from collections.abc import Sequence
from hashlib import sha256
from itertools import combinations

import pytest

from annotator import paths
from annotator.text.encodings import decode
from annotator.text.script import to_traditional
from annotator.text.similarity import ALIKE_FROM, bands, likeness, signature

HEAD = "新华网北京1月19日电（记者 李波）来源：某某网 发布时间：2024-01-19 17:01 字号 大 中 小\n"
FOOT = "\n（完）\n责任编辑：王小明　版权所有 未经许可不得转载 ICP备08000000号 关于我们 联系我们 网站地图"

KNOWN = "新华社成都电 “成渝地区双城经济圈”建设五年来，经济总量达8.7万亿元。"
DIGEST = "8d3ba89cb025a502"
"""How the SHA-256 of its signature begins in the projects that people have."""


def texts() -> list[str]:
    """The sample documents, most of them about cities and regions and how they grow together."""
    return [decode(file.read_bytes()).text for file in sorted(paths.seeds().glob("*.txt"))]


def sentences(text: str) -> list[str]:
    return re.findall(r"[^。！？\n]+[。！？\n]*", text)


def exchanged(text: str, share: float, others: Sequence[str], seed: int) -> str:
    """The text with sentences of other texts in place of this share of its characters."""
    order = random.Random(seed)
    parts = sentences(text)
    left = share * len(text)
    for at in order.sample(range(len(parts)), len(parts)):
        if len(parts[at]) <= left:
            left -= len(parts[at])
            parts[at] = order.choice(others)[: len(parts[at])]
    return "".join(parts)


def alike(one: str, other: str) -> float:
    return likeness(signature(one), signature(other))


@pytest.mark.parametrize("number", range(len(texts())))
def test_variants_of_a_text_are_twins(number: int) -> None:
    text = texts()[number]
    others = [each for at, other in enumerate(texts()) if at != number for each in sentences(other)]
    variants = [
        to_traditional(text),
        HEAD + text + FOOT,
        text.replace("\n", "\r\n\r\n\u3000\u3000"),
        text.replace("，", ",").replace("。", "."),
        exchanged(text, 0.1, others, number),
        HEAD + to_traditional(exchanged(text, 0.05, others, number)) + FOOT,
    ]
    for variant in variants:
        assert alike(text, variant) >= ALIKE_FROM
        assert set(bands(signature(text))) & set(bands(signature(variant)))


def test_texts_about_the_same_thing_are_no_twins() -> None:
    for one, other in combinations(texts(), 2):
        assert alike(one, other) < ALIKE_FROM / 4
        assert alike(HEAD + one + FOOT, HEAD + other + FOOT) < ALIKE_FROM / 2


def test_half_of_a_text_is_no_twin_of_it() -> None:
    for text in texts():
        assert alike(text, text[: len(text) // 3]) < ALIKE_FROM


def test_a_text_in_other_blanks_marks_width_and_script_is_the_same() -> None:
    assert signature("2024年，台湾的GDP增长3%。") == signature(" 2024 年\u3000臺灣的ＧＤＰ\n增長３％")


@pytest.mark.parametrize("text", ["", " \n", "——……"])
def test_what_has_no_letters_is_like_nothing(text: str) -> None:
    assert signature(text) == b""
    assert likeness(signature(text), signature(text)) == 0
    assert list(bands(signature(text))) == []


def test_a_text_of_a_few_characters_is_like_itself_only() -> None:
    assert alike("成都", "成 都") == 1
    assert alike("成都", "重庆") < ALIKE_FROM
    assert alike("成都市", "成都") < ALIKE_FROM


def test_a_long_text_is_taken_in_part_by_part() -> None:
    rows = "".join(chr(0x4E00 + number * 7919 % 20000) for number in range(30_000))
    assert alike(rows, rows[::-1]) < ALIKE_FROM / 4
    assert alike(rows, "头" + rows) == pytest.approx(1, abs=0.01)


def test_signatures_are_those_that_projects_hold() -> None:
    """When this fails every signature has changed: raise `store.derivation.VERSION`, then take the new one here."""
    assert len(signature(KNOWN)) == 256
    assert sha256(signature(KNOWN)).hexdigest().startswith(DIGEST)


def test_a_signature_is_read_alike_on_every_machine() -> None:
    first, second, *_ = bands(bytes(range(256)))
    assert (first, second) == ((0, bytes(range(10))), (1, bytes(range(10, 20))))
    assert likeness(bytes(range(256)), bytes(range(254)) + b"\xfe\x00") == 127 / 128

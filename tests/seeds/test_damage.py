"""Two sample documents are what the known accidents make of a page, byte for byte.

`pages/` holds these pages as they were before: Traditional text, full-width punctuation, quotes partly as entities.
What a reader was meant to see is the page without tags and entities, so repairs can be measured against it.
"""

import html
import re
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
PAGES = Path(__file__).parent / "pages"

READINGS = {
    "01_suxichang_xiezuo": """業yè 發fā 協xié 區qū 創chuàng 聯lián 數shù 據jù 環huán 規guī 現xiàn 統tǒng
        鏈liàn 園yuán 圖tú 對duì 應yīng""",
    "03_wuhan_xianxingqu": """區qū 業yè 產chǎn 聯lián 經jīng 創chuàng 發fā 協xié 設shè 務wù 領lǐng 關guān 數shù
        現xiàn 構gòu 應yīng 網wǎng 內nèi 質zhì 優yōu 責zé 負fù 統tǒng 轉zhuǎn 戰zhàn 準zhǔn
        規guī 權quán 標biāo 細xì 術shù 養yǎng 執zhí 紀jì 絡luò 導dǎo 醫yī 擔dān 驅qū
        學xué 結jié 據jù 認rèn 試shì 圍wéi 測cè 員yuán 徵zhēng 壓yā 當dāng""",
}
"""What the converter put after which character, in the order in which it searched each page."""

TAG = re.compile(r"<[^>]*>")
TO_ASCII = str.maketrans("，：；？！（）", ",:;?!()")


def lenient_gbk(raw: bytes) -> str:
    """Decode as the crawler did.

    A pair without a second byte becomes `?` and takes the next byte along, a private-use pair vanishes, and the first
    byte of a 。 is lost when a further A1 follows (because 。” holds the bytes A3 A1 of ！).
    """
    text: list[str] = []
    at = 0
    while at < len(raw):
        if raw[at] < 0x80:
            text.append(chr(raw[at]))
            at += 1
        elif raw[at : at + 3] == b"\xa1\xa3\xa1":
            text.append("?")
            at += 1
        elif raw[at + 1] >= 0x40:
            text.append(raw[at : at + 2].decode("gbk", "ignore"))
            at += 2
        else:
            text.append("?")
            at += 2
    return "".join(text)


def damaged(page: str, readings: str) -> str:
    """The page after converter and crawler: the readings are put in by a search over bytes, not over characters."""
    raw = page.encode("gbk", "replace")
    for entry in readings.split():
        raw = raw.replace(entry[0].encode("gbk"), f"{entry[0]}({entry[1:]})".encode("gbk"))
    return html.unescape(TAG.sub("", lenient_gbk(raw))).translate(TO_ASCII)


@pytest.mark.parametrize("name", READINGS)
def test_the_sample_is_the_page_after_the_accidents(name: str) -> None:
    page = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    sample = (SEEDS / f"{name}.txt").read_text(encoding="utf-8")
    assert damaged(page, READINGS[name]) == sample


def test_the_accidents_in_small() -> None:
    readings = READINGS["03_wuhan_xianxingqu"]
    assert damaged("產業", readings) == "產(chǎn)業(yè)"
    assert damaged("見《綱要》。《綱要》提出", readings) == "見《綱要》?!毒V要》提出"
    assert damaged("沿江。”沿江新區", readings) == "沿江?!毖亟聟^(qū)"
    assert damaged("<p>完成。”</p>", readings) == "完成?!?/p>"
    assert damaged("當地制造企業", readings) == "當(dāng)?shù)刂圃炱髽I(yè)"
    assert damaged("© 2024", readings) == "? 2024"

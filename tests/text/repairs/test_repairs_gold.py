"""Two sample documents are read as the pages were before the accidents (tests/seeds makes them so, byte for byte)."""

import html
import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean

ROOT = Path(__file__).parents[3]
TAG = re.compile(r"<[^>]*>")

LEFT = {
    "01_suxichang_xiezuo": [("“ 你有我有", "“你有我有")],  # typed with the blank, which is a repair too
    "03_wuhan_xianxingqu": [("設：江畔網絡", "設:江畔網絡")],  # in the foot of the page, which is passed over
}
"""All that differs: what the page has, and what is read."""


@pytest.mark.parametrize("name", LEFT)
def test_the_damaged_page_reads_as_it_was(name: str) -> None:
    page = html.unescape(TAG.sub("", (ROOT / "tests/seeds/pages" / f"{name}.html").read_text(encoding="utf-8")))
    damaged = (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8")
    reading = Reading(damaged, clean(damaged).applied)
    meant = page.replace("\u00a0", " ")
    for had, reads in LEFT[name]:
        assert meant.count(had) == 1
        meant = meant.replace(had, reads)
    different = [
        code for code in SequenceMatcher(None, meant, reading.text, autojunk=False).get_opcodes() if code[0] != "equal"
    ]
    assert different == []

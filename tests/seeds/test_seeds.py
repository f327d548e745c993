"""The sample documents are what their README says: lengths, encodings, scripts, noise; and they are nobody else's."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

from annotator.text.encodings import decode
from annotator.text.script import script_of

SEEDS = Path(__file__).parents[2] / "seeds"
README = (SEEDS / "README.md").read_text(encoding="utf-8")

PATTERNS = {
    "ASCII punctuation": r"[\u4e00-\u9fff]\)?,[\u4e00-\u9fff]",
    "CRLF": r"\r\n|\\r\\n",
    "NBSP": r"\u00a0",
    "caption": r"\n俯瞰|外景 .. 攝|厂房 .. 摄|安装现场&nbsp;&nbsp;.. 摄|从空中俯瞰",
    "comment": r"<!--[^>]*-->",
    "comment debris": r"--> \d{4}-\d\d-\d\d .*/enpproperty-->$",
    "credits": r"\(文字图片由.*整理\)|记者 .* 摄影",
    "double blanks": r"\S[ \u00a0]{2}\S|\n\u00a0{2}[\u4e00-\u9fff]",
    "editor line": r"【责编:.*】|责任编辑：",
    "emoji": r"[\U0001f300-\U0001faff]",
    "entities": r"&ldquo;.*&rdquo;",
    "footer": r"(?:\? ?|&copy; ?)20\d\d.*(?:版權|版权)",
    "hard break": r"[\u4e00-\u9fff]\n[\u4e00-\u9fff\d][^\n]*。",
    "leftovers": r"主干|復雜|分鍾|[這哪]里",
    "lost character": r"\n\? 2024",
    "lost mark": r"\(以下簡稱《方案》正式|替企业省心。灞水",
    "lost separator": r"\d%\d",
    "masthead": r"^国内统一刊号:CN",
    "navigation": r"当前位置|主頁 > ",
    "other script": r"经濟技術|《南港商報》",
    "picture": r"(?:图片|圖片) \d+",
    "rare characters": r"[\u3400-\u4dbf\U00020000-\U0003ffff]",
    "reactions": r"\n  • 微笑\n",
    "readings": r"[\u4e00-\u9fff]\([a-zà-ɡ]+\)",
    "script": r"<script>",
    "slip": r"\?![\u4e00-\u9fff]",
    "slip with a pair lost": r"\?!毖亟聟\^\(qū\)",
    "slip with a tag eaten": r"\?!\?/p>",
    "source line": r"\n摘自:《",
    "spam": r"^特价手机",
    "split reading": r"當\(dāng\)\?shù\)",
    "stray blank": r"“ [\u4e00-\u9fff]|[\u4e00-\u9fff] [\u4e00-\u9fff]+超过",
    "tags": r"<p>.*</p>",
    "typo": r"座落.*既使.*设旋",
    "wide blanks": r"\u3000\u3000",
    "widgets": r"相关主题$|相关文章|相关阅读",
}
"""What shows that a kind of noise is in a document; `.` crosses line ends."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A line of the README's table."""

    name: str
    script: str
    encoding: str
    length: int
    noise: frozenset[str]

    @property
    def content(self) -> bytes:
        return (SEEDS / self.name).read_bytes()

    @property
    def text(self) -> str:
        return self.content.decode(self.encoding)


def _samples() -> list[Sample]:
    rows = [row.strip("| ").split(" | ") for row in README.splitlines() if row.startswith("| `0")]
    return [
        Sample(name.strip("`"), script, encoding, int(length), frozenset(noise.split(", ")))
        for name, _genre, script, encoding, length, noise in rows
    ]


SAMPLES = _samples()
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
each_text = pytest.mark.parametrize(
    "sample", [sample for sample in SAMPLES if sample.name.endswith(".txt")], ids=lambda sample: sample.name
)


def test_the_table_names_every_document_and_only_those() -> None:
    assert {sample.name for sample in SAMPLES} == {path.name for path in SEEDS.iterdir()} - {"README.md"}


@each_sample
def test_the_encoding_is_told_from_the_bytes(sample: Sample) -> None:
    decoded = decode(sample.content)
    assert (decoded.encoding, decoded.text) == (sample.encoding, sample.text)


@pytest.mark.parametrize(("name", "narrower"), [("02_shenda_baogao.txt", "gbk"), ("06_xintianao_zhengce.txt", "cp950")])
def test_the_narrower_encoding_of_the_same_family_would_fail(name: str, narrower: str) -> None:
    with pytest.raises(UnicodeDecodeError):
        (SEEDS / name).read_bytes().decode(narrower)


@each_sample
def test_the_length_is_as_stated(sample: Sample) -> None:
    assert len(sample.text) == sample.length


@each_text
def test_a_document_is_as_long_as_the_real_ones(sample: Sample) -> None:
    assert 2_300 <= len(sample.text) <= 7_300


@each_sample
def test_the_noise_is_there(sample: Sample) -> None:
    missing = [kind for kind in sample.noise if not re.search(PATTERNS[kind], sample.text, re.DOTALL)]
    assert not missing


def test_every_kind_of_noise_is_in_some_document() -> None:
    assert frozenset(PATTERNS) == frozenset[str]().union(*(sample.noise for sample in SAMPLES))


@each_sample
def test_the_script_is_as_stated(sample: Sample) -> None:
    assert script_of(sample.text).value == sample.script.lower()


def test_the_page_has_what_a_saved_page_has() -> None:
    saved = (SEEDS / "07_xiazhangquan_fengdian.html").read_text(encoding="utf-8")
    page = etree.fromstring(saved, etree.HTMLParser())
    assert all(page.find(f".//{tag}") is not None for tag in ("h1", "h2", "table", "script", "style", "a", "img"))
    *cities, total = [[int(cell.text or "") for cell in list(row)[1:4]] for row in page.iterfind(".//tbody/tr")]
    assert [sum(column) for column in zip(*cities, strict=True)] == total


def test_the_records_have_the_fields() -> None:
    records = [json.loads(line) for line in (SEEDS / "08_jianxun.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(records) == 6
    assert all(record["title"] and record["text"] and record["url"].endswith(".html") for record in records)


def _without_readings(text: str) -> str:
    return re.sub(r"\([a-zà-ɡ]+\)", "", text)


@each_sample
def test_no_sentence_is_taken_from_the_real_texts(sample: Sample, real_seeds: Path) -> None:
    width = 20
    real = "\n".join(_without_readings(path.read_text(encoding="utf-8")) for path in sorted(real_seeds.glob("*.txt")))
    taken = {real[at : at + width] for at in range(len(real) - width + 1)}
    ours = _without_readings(sample.text)
    assert not [ours[at : at + width] for at in range(len(ours) - width + 1) if ours[at : at + width] in taken]

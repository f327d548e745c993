"""A search in the project finds what a plain scan of folded texts would, indexed or not, read or as it came."""

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_scan import ALL, queries, scan, scan_all, searched

from annotator.edits import documents as edits
from annotator.edits import repairs
from annotator.errors import Cancelled, UsageError
from annotator.formats.reading import read_paths
from annotator.model.document import Source
from annotator.model.ids import DocumentId
from annotator.model.query import parse
from annotator.model.schema import Schema
from annotator.store import derived, documents, readings
from annotator.store.project import Project, create
from annotator.store.search import search
from annotator.store.searching.places import AFTER, BEFORE, Found
from annotator.store.text_parts import LONGEST

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def bring_in(project: Project, *texts: str) -> list[DocumentId]:
    imported = edits.Imported()
    sources = [Source(f"标题{number}", text, f"{number}.txt") for number, text in enumerate(texts)]
    edits.add(project, sources, imported)
    return imported.added


def found(project: Project, typed: str, limit: int = ALL) -> list[Found]:
    return list(search(project, parse(typed), limit))


def surfaces(project: Project, typed: str) -> list[list[str]]:
    """What is found in each document, as the source text has it."""
    texts = {each.id: documents.text_of(project, each) for each in documents.documents(project)}
    return [[texts[each.document][hit.start : hit.end] for hit in each.hits] for each in found(project, typed)]


@pytest.mark.parametrize(
    ("text", "typed", "hits"),
    [
        ("臺灣和台湾", "台湾", ["臺灣", "台湾"]),
        ("臺灣和台湾", "臺灣", ["臺灣", "台湾"]),
        ("ＧＤＰ與gdp", "Gdp", ["ＧＤＰ", "gdp"]),
        ("建立旅游\n合作 工作\u3000机制", "旅游合作工作机制", ["旅游\n合作 工作\u3000机制"]),
        ("建立旅游合作", '"旅游 合作"', ["旅游合作"]),
        ("占6∶4，共46.2％。", "6:4", ["6∶4"]),
        ("占6∶4，共46.2％。", "%", ["％"]),
        ("𠮷野家😀在成都", "𠮷", ["𠮷"]),
        ("𠮷野家😀在成都", "😀在", ["😀在"]),
        ("哈哈哈哈哈", "哈哈", ["哈哈", "哈哈"]),
        ("“双城”经济", "“双城”经济", ["“双城”经济"]),
        ("重庆、成都", "成都 重庆", ["重庆", "成都"]),
        ("成都市", "成都 都市", ["成都", "都市"]),
        ("成都", "成都 成都", ["成都"]),
        ("a_b%c\\d'e\"f", "_b%c\\d'e", ["_b%c\\d'e"]),
        ("投资100余家，1,286家", r"/\d+(,\d+)*余?家/", ["100余家", "1,286家"]),
        ("產業與产业", "/产./", ["產業", "产业"]),
    ],
)
@pytest.mark.parametrize("indexed", [True, False])
def test_what_is_typed_is_found_however_it_is_written(
    project: Project, text: str, typed: str, hits: list[str], indexed: bool
) -> None:
    bring_in(project, "别的什么", text)
    if indexed:
        derived.derive_all(project)
    assert surfaces(project, typed) == [hits]


def corpus() -> list[str]:
    """The untidy seeds, whole and in pieces, in an order of their own, with signs that an index may stumble over."""
    chance = random.Random(5)
    seeds = [source.text for source in read_paths([SEEDS]) if isinstance(source, Source)]
    pieces = [text[at : at + 700] for text in seeds for at in range(0, len(text), 700)]
    odd = "\ue000\U0010ff21\u0378\u200b\x00\x1f𠮷😀ﬀẞİ①²½Ⅷ々〇〆ゟヿ한"
    made = ["".join(chance.choices([*odd, *"成都臺湾 \n"], k=60)) for _ in range(10)]
    texts = [*pieces, *made, "", " \n"]
    chance.shuffle(texts)
    return [*seeds, *texts]


@pytest.fixture(scope="module")
def texts() -> Sequence[str]:
    return list(dict.fromkeys(corpus()))


@pytest.fixture(scope="module")
def filled(texts: Sequence[str], tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Iterator[Project]:
    """A project with these texts, of which all but the last have been worked on."""
    with create(tmp_path_factory.mktemp("filled") / "大.anno", schema, "李波") as project:
        bring_in(project, *texts[: -len(texts) // 5])
        derived.derive_all(project)
        bring_in(project, *texts[-len(texts) // 5 :])
        yield project


def test_hits_are_those_of_a_plain_scan(filled: Project, texts: Sequence[str]) -> None:
    assert derived.pending(filled).texts > 10
    any_found = 0
    for typed in queries(texts):
        expected = scan_all(filled, typed)
        assert searched(filled, typed) == expected, typed
        any_found += bool(expected)
    assert any_found > 180


signs = st.text("成都位臺台業业(yè) \n。,1aＡ￥\U0010ff2c", max_size=30)


@settings(max_examples=25)
@given(
    held=st.lists(signs, min_size=1, max_size=6, unique=True),
    asked=st.lists(signs.filter(str.strip), min_size=1, max_size=8),
)
def test_the_index_hides_nothing_and_makes_nothing_up(
    held: list[str], asked: list[str], schema: Schema, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with create(tmp_path_factory.mktemp("signs") / "小.anno", schema, "李波") as project:
        bring_in(project, *held)
        for _ in range(2):
            for typed in asked:
                assert searched(project, typed) == scan_all(project, typed)
            derived.derive_all(project)


def test_a_long_text_is_searched_across_its_parts(project: Project) -> None:
    text = "".join(chr(0x4E00 + number % 9001) for number in range(2 * LONGEST + 500))
    [document] = bring_in(project, text)
    derived.derive_all(project)
    for start in (LONGEST - 3, 2 * LONGEST - 1, LONGEST - 200):
        for length in (1, 2, 8, 250, 400):
            typed = text[start : start + length]
            assert searched(project, typed) == {document: scan(text, typed)}
    apart = f"{text[5:9]} {text[-9:-5]}"
    assert [each.document for each in found(project, apart)] == [document]


def test_what_has_to_be_missing_is_missing(project: Project) -> None:
    bring_in(project, "成都和重庆", "成都", "重庆", "成 都和德阳")
    for _ in range(2):
        assert surfaces(project, "成都 -重庆") == [["成都"], ["成 都"]]
        assert surfaces(project, "-成都") == [[]]
        assert surfaces(project, "-/[和]/ 重庆") == [["重庆"]]
        derived.derive_all(project)


DAMAGED = "<p>推动成都经济技術开发区发展,实现两业协同,建设开放枢纽。</p>\n来源:某某日报\n"


def test_text_is_found_as_it_is_read_and_as_it_came(project: Project) -> None:
    bring_in(project, DAMAGED)
    derived.derive_all(project)
    [document] = documents.documents(project)
    reading = readings.reading_of(project, document, DAMAGED)
    assert reading is not None
    assert "</p>" not in reading.reading.text
    assert surfaces(project, "枢纽。来源") == [["枢纽。</p>\n来源"]]
    assert surfaces(project, "</p>") == [["</p>"]]
    [[hit]] = [each.hits for each in found(project, "枢纽。来源")]
    assert (hit.surface, hit.after) == ("枢纽。 来源", reading.reading.text.rpartition("来源")[2].strip()[:AFTER])


def test_what_people_say_of_a_reading_is_searched_at_once(project: Project) -> None:
    [document] = bring_in(project, "稿品质重朔")
    derived.derive_all(project)
    repairs.add(project, document, 4, 5, "塑")
    for _ in range(2):
        assert surfaces(project, "重塑") == [["重朔"]]
        assert surfaces(project, "重朔") == [["重朔"]]
        derived.derive_all(project)
    project.undo()
    for _ in range(2):
        assert surfaces(project, "重塑") == []
        derived.derive_all(project)


def test_what_was_taken_back_is_not_found(project: Project) -> None:
    bring_in(project, "成都都市圈")
    derived.derive_all(project)
    project.undo()
    assert found(project, "都市圈") == []
    project.redo()
    assert surfaces(project, "都市圈") == [["都市圈"]]


def test_a_document_with_the_words_in_its_title_comes_last(project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("成渝規劃", "甲", "a.txt"), Source("乙", "成渝规划", "b.txt")], imported)
    assert [(each.title, len(each.hits)) for each in found(project, "规划 成渝")] == [("乙", 2), ("成渝規劃", 0)]
    assert [each.title for each in found(project, "规划 -甲")] == ["乙"]


def test_hits_come_with_what_stands_around_them_in_one_line(project: Project) -> None:
    bring_in(project, "前" * 40 + "\n\u3000 成\r\n都 " + "后" * 90)
    [each] = found(project, "成都")
    [hit] = each.hits
    assert hit.before == "前" * (BEFORE - 3) + " "
    assert (hit.surface, hit.after) == ("成 都", " " + "后" * (AFTER - 1))


def test_no_more_hits_are_told_than_asked_for(project: Project) -> None:
    bring_in(project, "的" * 7)
    [each] = found(project, "的", limit=5)
    assert (len(each.hits), each.more) == (5, True)
    [each] = found(project, "的", limit=7)
    assert (len(each.hits), each.more) == (7, False)


def test_documents_come_one_after_the_other_in_the_order_of_import(project: Project) -> None:
    brought = bring_in(project, *(f"成都{number}" for number in range(40)))
    derived.derive_all(project)
    edits.remove(project, brought[:1])
    project.undo()
    told = iter(search(project, parse("成都"), 1))
    assert next(told).document == brought[0]
    assert [each.document for each in told] == brought[1:]
    assert all(one.document < other.document for one, other in pairwise(found(project, "/[0-9]/")))


def test_nobody_waits_for_a_search_that_is_no_longer_wanted(project: Project) -> None:
    bring_in(project, "成都一", "成都二")
    asked = list[int]()

    def check() -> None:
        asked.append(1)
        if len(asked) > 1:
            raise Cancelled

    told = search(project, parse("成都"), 1, check)
    assert next(told).title == "标题0"
    with pytest.raises(Cancelled):
        next(told)


@pytest.mark.parametrize(("typed", "code"), [("/(/", "bad_pattern"), ("-/[/", "bad_pattern")])
def test_an_expression_that_is_none_is_said_at_once(project: Project, typed: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        found(project, typed)
    assert caught.value.code == code


def test_an_empty_query_finds_nothing(project: Project) -> None:
    bring_in(project, "成都")
    assert found(project, " ") == []

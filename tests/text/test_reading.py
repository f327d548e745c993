"""The reading view shows the text as repaired, and every stretch of it leads to its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.reading import Reading
from annotator.text.repairs.rules import RULES, Repair
from annotator.text.script import to_simplified

READINGS = "產(chǎn)業(yè)協(xié)作"
SLIP = "關(guān)鍵一招?!崩罱ū蚪榻B,以企業(yè)"


def repaired(source: str, *repairs: tuple[str, str, str]) -> Reading:
    """A reading with each first text, where it stands first, replaced by the second under the rule."""
    found = [(source.index(was), was, reads, rule) for was, reads, rule in repairs]
    return Reading(source, [Repair(at, at + len(was), reads, rule, 1.0) for at, was, reads, rule in found])


def source_of(reading: Reading, seen: str) -> str:
    """The source text of what is seen."""
    start = reading.text.index(seen)
    found = reading.to_source(start, start + len(seen))
    return reading.source[found.start : found.end]


def test_a_tag_on_a_repaired_word_covers_its_whole_source() -> None:
    reading = repaired(READINGS, ("(chǎn)", "", "reading"), ("(yè)", "", "reading"), ("(xié)", "", "reading"))
    assert reading.text == "產業協作"
    assert [source_of(reading, seen) for seen in ("產業", "業", "作")] == ["產(chǎn)業(yè)", "業(yè)", "作"]


def test_a_tag_that_ends_before_a_deletion_is_widened_to_it_and_says_so() -> None:
    reading = repaired(READINGS, ("(yè)", "", "reading"))
    at = READINGS.index("業")
    assert reading.to_reading(at, at + 1).widened
    assert not reading.to_reading(at, at + 5).widened


def test_a_name_inside_slipped_bytes_can_be_tagged_by_itself() -> None:
    reading = repaired(SLIP, ("?!崩罱ū蚪榻B", "。”李建彬介紹", "slip"))
    assert source_of(reading, "李建彬") == "崩罱ū"
    assert source_of(reading, "介紹") == "蚪榻B"


def test_characters_whose_bytes_a_reading_parted_can_be_tagged_by_themselves() -> None:
    source = "當(dāng)?shù)仉娮悠髽I(yè)"
    reading = repaired(
        source,
        ("(dāng)", "", "reading"),
        ("?shù)仉娮悠髽I", "地電子企業", "split_reading"),
        ("(yè)", "", "reading"),
    )
    assert reading.text == "當地電子企業"
    assert [source_of(reading, seen) for seen in ("當地", "電子", "企業")] == ["當(dāng)?shù)", "仉娮", "悠髽I(yè)"]


@pytest.mark.parametrize(
    ("source", "was", "reads", "seen", "covered"),
    [
        ("從“ 一指用力”", "“ ", "“", "一指", "一指"),
        ("<p>成都", "<p>", "", "成", "<p>成"),
        ("說明。</p>\n成都", "</p>", "", "說明", "說明"),
        ("建立旅游\n合作机制", "\n", "", "合作", "合作"),
        ("城市空间重朔格局", "重朔", "重塑", "塑", "朔"),
        ("占四川省33.8%46.2%", "%46", "%、46", "46.2%", "46.2%"),
    ],
)
def test_what_a_repair_leaves_out_clings_to_marks_rather_than_to_words(
    source: str, was: str, reads: str, seen: str, covered: str
) -> None:
    assert source_of(repaired(source, (was, reads, "hand")), seen) == covered


def test_the_reading_in_another_script_leads_to_the_same_source() -> None:
    reading = repaired(READINGS, ("(yè)", "", "reading"), ("(chǎn)", "", "reading")).converted(to_simplified)
    assert reading.text == "产业协(xié)作"
    assert source_of(reading, "业") == "業(yè)"


def test_a_script_in_which_phrases_have_another_length_leads_to_the_source_too() -> None:
    reading = repaired("他用鼠標(biāo)打开软件。好。", ("(biāo)", "", "reading"))
    converted = reading.converted(lambda text: text.replace("鼠標", "滑鼠器").replace("软件", "軟體"))
    assert converted.text == "他用滑鼠器打开軟體。好。"
    assert source_of(converted, "打开") == "打开"
    assert source_of(converted, "滑鼠器") == "鼠標(biāo)"
    assert source_of(converted, "好") == "好"


edits = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 4), st.text("新字，", max_size=4), st.sampled_from(sorted(RULES))),
    max_size=8,
)


@given(st.text("中文，a(\n ", min_size=1, max_size=30), edits)
def test_every_stretch_comes_back_exactly_or_says_that_it_grew(
    source: str, drawn: list[tuple[int, int, str, str]]
) -> None:
    repairs: list[Repair] = []
    at = 0
    for gap, length, replacement, rule in drawn:
        start, end = at + gap, at + gap + max(length, not replacement)
        if end <= len(source):
            repairs.append(Repair(start, end, replacement, rule, 1.0))
            at = max(end, start + 1)
    reading = Reading(source, repairs)
    for start in range(len(source) + 1):
        for end in range(start, len(source) + 1):
            there = reading.to_reading(start, end)
            back = reading.to_source(there.start, there.end)
            assert back.start <= start <= end <= back.end
            assert not reading.text or there.widened == ((back.start, back.end) != (start, end))


def test_a_million_characters_with_a_hundred_thousand_repairs() -> None:
    source = "產(chǎn)業協作，共" * 100_000
    reading = Reading(source, [Repair(at, at + 6, "", "reading", 1.0) for at in range(1, len(source), 12)])
    assert reading.text == "產業協作，共" * 100_000
    assert reading.to_source(599_994, 600_000).start == len(source) - 12
    assert reading.to_reading(len(source) - 12, len(source)).start == 599_994

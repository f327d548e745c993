"""What people say beats what the rules say, and whatever they say, the reading holds together."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean, find
from annotator.text.repairs.decided import Choices, Decided, Decision, Placed, Standing, decide, overlap
from annotator.text.repairs.rules import HAND, NOISES, RULES, Cleaning

PAGE = """产业發展,请看<b>这里</b>。
产业發展,请看那里。
• 微笑
• 流汗
• 难过
占33.8%46.2%。
这一段说的是两地如何协作,产业怎样发展,大家都很关心。
渝公网安备 00000000000000号,某某网
"""
FOOT = "渝公网安备 00000000000000号,某某网"
SCRAPS = [
    *("產(chǎn)業(yè)協(xié)作,", "<p>", "。", "&nbsp;", "图片 49\n", "• 微笑\n"),
    *("经濟技術,", "他说:“ 好 ”", "一\n", "𠮷"),
]


def decision(
    page: str, was: str, reads: str, *, rule: str = HAND, applied: bool = True, noise: bool = False
) -> Decision:
    """What a person says of the first place where the page has this text."""
    start = page.index(was)
    return Decision(1, noise, start, start + len(was), reads, rule, applied)


def read(page: str, *decisions: Decision, choices: Choices | None = None) -> str:
    """What the reading view shows."""
    return Reading(page, decide(find(page), decisions, choices or {}).applied).text


def of_rule(decided: Decided, rule: str) -> list[Placed]:
    return [each for each in (*decided.repairs, *decided.noise) if each.rule == rule]


def test_without_a_word_from_anybody_it_is_what_the_rules_say() -> None:
    decided = decide(find(PAGE), (), {})
    assert (decided.applied, decided.passed_over) == (clean(PAGE).applied, clean(PAGE).passed_over)
    assert {each.standing for each in (*decided.repairs, *decided.noise)} == {Standing.RULE}


def test_a_person_can_leave_one_place_as_it_came() -> None:
    left = decision(PAGE, "<b>", "", rule="tag", applied=False)
    assert "请看<b>这里。" in read(PAGE, left)
    [place, _] = of_rule(decide(find(PAGE), [left], {}), "tag")
    assert (place.applied, place.standing, place.decision) == (False, Standing.PERSON, 1)


def test_a_person_can_have_what_is_only_offered() -> None:
    page = "推动成都经济技術开发区发展，实现两业协同，建设开放枢纽，创业带动创新，树立现代产业标准。"
    assert read(page) == page
    assert "经济技术开发区" in read(page, decision(page, "術", "术", rule="other_script"))


def test_a_persons_own_repair_puts_in_what_is_missing() -> None:
    at = PAGE.index("46.2%")
    assert "33.8%、46.2%" in read(PAGE, Decision(1, False, at, at, "、", HAND, True))


def test_a_repair_by_hand_displaces_what_it_overlaps() -> None:
    by_hand = decision(PAGE, "这里</b>。", "此处!")
    assert "请看此处!\n" in read(PAGE, by_hand)
    decided = decide(find(PAGE), [by_hand], {})
    assert [(each.start, each.end) for each in of_rule(decided, "tag")] == [(PAGE.index("<b>"), PAGE.index("这里"))]


def test_of_two_repairs_by_hand_that_overlap_the_later_one_holds() -> None:
    first, second = decision(PAGE, "产业發展", "甲"), decision(PAGE, "發展,请", "乙")
    assert read(PAGE, first, second).startswith("产业乙看")
    assert read(PAGE, second, first).startswith("甲，请看")


def test_the_last_word_on_a_place_holds() -> None:
    words = [decision(PAGE, "<b>", "", rule="tag", applied=applied) for applied in (False, True, False)]
    assert "<b>" in read(PAGE, *words)
    assert "<b>" not in read(PAGE, *words[:2])


def test_what_a_person_wanted_is_made_even_if_no_rule_finds_it_any_more() -> None:
    page = "这里没有毛病。"
    wanted = decision(page, "毛病", "问题", rule="slip")
    assert read(page, wanted) == "这里没有问题。"
    [place] = decide(find(page), [wanted], {}).repairs
    assert (place.rule, place.by_rule) == (HAND, False)
    assert read(page, decision(page, "毛病", "问题", rule="slip", applied=False)) == page


def test_a_rule_can_be_switched_off_and_a_person_still_have_one_of_its_repairs() -> None:
    off = {(False, "tag"): False}
    assert "<b>这里</b>" in read(PAGE, choices=off)
    assert "看这里</b>" in read(PAGE, decision(PAGE, "<b>", "", rule="tag"), choices=off)
    assert {each.standing for each in of_rule(decide(find(PAGE), (), off), "tag")} == {Standing.SWITCHED}


def test_repairs_of_form_are_made_in_what_a_person_says_is_no_noise() -> None:
    assert read(PAGE).endswith(f"{FOOT}\n")
    taken_in = decision(PAGE, FOOT, "", rule="footer", applied=False, noise=True)
    assert read(PAGE, taken_in).endswith(f"{FOOT.replace(',', '，')}\n")


def test_repairs_of_form_are_not_made_in_what_a_person_passes_over() -> None:
    passed = decision(PAGE, "产业發展,请看<b>这里</b>。", "", noise=True)
    assert read(PAGE, passed).startswith("产业發展,请看这里。\n产业發展，")


@pytest.mark.parametrize("applied", [False, True])
def test_a_switched_rule_for_noise_decides_of_all_it_finds(applied: bool) -> None:
    page = f"{PAGE}来源:某某日报\n"
    decided = decide(find(page), (), {(True, "credits"): applied, (True, "reactions"): applied})
    assert {each.rule for each in decided.passed_over} == (
        {"credits", "reactions", "footer"} if applied else {"footer"}
    )


def test_passing_over_more_than_a_rule_does_keeps_the_noise_apart() -> None:
    more = decision(PAGE, "汗\n• 难过\n占", "", noise=True)
    decided = decide(find(PAGE), [more], {})
    passed_over = [PAGE[each.start : each.end] for each in decided.passed_over]
    assert passed_over == ["• 微笑", "• 流汗", "\n• 难过\n占", FOOT]
    assert len(decided.noise) == 5


texts = st.lists(st.sampled_from(SCRAPS), min_size=1, max_size=25).map("".join)
rule_choices = st.dictionaries(
    st.sampled_from([(False, rule) for rule in RULES] + [(True, rule) for rule in NOISES]), st.booleans(), max_size=4
)


@st.composite
def decisions(draw: st.DrawFn, text: str, cleaning: Cleaning) -> list[Decision]:
    """What people may say of a text: of what was found, of what is found no longer, and by hand, in any order."""
    found = [(False, each.start, each.end, each.replacement, each.rule) for each in cleaning.repairs]
    found += [(True, each.start, each.end, "", each.rule) for each in cleaning.noise]
    offsets = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    by_hand = st.tuples(st.booleans(), offsets, st.text("新，\n", max_size=3), st.sampled_from([HAND, "slip", "tag"]))
    said: list[Decision] = []
    for number in range(draw(st.integers(0, 12))):
        if found and draw(st.booleans()):
            place, applied = draw(st.sampled_from(found)), draw(st.booleans())
        else:
            noise, (start, end), replacement, rule = draw(by_hand)
            place, applied = (noise, start, end, "" if noise else replacement, rule), draw(st.booleans())
            if start == end and (noise or not replacement):
                continue
        said.append(Decision(number, *place, applied))
    return said


@given(texts, rule_choices, st.data())
def test_whatever_is_said_nothing_overlaps_and_every_stretch_is_found_again(
    text: str, choices: Choices, data: st.DataObject
) -> None:
    cleaning = find(text)
    said = data.draw(decisions(text, cleaning))
    decided = decide(cleaning, said, choices)
    check_places(text, decided)
    check_last_words(decided, said)
    check_reading(text, decided)


def check_places(text: str, decided: Decided) -> None:
    for found in (decided.repairs, decided.applied):
        assert all(not overlap((one.start, one.end), (other.start, other.end)) for one, other in pairwise(found))
        assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.end <= other.start for one, other in pairwise(decided.passed_over))
    assert all(each.start < each.end <= len(text) for each in decided.passed_over)
    assert [each.start for each in decided.applied] == [each.start for each in decided.repairs if each.applied]
    passed = {at for each in decided.noise if each.applied for at in range(each.start, each.end)}
    assert passed == {at for each in decided.passed_over for at in range(each.start, each.end)}


def check_last_words(decided: Decided, said: list[Decision]) -> None:
    """What was said last of a place holds, but where a repair by hand that was made later is in the way."""
    last = {(each.noise, each.start, each.end, each.replacement): each for each in said}
    standing = {
        (each.noise, each.start, each.end, each.replacement): each for each in (*decided.repairs, *decided.noise)
    }
    for place, each in last.items():
        if place in standing:
            assert standing[place].applied == each.applied
            assert standing[place].standing is Standing.PERSON
        elif each.applied:
            assert any(
                not other.by_rule and overlap((each.start, each.end), (other.start, other.end))
                for other in decided.repairs
            )


def check_reading(text: str, decided: Decided) -> None:
    reading = Reading(text, decided.applied)
    changed = sum(len(each.replacement) - (each.end - each.start) for each in decided.applied)
    assert len(reading.text) == len(text) + changed
    for start in range(len(text) + 1):
        for end in range(start, min(start + 9, len(text)) + 1):
            there = reading.to_reading(start, end)
            back = reading.to_source(there.start, there.end)
            assert back.start <= start <= end <= back.end
            assert not reading.text or there.widened == ((back.start, back.end) != (start, end))

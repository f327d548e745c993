"""A suggested claim is gone to before its parts, shows what it would be linked to, and is accepted whole by one key."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from person import Person
from PySide6.QtWidgets import QDialogButtonBox

from annotator.model.suggestion import Suggestion
from annotator.ui.dialogs.export import ExportDialog

Start = Callable[[Sequence[str]], Person]

TEXT = "数据显示,2022年园区产值超过2.6亿元。李波说,园区的优势十分明显。"
CLAIM = "2022年园区产值超过2.6亿元"
WHOLE = "【数据|SRC】【显示|CUE】,【【2022年|TIM】园区产值【超过2.6亿元|MONEY】|CLAIM】。李波说,园区的优势十分明显。"


def suggested(person: Person) -> Suggestion:
    found = person.window.bench.suggested
    assert found is not None
    return found


def links(person: Person) -> set[tuple[str, str]]:
    """Code and surface of what the claims are linked to."""
    session = person.window.session
    codes = {each.id: each.code for each in session.schema.links}
    return {(codes[each.type], session.annotations[each.target].surface) for each in session.links.values()}


def curves(person: Person) -> list[tuple[str, str]]:
    """Label of each curve that is shown, and what it leads to."""
    text, index = person.page.text, person.page.sheet.index
    ends = [(each.label, index.get(each.target)) for each in person.page.curves]
    return [(label, text[end.start : end.end]) for label, end in ends if end is not None]


PARTS = [
    ("source", "数据"),
    ("cue", "显示"),
    ("rests on", "超过2.6亿元"),
    ("in the period", "2022年"),
]


def test_one_key_accepts_a_claim_with_its_parts_and_links(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab")
    assert suggested(person).surface == CLAIM
    person.press("Return")
    assert person.tagged() == WHOLE
    assert links(person) == {("source", "数据"), ("cue", "显示"), ("rests_on", "超过2.6亿元"), ("period", "2022年")}
    assert suggested(person).surface == "园区的优势十分明显"


def test_one_undo_takes_all_of_it_back(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Return")
    person.undo()
    assert person.annotations() == []
    assert links(person) == set()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person).surface == CLAIM
    person.press("Ctrl+Shift+Z")
    assert person.tagged() == WHOLE


def test_the_links_are_in_the_export(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Return")
    person.press("Ctrl+E", on=person.window)
    [dialog] = [found for found in person.window.findChildren(ExportDialog) if found.isVisible()]
    dialog.path.setText(str(tmp_path / "out.jsonl"))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    person.rest()
    [record] = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    surfaces = {each["id"]: each["text"] for each in record["spans"]}
    assert {(each["type"], surfaces[each["target"]]) for each in record["links"]} == {
        ("source", "数据"),
        ("cue", "显示"),
        ("rests_on", "超过2.6亿元"),
        ("period", "2022年"),
    }


def test_what_it_would_be_linked_to_is_shown_while_it_is_in_hand(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab")
    assert curves(person) == PARTS
    assert all(each.unconfirmed for each in person.page.curves)
    told = person.window.bench.inspector.told
    assert all(f"{label} → {surface}" in told for label, surface in PARTS)
    person.press("Escape")
    assert curves(person) == []
    assert not any(mark.part for mark in person.page.sheet.index.overlapping(0, len(TEXT)))


def test_a_rejected_claim_is_followed_by_its_parts(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Backspace")
    assert suggested(person).surface == "2022年"
    person.press("Return")
    assert suggested(person).surface == "超过2.6亿元"


def test_a_part_that_was_rejected_is_no_part_any_more(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Tab", "Backspace", "Shift+Tab", "Shift+Tab")
    assert suggested(person).surface == CLAIM
    assert ("in the period", "2022年") not in curves(person)
    person.press("Return")
    assert "period" not in {code for code, _ in links(person)}


def test_what_was_tagged_by_hand_becomes_a_part(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.select("园区")
    person.press("y")
    person.press("Ctrl+Home", "Tab")
    assert ("about", "园区") in curves(person)
    person.press("Return")
    assert ("about", "园区") in links(person)


def test_a_speaker_before_a_claim_waits_for_it(with_texts: Start) -> None:
    person = with_texts(["李波在会上。", "李波说,园区的优势十分明显。"])
    person.select("李波")
    person.press("p", "Ctrl+PgDown")
    person.rest()
    person.press("Tab")
    assert suggested(person).surface == "园区的优势十分明显"
    person.press("Return")
    assert person.tagged() == "【李波|PER】【说|CUE】,【园区的优势十分明显|CLAIM】。"


def test_a_type_key_makes_it_that_type_without_links_that_do_not_fit(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "y")
    assert person.tagged() == f"数据显示,【{CLAIM}|ZONE】。李波说,园区的优势十分明显。"
    assert links(person) == set()


def test_pointing_at_a_part_keeps_the_claim_in_hand(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab")
    [source] = [mark for mark in person.page.sheet.index.overlapping(0, 2) if mark.part]
    person.page.set_focus(source.id)
    assert suggested(person).surface == CLAIM

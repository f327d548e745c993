"""What is repaired in a document: listed, walked through, switched, made by hand, and all of it undone."""

from collections.abc import Callable, Sequence

from person import Person
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from annotator.model.span import Span
from annotator.store import readings
from annotator.ui.dialogs.repair_by_hand import RepairByHandDialog
from annotator.ui.panels.repair_list import CHANGE, Column
from annotator.ui.panels.repairs import RepairsPanel
from annotator.ui.reading.repair_change import Change

Start = Callable[[Sequence[str]], Person]

GLOSSED = "成渝地區的產業(yè)協(xié)作，帶動經(jīng)濟與產業(yè)。\n图片 49\n重慶也在其列。\n"
READ = "成渝地區的產業協作，帶動經濟與產業。\n图片 49\n重慶也在其列。\n"
OFFERED = "成都位于四川盆地西部，是西南地区的中心城市，也是重要的经济 中心和交通枢纽，常住人口超过两千万人。\n图片 1\n"
SWITCH_RULE = "Ctrl+Shift+R"


def opened(person: Person) -> RepairsPanel:
    person.press("F7", on=person.window)
    panel = person.window.bench.repair_list
    assert panel.isVisible()
    return panel


def listed(panel: RepairsPanel) -> list[tuple[str, str]]:
    """Each place, what was there and what is read, with its state."""
    told: list[tuple[str, str]] = []
    for row in range(panel.model.rowCount()):
        change = panel.model.index(row, Column.CHANGE).data(CHANGE)
        assert isinstance(change, Change)
        reads = "" if change.reads is None else f" → {change.reads}"
        told.append((f"{change.was}{reads}", str(panel.model.index(row, Column.STATE).data())))
    return told


def states(panel: RepairsPanel) -> list[str]:
    return [state for _, state in listed(panel)]


def put_cursor(person: Person, words: str) -> None:
    """The cursor before these words of the text that is shown."""
    person.page.setFocus()
    person.page.set_cursor(person.page.text.index(words))


def select(person: Person, words: str) -> None:
    """Select these words of the source text."""
    start = person.window.session.text.index(words)
    person.page.setFocus()
    person.window.view.select((Span(start, start + len(words)),))


def title(person: Person, command: str) -> str:
    return person.window.table.title(command)


def test_all_places_are_listed_in_order_with_what_they_change(with_texts: Start) -> None:
    panel = opened(with_texts([GLOSSED]))
    assert listed(panel) == [
        ("(yè) → ", "Repaired"),
        ("(xié) → ", "Repaired"),
        ("(jīng) → ", "Repaired"),
        ("(yè) → ", "Repaired"),
        ("图片 49", "Passed over"),
    ]
    told = [str(panel.model.index(2, column).data()) for column in Column]
    change = "ié)作，帶動經(jīng)濟與產業(yè) → ié)作，帶動經濟與產業(yè)"
    assert told == ["1", change, "Reading in brackets", "99.5 %", "Repaired"]
    assert panel.said.text() == "Listed: 5; offered: 0"


def test_the_text_shows_the_place_in_hand_and_space_switches_it(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    panel = opened(person)
    assert person.page.text == READ
    person.press("Down")
    assert person.window.view.selected_text == "協"
    person.press("Space")
    assert person.page.text == READ.replace("協", "協(xié)")
    assert states(panel)[:3] == ["Repaired", "Left as it came", "Repaired"]
    assert panel.list.currentIndex().row() == 1
    person.press("Space")
    assert person.page.text == READ
    person.press("Ctrl+Z", on=person.window)
    person.press("Ctrl+Z", on=person.window)
    assert person.page.text == READ
    assert states(panel)[:3] == ["Repaired"] * 3


def test_what_is_marked_is_switched_as_one_step(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    panel = opened(person)
    person.press("Shift+Down", "Shift+Down", "Space")
    assert person.page.text.startswith("成渝地區的產業(yè)協(xié)作，帶動經(jīng)濟與產業。")
    assert states(panel)[:4] == ["Left as it came"] * 3 + ["Repaired"]
    person.wait(person.window.table.action("edit.undo").isEnabled)
    assert title(person, "edit.undo") == "Undo: Leave 3 places in “文 1” as they came"
    person.press("Ctrl+Z", on=person.window)
    assert person.page.text == READ


def test_noise_is_kept_and_passed_over_again(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    panel = opened(person)
    person.press("End")
    assert person.window.view.selected_text == "图片 49"
    person.press("Space")
    assert states(panel)[-1] == "Kept"
    person.press("Space")
    assert states(panel)[-1] == "Passed over"


def test_only_what_is_offered_is_taken_with_one_key_each(with_texts: Start) -> None:
    person = with_texts([OFFERED])
    panel = opened(person)
    panel.offered_only.click()
    assert listed(panel) == [("␣ → ", "Offered")]
    person.press("Space", on=panel.list)
    assert "经济中心" in person.page.text
    assert listed(panel) == []
    panel.offered_only.click()
    assert "Repaired by hand" in states(panel)


def test_only_one_rule_is_listed(with_texts: Start) -> None:
    panel = opened(with_texts([GLOSSED]))
    items = [panel.rules.itemText(row) for row in range(panel.rules.count())]
    assert items == ["All rules (5)", "Reading in brackets (4)", "Place of a picture (1)"]
    panel.rules.setCurrentIndex(2)
    panel.rules.activated.emit(2)
    assert listed(panel) == [("图片 49", "Passed over")]


def test_a_rule_is_switched_for_the_whole_project(with_texts: Start) -> None:
    person = with_texts([GLOSSED, f"二。{GLOSSED}", "三。"])
    panel = opened(person)
    person.press("R")
    person.rest()
    assert states(panel) == ["The rule is off"] * 4 + ["Passed over"]
    assert person.status() == "Rule switched off in the project: Reading in brackets. Documents with it: 2."
    person.press("Alt+Down", on=person.window)
    person.rest()
    assert "產業(yè)" in person.page.text
    person.wait(lambda: title(person, "edit.undo") == "Undo: Switch off a rule: Reading in brackets")
    person.press("Ctrl+Z", on=person.window)
    person.rest()
    assert "產業協作" in person.page.text


def test_a_rule_is_switched_whatever_was_said_of_the_place(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    panel = opened(person)
    person.press("Space", "R")
    person.rest()
    assert states(panel)[:2] == ["Left as it came", "The rule is off"]
    person.press("R")
    person.rest()
    assert states(panel)[:2] == ["Left as it came", "Repaired"]


def test_what_was_done_by_hand_has_no_rule_to_switch(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。"])
    select(person, "四川")
    person.press("Ctrl+Shift+M")
    opened(person)
    person.press("R")
    assert person.status() == "This was done by hand: there is no rule to switch. Switch the place itself."


def test_a_tick_switches_too(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    panel = opened(person)
    index = panel.model.index(2, Column.PASSAGE)
    panel.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert states(panel)[2] == "Left as it came"
    assert "經(jīng)濟" in person.page.text


def test_the_list_opens_at_the_cursor_and_gives_the_keys_back(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    put_cursor(person, "經濟")
    panel = opened(person)
    assert panel.list.currentIndex().row() == 2
    person.press("Return")
    assert person.page.hasFocus()
    assert panel.isVisible()
    person.press("F7", on=person.window)
    person.wait(panel.list.hasFocus)
    person.press("Esc")
    assert panel.isHidden()
    assert person.page.hasFocus()


def test_the_list_follows_to_another_document(with_texts: Start) -> None:
    person = with_texts([GLOSSED, "成都位于四川。"])
    panel = opened(person)
    person.press("Alt+Down", on=person.window)
    person.rest()
    assert panel.said.text() == "There is nothing to repair."
    person.press("Alt+Up", on=person.window)
    person.rest()
    assert len(listed(panel)) == 5


def test_what_is_at_the_cursor_is_left_as_it_came_and_repaired_again(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    put_cursor(person, "協作")
    person.window.table.refresh()
    assert title(person, "repair.flip") == "Leave This as It Came"
    person.press("Ctrl+R")
    assert person.page.text == READ.replace("協", "協(xié)")
    person.window.table.refresh()
    assert title(person, "repair.flip") == "Repair This"
    person.press("Ctrl+R")
    assert person.page.text == READ


def test_what_is_selected_is_left_as_it_came_at_once(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    select(person, "產業(yè)協(xié)作")
    person.press("Ctrl+R")
    assert person.page.text.startswith("成渝地區的產業(yè)協(xié)作，帶動經濟")
    person.undo()
    assert person.page.text == READ


def test_the_rule_at_the_cursor_is_switched_for_the_project(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    put_cursor(person, "經濟")
    person.window.table.refresh()
    assert title(person, "repair.rule") == "Switch Off in the Project: Reading in brackets"
    person.press(SWITCH_RULE)
    person.rest()
    assert person.page.text == GLOSSED
    person.window.table.refresh()
    assert title(person, "repair.rule") == "Switch On in the Project: Reading in brackets"


def test_commands_make_no_sense_where_nothing_is_to_be_repaired(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。"])
    put_cursor(person, "位于")
    table = person.window.table
    assert [id for id in ("repair.flip", "repair.rule", "repair.noise") if table.can_run(id)] == []
    select(person, "四川")
    assert [id for id in ("repair.flip", "repair.rule", "repair.noise") if table.can_run(id)] == ["repair.noise"]


def test_a_selection_is_passed_over_as_noise_and_kept_again(with_texts: Start) -> None:
    person = with_texts(["成都位于四川。广告广告。"])
    select(person, "广告广告。")
    person.press("Ctrl+Shift+M")
    reading = person.window.session.reading
    assert reading is not None
    assert [(each.start, each.end, each.rule) for each in reading.decided.passed_over] == [(7, 12, "hand")]
    person.window.table.refresh()
    assert title(person, "repair.noise") == "This Is No Noise"
    put_cursor(person, "告广")
    person.press("Ctrl+Shift+M")
    assert person.window.session.reading is not None
    assert person.window.session.reading.decided.passed_over == ()


def by_hand(person: Person) -> RepairByHandDialog:
    person.press("Ctrl+M", on=person.page)
    return next(found for found in person.window.findChildren(RepairByHandDialog) if found.isVisible())


def accept(person: Person, dialog: RepairByHandDialog) -> None:
    """Repair, and come back to the text where that was done."""
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    if not dialog.problem:
        person.come_back()


def test_a_selection_is_repaired_by_hand(with_texts: Start) -> None:
    person = with_texts(["成都重朔产业格局。"])
    select(person, "重朔")
    dialog = by_hand(person)
    assert dialog.came.text() == "成都【重朔】产业格局。"
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reads.setText("重塑")
    person.press("Return", on=dialog.reads)
    person.come_back()
    assert person.page.text == "成都重塑产业格局。"
    assert person.window.session.text == "成都重朔产业格局。"
    assert listed(opened(person)) == [("重朔 → 重塑", "Repaired by hand")]
    person.undo()
    assert person.page.text == "成都重朔产业格局。"


def test_an_empty_repair_takes_the_selection_out(with_texts: Start) -> None:
    person = with_texts(["成都成都位于四川。"])
    select(person, "成都")
    dialog = by_hand(person)
    dialog.reads.clear()
    accept(person, dialog)
    assert person.page.text == "成都位于四川。"


def test_something_is_put_in_at_the_cursor(with_texts: Start) -> None:
    person = with_texts(["增长33.8%46.2%。"])
    put_cursor(person, "46.2")
    dialog = by_hand(person)
    assert dialog.came.text() == "增长33.8%【】46.2%。"
    dialog.reads.setText("、")
    accept(person, dialog)
    assert person.page.text == "增长33.8%、46.2%。"
    panel = opened(person)
    assert listed(panel) == [(" → 、", "Repaired by hand")]
    person.press("Space")
    assert person.page.text == "增长33.8%46.2%。"


def test_line_breaks_are_signs_in_the_field_and_breaks_again_in_the_reading(with_texts: Start) -> None:
    person = with_texts(["成都位于\r\n四川。"])
    select(person, "位于\r\n四川")
    dialog = by_hand(person)
    assert dialog.reads.text() == "位于⏎四川"
    dialog.reads.setText("位于⏎⏎四川")
    accept(person, dialog)
    assert person.page.text == "成都位于\n\n四川。"


def test_a_repair_over_another_by_hand_says_why_not_and_leaves_the_field(with_texts: Start) -> None:
    person = with_texts(["成都重朔产业格局。"])
    for words, reads in (("重朔", "重塑"), ("朔产", "硕产")):
        select(person, words)
        dialog = by_hand(person)
        dialog.reads.setText(reads)
        accept(person, dialog)
    assert "重朔" in dialog.problem
    assert dialog.isVisible()
    dialog.reject()
    assert person.page.text == "成都重塑产业格局。"


def test_a_repair_by_hand_takes_the_place_of_what_a_rule_made(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    select(person, "產業(yè)")
    dialog = by_hand(person)
    assert (dialog.came.text()[:15], dialog.reads.text()) == ("成渝地區的【產業(yè)】協(", "產業")
    dialog.reads.setText("产业")
    accept(person, dialog)
    assert person.page.text.startswith("成渝地區的产业協作")


def test_the_context_menu_has_what_can_be_done_here(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    assert "Leave This as It Came" not in menu_at(person, "重慶")
    found = menu_at(person, "協作")
    assert {"Leave This as It Came", "Switch Off in the Project: Reading in brackets", "Repair by Hand…"} <= found
    assert "This Is No Noise" in menu_at(person, "图片")


def menu_at(person: Person, words: str) -> set[str]:
    """What the context menu of the text offers before these words."""
    put_cursor(person, words)
    seen: set[str] = set()

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.update(action.text().split("\t")[0] for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, look)
    person.page.context_menu_requested.emit(QPoint(0, 0))
    return seen


def test_tags_stay_where_they_are_whatever_is_switched(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    select(person, "產業(yè)協(xié)作")
    person.press("y")
    before = person.tagged()
    opened(person)
    person.press("Space", "Down", "Space", "R")
    person.rest()
    assert person.tagged() == before == GLOSSED.replace("產業(yè)協(xié)作", "【產業(yè)協(xié)作|ZONE】")


def test_many_places_are_walked_through(with_texts: Start) -> None:
    places = 4_000
    person = with_texts(["發(fā)展經(jīng)濟。\n" * (places // 2)])
    panel = opened(person)
    person.wait(lambda: panel.model.rowCount() == places)
    person.press("Ctrl+End", on=panel.list)
    assert panel.list.currentIndex().row() == places - 1
    assert person.window.view.selected_text == "經"
    person.press("Space")
    person.rest()
    assert states(panel)[-1] == "Left as it came"


def test_people_s_words_are_in_the_project_and_nothing_else(with_texts: Start) -> None:
    person = with_texts([GLOSSED])
    opened(person)
    person.press("Space", "Space", "Down", "Space")
    session = person.window.session
    (said,) = readings.decisions(session.opened, session.shown.id)
    assert GLOSSED[said.start : said.end] == "(xié)"
    assert not said.applied

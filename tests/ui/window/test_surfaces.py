"""All suggestions of one surface at once, here and in all documents; what was rejected can be suggested again."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest
from foreign import install
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from annotator.model.sieve import Choice
from annotator.store import annotations, documents, replies
from annotator.suggest import api
from annotator.text import words
from annotator.ui.dialogs.rejected import RejectedDialog
from annotator.ui.dialogs.suggesters import SuggestersDialog
from annotator.ui.dialogs.tag_found import TagFoundDialog

Start = Callable[[Sequence[str]], Person]

TEXTS = ["某甲、某甲、某乙、某甲。", "去某甲。", "別的。"]


@pytest.fixture(autouse=True)
def suggests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Somebody suggests 某甲 and 某乙."""
    words.load()
    folder = tmp_path / "site"
    folder.mkdir()
    install("one", folder, monkeypatch, ("某甲", "ent.gpe", 0.8), ("某乙", "ent.gpe", 0.8))
    yield
    monkeypatch.undo()
    api.forget()


def tagged(person: Person) -> list[list[str]]:
    project = person.window.session.opened
    everything = documents.documents(project)
    return [[each.surface for each in annotations.annotations(project, document.id)] for document in everything]


def suggested(person: Person) -> str | None:
    found = person.window.bench.suggested
    return found.surface if found is not None else None


def test_all_of_a_surface_are_accepted_here_as_one_step(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Shift+Return")
    assert "3" in person.window.mode
    person.press("Return")
    assert tagged(person) == [["某甲"] * 3, [], []]
    assert {each.suggester for each in person.annotations()} == {"one"}
    person.press("Ctrl+Z")
    assert tagged(person) == [[], [], []]


def test_single_ones_are_left_out(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Shift+Return", "Tab", "Tab", "Space", "Return")
    assert person.tagged() == "【某甲|GPE】、某甲、某乙、【某甲|GPE】。"


def test_all_of_a_surface_are_accepted_everywhere_after_a_look(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Shift+Return", "Shift+Return")
    person.rest()
    [dialog] = person.window.findChildren(TagFoundDialog)
    assert dialog.model.count == 4
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    person.rest()
    assert tagged(person) == [["某甲"] * 3, ["某甲"], []]
    person.undo()
    assert tagged(person) == [[], [], []]


def test_what_is_a_part_of_a_longer_word_is_shown_and_not_ticked(with_texts: Start) -> None:
    person = with_texts(["成都在四川。", "成都市很大，去成都吧。"])
    person.press("Tab", "Shift+Return", "Shift+Return")
    person.rest()
    [dialog] = person.window.findChildren(TagFoundDialog)
    model = dialog.model
    assert [model.noted(row) for row in range(model.rowCount()) if model.hit_at(row)] == ["", "in a longer word", ""]
    assert model.count == 2
    dialog.reject()


def test_all_of_a_surface_are_rejected_here(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Shift+Backspace", "Return", "Ctrl+Home", "Tab")
    assert suggested(person) == "某乙"
    person.press("Ctrl+Z", "Ctrl+Home", "Tab")
    assert suggested(person) == "某甲"


def test_a_surface_is_rejected_in_all_documents_and_for_good(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Shift+Backspace", "Shift+Backspace", "Return", "Ctrl+Home", "Tab")
    assert suggested(person) == "某乙"
    person.press("Ctrl+PgDown")
    person.rest()
    person.press("Tab")
    assert suggested(person) is None
    person.press("Ctrl+Z", "Ctrl+Home", "Tab")
    assert suggested(person) == "某甲"


def test_what_was_rejected_is_listed_and_suggested_again(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Backspace", "Shift+Backspace", "Shift+Backspace", "Return")
    person.press("Alt+Backspace")
    [dialog] = person.window.findChildren(RejectedDialog)
    assert dialog.list.topLevelItemCount() == 2
    dialog.list.selectAll()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.topLevelItemCount() == 0
    dialog.reject()
    person.come_back()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) == "某甲"
    person.press("Ctrl+Z", "Ctrl+Home", "Tab")
    assert suggested(person) == "某乙", "as one step: forgotten rejections are back"


def test_suggesters_are_listed_switched_off_and_woken(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Tab", "Tab", "Tab", "Return", "Backspace", "Alt+S")
    [dialog] = person.window.findChildren(SuggestersDialog)
    [group] = dialog.suggesters.list.findItems("one", Qt.MatchFlag.MatchExactly)
    row = group.child(0)
    assert row is not None
    assert [row.text(column) for column in (2, 5)] == ["1", "1"]
    assert row.text(6).startswith("50 %")
    dialog.suggesters.list.setCurrentItem(row)
    QTest.keyClick(dialog.suggesters.list, Qt.Key.Key_Space)
    assert list(replies.sieve(person.window.session.opened).chosen.values()) == [Choice.OFF]
    assert dialog.suggesters.chosen == [("one", "ent.gpe")]
    dialog.reject()
    person.rest()
    person.come_back()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) is None
    person.press("Ctrl+Z")
    person.rest()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) == "某甲"


def test_a_threshold_is_set_for_a_suggester(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Alt+S")
    [dialog] = person.window.findChildren(SuggestersDialog)
    [group] = dialog.suggesters.list.findItems("one", Qt.MatchFlag.MatchExactly)
    dialog.suggesters.list.setCurrentItem(group)
    dialog.suggesters.least.setValue(90)
    assert replies.sieve(person.window.session.opened).least == {"one": 0.9}
    buttons = dialog.findChildren(QDialogButtonBox)
    buttons[0].button(QDialogButtonBox.StandardButton.Close).click()
    person.rest()
    person.come_back()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) is None

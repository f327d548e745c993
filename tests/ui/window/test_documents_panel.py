"""The list of documents: search in titles and texts, states, renaming, removing, and what is next."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QLineEdit, QMessageBox

from annotator.model.document import DocumentState, Source
from annotator.ui.tips import plain_tip

Start = Callable[[Sequence[str]], Person]

TEXTS = ("成都位于四川。", "武汉在湖北，GDP增长6:4。", "臺灣的經濟。", "台湾的经济发展。")


def listed(person: Person) -> list[str]:
    """The titles in the list, without the hits below them."""
    model = person.window.bench.documents.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount()) if model.hit_at(row) is None]


def enter(field: QLineEdit, text: str) -> None:
    """Type it by an input method."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def search(person: Person, query: str) -> list[str]:
    field = person.window.bench.documents.search
    field.setFocus()
    field.selectAll()
    person.press("Del", on=field)
    enter(field, query)
    settle(person)
    return listed(person)


def settle(person: Person) -> None:
    """Until the query that was typed has been answered."""
    person.wait(lambda: not person.window.bench.documents.bar.pausing)
    person.rest()


def filter_by(person: Person, state: DocumentState | None) -> list[str]:
    box = person.window.bench.documents.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData(state))
    person.rest()
    return listed(person)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("都", ["文 1"]),
        ("四川", ["文 1"]),
        ("台湾", ["文 3", "文 4"]),
        ("臺灣", ["文 3", "文 4"]),
        ("经济", ["文 3", "文 4"]),
        ("gdp", ["文 2"]),
        ("６：４", ["文 2"]),
        ("文 3", ["文 3"]),
        ("没有", []),
        ("  ", ["文 1", "文 2", "文 3", "文 4"]),
        ('"都"', ["文 1"]),
        ("%", []),
    ],
)
def test_words_are_found_in_titles_and_texts_in_either_script(with_texts: Start, query: str, found: list[str]) -> None:
    assert search(with_texts(TEXTS), query) == found


def test_enter_in_the_search_goes_to_the_first_and_escape_shows_all_again(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    field = person.window.bench.documents.search
    field.setFocus()
    enter(field, "台湾")
    person.press("Return", on=field)
    person.rest()
    assert person.window.session.text == TEXTS[2]
    assert person.page.hasFocus()
    person.press("Ctrl+PgDown")
    assert person.window.session.text == TEXTS[3]
    person.press("Ctrl+PgDown")
    assert "no further" in person.status()
    person.press("Esc", on=field)
    settle(person)
    assert listed(person) == ["文 1", "文 2", "文 3", "文 4"]
    assert person.window.session.text == TEXTS[3]
    field.setFocus()
    person.press("Esc")
    assert person.page.hasFocus()


def test_the_arrow_goes_from_the_search_into_the_list_and_enter_to_the_text(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.window.bench.documents.search.setFocus()
    person.press("Down", "Down", "Return")
    assert person.window.session.text == TEXTS[1]
    assert person.page.hasFocus()


def test_states_are_filtered_and_counted(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Ctrl+Return", "Ctrl+Return")
    assert filter_by(person, DocumentState.DONE) == ["文 1", "文 2"]
    assert filter_by(person, DocumentState.NEW) == ["文 3", "文 4"]
    assert filter_by(person, DocumentState.IN_PROGRESS) == []
    assert filter_by(person, None) == ["文 1", "文 2", "文 3", "文 4"]


def test_a_document_is_renamed_and_that_is_undone(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.window.table.run("document.rename")
    dialog = next(found for found in person.window.findChildren(QInputDialog) if found.isVisible())
    field = dialog.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "文 1"
    field.setText("新题")
    person.press("Return", on=field)
    assert listed(person)[0] == "新题"
    person.undo()
    assert listed(person)[0] == "文 1"


def answer_yes() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.defaultButton().click()


def remove(person: Person, *rows: int) -> None:
    panel = person.window.bench.documents
    for row in rows:
        panel.list.selectionModel().select(panel.list.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    QTimer.singleShot(0, answer_yes)
    person.window.table.run("document.remove")
    person.come_back()


def test_after_removing_the_next_document_is_in_hand(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Ctrl+PgDown")
    remove(person)
    assert listed(person) == ["文 1", "文 3", "文 4"]
    assert person.window.session.text == TEXTS[2]
    person.press("Ctrl+PgDown")
    remove(person)
    assert person.window.session.text == TEXTS[2]


def test_several_documents_are_removed_with_their_tags_and_come_back(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.select("四川")
    person.press("d")
    remove(person, 1, 3)
    assert listed(person) == ["文 3"]
    assert person.window.session.text == TEXTS[2]
    person.undo()
    assert listed(person) == ["文 1", "文 2", "文 3", "文 4"]
    person.press("Ctrl+PgUp", "Ctrl+PgUp")
    assert person.tagged() == "成都位于【四川|GPE】。"


def test_the_last_document_can_go_too(with_texts: Start) -> None:
    person = with_texts(TEXTS[:1])
    remove(person)
    assert listed(person) == []
    assert person.window.session.document is None
    person.undo()
    assert person.window.session.text == TEXTS[0]


def test_removing_what_is_filtered_leaves_the_others(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    assert search(person, "武汉") == ["文 2"]
    person.press("Return", on=person.window.bench.documents.search)
    person.rest()
    remove(person)
    person.rest()
    assert listed(person) == []
    assert person.window.session.text == TEXTS[0]
    assert search(person, "") == ["文 1", "文 3", "文 4"]


def test_an_import_does_not_move_the_list_nor_what_is_marked(with_texts: Start) -> None:
    person = with_texts([f"第{number}篇。" for number in range(200)])
    panel = person.window.bench.documents
    for row in (3, 5):
        panel.list.selectionModel().select(panel.list.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    panel.list.verticalScrollBar().setValue(77)
    person.window.intake.add([Source("新", "新来的。", "新.txt")])
    assert len(listed(person)) == 201
    assert panel.list.verticalScrollBar().value() == 77
    assert len(panel.selected()) == 3


def test_titles_are_never_taken_for_markup(with_texts: Start, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    hostile = f'<img src="{tmp_path}/x.png"><b>题</b>'
    person.window.intake.add([Source(hostile, "正文。", "<i>名</i>.txt", url="https://example.org/<u>")])
    model = person.window.bench.documents.model
    tip = str(model.data(model.index(4), Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "<i>" not in tip
    assert plain_tip(hostile) in tip

"""Searching the project in the real window: hits as one types, walking, filters, tagging all, kept searches."""

from collections.abc import Callable, Sequence

import pytest
from person import Person
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel

from annotator.edits import documents as edits
from annotator.edits import repairs
from annotator.model.document import DocumentState, Source
from annotator.model.query import Field, Filter, parse
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.ui.actions.searching import FILTERS
from annotator.ui.command_palette import CommandPalette
from annotator.ui.dialogs.saved_searches import SavedSearchesDialog
from annotator.ui.dialogs.tag_found import TagFoundDialog
from annotator.ui.i18n import LANGUAGES, Translators, translate
from annotator.ui.panels.documents import DocumentsPanel

Start = Callable[[Sequence[str]], Person]

TEXTS = (
    "成都市与德阳市。",
    "重庆市在西部。\n成都在四川，\n成都平原。",
    "臺灣的經濟，重慶市。",
    "无关的一篇。",
)


def panel_of(person: Person) -> DocumentsPanel:
    return person.window.bench.documents


def put_in(person: Person, text: str) -> None:
    """What an input method does when the person has chosen the characters."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(panel_of(person).search, event)


def settle(person: Person) -> None:
    """Until what was typed has been looked for."""
    person.wait(lambda: not panel_of(person).bar.pausing)
    person.rest()


def search(person: Person, typed: str) -> None:
    """Type it in place of what is in the field."""
    person.press("Ctrl+Shift+F", "Del")
    put_in(person, typed)
    settle(person)


def rows(person: Person) -> list[str]:
    """The list as text: documents by their titles, hits with marks around them and what stands before and after."""
    model = panel_of(person).model
    found: list[str] = []
    for row in range(model.rowCount()):
        hit = model.hit_at(row)
        found.append(
            f"  {hit.before}[{hit.surface}]{hit.after}" if hit is not None else model.listed_at(row).document.title
        )
    return found


def said(person: Person) -> str:
    return panel_of(person).bar.said.sentence


def wrong(person: Person) -> str:
    """What stands in the place of the list, if anything does."""
    shown = [label.text() for label in panel_of(person).findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    return " ".join(shown)


def in_hand(person: Person) -> tuple[str, str]:
    """The title of the document in hand, and what is selected in it."""
    return person.window.session.shown.title, person.window.view.selected_text


def test_hits_stand_below_their_documents_as_one_types(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    assert rows(person) == [
        "文 1",
        "  [成都]市与德阳市。",
        "文 2",
        "  重庆市在西部。 [成都]在四川， 成都平原。",
        "  重庆市在西部。 成都在四川， [成都]平原。",
    ]
    assert said(person) == "3 in 2 documents"
    put_in(person, "平")
    settle(person)
    assert rows(person) == ["文 2", "  重庆市在西部。 成都在四川， [成都平]原。"]
    assert said(person) == "1 in one document"


def test_the_search_is_true_to_scripts_and_shows_the_text_as_it_is_read(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "重庆市")
    assert rows(person) == ["文 2", "  [重庆市]在西部。 成都在四川， 成都平原。", "文 3", "  臺灣的經濟，[重慶市]。"]


def test_arrows_walk_through_documents_and_hits_and_show_them(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    person.press("Down")
    assert panel_of(person).list.hasFocus()
    seen = [in_hand(person)]
    for _ in range(3):
        person.press("Down")
        seen.append(in_hand(person))
    assert seen == [("文 1", "成都"), ("文 2", ""), ("文 2", "成都"), ("文 2", "成都")]
    assert person.window.view.selection == (Span(TEXTS[1].rindex("成都"), TEXTS[1].rindex("成都") + 2),)
    assert panel_of(person).list.hasFocus()
    person.press("Left")
    assert panel_of(person).list.row == 2
    person.press("Right", "Up", "Up")
    assert in_hand(person)[0] == "文 1"
    person.press("Esc")
    assert person.page.hasFocus()


def test_enter_opens_the_first_hit_and_gives_the_keys_to_the_text(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Ctrl+Shift+F")
    put_in(person, "四川")
    person.press("Return", on=panel_of(person).search)
    person.wait(person.page.hasFocus)
    assert in_hand(person) == ("文 2", "四川")
    person.press("d")
    assert person.tagged() == "重庆市在西部。\n成都在【四川|GPE】，\n成都平原。"


def test_one_key_goes_from_hit_to_hit_while_the_text_has_the_keys(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    person.press("Return")
    person.wait(person.page.hasFocus)
    person.press("d", "F5", "d", "F5")
    assert in_hand(person) == ("文 2", "成都")
    assert person.page.hasFocus()
    person.press("F5")
    assert "no further hit" in person.status()
    person.press("Shift+F5")
    assert person.tagged() == "重庆市在西部。\n【成都|GPE】在四川，\n成都平原。"
    person.press("Shift+F5")
    assert in_hand(person)[0] == "文 1"
    assert person.tagged() == "【成都|GPE】市与德阳市。"


def test_a_search_that_was_typed_on_is_forgotten(with_texts: Start) -> None:
    person = with_texts([f"第{number}篇，成都。" for number in range(300)])
    person.press("Ctrl+Shift+F")
    for letter in ("第", "1", "7", "篇"):
        put_in(person, letter)
        person.wait(lambda: not panel_of(person).bar.pausing)
    person.rest()
    assert said(person) == "1 in one document"
    assert rows(person) == ["文 18", "  [第17篇]，成都。"]


def test_what_was_found_stays_until_there_is_something_else(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    put_in(person, "不")
    assert len(rows(person)) == 5
    settle(person)
    assert rows(person) == []
    assert wrong(person) == "No document matches."
    assert said(person) == "Nothing found"
    person.press("Esc")
    settle(person)
    assert rows(person) == ["文 1", "文 2", "文 3", "文 4"]
    assert said(person) == ""


def test_titles_are_found_where_the_text_has_no_such_words(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "文 4")
    assert rows(person) == ["文 4"]
    assert said(person) == "Documents: 1"


def test_what_initials_stand_for_is_said(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "cqs")
    assert [row for row in rows(person) if row.startswith(" ")] == [
        "  [重庆市]在西部。 成都在四川， 成都平原。",
        "  臺灣的經濟，[重慶市]。",
    ]
    assert panel_of(person).bar.meant.sentence == "Initials of 重庆市"
    search(person, "成都")
    assert panel_of(person).bar.meant.sentence == ""


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/(/", "is no pattern to search for"),
        ("类型:没有 ", "nothing that “类型” can be"),
        ("没有:成 ", "no filter “没有”"),
    ],
)
def test_what_is_wrong_with_a_search_is_said_in_place_of_the_list(with_texts: Start, typed: str, told: str) -> None:
    person = with_texts(TEXTS)
    search(person, typed)
    person.wait(lambda: told in wrong(person))
    assert rows(person) == []
    search(person, "成都")
    assert len(rows(person)) == 5
    assert wrong(person) == ""


def test_nothing_is_said_of_what_is_half_typed_until_somebody_waits_for_it(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    search(person, "/成")
    assert len(rows(person)) == 5
    assert wrong(person) == ""
    put_in(person, "./")
    settle(person)
    assert said(person) == "3 in 2 documents"
    search(person, '"成')
    person.press("Return")
    assert "never closed" in wrong(person)


def choose(person: Person, *keys: str) -> TagFoundDialog:
    """Ask for the type by its key; what would be tagged is shown then."""
    person.wait(person.window.table.action("search.tag_all").isEnabled)
    person.press("Alt+Shift+Return", on=person.window)
    palette = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CommandPalette))
    person.press(*keys, "Return", on=palette.field)
    person.rest()
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, TagFoundDialog))


def confirm(person: Person, dialog: TagFoundDialog) -> None:
    person.press("Return", on=dialog.list)
    person.rest()
    person.come_back()


def all_tagged(person: Person) -> list[str]:
    """Every document as notation, in order."""
    found: list[str] = []
    for id in documents.document_ids(person.window.session.opened):
        person.window.session.show(id)
        found.append(person.tagged())
    return found


def test_all_that_was_found_is_tagged_as_one_step(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "重庆市")
    dialog = choose(person, "d")
    assert "2 of 2" in dialog.said.text()
    confirm(person, dialog)
    assert "Tagged as Administrative area: 2." in person.status()
    assert all_tagged(person)[1:3] == [
        "【重庆市|GPE】在西部。\n成都在四川，\n成都平原。",
        "臺灣的經濟，【重慶市|GPE】。",
    ]
    person.undo()
    assert all_tagged(person) == list(TEXTS)
    person.press("Ctrl+Shift+Z")
    assert all_tagged(person)[2] == "臺灣的經濟，【重慶市|GPE】。"


def test_a_hit_that_is_unticked_stays_as_it_is(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    dialog = choose(person, "d")
    person.press("Down", "Down", "Space", on=dialog.list)
    assert "2 of 3" in dialog.said.text()
    confirm(person, dialog)
    assert all_tagged(person)[:2] == [
        "【成都|GPE】市与德阳市。",
        "重庆市在西部。\n成都在四川，\n【成都|GPE】平原。",
    ]


def test_a_document_is_ticked_with_all_its_hits(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    dialog = choose(person, "d")
    person.press("Down", "Space", on=dialog.list)
    assert "1 of 3" in dialog.said.text()
    person.press("Space", on=dialog.list)
    assert "3 of 3" in dialog.said.text()
    person.press("Down", "Space", "Up", "Space", on=dialog.list)
    assert "3 of 3" in dialog.said.text()
    person.press("Esc", on=dialog.list)
    person.come_back()
    assert all_tagged(person) == list(TEXTS)


def test_what_cannot_be_tagged_is_shown_and_counted(with_texts: Start) -> None:
    person = with_texts(["成都，成都市，成都。", "在成都。"])
    person.select("成都市")
    person.press("d")
    person.window.view.select((Span(8, 10),))
    person.press("d")
    search(person, "成都")
    dialog = choose(person, "d")
    assert "2 of 4" in dialog.said.text()
    assert "Tagged before: 1." in dialog.said.text()
    assert "forbids it: 1." in dialog.said.text()
    assert [why for row in range(1, 4) if (why := dialog.model.left_out(row))] == ["tagged", "not allowed"]
    person.press("Down", "Space", on=dialog.list)
    assert "2 of 4" in dialog.said.text()
    confirm(person, dialog)
    assert all_tagged(person) == ["【成都|GPE】，【成都市|GPE】，成【都。|GPE】", "在【成都|GPE】。"]


def test_thousands_of_places_are_tagged_while_one_works_on(with_texts: Start) -> None:
    person = with_texts([f"第{number}篇：" + "成都，" * 40 for number in range(30)])
    search(person, "成都")
    dialog = choose(person, "d")
    assert "1200 of 1200" in dialog.said.text()
    confirm(person, dialog)
    assert "Tagged as Administrative area: 1200." in person.status()
    person.undo()
    assert sum(annotations.count_by_type(person.window.session.opened).values()) == 0


def test_a_search_is_kept_under_a_name_and_found_again(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都 四川")
    save(person, "两个")
    search(person, "臺灣")
    saved = next(command.id for command in person.window.table.commands if command.id.startswith("saved."))
    assert person.window.table.title(saved) == "两个"
    person.window.table.run(saved)
    settle(person)
    assert panel_of(person).search.text() == "成都 四川"
    assert rows(person)[0] == "文 2"


def save(person: Person, name: str) -> None:
    person.window.table.run("search.save")
    dialog = next(found for found in person.window.findChildren(QInputDialog) if found.isVisible())
    dialog.setTextValue(name)
    dialog.accept()
    person.come_back()


def kept(person: Person) -> list[str]:
    return [person.window.table.title(each.id) for each in person.window.table.commands if each.id.startswith("saved.")]


def test_kept_searches_are_renamed_forgotten_and_come_back(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    for typed in ("成都", "重庆"):
        search(person, typed)
        save(person, typed)
    assert kept(person) == ["成都", "重庆"]
    person.window.table.run("search.saved")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, SavedSearchesDialog))
    person.press("F2", on=dialog.list)
    asking = next(found for found in dialog.findChildren(QInputDialog) if found.isVisible())
    asking.setTextValue("一")
    asking.accept()
    person.wait(lambda: kept(person) == ["一", "重庆"])
    person.press("Del", on=dialog.list)
    assert kept(person) == ["重庆"]
    dialog.reject()
    person.undo()
    person.undo()
    assert kept(person) == ["成都", "重庆"]


def test_what_is_selected_is_looked_for_in_all_documents(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.window.session.show(documents.document_ids(person.window.session.opened)[2])
    person.select("重慶市")
    person.press("Alt+F")
    settle(person)
    assert panel_of(person).search.text() == '"重慶市"'
    assert said(person) == "2 in 2 documents"
    assert person.page.hasFocus()
    person.press("d", "F5", "Shift+F5")
    assert in_hand(person) == ("文 2", "重庆市")


def test_filters_come_from_a_menu_with_their_values(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.select("成都市")
    person.press("d")
    field = panel_of(person).search
    person.window.table.run("filter.type")
    assert field.text() == "type:"
    assert field.offers.isVisible()
    QTest.keyClicks(field, "gpe")
    assert not field.offers.isVisible()
    settle(person)
    assert rows(person) == ["文 1", "  [成都市]与德阳市。"]
    person.press("Down")
    assert person.window.bench.in_hand is not None
    field.clear()
    person.window.table.run("filter.type")
    QTest.keyClicks(field, "adm")
    person.press("Return", on=field.offers)
    assert field.text() == "type:GPE"


def test_states_narrow_what_is_found(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    person.press("Ctrl+Return")
    search(person, "成都")
    states = panel_of(person).bar.states
    states.setCurrentIndex(states.findData(DocumentState.DONE))
    person.rest()
    assert said(person) == "1 in one document"
    states.setCurrentIndex(0)
    person.rest()
    assert said(person) == "3 in 2 documents"


def test_a_document_that_is_removed_is_found_no_longer(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    search(person, "成都")
    person.press("Down")
    person.window.session.do(edits.remove, person.window.session.opened, [person.window.session.shown.id])
    assert rows(person)[0] == "文 2"
    person.rest()
    assert said(person) == "2 in one document"
    assert person.window.session.shown.title == "文 2"
    person.undo()
    person.rest()
    assert len(rows(person)) == 5


def test_documents_that_are_removed_while_one_searches_are_left_out(with_texts: Start) -> None:
    person = with_texts([f"第{number}篇，成都。" for number in range(400)])
    person.press("Ctrl+Shift+F")
    put_in(person, "成都")
    person.wait(lambda: panel_of(person).model.finds)
    opened = person.window.session.opened
    person.window.session.do(edits.remove, opened, documents.document_ids(opened)[100:300])
    person.rest()
    assert said(person) == "200 in 200 documents"
    assert len(rows(person)) == 400


def test_the_place_in_the_list_is_kept_when_more_can_be_found(with_texts: Start) -> None:
    person = with_texts([f"第{number}篇，成都。" for number in range(100)])
    search(person, "成都")
    person.press("Down", *["Down"] * 80)
    panel = panel_of(person)
    before = panel.list.row, panel.list.top(), in_hand(person)
    person.window.intake.add([Source("新", "新来的，在成都。", "新.txt")])
    person.rest()
    assert (panel.list.row, panel.list.top(), in_hand(person)) == before
    assert said(person) == "101 in 101 documents"


def test_chips_stand_on_rows_and_are_read_out(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    model = panel_of(person).model
    model.chips_of = lambda _project, some: {each.id: ["twin ×3"] for each in some if each.title == "文 2"}
    model.read_again(model.ids)
    told = [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)]
    assert told == ["文 1", "文 2, twin ×3", "文 3", "文 4"]


def test_a_hit_in_what_was_repaired_is_the_whole_stretch_of_the_source(with_texts: Start) -> None:
    person = with_texts(["在成卅都，去成都。"])
    session = person.window.session
    session.do(repairs.add, session.opened, session.shown.id, 2, 3, "")
    person.rest()
    search(person, "成都")
    assert rows(person) == ["文 1", "  在[成都]，去成都。", "  在成都，去[成都]。"]
    confirm(person, choose(person, "d"))
    assert person.tagged() == "在【成卅都|GPE】，去【成都|GPE】。"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_filters_of_the_menu_are_filters_in_every_language(qapp: object, language: str) -> None:
    translators = Translators()
    translators.install(language)
    begun = {id: translate("Filter", beginning) for id, _, beginning in FILTERS}
    translators.remove()
    found = {id: parse(f"{beginning}1").terms for id, beginning in begun.items()}
    assert {id: [each.field for each in terms if isinstance(each, Filter)] for id, terms in found.items()} == {
        id: [Field(id)] for id in begun
    }


def test_a_document_full_of_hits_lists_the_first_and_says_that_there_are_more(with_texts: Start) -> None:
    person = with_texts(["成都，" * 1200])
    search(person, "成都")
    assert said(person) == "1000+ in one document"
    assert "1200 of 1200" in choose(person, "d").said.text()
    person.press("Esc")
    person.come_back()

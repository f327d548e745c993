"""Tag in one document, carry over, and hop through the twin with Enter; list and dialog say what belongs together."""

from collections.abc import Callable, Sequence

from person import Person
from PySide6.QtWidgets import QDialog, QLabel

from annotator.model.ids import DocumentId
from annotator.text.script import to_traditional
from annotator.ui.dialogs.relatives import RelativesDialog
from annotator.ui.panels.document_bar import DocumentBar

Start = Callable[[Sequence[str]], Person]

NEWS = (
    "成都市发展改革委表示，全市经济运行平稳，重点项目加快推进，企业信心明显增强。\n"
    "德阳、眉山、资阳各市加快融入成都都市圈，轨道交通里程稳步增加，往返越来越方便。"
)
TWIN = "中新社成都電\n" + to_traditional(NEWS)
OTHER = "西安高新区新增企业较多，软件园、综合保税区和比亚迪的产值都有增长。"


def documents(person: Person) -> Sequence[DocumentId]:
    return person.window.bench.documents.model.ids


def chips(person: Person) -> list[list[str]]:
    model = person.window.bench.documents.model
    return [list(model.listed_at(row).chips) for row in range(model.rowCount())]


def dialog_of(person: Person) -> RelativesDialog:
    person.wait(lambda: any(each.isVisible() for each in person.window.findChildren(RelativesDialog)))
    [dialog] = person.window.findChildren(RelativesDialog)
    return dialog


def rows(dialog: RelativesDialog) -> list[list[str]]:
    items = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


def suggested(person: Person) -> str | None:
    found = person.window.bench.suggested
    return found.surface if found is not None else None


def hop_to(person: Person, surface: str) -> None:
    """From suggestion to suggestion, whoever suggests, until this is in hand."""
    person.press("Ctrl+Home", "Tab")
    before = None
    while suggested(person) not in (surface, before):
        before = suggested(person)
        person.press("Tab")
    assert suggested(person) == surface


def test_tags_of_one_document_are_accepted_in_its_twin_by_enter(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN, OTHER])
    for words in ("成都市发展改革委", "成都都市圈"):
        person.select(words)
        person.press("g")
    person.press("Ctrl+Shift+T")
    person.rest()
    assert person.status() == "Tags suggested: 2, in twins: 1."
    person.press("Ctrl+PgDown")
    person.rest()
    hop_to(person, "成都市發展改革委")
    assert any("Carried over from “文 1”" in label.text() for label in person.window.findChildren(QLabel))
    person.press("Return")
    hop_to(person, "成都都市圈")
    person.press("Backspace")
    assert [each.surface for each in person.annotations()] == ["成都市發展改革委"]
    [made] = person.annotations()
    assert made.suggester == "twin"


def test_undo_takes_all_suggestions_back_at_once(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN, OTHER])
    person.select("成都市发展改革委")
    person.press("g", "Ctrl+Shift+T")
    person.rest()
    person.undo()
    person.window.session.show(documents(person)[1])
    person.rest()
    hop_to(person, "成都市發展改革委")
    found = person.window.bench.suggested
    assert found is not None
    assert {each.suggester for each in found.opinions} >= {"memory"}
    assert found.source is None


def test_list_and_bar_say_which_documents_have_twins(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN, OTHER])
    assert chips(person) == [["twins: 1"], ["twins: 1"], []]
    [bar] = person.window.findChildren(DocumentBar)
    assert "twins: 1" in bar.facts
    person.window.session.show(documents(person)[2])
    assert "twins" not in bar.facts


def test_the_dialog_lists_twins_and_takes_one_in_hand(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN, OTHER])
    person.press("Ctrl+T")
    dialog = dialog_of(person)
    assert rows(dialog) == [["文 2", "twin", "New", "0"]]
    person.press("Return", on=dialog.list)
    assert person.window.session.shown.id == documents(person)[1]


def test_tags_are_carried_over_from_the_dialog_too(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN])
    person.select("成都市发展改革委")
    person.press("g", "Ctrl+T")
    dialog_of(person).carry.click()
    person.rest()
    assert person.status() == "Tags suggested: 1, in twins: 1."


def test_a_document_without_twins_says_so(with_texts: Start) -> None:
    person = with_texts([NEWS, OTHER])
    person.press("Ctrl+Shift+T")
    assert person.status() == "No other document is nearly the same as this one."
    person.press("Ctrl+T")
    dialog = dialog_of(person)
    assert rows(dialog) == []
    assert not dialog.carry.isEnabled()
    QDialog.reject(dialog)


def test_carrying_without_tags_says_so(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN])
    person.press("Ctrl+Shift+T")
    assert person.status() == "You have tagged nothing here that could be carried over."


def test_carrying_again_says_that_nothing_is_new(with_texts: Start) -> None:
    person = with_texts([NEWS, TWIN])
    person.select("成都市发展改革委")
    person.press("g", "Ctrl+Shift+T")
    person.rest()
    person.press("Ctrl+Shift+T")
    person.rest()
    assert person.status() == "Nothing new to suggest in the twins."

"""The history of a document by keys: back with the slider, what changed, and the way back as one step."""

from collections.abc import Callable, Sequence

from person import Person

from annotator.ui.team.history import HistoryDialog

WithTexts = Callable[[Sequence[str]], Person]
TEXT = "成都市与重庆市签署协议。\n"


def opened(person: Person) -> HistoryDialog:
    person.press("Ctrl+Shift+H")
    person.wait(lambda: bool(person.window.findChildren(HistoryDialog)))
    person.rest()
    return person.window.findChildren(HistoryDialog)[0]


def changes(dialog: HistoryDialog) -> list[str]:
    return [dialog.changes.item(row).text() for row in range(dialog.changes.count())]


def test_one_goes_back_sees_what_changed_and_restores_it(with_texts: WithTexts) -> None:
    person = with_texts([TEXT])
    person.select("成都市")
    person.press("d")
    person.select("重庆市")
    person.press("d")
    person.press("Delete")
    assert person.tagged() == "【成都市|GPE】与重庆市签署协议。\n"
    dialog = opened(person)
    assert dialog.moments.count() == 3
    assert dialog.said.text() == "As it is now. Annotations: 1, links: 0."
    assert changes(dialog) == ["−  重庆市 (Administrative area)"]
    assert not dialog.restore.isEnabled()
    person.press("Left", on=dialog.slider)
    assert dialog.said.text() == "Annotations: 2, links: 0."
    assert changes(dialog) == ["+  重庆市 (Administrative area)"]
    dialog.moments.selectAll()
    assert changes(dialog) == ["+  成都市 (Administrative area)"]
    dialog.slider.setValue(2)
    dialog.restore.click()
    person.rest()
    assert person.tagged() == "【成都市|GPE】与【重庆市|GPE】签署协议。\n"
    assert dialog.moments.count() == 4
    dialog.reject()
    person.undo()
    assert person.tagged() == "【成都市|GPE】与重庆市签署协议。\n"

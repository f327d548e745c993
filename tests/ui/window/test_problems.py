"""What is wrong is marked while one tags, listed for the document and the project, and mended from the list."""

from collections.abc import Callable, Sequence

from person import Person

from annotator.edits import schema_changes, tagging
from annotator.model.ids import AttributeId, TypeId
from annotator.model.schema_change.operations import SplitType

Start = Callable[[Sequence[str]], Person]


def wrong(person: Person) -> list[str]:
    """What the list says is wrong, and where."""
    return [f"{each.surface}: {each.words}" for each in person.window.bench.problems.model.found]


def checked(person: Person) -> None:
    person.wait(lambda: not person.window.checking.checking)


def marked(person: Person) -> set[str]:
    """The annotations that the page shows to have something wrong with them."""
    marks = person.page.sheet.index.overlapping(0, len(person.page.text))
    return {person.page.text[mark.start : mark.end] for mark in marks if mark.problem}


def test_a_problem_is_marked_while_one_tags_and_said_at_the_tag(with_texts: Start) -> None:
    person = with_texts(["李波说成都市增长"])
    person.select("李波说成都市增长")
    person.press("a")
    checked(person)
    assert marked(person) == {"李波说成都市增长"}
    assert person.window.bench.inspector.problems.startswith("! ")


def test_the_list_leads_to_the_place(with_texts: Start) -> None:
    person = with_texts(["李波说成都市增长", "重庆市说四川省增长"])
    for _ in range(2):
        person.select(person.page.text)
        person.press("a")
        person.press("Ctrl+PgDown")
    checked(person)
    person.press("F8")
    panel = person.window.bench.problems
    here = wrong(person)
    assert here
    assert all(each.startswith("重庆市说四川省增长") for each in here)
    panel.scope.setCurrentIndex(1)
    panel.scope.activated.emit(1)
    person.wait(lambda: len(wrong(person)) == 2 * len(here))
    person.press("Home", on=panel.list)
    person.press("Return", on=panel.list)
    assert person.window.session.text == "李波说成都市增长"
    assert person.window.bench.in_hand is not None
    assert person.page.hasFocus()


def test_what_can_be_mended_is_mended_by_a_key_and_undone(with_texts: Start) -> None:
    person = with_texts(["增长4.5%。"])
    session = person.window.session
    person.select("4.5%")
    person.press("2")
    value = AttributeId("at.value")
    (tag,) = person.annotations()
    person.window.bench.inspector.edit()
    person.page.setFocus()
    assert tag.attributes.get(value) == "4.5"
    session.do(tagging.set_attribute, session.opened, [tag.id], value, "5.4")
    checked(person)
    person.press("F8")
    panel = person.window.bench.problems
    first, *others = wrong(person)
    assert "5.4" in first
    assert "4.5" in first
    person.press("Space", on=panel.list)
    checked(person)
    assert wrong(person) == others
    assert person.annotations()[0].attributes[value] == "4.5"
    person.undo()
    assert person.annotations()[0].attributes[value] == "5.4"


def test_what_a_schema_change_left_undecided_is_listed_until_it_is_decided(with_texts: Start) -> None:
    person = with_texts(["成都市和重庆市"])
    session = person.window.session
    for words in ("成都市", "重庆市"):
        person.select(words)
        person.press("d")
    mention, area, place = AttributeId("at.mention"), TypeId("ent.gpe"), TypeId("ent.loc")
    session.do(tagging.set_attribute, session.opened, [person.annotations()[0].id], mention, "NOM")
    session.do(schema_changes.change, session.opened, [SplitType(area, mention, {"NOM": place})])
    assert {each.type for each in person.annotations()} == {area, place}
    person.press("F8")
    panel = person.window.bench.problems
    panel.scope.setCurrentIndex(2)
    panel.scope.activated.emit(2)
    (left,) = wrong(person)
    assert left.startswith("重庆市")
    person.press("Space", on=panel.list)
    assert wrong(person) == []
    person.undo()
    assert wrong(person) == [left]

"""A tag goes back to its author with a reason; the author agrees or disputes by one key; its life is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from colleagues import acting
from person import Person

from annotator.edits import correcting, reviewing, tagging
from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.review import CaseKind, Choice, Reason
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import annotations
from annotator.store.project import create
from annotator.store.reviews import cases

TEXT = "成都市金牛区和重庆市都在增长。"
GPE = TypeId("ent.gpe")


@pytest.fixture
def returned(sit: Callable[[], Person], tmp_path: Path, schema: Schema) -> Callable[[str], Person]:
    """王芳 or whoever at a project where three of 王芳's tags were not accepted."""
    path = tmp_path / "退回.anno"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("文", TEXT, "文.txt")], imported)
        [document] = imported.added
        ids = list[AnnotationId]()
        with acting(project, "王芳"):
            for first, last in ((3, 6), (7, 10), (0, 3)):
                ids.append(max(tagging.tag(project, document, [Span(first, last)], GPE).annotations))
        reviewing.send_back(project, [ids[1]], Reason.NO_SUCH, "不标")
        reviewing.ask(project, [ids[2]], "为什么？")
        correcting.correct(project, ids[0], [Span(0, 6)], GPE, returned="guideline:1", comment="整体标")

    def start(name: str) -> Person:
        person = sit()
        person.window.session.open(path, name)
        person.rest()
        person.page.setFocus()
        return person

    return start


def own(person: Person) -> list[str]:
    project = person.window.session.opened
    found = annotations.annotations(project, person.window.session.shown.id, project.person.id)
    return [each.surface for each in found]


def test_the_author_is_told_and_sees_what_and_why(returned: Callable[[str], Person]) -> None:
    person = returned("王芳")
    assert "3" in person.status()
    person.press("Ctrl+F9", on=person.window)
    rows = person.window.bench.returned.list
    told = [[rows.topLevelItem(row).text(column) for column in range(5)] for row in range(3)]  # pyright: ignore[reportOptionalMemberAccess]
    assert ["成都市金牛区" in row[3] for row in told] == [False, True, False]
    assert "整体标" in told[1][2]
    assert "为什么？" in told[0][2]
    assert "不标" in told[2][2]


def test_agreeing_changes_the_own_row_and_disputing_asks_again(returned: Callable[[str], Person]) -> None:
    person = returned("王芳")
    person.press("Ctrl+F9", on=person.window)
    panel = person.window.bench.returned
    person.press("Down")
    assert person.window.bench.in_hand is not None
    assert person.window.bench.in_hand.surface == "金牛区"
    person.press("a")
    assert own(person) == ["成都市金牛区", "成都市", "重庆市"]
    person.press("Down", "a")
    assert own(person) == ["成都市金牛区", "成都市"]
    person.press("Up")
    person.press("d")
    assert panel.returned == []
    person.undo()
    assert len(panel.returned) == 1
    person.press("Ctrl+Shift+Z", on=person.window)
    person.wait(lambda: not person.window.bench.queueing.looking)
    person.rest()
    [case] = cases.queue(person.window.session.opened, cases.CaseFilter(kind=CaseKind.DISPUTED))
    assert case.surface == "成都市"


def test_a_comment_goes_to_the_reviewer_and_the_life_of_the_tag_is_told(returned: Callable[[str], Person]) -> None:
    person = returned("王芳")
    person.press("Ctrl+F9", on=person.window)
    person.press("c")
    person.compose("因为是城市")
    person.press("Return", "d", "Esc")
    person.page.setFocus()
    first = person.annotations()[0]
    mine = next(each for each in person.annotations() if each.surface == "成都市")
    assert first.surface == "成都市金牛区"
    person.page.set_focus(mine.id)
    told = person.window.bench.inspector.story
    for words in ("为什么？", "因为是城市", "李波", "disputes"):
        assert words in told


@pytest.fixture
def settled(sit: Callable[[], Person], tmp_path: Path, schema: Schema) -> Callable[[str], Person]:
    """王芳 or whoever at a project where 陈晨's tag was taken in place of one of 王芳's, and none for another."""
    path = tmp_path / "裁定.anno"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("文", TEXT, "文.txt")], imported)
        [document] = imported.added
        ids = dict[str, list[AnnotationId]]()
        for name, spans in {"王芳": [(3, 6), (7, 10)], "陈晨": [(0, 6)]}.items():
            with acting(project, name):
                made = (tagging.tag(project, document, [Span(*span)], GPE) for span in spans)
                ids[name] = [max(each.annotations) for each in made]
        first, second = ids["王芳"]
        reviewing.settle(project, [Choice(ids["陈晨"], [first]), Choice([], [second])])

    def start(name: str) -> Person:
        person = sit()
        person.window.session.open(path, name)
        person.rest()
        person.page.setFocus()
        return person

    return start


def listed(person: Person) -> list[tuple[str, str]]:
    found = person.window.bench.returned.returned
    return [(each.annotation.surface, each.instead.surface if each.instead is not None else "") for each in found]


def test_what_was_settled_otherwise_is_listed_on_demand_and_asks_for_nothing(settled: Callable[[str], Person]) -> None:
    person = settled("王芳")
    assert "came back" not in person.status()
    person.press("Ctrl+F9", on=person.window)
    assert listed(person) == []
    person.press("s")
    assert sorted(listed(person)) == [("重庆市", ""), ("金牛区", "成都市金牛区")]
    person.press("s")
    assert listed(person) == []


def test_the_author_takes_it_over_or_disputes_it(settled: Callable[[str], Person]) -> None:
    person = settled("王芳")
    person.press("Ctrl+F9", on=person.window)
    person.press("s")
    panel, project = person.window.bench.returned, person.window.session.opened
    item = panel.list.topLevelItem(listed(person).index(("金牛区", "成都市金牛区")))
    assert item is not None
    panel.list.setCurrentItem(item)
    person.press("a")
    assert own(person) == ["成都市金牛区", "重庆市"]
    person.press("d")
    assert listed(person) == []
    person.wait(lambda: not person.window.bench.queueing.looking)
    [case] = cases.queue(project, cases.CaseFilter(kind=CaseKind.DISPUTED))
    assert case.surface == "重庆市"
    person.press("Ctrl+Z", on=person.window)
    person.press("Ctrl+Z", on=person.window)
    assert own(person) == ["金牛区", "重庆市"]


def test_who_was_taken_is_told_nothing(settled: Callable[[str], Person]) -> None:
    person = settled("陈晨")
    person.press("Ctrl+F9", on=person.window)
    person.press("s")
    assert listed(person) == []

"""What another person has tagged is seen, told on hovering, and theirs."""

from collections.abc import Callable, Sequence

from person import Person

from annotator.edits import tagging
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store.documents import document_ids
from annotator.store.project import open_project

Start = Callable[[Sequence[str]], Person]


def test_others_tags_are_told_and_cannot_be_changed(with_texts: Start, sit: Callable[[], Person]) -> None:
    path = with_texts(["成都位于四川。"]).window.session.opened.path
    sit().window.close()
    with open_project(path, "王芳") as project:
        tagging.tag(project, document_ids(project)[0], [Span(0, 2)], TypeId("ent.loc"))
    person = sit()
    person.window.open(path)
    person.page.setFocus()
    person.select("成都")
    person.press("d")
    mine = person.window.bench.in_hand
    assert mine is not None
    tip = person.page.tips(mine.id)
    assert "李波" in tip
    assert "王芳" in tip
    theirs = next(each for each in person.annotations() if each.id != mine.id)
    person.page.set_focus(theirs.id)
    person.press("g")
    assert "王芳" in person.status()
    person.press("Del")
    assert theirs in person.annotations()

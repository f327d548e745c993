"""All tags on a surface in one dialog, by a key from the case in hand, decided by Enter and undone by one key."""

from collections.abc import Callable, Sequence

from person import Person
from PySide6.QtWidgets import QApplication

from annotator.edits import tagging
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.store import annotations
from annotator.store.reviews import verdicts
from annotator.ui.dialogs.concordance import ConcordanceDialog

Start = Callable[[Sequence[str]], Person]


def dialog() -> ConcordanceDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ConcordanceDialog))


def test_all_tags_on_a_surface_are_decided_together(with_texts: Start) -> None:
    person = with_texts(["成都市在西南。", "在成都市，在成都市。"])
    session = person.window.session
    for document, start, type_ in ((1, 0, "ent.gpe"), (2, 1, "ent.loc"), (2, 6, "ent.gpe")):
        changes = tagging.tag(session.opened, DocumentId(document), [Span(start, start + 3)], TypeId(type_))
        session.announce(changes)
    person.rest()
    person.select("成都市")
    person.press("Ctrl+Shift+C", on=person.window)
    person.rest()
    found = dialog()
    assert len(found.occurrences) == 3
    assert found.type.currentData() == "ent.gpe", "what is most frequent is offered"
    assert "3" in found.said.text()
    person.press("Return", on=found.list)
    person.rest()
    types = [each.type for document in (1, 2) for each in annotations.annotations(session.opened, DocumentId(document))]
    assert types == ["ent.gpe"] * 3
    assert all(len(verdicts.settled(session.opened, DocumentId(each)).annotations) == each for each in (1, 2))
    person.undo()
    assert verdicts.settled(session.opened, DocumentId(1)).annotations == ()


def test_what_is_not_ticked_stays(with_texts: Start) -> None:
    person = with_texts(["成都市和成都市。"])
    session = person.window.session
    for start in (0, 4):
        session.announce(tagging.tag(session.opened, DocumentId(1), [Span(start, start + 3)], TypeId("ent.gpe")))
    person.rest()
    person.select("成都市")
    person.press("Ctrl+Shift+C", on=person.window)
    person.rest()
    found = dialog()
    person.press("Space", on=found.list)
    assert len(found.ticked) == 1
    found.type.setCurrentIndex(found.type.findData("ent.loc"))
    person.press("Return", on=found.list)
    person.rest()
    types = [each.type for each in annotations.annotations(session.opened, DocumentId(1))]
    assert types == ["ent.gpe", "ent.loc"]

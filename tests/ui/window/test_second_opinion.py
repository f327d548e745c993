"""Suggesters that disagree with what is tagged bring cases into the queue, beside the window; a key takes theirs."""

from collections.abc import Callable, Sequence

import pytest
from person import Person

from annotator.model.case import CaseFilter
from annotator.model.review import CaseKind
from annotator.store import annotations
from annotator.store.reviews import cases, heard, verdicts
from annotator.text import words

Start = Callable[[Sequence[str]], Person]


@pytest.fixture(autouse=True)
def dictionary() -> None:
    """Words are told by the dictionary from the start."""
    words.load()


def done_with(person: Person, surface: str, key: str) -> None:
    """Tag this and say that the document is done."""
    person.select(surface)
    person.press(key, "Ctrl+Return")
    person.rest()


def contradicted(person: Person) -> list[str]:
    person.wait(lambda: not person.window.bench.queueing.looking)
    person.rest()
    found = cases.queue(person.window.session.opened, CaseFilter(kind=CaseKind.SUGGESTER))
    return [each.surface for each in found]


def test_a_wrong_edge_is_found_and_mended_by_one_key(with_texts: Start) -> None:
    person = with_texts(["会议在四川省成都市举行。\n", "没有什么。"])
    done_with(person, "四川", "d")
    person.press("F9", on=person.window)
    person.rest()
    assert contradicted(person) == ["四川"]
    reviewing, project = person.window.bench.reviewing, person.window.session.opened
    panel = person.window.bench.review
    person.wait(lambda: reviewing.current is not None and reviewing.current.suggested is not None)
    assert panel.text.hasFocus()
    person.press("s")
    found = annotations.annotations(project, reviewing.cases[0].document)
    assert "四川省" in [each.surface for each in found]
    settled = verdicts.settled(project, reviewing.cases[0].document).annotations
    assert [each.annotation.surface for each in settled] == ["四川省"]
    person.press("Ctrl+Z", on=person.window)
    assert verdicts.settled(project, reviewing.cases[0].document).annotations == ()


def test_long_documents_are_heard_in_a_process_of_its_own(with_texts: Start) -> None:
    person = with_texts(["会议在四川省成都市举行。" * 3000, "没有什么。"])
    done_with(person, "四川", "d")
    person.press("F9", on=person.window)
    person.rest()
    assert contradicted(person) == ["四川"]
    assert heard.wanted(person.window.session.opened, "another")


def test_who_goes_from_the_queue_to_a_document_has_that_one_heard(with_texts: Start) -> None:
    person = with_texts(["会议在四川省成都市举行。\n", "没有什么。"])
    done_with(person, "四川", "d")
    person.press("F9", on=person.window)
    person.press("F9", on=person.window)
    person.window.session.show(person.window.bench.documents.model.ids[0])
    person.rest()
    person.wait(person.window.table.action("review.adjudicate").isEnabled)
    person.press("Shift+F9", on=person.window)
    person.rest()
    assert contradicted(person) == ["四川"]

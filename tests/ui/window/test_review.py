"""Review at the window: one key a verdict, everything undone by one key, nothing that others set is touched."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person
from planted import planted

from annotator.model.ids import DocumentId
from annotator.model.review import DIFFERENCES, CaseState, Decision
from annotator.model.schema import Schema
from annotator.store import annotations
from annotator.store.integrity import faults
from annotator.store.project import create
from annotator.store.reviews import cases, verdicts
from annotator.ui.review.case_words import reasons_for

Reviewed = Callable[..., Person]


@pytest.fixture
def reviewed(sit: Callable[[], Person], tmp_path: Path, schema: Schema) -> Reviewed:
    """A window with a project that three people have worked in; its lead sits there."""

    def start(documents: int = 1, *, mentions: int = 40, errors: int = 6, seed: int = 3) -> Person:
        path = tmp_path / "审核.anno"
        with create(path, schema, "李波") as project:
            planted(project, documents, mentions=mentions, errors=errors, seed=seed)
        person = sit()
        person.window.open(path)
        person.rest()
        person.page.setFocus()
        return person

    return start


def waits(person: Person) -> None:
    """Until the queue is what it is to be."""
    person.wait(lambda: not person.window.bench.queueing.looking)
    person.rest()


def queue(person: Person) -> Person:
    waits(person)
    person.press("F9", on=person.window)
    return person


def differing(person: Person) -> int:
    project = person.window.session.opened
    found = cases.queue(project, cases.CaseFilter(), 10**6)
    return sum(bool(set(each.kinds) & set(DIFFERENCES)) for each in found)


def test_six_disagreements_take_at_most_two_keys_each(reviewed: Reviewed) -> None:
    person = reviewed()
    waits(person)
    disagreements = differing(person)
    assert disagreements == 6
    person.press("Shift+F9", on=person.window)
    reviewing, pressed = person.window.bench.reviewing, 0
    before = annotations.annotations(person.window.session.opened, person.window.session.shown.id)
    person.page.setFocus()
    while any(set(each.kinds) & set(DIFFERENCES) and not reviewing.is_done(each) for each in reviewing.cases):
        current = reviewing.current
        assert current is not None
        keys = ["1"] if set(current.kinds) & set(DIFFERENCES) else ["Return"]
        pressed += len(keys)
        person.press(*keys)
        assert pressed <= 2 * disagreements + len(reviewing.cases)
    waits(person)
    assert differing(person) == 0
    decided = sum(not set(each.kinds) & set(DIFFERENCES) for each in reviewing.cases)
    assert pressed - decided <= 2 * disagreements
    assert annotations.annotations(person.window.session.opened, person.window.session.shown.id) == before


def test_the_queue_shows_a_case_with_its_ways(reviewed: Reviewed) -> None:
    person = queue(reviewed(2))
    panel, reviewing = person.window.bench.review, person.window.bench.reviewing
    assert panel.isVisible()
    assert panel.text.hasFocus()
    current = reviewing.current
    assert current is not None
    assert current.surface in panel.text.text
    assert len(panel.text.text) < 700, "only the lines around it are read"
    assert len(panel.card.ways.rows) == len(reviewing.ways)
    assert "%" in panel.card.sentence
    person.press("Esc")
    assert not panel.isVisible()


def test_a_rejection_is_two_keys_and_says_why(reviewed: Reviewed) -> None:
    person = queue(reviewed())
    reviewing, project = person.window.bench.reviewing, person.window.session.opened
    while reviewing.current is not None and reviewing.current.of_link:
        person.press("Return")
    about = reviewing.held_annotation
    assert about is not None
    reason, _ = reasons_for(about.type, project.schema, "en")[6]
    assert reason.startswith("guideline:")
    person.press("x", "7")
    [verdict] = verdicts.verdicts_on(project, about.uid)
    assert (verdict.decision, verdict.reason) == (Decision.RETURNED, reason)


def test_edges_and_types_are_corrected_in_the_reviewers_own_row(reviewed: Reviewed) -> None:
    person = queue(reviewed())
    reviewing, project = person.window.bench.reviewing, person.window.session.opened
    while reviewing.current is not None and reviewing.current.of_link:
        person.press("Return")
    about = reviewing.held_annotation
    assert about is not None
    person.press("[", "t", "l" if about.type != "ent.loc" else "d")
    own = [each for each in annotations.annotations(project, about.document) if each.author == project.person.id]
    assert [(each.span.start, each.span.end) for each in own] == [(about.span.start - 1, about.span.end)]
    assert annotations.annotation(project, about.id) == about
    settled = [each.annotation for each in verdicts.settled(project, about.document).annotations]
    assert settled == own
    person.press("Ctrl+Z", on=person.window)
    assert verdicts.verdicts(project, about.document) == []
    assert reviewing.held_annotation == about


def test_a_question_and_a_comment_are_written_in_place(reviewed: Reviewed) -> None:
    person = queue(reviewed())
    reviewing, project = person.window.bench.reviewing, person.window.session.opened
    while reviewing.current is not None and reviewing.current.of_link:
        person.press("Return")
    about = reviewing.held_annotation
    assert about is not None
    person.press("c")
    person.compose("见指南第二条")
    person.press("Return")
    assert [each.text for each in verdicts.comments(project, about.document)] == ["见指南第二条"]
    assert "见指南第二条" in person.window.bench.review.card.told
    assert person.window.bench.review.text.hasFocus()
    person.press("?", "Return")
    [verdict] = verdicts.verdicts_on(project, about.uid)
    assert verdict.decision is Decision.ASKED


def test_undo_goes_back_to_each_case_until_nothing_is_decided(reviewed: Reviewed) -> None:
    person = queue(reviewed())
    reviewing, project = person.window.bench.reviewing, person.window.session.opened
    seen = list[int]()
    for _ in range(5):
        assert reviewing.current is not None
        seen.append(reviewing.current.id)
        person.press("a")
    waits(person)
    for id in reversed(seen):
        person.press("Ctrl+Z", on=person.window)
        assert reviewing.current is not None
        assert reviewing.current.id == id
    waits(person)
    assert sum(cases.count(project)[CaseState.DECIDED].values()) == 0
    assert verdicts.verdicts(project, DocumentId(1)) == []


def test_names_are_hidden_until_the_verdict(reviewed: Reviewed) -> None:
    person = reviewed()
    person.window.table.run("review.hide_names")
    queue(person)
    card = person.window.bench.review.card
    said = str(card.ways.rows) + card.told
    assert not any(name in said for name in ("王芳", "陈晨", "赵敏"))
    person.press("a", "Backspace")
    assert any(name in str(card.ways.rows) for name in ("王芳", "陈晨", "赵敏"))


@pytest.mark.parametrize("key", ["F9", "Shift+F9"])
def test_hidden_names_stand_nowhere_else_either_until_the_verdict(reviewed: Reviewed, key: str) -> None:
    person = reviewed()
    window, session = person.window, person.window.session
    window.table.run("review.hide_names")
    waits(person)
    person.press(key, on=window)
    person.rest()
    reviewing = window.bench.reviewing
    about = reviewing.ways[0].annotations[0]
    session.show(about.document)
    presented = [window.bench.presenter.tip(id) for id in session.annotations]
    shown = "".join((*presented, *session.names.values()))
    assert "A" in shown
    assert not any(name in shown for name in ("王芳", "陈晨", "赵敏"))
    reviewing.leave()
    assert {"王芳", "陈晨", "赵敏"} <= set(session.names.values())


def test_all_that_agree_is_settled_as_one_step(reviewed: Reviewed) -> None:
    person = reviewed()
    project, document = person.window.session.opened, person.window.session.shown.id
    person.press("Shift+F9", on=person.window)
    person.page.setFocus()
    person.press("Ctrl+Shift+A", on=person.window)
    person.rest()
    person.press("Return")
    settled = verdicts.settled(project, document).annotations
    assert len(settled) >= 30
    assert all(each.agree == each.of == 3 for each in settled)
    person.press("Ctrl+Z", on=person.window)
    assert verdicts.settled(project, document).annotations == ()


def test_very_many_places_are_settled_part_by_part_and_undone_as_one_step(reviewed: Reviewed) -> None:
    person = reviewed(mentions=150)
    project, document = person.window.session.opened, person.window.session.shown.id
    person.press("Shift+F9", on=person.window)
    person.page.setFocus()
    person.press("Ctrl+Shift+A", on=person.window)
    person.rest()
    person.press("Return")
    person.rest()
    assert len(verdicts.settled(project, document).annotations) >= 130
    person.window.session.undo()
    assert verdicts.settled(project, document).annotations == ()
    assert verdicts.verdicts(project, document) == []


def test_the_majority_decides_the_rest(reviewed: Reviewed) -> None:
    person = reviewed()
    project, document = person.window.session.opened, person.window.session.shown.id
    person.press("Shift+F9", on=person.window)
    person.page.setFocus()
    for command in ("review.settle_agreed", "review.majority"):
        assert person.window.table.run(command)
        person.rest()
        person.page.setFocus()
        person.press("Return")
    waits(person)
    assert differing(person) == 0
    settled = verdicts.settled(project, document)
    assert len(settled.annotations) == 40, "whatever one of three did wrong is mended by the other two"
    assert all(each.agree >= 2 for each in settled.annotations)


def test_what_all_have_missed_is_set_in_adjudication(reviewed: Reviewed) -> None:
    person = reviewed()
    project, document = person.window.session.opened, person.window.session.shown.id
    people = verdicts.participants(project, document)
    person.press("Shift+F9", on=person.window)
    person.page.setFocus()
    person.page.select(None)
    person.go_to(0)
    person.press("Shift+Right", "Shift+Right", "p")
    [settled] = verdicts.settled(project, document).annotations
    assert (settled.annotation.span.start, settled.annotation.type, settled.agree) == (0, "ent.per", 0)
    assert verdicts.participants(project, document) == people, "who reviews does not count as one who annotates"


def test_random_gestures_in_review_leave_everything_sound(reviewed: Reviewed) -> None:
    person = queue(reviewed(2, mentions=15, errors=4))
    chance, project = random.Random(5), person.window.session.opened
    keys = (
        "1 2 3 4 7 a x c ? t d p [ ] { } Alt+[ Alt+] Return Backspace Esc Up Down Ctrl+Z Ctrl+Shift+Z F9 Shift+F9 Tab"
    )
    for _ in range(400):
        person.press(chance.choice(keys.split()))
        if chance.random() < 0.1:
            waits(person)
    waits(person)
    assert list(faults(project)) == []
    for document in (1, 2):
        layer = verdicts.settled(project, DocumentId(document))
        there = {each.annotation.id for each in layer.annotations}
        assert all({link.source, link.target} <= there for link in layer.links)

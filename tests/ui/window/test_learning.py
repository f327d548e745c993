"""What is learned from the tags of a project, at the window: by a command, by itself, and what is seen of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import taught
from person import Person
from PySide6.QtWidgets import QLabel

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.errors import AnnotatorError
from annotator.model.document import Source
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import documents
from annotator.store.project import create
from annotator.store.suggestions import cache_of
from annotator.suggest.learned import card
from annotator.ui.dialogs.suggesters import SuggestersDialog
from annotator.ui.settings import LEARNS
from bench.labelled import Labelled, labelled

Sit = Callable[[], Person]
NEW = "截至6月底,棠湖高新区实现营业收入约35亿元,其中其他占2%。"


@pytest.fixture
def made() -> list[Labelled]:
    """Six documents."""
    return list(labelled(6, sentences=12))


@pytest.fixture
def path(tmp_path: Path, schema: Schema, made: list[Labelled]) -> Path:
    """A project with these documents done, and one that nobody has looked at."""
    path = tmp_path / "学.anno"
    with create(path, schema, "李波") as project:
        taught.put(project, made)
        edits.add(project, [Source("新", NEW, "新.txt")], edits.Imported())
    return path


def open_new(person: Person, path: Path) -> None:
    person.window.open(path)
    person.rest()
    person.window.session.show(documents.document_ids(person.window.session.opened)[-1])
    person.rest()


def suggested(person: Person) -> set[tuple[str, str]]:
    """What is suggested by what was learned, whoever else says so: surface and type."""
    schema, found = person.window.session.schema, person.window.bench.suggestions
    shown = (found.get(mark) for mark in range(-1, -400, -1))
    some = (each for each in shown if each and "learned" in {opinion.suggester for opinion in each.opinions})
    return {(each.surface, schema.type(each.type).code) for each in some}


def dialog(person: Person) -> SuggestersDialog:
    assert person.window.table.run("learning.show")
    return person.window.findChildren(SuggestersDialog)[-1]


def rows(shown: SuggestersDialog) -> list[list[str]]:
    table = shown.learned.table
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(table.columnCount())] for item in items if item is not None]


def said(shown: SuggestersDialog) -> str:
    return " ".join(label.text() for label in shown.learned.findChildren(QLabel) if not label.isHidden())


def test_what_was_learned_is_suggested_in_the_document_in_hand(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    assert ("棠湖高新区", "ZONE") not in suggested(person)
    assert person.window.table.run("learning.train")
    assert person.window.bench.learning.running
    person.rest()
    assert not person.window.bench.learning.running
    assert ("棠湖高新区", "ZONE") in suggested(person)


def test_the_dialog_tells_how_right_it_is(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    shown = dialog(person)
    assert said(shown).startswith("Nothing has been learned yet.")
    assert not rows(shown)
    shown.learned.train.click()
    assert shown.learned.train.text() == "Stop"
    person.rest()
    assert shown.learned.train.text() == "Train Now"
    assert "tags in 6 documents." in said(shown)
    assert "held back: 2." in said(shown)
    first, *others = rows(shown)
    assert first[0] == "All types"
    assert ["Money", "1.00", "1.00", "1.00"] in [row[:4] for row in others]
    shown.close()


def test_suggesters_and_what_was_learned_are_pages_of_one_dialog(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    shown = dialog(person)
    assert shown.learned.isVisible()
    shown.close()
    person.press("Alt+S")
    shown = person.window.findChildren(SuggestersDialog)[-1]
    assert shown.suggesters.isVisible()
    shown.close()


def test_it_can_be_stopped_and_does_not_begin_again_by_itself(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    shown = dialog(person)
    shown.learned.train.click()
    shown.learned.train.click()
    assert not person.window.bench.learning.running
    person.rest()
    assert said(shown).startswith("Nothing has been learned yet.")
    shown.close()


def test_it_begins_by_itself_when_there_is_enough_work(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    learning = person.window.bench.learning
    person.wait(lambda: learning.card is not None)
    before = learning.card
    session = person.window.session
    session.do(tagging.tag, session.opened, session.shown.id, [Span(0, 2)], TypeId("ent.gpe"))
    assert before is not None
    assert learning.work.tags == before.work.tags + 1


def test_it_does_not_begin_by_itself_where_that_is_not_wanted(sit: Sit, path: Path) -> None:
    person = sit()
    person.window.bench.services.settings[LEARNS] = False
    open_new(person, path)
    assert not person.window.bench.learning.due_soon


def test_another_schema_makes_what_was_learned_void(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    person.window.table.run("learning.train")
    person.rest()
    project = person.window.session.opened
    for file in cache_of(project).glob("learned-*.json"):
        file.rename(file.with_name("learned-0000000000000000.json"))
    person.window.session.close()
    person.window.open(path)
    assert person.window.bench.learning.card is None


def test_a_problem_of_the_process_is_told(sit: Sit, path: Path) -> None:
    person = sit()
    open_new(person, path)
    cache = cache_of(person.window.session.opened)
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_text("in the way")
    shown = dialog(person)
    shown.learned.train.click()
    person.rest()
    error = person.window.bench.learning.error
    assert isinstance(error, AnnotatorError)
    assert error.code == "cache_unwritable"
    assert "What was learned cannot be kept" in said(shown)
    assert card.read(cache, person.window.session.schema) is None
    shown.close()

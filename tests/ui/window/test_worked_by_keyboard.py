"""The worked examples of the default schema on the real texts, entered by keyboard alone and exported as written."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

from annotator.formats.exporting import write
from annotator.model.document import Source
from annotator.model.ids import AnnotationId
from annotator.model.schema import Attribute, Schema
from annotator.model.span import Span
from annotator.store.work import read_works
from annotator.ui.reading.projection import to_page

Json = dict[str, Any]  # parsed JSON

_FILE = Path(__file__).parents[2] / "model" / "worked_examples.jsonl"
EXAMPLES = [cast("Json", json.loads(line)) for line in _FILE.read_text("utf-8").splitlines()]
DEFAULTS = {("mention", "NAM"), ("timex_type", "DATE")}
"""Told in the examples all the same."""


class Typist:
    """Enters one example; every change goes through a key."""

    def __init__(self, person: Person, schema: Schema) -> None:
        self.person = person
        self.bench = person.window.bench
        self.schema = schema
        self.made: dict[str, AnnotationId] = {}
        self.spans: dict[str, Span] = {}

    def tag(self, row: Json) -> None:
        """Select the pieces, press the type's key, and say what the example says."""
        self.person.press("Esc", "Esc")
        for number, (start, end) in enumerate(row["fragments"]):
            if number:
                self.person.press("+")
            self._select(Span(start, end))
        before = set(self.person.window.session.annotations)
        [type_] = [each for each in self.schema.types if each.code == row["type"]]
        self.person.press(type_.key)
        [self.made[row["id"]]] = set(self.person.window.session.annotations) - before
        self.spans[row["id"]] = Span(row["fragments"][0][0], row["fragments"][-1][1])
        self._describe(row["id"], row["attributes"])

    def _select(self, span: Span) -> None:
        page, there = self.person.page, to_page(self.bench.view.shown, span)
        way = there.start - page.cursor
        self._hold(Qt.Key.Key_Right if way > 0 else Qt.Key.Key_Left, abs(way))
        assert page.cursor == there.start
        self._hold(Qt.Key.Key_Right, len(there), Qt.KeyboardModifier.ShiftModifier)

    def _hold(self, key: Qt.Key, times: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for _ in range(times):
            QTest.keyClick(self.person.page, key, modifier)

    def _describe(self, id: str, wanted: dict[str, str]) -> None:
        """Go through the fields by Tab, and write what is not there yet or is there by mistake."""
        annotation = self.person.window.session.annotations[self.made[id]]
        for attribute in self.schema.attributes_of(annotation.type):
            value = wanted.get(attribute.code, attribute.default)
            there = self.person.window.session.annotations[self.made[id]].attributes
            if there.get(attribute.id, attribute.default) != value:
                self._write(attribute, value)
        said = self.person.window.session.annotations[self.made[id]].attributes
        codes = {attribute.id: attribute.code for attribute in self.schema.attributes}
        told = {(codes[each], value) for each, value in said.items()}
        assert told == set(wanted.items()) - DEFAULTS, id

    def _write(self, attribute: Attribute, value: str | None) -> None:
        self.person.press("Return", on=self.person.page)
        field = self._field(attribute)
        if isinstance(field, QComboBox):
            way = field.findData(value) - field.currentIndex()
            for _ in range(abs(way)):
                QTest.keyClick(field, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
        elif isinstance(field, QCheckBox):
            QTest.keyClick(field, Qt.Key.Key_Space)
        elif isinstance(field, QLineEdit):
            field.selectAll()
            event = QInputMethodEvent("", [])
            event.setCommitString(value or "")
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QApplication.sendEvent(field, event)
            QTest.keyClick(field, Qt.Key.Key_Tab)
        self.person.page.setFocus()

    def _field(self, attribute: Attribute) -> QWidget:
        """Where Tab comes to in the end."""
        label = attribute.label_in("en")
        for _ in range(40):
            here = QApplication.focusWidget()
            if here is not None and here.accessibleName() == label:
                return here
            QTest.keyClick(here or self.person.window, Qt.Key.Key_Tab)
        raise AssertionError(label)

    def link(self, source: str, code: str, target: str) -> None:
        """Take the source in hand by a hint, then point at the target by another."""
        self.person.press("Esc", "Esc", "h")
        self._hint(source)
        for _ in range(9):
            if self.bench.view.focus == self.made[source]:
                break
            self.person.press(".")
        assert self.bench.view.focus == self.made[source]
        self.person.press("m")
        self._hint(target)
        mode = self.person.window.mode
        if mode.startswith("Which link?"):
            session = self.person.window.session
            [link] = [each for each in self.schema.links if each.code == code]
            type_ = session.schema.type(session.annotations[self.made[target]].type)
            wanted = f"{link.label_in('en')} → {type_.label_in('en')}"
            choices = mode.removeprefix("Which link? ").split(" · ")
            [number] = [each.split(" ", 1)[0] for each in choices if each.split(" ", 1)[1] == wanted]
            self.person.press(number)
        self.person.press("Esc")

    def _hint(self, id: str) -> None:
        there = to_page(self.bench.view.shown, self.spans[id])
        letters = {span: letters for letters, span in self.person.page.hints}
        self.person.press(*letters[there])


def exported(person: Person, target: Path) -> Json:
    project = person.window.session.opened
    with closing(read_works(project)) as works:
        write(works, project.schema, target)
    return cast("Json", json.loads(target.read_text("utf-8")))


@pytest.mark.parametrize("example", EXAMPLES, ids=[each["document"] for each in EXAMPLES])
def test_an_example_is_entered_by_keyboard_and_exports_as_written(
    sit: Callable[[], Person], schema: Schema, real_seeds: Path, tmp_path: Path, example: Json
) -> None:
    person = sit()
    person.window.session.create(tmp_path / "例.anno", schema, "李波")
    text = next(real_seeds.glob(f"{example['document']}_*.txt")).read_bytes().decode()
    person.window.intake.add([Source(example["document"], text, "a.txt")])
    person.page.setFocus()
    person.rest()
    person.window.table.run("view.optional_types")
    typist = Typist(person, schema)
    for row in example["annotations"]:
        typist.tag(row)
    for source, code, target in example["links"]:
        typist.link(source, code, target)
    record = exported(person, tmp_path / "out.jsonl")
    ids = {str(person.window.session.annotations[made].uid): id for id, made in typist.made.items()}
    spans = {ids[span["id"]]: span for span in record["spans"]}
    assert spans.keys() == {row["id"] for row in example["annotations"]}
    for row in example["annotations"]:
        span = spans[row["id"]]
        assert [[part["start"], part["end"]] for part in span["fragments"]] == row["fragments"]
        assert span["type"] == row["type"]
    links = [[ids[link["source"]], link["type"], ids[link["target"]]] for link in record["links"]]
    assert sorted(links) == sorted(example["links"])

"""Types behind a leader: the layer's key first, then the type's, so that a large schema has keys enough."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from person import Person

from annotator.model.document import Source
from annotator.model.schema import Schema


@pytest.fixture
def led(sit: Callable[[], Person], schema: Schema, tmp_path: Path) -> Person:
    """Figures behind the leader 9, so that their keys may be letters that entities have too."""
    layers = tuple(replace(layer, leader="9") if layer.id == "figure" else layer for layer in schema.layers)
    types = tuple(replace(each, key="d") if each.code == "MONEY" else each for each in schema.types)
    person = sit()
    person.window.session.create(tmp_path / "led.anno", replace(schema, layers=layers, types=types), "李波")
    person.window.intake.add([Source("文", "成都和8亿元", "a.txt")])
    person.page.setFocus()
    person.rest()
    return person


def test_two_keys_name_a_type_and_one_means_what_it_meant(led: Person) -> None:
    led.select("8亿元")
    led.press("9")
    assert "Figures" in led.window.mode
    led.press("d")
    assert led.window.mode == ""
    led.select("成都")
    led.press("d")
    assert led.tagged() == "【成都|GPE】和【8亿元|MONEY】"


def test_escape_or_another_gesture_ends_the_first_key(led: Person) -> None:
    led.select("8亿元")
    led.press("9", "Esc")
    assert led.window.mode == ""
    assert led.window.bench.selection is not None
    led.press("9", "Right")
    assert led.window.mode == ""
    led.press("2")
    assert led.annotations() == []

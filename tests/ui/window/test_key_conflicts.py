"""A schema whose type wants a key of the program: said in the dialog, settled the same way each time."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from person import Person

from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.ui.dialogs.shortcuts import ShortcutsDialog

Start = Callable[[Sequence[str]], Person]

TAKEN = {"h": "gesture.hints", "v": "gesture.sticky", "r": "gesture.relabel"}


@pytest.fixture(params=sorted(TAKEN))
def key(request: pytest.FixtureRequest) -> str:
    """A letter that a command of the program has."""
    return str(request.param)


@pytest.fixture
def schema(key: str) -> Schema:
    """The schema that comes with the program, with that letter for administrative areas."""
    known = shipped()
    types = [replace(type_, key=key) if type_.id == "ent.gpe" else type_ for type_ in known.types]
    return replace(known, types=tuple(types))


def test_the_dialog_shows_both_that_want_a_key(key: str, with_texts: Start) -> None:
    person = with_texts(["四川省。"])
    table = person.window.table
    rivals = {conflict.key: set(conflict.commands) for conflict in table.keymap.conflicts(table.commands)}
    assert rivals == {key.upper(): {TAKEN[key], "type.ent.gpe"}}
    dialog = ShortcutsDialog(table, person.window)
    dialog.open()
    dialog.choose("type.ent.gpe")
    assert table.title(TAKEN[key]) in dialog.said.text()
    dialog.reject()


def test_the_program_keeps_its_key_until_the_type_has_another(key: str, with_texts: Start) -> None:
    person = with_texts(["四川省。"])
    person.select("四川省")
    person.press(key)
    assert person.annotations() == []
    person.press("Esc", "Esc")
    table = person.window.table
    table.keymap.choose(table["type.ent.gpe"], ["#"])
    person.select("四川省")
    person.press("#")
    assert person.tagged() == "【四川省|GPE】。"


def test_all_mentions_keep_their_key(key: str, with_texts: Start) -> None:
    person = with_texts(["四川省。四川省。"])
    person.select("四川省")
    person.press(f"Shift+{key}", "Return")
    person.wait(lambda: len(person.annotations()) == 2)

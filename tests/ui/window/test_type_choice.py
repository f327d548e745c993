"""Choosing a type by a few letters: three keys are enough, whatever the type is called by, in a schema of 300."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.model.document import Source
from annotator.model.ids import TypeId
from annotator.model.schema import AnnotationType, Schema
from annotator.ui.command_palette import CommandPalette
from annotator.ui.panels.types import TypeRole
from annotator.ui.tagging.type_choice import initials

Start = Callable[[Sequence[str]], Person]


def choose(person: Person, letters: str) -> None:
    """Open the choice on the selection, type, and take the first."""
    person.press("Space")
    palette = QApplication.activeWindow()
    assert isinstance(palette, CommandPalette)
    person.press(*letters, on=palette.field)
    person.press("Return", on=palette.field)
    person.come_back()


@pytest.mark.parametrize("letters", ["gov", "g", "dzjg", "Gov"])
def test_a_type_is_found_by_any_of_its_names(with_texts: Start, letters: str) -> None:
    person = with_texts(["四川省统计局表示"])
    person.select("四川省统计局")
    choose(person, letters)
    assert person.tagged() == "【四川省统计局|GOV】表示"


def test_the_choice_retypes_what_is_in_hand(with_texts: Start) -> None:
    person = with_texts(["四川省统计局表示"])
    person.select("四川省统计局")
    person.press("o")
    choose(person, "gov")
    assert person.tagged() == "【四川省统计局|GOV】表示"
    person.undo()
    assert person.tagged() == "【四川省统计局|ORG】表示"


def test_a_name_in_chinese_has_the_initials_of_its_pinyin() -> None:
    assert initials("行政区") == "xzq"
    assert initials("重庆市") == "cqs"


FIELDS = "农林牧渔采矿制造电热气水建筑批零运邮住餐信软金保房租商研技治环居修教卫社文体娱公国"


def with_many_types(schema: Schema) -> Schema:
    """300 types without keys of their own, each named by two characters and numbered in its short name."""
    first = schema.types[0]
    made = [
        replace(
            first,
            id=TypeId(f"many.t{number}"),
            code=f"M{number:03}",
            label=f"{FIELDS[number % len(FIELDS)]}{FIELDS[number // len(FIELDS)]}业",
            label_en=f"Branch {number}",
            key="",
            color=f"#{number * 40503 % 0xFFFFFF:06X}",
        )
        for number in range(300)
    ]
    return replace(schema, types=(*schema.types, *made))


def test_three_hundred_types_are_told_apart_in_three_keys(
    sit: Callable[[], Person], schema: Schema, tmp_path: Path
) -> None:
    person = sit()
    many = with_many_types(schema)
    person.window.session.create(tmp_path / "many.anno", many, "李波")
    person.window.intake.add([Source("文", "成都市", "a.txt")])
    person.page.setFocus()
    person.rest()
    wanted: list[AnnotationType] = [many.type(TypeId(f"many.t{number}")) for number in (7, 123, 299)]
    for type_ in wanted:
        person.select("成都市")
        choose(person, type_.code[1:])
        (tag,) = person.annotations()
        assert tag.type == type_.id
        person.press("Del")


def test_types_stand_below_their_groups(sit: Callable[[], Person], schema: Schema, tmp_path: Path) -> None:
    person = sit()
    first, second, *others = schema.types
    group = replace(
        first, id=TypeId("ent.who"), code="WHO", label="谁", label_en="Who", abstract=True, key="", color="#123456"
    )
    inside = (replace(first, parent=group.id), replace(second, parent=group.id, optional=False))
    person.window.session.create(tmp_path / "tree.anno", replace(schema, types=(*others, group, *inside)), "李波")
    model = person.window.bench.types.model
    shown = [(model.index(row).data(), model.index(row).data(TypeRole.DEPTH)) for row in range(model.rowCount())]
    at = shown.index(("Who", 0))
    assert shown[at + 1 : at + 3] == [("Person", 1), ("Position", 1)]
    assert not model.flags(model.index(at)) & Qt.ItemFlag.ItemIsSelectable

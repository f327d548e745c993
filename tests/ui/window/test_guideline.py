"""The guideline beside the text: it follows what is in hand, and shows what the schema says and nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from person import Person

from annotator.model.document import Source
from annotator.model.schema import Schema

Start = Callable[[Sequence[str]], Person]


def shown(person: Person) -> str:
    return person.window.bench.guideline.toPlainText()


def test_it_tells_of_the_type_in_hand_and_of_all_otherwise(with_texts: Start, schema: Schema) -> None:
    person = with_texts(["成都市和李波"])
    panel = person.window.bench.guideline
    assert panel.isHidden()
    person.press("Ctrl+3")
    assert panel.isVisible()
    assert all(type_.label_en in shown(person) for type_ in schema.types if type_.usable)
    person.select("成都市")
    person.press("d")
    assert shown(person).startswith("Administrative area")
    assert "GPE" in shown(person)
    assert "Person" not in shown(person)
    person.press("Esc", "Ctrl+3")
    assert panel.isHidden()


def test_a_schema_is_shown_as_it_stands(sit: Callable[[], Person], schema: Schema, tmp_path: Path) -> None:
    person = sit()
    odd = replace(
        schema.types[0],
        label_en="*Name* <b>of</b> [one](file:///x)",
        guideline_en="Take **all** of it: ![x](file:///etc/hostname) <img src='file:///etc/hostname'>",
        examples=("【李波】说", "负责人说"),
    )
    person.window.session.create(tmp_path / "odd.anno", replace(schema, types=(odd, *schema.types[1:])), "李波")
    person.window.intake.add([Source("文", "李波", "a.txt")])
    person.page.setFocus()
    person.rest()
    person.press("Ctrl+3")
    person.select("李波")
    person.press("p")
    assert shown(person).startswith("*Name* <b>of</b> [one](file:///x)")
    assert "Take all of it" in shown(person)
    assert "李波 说" in shown(person)
    assert "负责人说" in shown(person)

"""XMI refuses control characters: what has any is told and left out, and JSON holds it."""

from dataclasses import replace
from pathlib import Path

from marked_texts import comes_back, exported

from annotator.formats.dropping import Reason, Thing
from annotator.formats.foreign import cas
from annotator.formats.foreign.marks import MarkedText


def test_a_text_with_a_control_character_is_left_out_of_xmi_and_told(tmp_path: Path, hard: MarkedText) -> None:
    odd = replace(hard, text=hard.text + "\x01")
    [told] = exported(cas, [odd], tmp_path / "out", form="xmi")
    assert (told.thing, told.reason) == (Thing.TEXT, Reason.CONTROL_CHARACTER)
    assert not list((tmp_path / "out").rglob("*.xmi"))
    (tmp_path / "json").mkdir()
    comes_back(cas, odd, tmp_path / "json")


def test_a_note_with_one_is_left_out_and_told(tmp_path: Path, hard: MarkedText) -> None:
    first, *others = hard.marks
    odd = replace(hard, marks=(replace(first, note="\x02"), *others))
    comes_back(cas, odd, tmp_path, form="xmi")

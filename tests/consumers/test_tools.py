"""The libraries of other annotation programs take our files as they take their own."""

import json
from pathlib import Path

import pytest
from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem
from label_studio_sdk.converter import Converter
from label_studio_sdk.label_interface import LabelInterface
from marked_texts import arrived, exported, plain
from pybrat.parser import BratParser

from annotator.formats.foreign import brat, cas, label_studio
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.options import options_for


def test_cassis_loads_a_cas_and_writes_it_back(tmp_path: Path, hard: MarkedText) -> None:
    for form in ("json", "xmi"):
        folder = tmp_path / form
        exported(cas, [hard], folder, form=form)
        [file] = [each for each in folder.rglob(f"*.{form}") if each.name != "manifest.json"]
        with file.open("rb") as content, (folder / cas.TYPES).open("rb") as layers:
            types = load_typesystem(layers)
            loaded = load_cas_from_json(content) if form == "json" else load_cas_from_xmi(content, types)
        assert loaded.sofa_string == hard.text
        found = [(each.get_covered_text(), each.label) for each in loaded.select("webanno.custom.Mark")]
        assert sorted(found) == sorted((mark.surface, mark.label) for mark in hard.marks)
        file.write_text(loaded.to_json() if form == "json" else loaded.to_xmi(), "utf-8", newline="")
        [again] = [arrived(each) for each in cas.read_marked(folder, options_for(cas.OPTIONS))]
        assert plain(again.marked) == plain(hard)


def test_label_studio_validates_the_tasks_and_converts_them(tmp_path: Path, hard: MarkedText) -> None:
    exported(label_studio, [hard], tmp_path / "out.json", offsets="scripts")
    config = (tmp_path / "out.config.xml").read_text("utf-8")
    interface = LabelInterface(config)
    interface.validate()
    tasks = json.loads((tmp_path / "out.json").read_text("utf-8"))
    for task in tasks:
        for annotation in task["annotations"]:
            assert interface.validate_annotation(annotation)
    Converter(config, str(tmp_path)).convert_to_json(str(tmp_path / "out.json"), str(tmp_path / "json"), is_dir=False)
    [back] = [
        arrived(each)
        for each in label_studio.read_marked(tmp_path / "json" / "result.json", options_for(label_studio.OPTIONS))
    ]
    assert [mark.surface for mark in back.marked.marks] == [mark.surface for mark in hard.marks]


def test_predictions_are_valid_too(tmp_path: Path, hard: MarkedText) -> None:
    exported(label_studio, [hard], tmp_path / "out.json", predictions="true")
    interface = LabelInterface((tmp_path / "out.config.xml").read_text("utf-8"))
    [task] = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert all(map(interface.validate_prediction, task["predictions"]))


def test_pybrat_parses_the_standoff_files(tmp_path: Path, hard: MarkedText) -> None:
    exported(brat, [hard], tmp_path / "out")
    [file] = (tmp_path / "out").rglob("*.ann")
    text = file.with_suffix(".txt").read_bytes().decode()
    [example] = BratParser(error="raise").parse(file.parent)
    found = [("".join(text[s.start : s.end] for s in entity.spans), entity.type) for entity in example.entities]
    wanted = [("".join(mark.surface.split("\n")), mark.label) for mark in hard.marks]
    assert sorted(found) == sorted(wanted)
    assert len(example.relations) == len(hard.ties)


@pytest.mark.parametrize("offsets", ["app", "scripts"])
def test_each_reader_of_label_studio_counts_as_it_does(tmp_path: Path, hard: MarkedText, offsets: str) -> None:
    exported(label_studio, [hard], tmp_path / "out.json", offsets=offsets)
    [task] = json.loads((tmp_path / "out.json").read_text("utf-8"))
    text = task["data"]["text"]
    units = text.encode("utf-16-le")
    for each in task["annotations"][0]["result"]:
        value = each.get("value", {})
        if "labels" in value:
            start, end = value["start"], value["end"]
            cut = units[2 * start : 2 * end].decode("utf-16-le") if offsets == "app" else text[start:end]
            assert cut == value["text"]

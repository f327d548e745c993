"""doccano's own importer takes our lines, and its own exporter gives the same back, which we read."""

import subprocess
import sys
from pathlib import Path

import pytest
from marked_texts import arrived, as_told, exported, plain

from annotator.formats.foreign import doccano
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.options import options_for

DRIVER = Path(__file__).with_name("with_doccano.py")


def through_doccano(source: Path, *wanted: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "ignore", str(DRIVER), str(source), str(source.with_name("back.jsonl")), *wanted]
    return subprocess.run(command, capture_output=True, text=True)


def read(file: Path) -> MarkedText:
    [found] = [arrived(each) for each in doccano.read_marked(file, options_for(doccano.OPTIONS))]
    return found.marked


@pytest.mark.parametrize("shape", ["relations", "spans"])
def test_all_spans_and_relations_go_there_and_back(tmp_path: Path, hard: MarkedText, shape: str) -> None:
    dropped = exported(doccano, [hard], tmp_path / "out.jsonl", shape=shape)
    done = through_doccano(tmp_path / "out.jsonl", shape, "overlapping")
    assert done.returncode == 0, done.stderr
    found = read(tmp_path / "back.jsonl")
    assert plain(found) == plain(as_told(hard, dropped))
    assert (found.uid, found.title, found.author) == (hard.uid, hard.title, hard.author)


def test_a_project_without_overlaps_loses_what_the_dialog_warns_of(tmp_path: Path, hard: MarkedText) -> None:
    exported(doccano, [hard], tmp_path / "out.jsonl", shape="spans")
    assert through_doccano(tmp_path / "out.jsonl", "spans").returncode == 0
    assert 0 < len(read(tmp_path / "back.jsonl").marks) < len(hard.marks)
    assert "otherwise it leaves out what overlaps" in doccano.LOSES
    exported(doccano, [hard], tmp_path / "out.jsonl")
    assert "KeyError" in through_doccano(tmp_path / "out.jsonl", "relations").stderr

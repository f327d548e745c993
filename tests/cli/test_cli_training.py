"""Learning from a project's own tags, in the process that a window starts beside itself."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import taught

from annotator.cli.beside_window.training import show_trained, train_project
from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import Source
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import learning
from annotator.store.project import create, open_read_only
from annotator.store.suggestions import cache_of
from annotator.suggest.learned import card
from annotator.suggest.learned.measures import total
from bench.labelled import labelled

ANNOTATOR = (sys.executable, "-m", "annotator")


@pytest.fixture
def work(tmp_path: Path, schema: Schema) -> Path:
    """A closed project: six documents that are done, one of them with a twin, and one that was just begun."""
    path = tmp_path / "成都 项目.anno"
    with create(path, schema, "李波") as project:
        some = list(labelled(6, sentences=12))
        taught.put(project, some)
        imported = edits.Imported()
        edits.add(project, [Source("新", "成都今天举行工作会议。", "新.txt")], imported)
        tagging.tag(project, imported.added[0], [Span(0, 2)], TypeId("ent.gpe"))
    return path


def learn(path: Path) -> tuple[int, list[bytes]]:
    """How the process ends that a window has started, and what it says."""
    command = [*ANNOTATOR, "learn", str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        return process.wait(), process.stdout.readlines()


def test_the_process_learns_keeps_it_and_tells_how_far_it_is(work: Path, schema: Schema) -> None:
    code, lines = learn(work)
    shares = [json.loads(line) for line in lines]
    assert code == 0
    assert shares == sorted(shares)
    assert shares[-1] == 1000
    with open_read_only(work) as project:
        loaded = card.models(cache_of(project), schema)
        assert loaded is not None
        assert loaded[0].work == learning.work_done(project)
    assert loaded[0].documents == 6


def test_a_known_problem_is_told_as_one(work: Path) -> None:
    work.write_bytes(b"no project")
    code, (line,) = learn(work)
    assert code == 3
    assert json.loads(line)["code"] == "not_a_project"


def test_it_ends_with_its_standard_input(work: Path) -> None:
    done = subprocess.run([*ANNOTATOR, "learn", str(work)], capture_output=True, stdin=subprocess.DEVNULL, check=False)
    assert done.stdout.splitlines()[-1:] != [b"1000"]


def test_twins_are_one_family_and_documents_just_begun_teach_nothing(work: Path) -> None:
    with open_read_only(work) as project:
        chosen = learning.taught(project, 10**9)
        assert len(chosen) == 6
        assert len({each.family for each in chosen}) == 6
        assert len(learning.taught(project, chosen[0].length + 1)) == 2
        assert learning.taught(project, 10**9) == chosen


def test_what_was_learned_is_told_by_type(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made, schema = train_project(work)
    show_trained(made, schema, as_json=True)
    table = json.loads(capsys.readouterr().out)
    assert table["documents"] == 6
    assert table["all"]["f1"] == round(total(made.measures).f1, 4)
    assert table["types"]["MONEY"]["suggested"]
    show_trained(made, schema, as_json=False)
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Learned from ")
    assert said[-1].startswith("all ")


def test_without_tags_nothing_can_be_learned(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made, schema = train_project(path)
    assert (made.models, made.documents) == ((), 0)
    show_trained(made, schema, as_json=False)
    assert "not enough tags" in capsys.readouterr().out

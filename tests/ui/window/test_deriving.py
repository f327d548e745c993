"""Texts are worked on beside the window: the one in hand first, in a process of its own where it is much."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from person import Person

from annotator.edits import documents as edits
from annotator.edits import repairs
from annotator.model.document import Source
from annotator.model.query import parse
from annotator.model.schema import Schema
from annotator.store import derived, documents, search
from annotator.store.project import Project, create, open_project, open_read_only
from annotator.ui.background.beside import Beside

Start = Callable[[Sequence[str]], Person]
Sit = Callable[[], Person]

LINE = "第{}篇:产业带动<b>发展</b>,两地协作,成果丰富,从麒麟科技到成都大学,大家都很满意。\n"
MANY, LONG = 200, 25
"""Documents, and lines of each: enough for a process of its own."""


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """A project with much to be worked on."""
    path = tmp_path / "很多.anno"
    with create(path, schema, "李波") as project:
        fill(project)
    return path


def fill(project: Project) -> None:
    sources = [Source(f"第{n}篇", LINE.format(n) * LONG, f"{n}.txt") for n in range(MANY)]
    edits.add(project, sources, edits.Imported())


def opened(person: Person) -> Project:
    return person.window.session.opened


def pending(person: Person) -> int:
    return derived.pending(opened(person)).texts


def children() -> set[int]:
    """The processes that this one has started and that are still there."""
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        pytest.skip("no /proc")
    return {int(id) for task in tasks.iterdir() for id in (task / "children").read_text().split()}


def work_under_way(person: Person) -> bool:
    return 0 < pending(person) < MANY


def test_all_of_it_is_worked_on_by_a_process_that_is_gone_then(sit: Sit, path: Path) -> None:
    before, person = children(), sit()
    person.window.open(path)
    person.wait(lambda: work_under_way(person))
    assert len(children() - before) == 1
    person.rest()
    assert (pending(person), children() - before) == (0, set())
    assert len(list(search.search(opened(person), parse("带动发展"), 1))) == MANY


def test_the_document_in_hand_comes_first(sit: Sit, path: Path) -> None:
    person = sit()
    person.window.open(path)
    wanted = list(documents.documents(opened(person)))[-1]
    person.window.session.show(wanted.id)
    person.wait(lambda: not derived.is_pending(opened(person), wanted.text))
    assert pending(person) > MANY / 2


def test_the_document_that_one_goes_to_comes_next(sit: Sit, path: Path) -> None:
    person = sit()
    person.window.open(path)
    person.wait(lambda: work_under_way(person))
    wanted = list(documents.documents(opened(person)))[-1]
    person.window.session.show(wanted.id)
    person.wait(lambda: not derived.is_pending(opened(person), wanted.text))
    assert pending(person) > 0


def test_a_long_document_in_hand_is_shown_repaired_once_the_process_has_been_over_it(with_texts: Start) -> None:
    text = "".join(map(LINE.format, range(3_000)))
    person = with_texts([text])
    person.wait(lambda: person.window.session.reading is not None)
    assert person.page.text.startswith("第0篇：产业带动发展，两地协作，")
    assert person.window.session.text == text


def test_a_project_that_is_closed_meanwhile_is_one_file_and_nobody_reads_it(sit: Sit, path: Path) -> None:
    before, person = children(), sit()
    person.window.open(path)
    person.wait(lambda: work_under_way(person))
    person.window.close()
    assert children() - before == set()
    assert [each.name for each in path.parent.iterdir() if each.name.startswith(path.name)] == [path.name]
    with open_read_only(path) as project:
        assert 0 < derived.pending(project).texts < MANY


def test_another_project_is_worked_on_when_it_is_opened(sit: Sit, path: Path, tmp_path: Path, schema: Schema) -> None:
    other = tmp_path / "另一个.anno"
    with create(other, schema, "李波") as project:
        edits.add(project, [Source("一", LINE.format(1), "1.txt")], edits.Imported())
    person = sit()
    person.window.open(path)
    person.wait(lambda: work_under_way(person))
    person.window.open(other)
    person.rest()
    assert pending(person) == 0
    with open_read_only(path) as project:
        assert derived.pending(project).texts > 0


def test_work_that_was_stopped_goes_on_with_the_next_import(sit: Sit, path: Path) -> None:
    person = sit()
    person.window.open(path)
    person.wait(lambda: work_under_way(person))
    for task in person.tasks.under_way:
        task.cancel()
    person.rest()
    assert pending(person) > 0
    person.window.intake.add([Source("再一篇", "再一篇。", "0.txt")])
    person.rest()
    assert pending(person) == 0


def test_a_process_that_dies_does_no_harm(sit: Sit, path: Path) -> None:
    before, person = children(), sit()
    person.window.open(path)
    person.wait(lambda: work_under_way(person))
    for process in children() - before:
        os.kill(process, 9)
    person.rest()
    assert 0 < pending(person) < MANY
    person.window.deriving.start()
    person.rest()
    assert pending(person) == 0


def test_what_a_person_decides_is_found_by_the_next_search(with_texts: Start) -> None:
    person = with_texts([LINE.format(1), "别的。"])
    document, start = person.window.session.shown.id, LINE.format(1).index("两地")
    person.window.session.do(repairs.add, opened(person), document, start, start + 2, "川渝")
    person.rest()
    assert [each.document for each in search.search(opened(person), parse("川渝协作"), 1)] == [document]
    person.undo()
    person.rest()
    assert list(search.search(opened(person), parse("川渝协作"), 1)) == []


def test_the_log_beside_the_file_is_folded_into_it_while_much_is_prepared(path: Path, sit: Sit) -> None:
    person = sit()
    person.window.open(path)
    person.rest()
    assert pending(person) == 0
    assert path.with_name(f"{path.name}-wal").stat().st_size < 4_000_000


def test_the_process_ends_well_when_its_work_is_done(path: Path) -> None:
    told: list[int] = []
    with open_project(path) as project:
        for batch in Beside(path).batches(told.append):
            derived.put(project, batch)
        assert derived.pending(project).texts == 0
    assert told == sorted(told)
    assert told


def test_a_fault_in_the_process_comes_here_with_its_traceback(project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("一", LINE.format(1), "1.txt")], imported)
    derived.derive_all(project)
    project.connection.execute("UPDATE cleaning SET repairs = '[1]'")
    repairs.add(project, imported.added[0], 0, 1, "")
    with pytest.raises(RuntimeError, match="TypeError"):
        list(Beside(project.path).batches(lambda _: None))


def test_the_process_ends_when_nobody_is_there_to_listen(path: Path) -> None:
    beside = subprocess.Popen(
        [sys.executable, "-m", "annotator", "beside", str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with beside:
        assert beside.stdin is not None
        assert beside.stdout is not None
        beside.stdout.readline()
        beside.stdin.close()
        assert beside.wait(20) == 0

"""A day of a team: given out blindly, worked on in bundles, merged, reviewed, returned, answered, merged again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt

from annotator.cli.main import main
from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import DocumentState
from annotator.model.ids import TypeId
from annotator.model.review import CaseKind, Reason
from annotator.model.span import Span
from annotator.store import documents
from annotator.store.project import open_project
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.settings import PERSON

TEXT = "成都市与重庆市签署协议。\n"
GPE, ORG = TypeId("ent.gpe"), TypeId("ent.org")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run a command, which succeeds, and give what it prints."""

    def run(*arguments: object) -> str:
        capsys.readouterr()
        assert main([str(each) for each in arguments], lambda _: 0) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def at(sit: Callable[[], Person]) -> Callable[[str, Path], Person]:
    """Somebody opens a file at a computer of their own."""

    def start(name: str, path: Path) -> Person:
        person = sit()
        person.window.bench.services.settings[PERSON] = name
        person.window.open(path)
        person.rest()
        person.page.setFocus(Qt.FocusReason.OtherFocusReason)
        return person

    return start


def at_the_queue(person: Person) -> Reviewing:
    """Open the queue, and wait until it knows of everything."""
    person.press("F9", on=person.window)
    bench = person.window.bench
    person.wait(lambda: bench.reviewing.current is not None and not bench.queueing.looking)
    return bench.reviewing


def test_a_day_of_a_team(told: Callable[..., str], at: Callable[[str, Path], Person], tmp_path: Path) -> None:
    project, bundle = tmp_path / "队.anno", tmp_path / "队 王芳.anno"
    (tmp_path / "文.txt").write_text(TEXT, "utf-8")
    told("new", project, "--person", "李波")
    told("import", project, tmp_path / "文.txt")
    told("people", project, "add", "王芳", "陈静")
    told("assign", project, "give", "--to", "王芳", "--to", "陈静", "--times", 2, "--blind")
    told("bundle", project, "-o", tmp_path)

    person = at("随便谁", bundle)
    assert person.window.windowTitle() == "队 王芳 · 王芳 — Annotator"
    person.select("成都市")
    person.press("d")
    person.select("重庆市")
    person.press("o")
    person.come_back()
    person.press("Ctrl+Return")
    assert person.status() == "All of your documents are done: close the program and hand 队 王芳.anno back."
    person.window.close()
    with open_project(tmp_path / "队 陈静.anno") as other:
        [document] = documents.document_ids(other)
        for span in (Span(0, 3), Span(4, 7)):
            tagging.tag(other, document, [span], GPE)
        edits.set_state(other, document, DocumentState.DONE)

    out = told("merge", project, bundle, tmp_path / "队 陈静.anno")
    assert "  王芳: annotations: 2 new\n" in out
    assert f"  “{TEXT.strip()}”: 王芳 annotations 2 new, done\n" in out
    assert "done (blind)" in told("assign", project)

    person = at("李波", project)
    assert len(person.annotations()) == 4, "a lead sees everybody's tags"
    reviewing = at_the_queue(person)
    assert reviewing.current is not None
    assert reviewing.current.surface == "重庆市", "the likeliest error first"
    types = [way.annotations[0].type for way in reviewing.ways]
    person.press(*["Down"] * types.index(ORG), "x", "2")
    person.window.close()

    again = Path(told("bundle", project, "-o", tmp_path, "--for", "王芳").partition(": ")[0])
    assert again.name == "队 王芳 2.anno"
    person = at("随便谁", again)
    assert "1" in person.status(), "one tag came back"
    person.press("Ctrl+F9", on=person.window)
    [back] = person.window.bench.returned.returned
    assert (back.annotation.surface, back.verdict.reason) == ("重庆市", Reason.TYPE)
    person.press("d")
    assert not person.window.bench.returned.returned
    person.window.close()

    out = told("merge", project, again, bundle)
    assert "  王芳: verdicts: 1 new\n" in out, "and the older bundle brings nothing back"
    person = at("李波", project)
    case = at_the_queue(person).current
    assert case is not None
    assert CaseKind.DISPUTED in case.kinds
    person.press("a")
    assert "Accept “重庆市”" in told("log", project, "--limit", 1)
    person.window.close()

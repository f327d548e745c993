"""Where double annotation is blind, an annotator sees nothing of a colleague's tags through any door of the window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from colleagues import acting
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from annotator.edits import assigning, people, tagging
from annotator.edits import documents as edits
from annotator.edits.assigning import Given
from annotator.edits.carrying import carried
from annotator.edits.twins import Carried, Found, carry
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.person import Role
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import annotations, derived, documents
from annotator.store.people import people as everybody
from annotator.store.project import Project, create
from annotator.store.sharing import blindness
from annotator.ui.dialogs.concordance import ConcordanceDialog
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.overview.dialog import OverviewDialog
from annotator.ui.settings import PERSON
from annotator.ui.team.history import HistoryDialog

TEXT = "成都市与重庆市签署协议，成都市投资8亿元。\n"
GPE, COM = TypeId("ent.gpe"), TypeId("ent.com")
MINE, THEIRS = Span(0, 3), Span(4, 7)


def made(path: Path, schema: Schema) -> None:
    """王芳 and 陈晨 have a document blindly; each has tagged a city, 王芳 as a company."""
    with create(path, schema, "李波") as project:
        for name in ("王芳", "陈晨"):
            people.add(project, name, Role.ANNOTATOR)
        imported = edits.Imported()
        edits.add(project, [Source("协议", TEXT, "1.txt"), Source("另一篇", "没有什么。", "2.txt")], imported)
        derived.derive_all(project)
        [document, _] = imported.added
        given = [(document, each.id) for each in everybody(project.connection).values() if each.name != "李波"]
        assigning.assign(project, given, Given(), blind=True)
        with acting(project, "王芳"):
            tagging.tag(project, document, [THEIRS], COM)
            _carry(project, document)
        with acting(project, "陈晨"):
            tagging.tag(project, document, [MINE], GPE)


def _carry(project: Project, document: DocumentId) -> None:
    """As if a twin had been found for the tag."""
    tag = annotations.annotation(project, AnnotationId(1))
    suggestion = carried(TEXT, tag, [(4, 7)], 1.0, "twins", same=True)
    assert suggestion is not None
    carry(project, documents.document(project, document), [Found(document, (suggestion,), 0)], Carried())


@pytest.fixture
def blind(sit: Callable[[], Person], tmp_path: Path, schema: Schema) -> Callable[[str], Person]:
    """A window at which one of the three sits."""
    path = tmp_path / "盲标.anno"
    made(path, schema)

    def start(name: str) -> Person:
        person = sit()
        person.window.bench.services.settings[PERSON] = name
        person.window.open(path)
        person.rest()
        assert person.window.session.opened.person.name == name
        person.page.setFocus(Qt.FocusReason.OtherFocusReason)
        return person

    return start


def opened(person: Person, keys: str, kind: type[QWidget]) -> QWidget:
    person.press(keys, on=person.window)
    person.wait(lambda: any(each.isVisible() for each in person.window.findChildren(kind)))
    person.rest()
    return next(each for each in person.window.findChildren(kind) if each.isVisible())


def concordance(person: Person, surface: str) -> list[TypeId]:
    """The types of what is listed for a surface."""
    person.select(surface)
    dialog = opened(person, "Ctrl+Shift+C", ConcordanceDialog)
    assert isinstance(dialog, ConcordanceDialog)
    found = [each.annotation.type for each in dialog.occurrences]
    dialog.reject()
    person.come_back()
    return found


@pytest.mark.parametrize(("name", "theirs", "mine"), [("陈晨", [], [GPE]), ("李波", [COM], [GPE])])
def test_all_tags_on_a_surface(blind: Callable[[str], Person], name: str, theirs: list[str], mine: list[str]) -> None:
    person = blind(name)
    assert concordance(person, "重庆市") == theirs
    assert concordance(person, "成都市") == mine


@pytest.mark.parametrize(("name", "steps", "tags"), [("陈晨", 1, 1), ("李波", 2, 2)])
def test_the_history(blind: Callable[[str], Person], name: str, steps: int, tags: int) -> None:
    person = blind(name)
    dialog = opened(person, "Ctrl+Shift+H", HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert dialog.moments.count() == steps
    assert dialog.said.text() == f"As it is now. Annotations: {tags}, links: 0."
    dialog.moments.selectAll()
    told = " ".join(dialog.changes.item(row).text() for row in range(dialog.changes.count()))
    assert ("重庆市" in told) == (name == "李波")
    dialog.reject()


@pytest.mark.parametrize(("name", "found"), [("陈晨", False), ("李波", True)])
@pytest.mark.parametrize("asked", ["type:COM", "author:王芳", "type:COM 重庆市"])
def test_the_search_for_tags(blind: Callable[[str], Person], name: str, asked: str, *, found: bool) -> None:
    person = blind(name)
    panel = person.window.bench.documents
    person.press("Ctrl+Shift+F")
    person.compose(asked)
    person.wait(lambda: not panel.bar.pausing)
    person.rest()
    assert bool(panel.model.ids) == found


@pytest.mark.parametrize(("name", "sheets"), [("陈晨", 2), ("李波", 5)])
def test_the_overview(blind: Callable[[str], Person], name: str, sheets: int) -> None:
    person = blind(name)
    dialog = opened(person, "F12", OverviewDialog)
    assert isinstance(dialog, OverviewDialog)
    person.wait(lambda: len(dialog.sheets) >= sheets)
    told = str([each.rows for each in dialog.sheets])
    assert ("王芳" in told) == (name == "李波")
    assert ("Company" in told) == (name == "李波")
    dialog.reject()


@pytest.mark.parametrize(("name", "offered"), [("陈晨", False), ("李波", True)])
def test_what_a_colleague_carried_over(blind: Callable[[str], Person], name: str, *, offered: bool) -> None:
    person = blind(name)
    shown = person.window.bench.suggestions
    companies = [each for mark in range(-60, 0) if (each := shown.get(mark)) is not None and each.type == COM]
    assert bool(companies) == offered
    assert person.window.bench.documents.model.ids


def test_the_queue_is_not_for_annotators(blind: Callable[[str], Person]) -> None:
    person = blind("陈晨")
    person.press("F9", on=person.window)
    assert not person.window.bench.reviewing.active
    person.press("Shift+F9", on=person.window)
    assert not person.window.bench.reviewing.active


@pytest.mark.parametrize(("name", "tags"), [("陈晨", ["成都市"]), ("李波", ["成都市", "重庆市"])])
def test_the_export(blind: Callable[[str], Person], tmp_path: Path, name: str, tags: list[str]) -> None:
    person = blind(name)
    dialog = opened(person, "Ctrl+E", ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.path.setText(str(tmp_path / "导出.jsonl"))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    person.rest()
    records = [json.loads(line) for line in (tmp_path / "导出.jsonl").read_text("utf-8").splitlines()]
    assert sorted(span["text"] for record in records for span in record["spans"]) == tags


@pytest.mark.parametrize(("name", "count"), [("陈晨", 1), ("李波", 2)])
def test_the_list_and_the_types(blind: Callable[[str], Person], name: str, count: int) -> None:
    bench = blind(name).window.bench
    shown = bench.session.shown.id
    assert blindness.count_in(bench.session.opened, [shown]) == {shown: count}
    assert sum(blindness.count_by_type(bench.session.opened, shown).values()) == count
    assert len(bench.session.annotations) == count

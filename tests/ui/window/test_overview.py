"""The overview of a project: figures for who leads, one's own for others; kept as pictures and tables."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store.project import create, open_project
from annotator.ui.overview.dialog import OverviewDialog
from annotator.ui.overview.sheet_view import SheetView
from annotator.ui.overview.sheets import Column, Sheet, csv_of

GPE, LOC = TypeId("ent.gpe"), TypeId("ent.loc")


@pytest.fixture
def shared(tmp_path: Path, schema: Schema) -> Path:
    """李波 leads and has found two places; 王芳 holds one of them for something else; one document is done."""
    path = tmp_path / "两人.anno"
    imported = edits.Imported()
    with create(path, schema, "李波") as project:
        edits.add(project, [Source(text, text, f"{text}.txt") for text in ("成都和重庆", "德阳")], imported)
        tagging.tag(project, imported.added[0], [Span(0, 2)], GPE)
        tagging.tag(project, imported.added[0], [Span(3, 5)], GPE)
        edits.set_state(project, imported.added[1], DocumentState.DONE)
    with open_project(path, "王芳") as project:
        tagging.tag(project, imported.added[0], [Span(0, 2)], GPE)
        tagging.tag(project, imported.added[0], [Span(3, 5)], LOC)
    return path


def opened(person: Person) -> OverviewDialog:
    person.press("F12")
    person.rest()
    dialog = person.window.findChild(OverviewDialog)
    assert isinstance(dialog, OverviewDialog)
    return dialog


def sheet(dialog: OverviewDialog, id: str) -> Sheet:
    return next(each for each in dialog.sheets if each.id == id)


def test_who_leads_sees_everybody(sit: Callable[[], Person], shared: Path) -> None:
    person = sit()
    person.window.open(shared)
    person.rest()
    dialog = opened(person)
    assert [each.id for each in dialog.sheets] == [
        *("progress", "people", "types", "audit"),
        *("agreement", "pairs", "confusion"),
    ]
    assert [row[1] for row in sheet(dialog, "progress").rows] == [0, 1, 1]
    assert [row[:2] for row in sheet(dialog, "people").rows] == [("李波", 2), ("王芳", 2)]
    assert sheet(dialog, "agreement").rows[0][1] == 0.5
    assert [row[2] for row in sheet(dialog, "confusion").rows] == [1]
    assert "All documents" not in sheet(dialog, "progress").told
    dialog.reject()


def test_from_a_figure_it_is_one_gesture_to_its_cases(sit: Callable[[], Person], shared: Path) -> None:
    person = sit()
    person.window.open(shared)
    person.rest()
    dialog = opened(person)
    number = [each.id for each in dialog.sheets].index("confusion")
    dialog.tabs.setCurrentIndex(number)
    view = dialog.tabs.widget(number)
    assert isinstance(view, SheetView)
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    person.press("Return", on=view.table)
    reviewing = person.window.bench.reviewing
    assert reviewing.active
    assert reviewing.wanted.type == GPE
    assert [case.surface for case in reviewing.cases] == ["重庆"]
    dialog.reject()


def test_others_see_their_own(sit: Callable[[], Person], shared: Path) -> None:
    person = sit()
    person.window.session.open(shared, "王芳")
    person.rest()
    dialog = opened(person)
    assert [each.id for each in dialog.sheets] == ["progress", "types"]
    assert [row[1] for row in sheet(dialog, "types").rows] == [1, 1]
    dialog.reject()


def test_charts_and_tables_are_kept_as_files(sit: Callable[[], Person], shared: Path, tmp_path: Path) -> None:
    person = sit()
    person.window.open(shared)
    person.rest()
    dialog = opened(person)
    view = dialog.tabs.widget(1)
    assert isinstance(view, SheetView)
    view.save_picture(tmp_path / "pace.png")
    view.save_table(tmp_path / "pace.csv")
    assert QImage(str(tmp_path / "pace.png")).width() > 100
    with (tmp_path / "pace.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows] == [dialog.sheets[1].columns[0].title, "李波", "王芳"]
    view.save_table(tmp_path / "no folder" / "pace.csv")
    told = person.window.findChild(QMessageBox)
    assert isinstance(told, QMessageBox)
    assert told.text().startswith("pace.csv cannot be written")
    told.reject()
    dialog.reject()


def test_no_spreadsheet_runs_what_somebody_is_called() -> None:
    rows = (("=1+1", -2.5, None),)
    text = csv_of(Sheet("a", "A", "", (Column("x"), Column("y"), Column("z")), rows))
    assert text.splitlines()[1] == "'=1+1,-2.5,"

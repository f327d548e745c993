"""Projects in the window: made, opened, closed, copied; what cannot be opened is told, and nothing breaks."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QSplitter

from annotator.model.schema import Schema
from annotator.store.project import Project, create, open_project
from annotator.store.sqlite import sqlite3
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.recent import recent
from annotator.ui.team.who import WhoDialog

Start = Callable[[Sequence[str]], Person]
Sit = Callable[[], Person]

HOLD = """
import sys
from pathlib import Path
from annotator.store.project import open_project
with open_project(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def told(person: Person) -> str:
    """What the dialog over the window says; it is closed then."""
    box = next(found for found in person.window.findChildren(QMessageBox) if found.isVisible())
    box.close()
    return f"{box.text()} {box.informativeText()}"


def new_project(person: Person, folder: Path) -> NewProjectDialog:
    person.press("Ctrl+N", on=person.window)
    dialog = next(found for found in person.window.findChildren(NewProjectDialog) if found.isVisible())
    dialog.move_to(folder)
    return dialog


def test_a_project_is_made_by_the_dialog(sit: Sit, tmp_path: Path) -> None:
    person = sit()
    dialog = new_project(person, tmp_path)
    dialog.name.setText("政策 新闻 2026")
    person.press("Return", on=dialog.name)
    assert person.window.session.opened.path == tmp_path / "政策 新闻 2026.anno"
    assert person.window.windowTitle() == "政策 新闻 2026 — Annotator"
    assert person.window.session.opened.person.name == "李波"
    assert not person.window.findChildren(NewProjectDialog)


@pytest.mark.parametrize("name", ["甲/乙", ".隐藏", "那里", "？:*"])
def test_a_name_that_cannot_be_is_refused_while_it_is_typed(
    sit: Sit, tmp_path: Path, schema: Schema, name: str
) -> None:
    create(tmp_path / "那里.anno", schema, "李波").close()
    person = sit()
    dialog = new_project(person, tmp_path)
    dialog.name.setText(name)
    assert dialog.problem
    person.press("Return", on=dialog.name)
    assert dialog.isVisible()
    assert person.window.session.project is None
    dialog.name.setText("别的")
    assert not dialog.problem
    person.press("Return", on=dialog.name)
    assert person.window.session.opened.name == "别的"


def test_the_longest_name_still_makes_a_project(sit: Sit, tmp_path: Path) -> None:
    person = sit()
    dialog = new_project(person, tmp_path)
    dialog.name.setText("成" * 300)
    person.press("Return", on=dialog.name)
    assert set(person.window.session.opened.name) == {"成"}


def test_a_folder_that_went_away_is_told_in_the_dialog(sit: Sit, tmp_path: Path) -> None:
    person = sit()
    (tmp_path / "里").mkdir()
    dialog = new_project(person, tmp_path / "里")
    dialog.name.setText("新闻")
    (tmp_path / "里").rmdir()
    person.press("Return", on=dialog.name)
    assert "里" in dialog.problem
    assert dialog.isVisible()
    assert dialog.name.text() == "新闻"


def test_a_closed_project_is_among_the_recent_ones_and_opens_by_a_click(with_texts: Start) -> None:
    person = with_texts(["一。", "二。"])
    path = person.window.session.opened.path
    person.press("Ctrl+Return", "Ctrl+W")
    assert person.window.session.project is None
    assert person.window.windowTitle() == "Annotator"
    (button,) = [each for each in person.window.findChildren(QPushButton) if path.name in each.toolTip()]
    button.click()
    assert person.window.session.opened.path == path
    assert person.window.session.text == "二。"
    assert person.page.hasFocus()


def test_a_recent_project_that_is_gone_is_told_and_forgotten(with_texts: Start) -> None:
    person = with_texts(["一。"])
    path = person.window.session.opened.path
    person.press("Ctrl+W")
    path.unlink()
    (button,) = [each for each in person.window.findChildren(QPushButton) if path.name in each.toolTip()]
    button.click()
    assert "There is no file" in told(person)
    assert recent(person.window.bench.services.settings) == []


def test_a_project_held_by_another_process_is_told_and_nothing_changes(
    with_texts: Start, tmp_path: Path, schema: Schema
) -> None:
    held = tmp_path / "别人的.anno"
    create(held, schema, "王芳").close()
    person = with_texts(["成都。"])
    here = person.window.session.opened.path
    command = [sys.executable, "-c", HOLD, str(held)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        person.window.open(held)
        said = told(person)
        holder.communicate()
    assert "别人的.anno is open in another window or program." in said
    assert "Close it there first" in said
    assert person.window.session.opened.path == here
    person.window.activateWindow()
    person.select("成都")
    person.press("d")
    assert person.tagged() == "【成都|GPE】。"
    person.window.open(held)
    [asked] = person.window.findChildren(WhoDialog)
    person.press("Down", "Return", on=asked.list)
    assert person.window.session.opened.path == held


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:6000])


def make_text(path: Path) -> None:
    path.write_text("成都。", encoding="utf-8")


def make_empty(path: Path) -> None:
    path.write_bytes(b"")


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")


def put_trigger(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON document BEGIN DELETE FROM annotation; END")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (cut_short, "is damaged"),
        (make_text, "is not a project"),
        (make_empty, "is not a project"),
        (make_newer, "was made by a newer version"),
        (put_trigger, "holds something that no project has"),
    ],
)
def test_what_is_no_sound_project_is_told_and_left_alone(
    with_texts: Start, tmp_path: Path, schema: Schema, spoil: Callable[[Path], object], sentence: str
) -> None:
    bad = tmp_path / "坏.anno"
    create(bad, schema, "王芳").close()
    spoil(bad)
    before = bad.read_bytes()
    person = with_texts(["成都。"])
    here = person.window.session.opened.path
    person.window.open(bad)
    said = told(person)
    assert sentence in said
    assert "坏.anno" in said
    assert bad.read_bytes() == before
    assert person.window.session.opened.path == here
    assert person.window.session.text == "成都。"
    assert not (tmp_path / "坏.anno-lock").exists()


def choose_in_dialogs(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The desktop's own file dialog cannot be driven: whoever sits there chooses this."""

    def accepted(_dialog: QFileDialog) -> int:
        return QFileDialog.DialogCode.Accepted.value

    def chosen(_dialog: QFileDialog) -> list[str]:
        return [str(path)]

    monkeypatch.setattr(QFileDialog, "exec", accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", chosen)


def test_a_copy_has_everything(with_texts: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person = with_texts(["成都位于四川。"])
    person.select("成都")
    person.press("d")
    choose_in_dialogs(monkeypatch, tmp_path / "备份.anno")
    person.window.table.run("project.copy")
    person.rest()
    assert "备份.anno" in person.status()
    with open_project(tmp_path / "备份.anno") as copied:
        assert annotations_in(copied) == ["成都"]
    person.page.setFocus()
    person.press("Ctrl+Z")
    assert person.tagged() == "成都位于四川。"


def annotations_in(project: Project) -> list[str]:
    return [row["surface"] for row in project.connection.execute("SELECT surface FROM annotation")]


def test_a_project_is_never_copied_over_one_in_use(
    with_texts: Start, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = with_texts(["成都位于四川。"])
    choose_in_dialogs(monkeypatch, person.window.session.opened.path)
    person.window.table.run("project.copy")
    assert "There is a file" in told(person)
    with create(tmp_path / "别人的.anno", schema, "王芳") as others:
        choose_in_dialogs(monkeypatch, others.path)
        person.window.table.run("project.copy")
        person.rest()
        assert "is open in another window" in told(person)
        with others.step("probe") as step:
            assert step.rows == 0
    person.window.activateWindow()
    person.select("成都")
    person.press("d")
    path = person.window.session.opened.path
    person.press("Ctrl+W")
    with open_project(path) as again:
        assert annotations_in(again) == ["成都"]


def test_the_window_comes_back_as_it_was_left(with_texts: Start, sit: Sit) -> None:
    person = with_texts(["一。"])
    person.window.resize(790, 640)
    split = person.window.bench.documents.parentWidget()
    assert isinstance(split, QSplitter)
    split.setSizes([160, 400, 230])
    wanted = person.window.bench.documents.width()
    path = person.window.session.opened.path
    person = sit()
    person.window.open(path)
    QApplication.processEvents()
    assert person.window.height() == 640
    assert person.window.bench.documents.width() == wanted


def test_input_methods_reach_every_field_but_not_the_page(with_texts: Start) -> None:
    person = with_texts(["投资8亿元。"])
    person.select("8亿元")
    person.press("1")
    fields = [person.window.bench.documents.search]
    person.press("Return")
    focused = QApplication.focusWidget()
    assert focused is not None
    for field in (*fields, focused):
        assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not person.page.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_closed_project_is_one_file_that_can_be_moved(with_texts: Start, tmp_path: Path, sit: Sit) -> None:
    person = with_texts(["一。"])
    path = person.window.session.opened.path
    person.press("Ctrl+W")
    moved = tmp_path / "别处"
    moved.mkdir()
    shutil.move(path, moved / path.name)
    assert [each.name for each in tmp_path.glob(f"{path.name}*")] == []
    person = sit()
    person.window.open(moved / path.name)
    assert person.window.session.text == "一。"


def test_recent_projects_are_in_the_menu(
    with_texts: Callable[[Sequence[str]], Person], sit: Callable[[], Person]
) -> None:
    path = with_texts(["成都。"]).window.session.opened.path
    person = sit()
    menu = person.window.table.made_menu("recent")
    assert [action.text() for action in menu.actions()] == [path.stem]
    menu.actions()[0].trigger()
    assert person.window.session.text == "成都。"

"""A lead's day by keys: people, documents given out, bundles out, and work that comes back."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from colleagues import acting
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QTreeWidgetItem

from annotator.edits import assigning, tagging
from annotator.edits import documents as document_edits
from annotator.edits import people as people_edits
from annotator.model.assignment import AssignmentState
from annotator.model.changes import Changes
from annotator.model.document import DocumentState
from annotator.model.ids import TypeId
from annotator.model.person import Role
from annotator.model.span import Span
from annotator.store import documents, people
from annotator.store.project import Project, open_project
from annotator.store.rows import now, to_milliseconds
from annotator.store.sharing import assignments
from annotator.team.giving import Scope
from annotator.ui.actions.team import merge_files
from annotator.ui.settings import PERSON
from annotator.ui.team.assignments import AssignmentsDialog, Which
from annotator.ui.team.bundles import BundlesDialog
from annotator.ui.team.give_out import GiveOutDialog
from annotator.ui.team.merging import MergeDialog
from annotator.ui.team.people import PeopleDialog
from annotator.ui.team.who import WhoDialog

WithTexts = Callable[[Sequence[str]], Person]
OK = QDialogButtonBox.StandardButton.Ok
TEXTS = ["成都市与重庆市签署协议。\n", "四川省增长46.2%。\n", "两江新区开业。\n", "天府新区投资100亿元。\n"]


def dialog(person: Person, kind: type[QDialog]) -> QDialog:
    person.wait(lambda: any(each.isVisible() for each in person.window.findChildren(kind)))
    return next(each for each in person.window.findChildren(kind) if each.isVisible())


def run(person: Person, id: str) -> None:
    assert person.window.table.run(id)


def names(project: Project) -> list[tuple[str, Role, bool]]:
    return [(each.name, each.role, each.retired) for each in people.people(project.connection).values()]


def with_people(person: Person) -> Project:
    project = person.window.session.opened
    for name in ("王芳", "陈静"):
        person.window.session.do(people_edits.add, project, name, Role.ANNOTATOR)
    return project


def given(person: Person) -> Project:
    """Everything is given to two people, by keys."""
    project = with_people(person)
    person.press("Ctrl+Shift+P")
    matrix = dialog(person, AssignmentsDialog)
    assert isinstance(matrix, AssignmentsDialog)
    matrix.give.click()
    asked = dialog(person, GiveOutDialog)
    assert isinstance(asked, GiveOutDialog)
    asked.scope.setCurrentIndex(asked.scope.findData(Scope.ALL))
    for each in people.people(project.connection).values():
        asked.boxes[each.id].setChecked(each.role is Role.ANNOTATOR)
    asked.times.setValue(2)
    asked.buttons.button(OK).click()
    person.rest()
    matrix.reject()
    return project


def test_a_lead_adds_people_names_them_and_lets_them_go(with_texts: WithTexts) -> None:
    person = with_texts(TEXTS)
    project = person.window.session.opened
    run(person, "team.people")
    found = dialog(person, PeopleDialog)
    assert isinstance(found, PeopleDialog)
    found.add.click()
    editor = QApplication.focusWidget()
    assert editor is not None
    person.press("Ctrl+A", on=editor)
    person.compose("王芳")
    person.press("Return")
    assert names(project) == [("李波", Role.LEAD, False), ("王芳", Role.ANNOTATOR, False)]
    found.table.setCurrentCell(1, 0)
    found.retire.click()
    assert names(project)[1] == ("王芳", Role.ANNOTATOR, True)
    found.table.setCurrentCell(0, 0)
    found.retire.click()
    assert person.status().startswith("“李波” is the only lead")
    found.reject()
    person.undo()
    assert names(project)[1] == ("王芳", Role.ANNOTATOR, False)


def test_documents_are_given_out_and_taken_back_as_single_steps(with_texts: WithTexts) -> None:
    person = with_texts(TEXTS)
    project = given(person)
    assert len(assignments.pairs(project)) == 8
    assert person.status() == "Documents given out: 8"
    run(person, "team.assign")
    matrix = dialog(person, AssignmentsDialog)
    assert isinstance(matrix, AssignmentsDialog)
    assert matrix.model.data(matrix.model.index(0, 1)) == "○ To do"
    assert matrix.model.headerData(1, Qt.Orientation.Horizontal) == "王芳\n0 / 4"
    matrix.title.setText("文 3")
    person.rest()
    assert [matrix.model.headerData(row, Qt.Orientation.Vertical) for row in range(matrix.model.rowCount())] == ["文 3"]
    matrix.title.clear()
    matrix.table.setCurrentIndex(matrix.model.index(1, 1))
    matrix.take_back.click()
    assert len(assignments.pairs(project)) == 7
    assert matrix.model.data(matrix.model.index(1, 1)) == ""
    matrix.reject()
    person.undo()
    person.undo()
    assert assignments.pairs(project) == []


def test_all_is_taken_back_and_given_to_somebody_else_by_keys_as_one_step_each(with_texts: WithTexts) -> None:
    person = with_texts([f"第{number}篇。\n" for number in range(50)])
    project = given(person)
    run(person, "team.assign")
    matrix = dialog(person, AssignmentsDialog)
    assert isinstance(matrix, AssignmentsDialog)
    person.wait(matrix.table.hasFocus)
    person.press("Ctrl+A")
    person.press("Delete")
    person.rest()
    assert assignments.pairs(project) == []
    assert not matrix.take_back.isEnabled()
    person.window.table.run("edit.undo")
    assert len(assignments.pairs(project)) == 100
    matrix.table.setCurrentIndex(matrix.model.index(0, 1))
    person.press("Shift+Down", "Shift+Down")
    person.press("Alt+E", on=matrix)
    person.wait(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    person.press("Down", "Return", on=menu)
    person.rest()
    [lead, *_] = people.people(project.connection)
    assert sum(who == lead for _, who in assignments.pairs(project)) == 3
    matrix.reject()


def test_what_was_left_alone_is_marked_and_taken_back_by_a_key(with_texts: WithTexts) -> None:
    person = with_texts(TEXTS)
    project = given(person)
    with acting(project, "王芳"):
        tagging.tag(project, person.window.session.shown.id, [Span(0, 3)], TypeId("ent.gpe"))
    moment = to_milliseconds(now() - timedelta(days=9))
    for table in ("assignment", "annotation"):
        project.connection.execute(f"UPDATE {table} SET updated = ?", (moment,))
    run(person, "team.assign")
    matrix = dialog(person, AssignmentsDialog)
    assert isinstance(matrix, AssignmentsDialog)
    matrix.which.setCurrentIndex(Which.ABANDONED)
    person.rest()
    assert [matrix.model.id_at(row) for row in range(matrix.model.rowCount())] == [person.window.session.shown.id]
    matrix.table.setFocus()
    person.press("Delete", on=matrix.table)
    person.rest()
    assert matrix.model.rowCount() == 0
    assert len(assignments.pairs(project)) == 7
    matrix.days.setValue(30)
    matrix.reject()


def test_bundles_go_out_and_their_work_is_shown_before_it_is_merged(with_texts: WithTexts, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    project = given(person)
    run(person, "team.bundle")
    asked = dialog(person, BundlesDialog)
    assert isinstance(asked, BundlesDialog)
    asked.buttons.button(OK).click()
    person.rest()
    made = sorted(tmp_path.glob("项目 一 *.anno"))
    assert [path.stem for path in made] == ["项目 一 王芳", "项目 一 陈静"]
    for path in made:
        with open_project(path) as bundle:
            first = documents.document_ids(bundle)[0]
            tagging.tag(bundle, first, [Span(0, 3)], TypeId("ent.gpe"))
    merge_files(person.window.bench, made)
    shown = dialog(person, MergeDialog)
    assert isinstance(shown, MergeDialog)
    person.rest()
    assert shown.said.text() == "What would come from 2 files. Nothing has been written yet."
    assert person.tagged() == TEXTS[0]
    shown.merge.click()
    person.rest()
    assert shown.said.text().startswith("Merged as one step. Documents with news: 1.")
    assert [lines(shown.tree.topLevelItem(number)) for number in range(2)] == [
        [
            f"项目 一 {name}.anno  ·  {name}",
            f"  {name}",
            "    Documents, how far | – | 1 | – | –",
            "    Annotations | 1 | – | – | –",
            "  Documents with news: 1",
            "    In work  ·  文 1 | 1 | – | – | –",
        ]
        for name in ("王芳", "陈静")
    ]
    shown.reject()
    assert [each.surface for each in person.annotations()] == ["成都市", "成都市"]
    person.undo()
    assert person.annotations() == []
    assert len(assignments.pairs(project)) == 8


def lines(item: QTreeWidgetItem | None, indent: str = "") -> list[str]:
    """What a tree says below an item, a line for each row."""
    assert item is not None
    cells = [item.text(column) for column in range(5)]
    found = [indent + " | ".join(cell for cell in cells if cell)]
    for number in range(item.childCount()):
        found += lines(item.child(number), f"{indent}  ")
    return found


def test_a_file_that_is_no_bundle_is_refused_with_a_reason(with_texts: WithTexts, tmp_path: Path) -> None:
    person = with_texts(TEXTS)
    broken = tmp_path / "坏.anno"
    broken.write_bytes(b"no project")
    merge_files(person.window.bench, [broken])
    shown = dialog(person, MergeDialog)
    assert isinstance(shown, MergeDialog)
    person.rest()
    assert "is not a project" in shown.said.text()
    assert not shown.merge.isEnabled()
    shown.reject()


def test_who_was_given_documents_goes_through_them_and_has_states_of_their_own(
    with_texts: WithTexts, sit: Callable[[], Person]
) -> None:
    person = with_texts(TEXTS)
    project = given(person)
    path = project.path
    person = sit()
    person.window.bench.services.settings[PERSON] = "王芳"
    person.window.open(path)
    session = person.window.session
    assert session.opened.person.name == "王芳"
    assert not person.window.table.can_run("project.schema")
    assert person.window.table.action("project.schema").toolTip().startswith("Only a lead can change the schema")
    assert not person.window.table.can_run("team.merge")
    first = session.shown.id
    person.rest()
    person.come_back()
    person.press("Ctrl+Return")
    assert session.shown.id != first
    own = assignments.of_person(session.opened, first, session.opened.person.id)
    assert own is not None
    assert own.state is AssignmentState.DONE
    assert documents.document(session.opened, first).state is DocumentState.IN_PROGRESS


def test_a_name_that_the_project_does_not_know_is_asked_about_once(
    with_texts: WithTexts, sit: Callable[[], Person]
) -> None:
    path = with_people(with_texts(TEXTS)).path
    for asked in (True, False):
        person = sit()
        person.window.bench.services.settings[PERSON] = "电脑"
        person.window.open(path)
        if asked:
            who = dialog(person, WhoDialog)
            assert isinstance(who, WhoDialog)
            assert person.window.session.project is None
            assert not who.buttons.button(OK).isEnabled(), "whoever is not known is not taken for the lead"
            who.list.setCurrentRow(2)
            who.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        assert person.window.session.opened.person.name == "陈静"


def test_ones_own_documents_are_listed_and_others_tags_are_hidden_until_all_are_done(
    with_texts: WithTexts, sit: Callable[[], Person]
) -> None:
    person = with_texts(TEXTS)
    project = given(person)
    run(person, "team.blind")
    first = documents.document_ids(project)[0]
    wang = next(each for each in people.people(project.connection).values() if each.name == "王芳")
    taken = [(id, wang.id) for id in documents.document_ids(project)[2:]]
    person.window.session.do(assigning.take_back, project, taken)
    person.come_back()
    person.select("成都市")
    person.press("d")
    assert person.tagged() != TEXTS[0]
    path = project.path
    person = sit()
    person.window.bench.services.settings[PERSON] = "王芳"
    person.window.open(path)
    panel, session = person.window.bench.documents, person.window.session
    assert len(panel.model.ids) == 4
    run(person, "document.mine")
    assert list(panel.model.ids) == documents.document_ids(session.opened)[:2]
    assert session.shown.id == first
    assert person.tagged() == TEXTS[0], "the lead's tag is not for her yet"
    for name in ("王芳", "陈静"):
        session.opened.person = next(
            each for each in people.people(session.opened.connection).values() if each.name == name
        )
        session.do(document_edits.set_state, session.opened, first, DocumentState.DONE)
    session.opened.person = wang
    session.announce(Changes())
    assert person.tagged() == "【成都市|GPE】与重庆市签署协议。\n"


def test_a_lead_with_an_empty_queue_is_told_that_people_are_still_at_work(with_texts: WithTexts) -> None:
    person = with_texts(TEXTS)
    given(person)
    person.come_back()
    person.press("F9", on=person.window)
    person.rest()
    told = [label.text() for label in person.window.bench.cards.findChildren(QLabel) if label.isVisible()]
    assert "Assignments that are not done yet: 8. Work is compared once people are done with it." in told
    person.press("Esc", on=person.window)

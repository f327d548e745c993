"""A step that others' work stands on cannot be undone, and does not bar the way to those before it for ever."""

from pathlib import Path

import pytest

from annotator.edits import documents, tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store.journal import UndoConflict
from annotator.store.project import create, open_project

GPE = TypeId("ent.gpe")


def test_undo_goes_on_before_a_step_that_was_passed_over(tmp_path: Path, schema: Schema) -> None:
    path = tmp_path / "two.anno"
    with create(path, schema, "李波") as project:
        first = documents.Imported()
        documents.add(project, [Source("一", "成都位于四川。", "1.txt")], first)
        documents.set_state(project, first.added[0], DocumentState.DONE)
        second = documents.Imported()
        documents.add(project, [Source("二", "重庆。", "2.txt")], second)
    with open_project(path, "王芳") as project:
        tagging.tag(project, second.added[0], [Span(0, 2)], GPE)
    with open_project(path, "李波") as project:
        with pytest.raises(UndoConflict):
            project.undo()
        in_the_way = project.next_undo()
        assert in_the_way is not None
        project.pass_over(in_the_way)
        following = project.next_undo()
        assert following is not None
        assert following.code == "set_state"
        project.undo()
        assert project.next_redo() == following

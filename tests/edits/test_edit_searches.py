"""Searches are kept under names of their own, and each change to them can be taken back."""

import pytest

from annotator.edits import searches
from annotator.errors import UsageError
from annotator.model.changes import Kind
from annotator.model.ids import SearchId
from annotator.sentences import step_text
from annotator.store.project import Project
from annotator.store.searches import saved


def kept(project: Project) -> list[tuple[str, str]]:
    return [(each.name, each.query) for each in saved(project)]


def test_a_search_is_kept_renamed_and_forgotten_and_all_of_it_taken_back(project: Project) -> None:
    assert Kind.SAVED_SEARCH in searches.save(project, " 大\n金额 ", " 值>100亿元 ")
    searches.save(project, "重庆", "cqs")
    assert kept(project) == [("大 金额", "值>100亿元"), ("重庆", "cqs")]
    [_, second] = saved(project)
    searches.rename(project, second.id, "渝")
    searches.forget(project, saved(project)[0].id)
    assert kept(project) == [("渝", "cqs")]
    told = list[str]()
    while (step := project.next_undo()) is not None:
        told.append(step_text(step.code, step.details).format_map(step.details))
        project.undo()
    assert kept(project) == []
    assert told == [
        "Delete the search “大 金额”",
        "Rename the search “重庆”",
        "Save the search “重庆”",
        "Save the search “大 金额”",
    ]
    while project.next_redo() is not None:
        project.redo()
    assert kept(project) == [("渝", "cqs")]


def refused(code: str) -> "pytest.RaisesExc[UsageError]":
    return pytest.RaisesExc(UsageError, check=lambda error: error.code == code)


def test_names_are_told_apart(project: Project) -> None:
    searches.save(project, "甲", "成都")
    searches.save(project, "乙", "重庆")
    [first, second] = saved(project)
    with refused("name_taken"):
        searches.save(project, " 甲", "德阳")
    with refused("name_taken"):
        searches.rename(project, second.id, first.name)
    with refused("no_name"):
        searches.save(project, " \n", "德阳")
    assert not searches.rename(project, first.id, first.name)
    assert len(saved(project)) == 2


def test_only_what_can_be_searched_for_is_kept(project: Project) -> None:
    with refused("nothing_to_save"):
        searches.save(project, "甲", " \u3000")
    with refused("open_quote"):
        searches.save(project, "甲", "“成都")
    assert project.next_undo() is None


def test_a_search_that_is_gone_is_said(project: Project) -> None:
    with refused("no_saved_search"):
        searches.forget(project, SearchId(7))
    with refused("no_saved_search"):
        searches.rename(project, SearchId(7), "甲")

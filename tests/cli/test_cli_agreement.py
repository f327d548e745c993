"""`annotator agreement`: how far people agree, for people and for programs."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.edits import tagging
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store import documents
from annotator.store.project import open_project


@pytest.fixture
def shared(path: Path) -> Path:
    """The project, in which 王芳 has found the same company and another extent of the money."""
    with open_project(path, "王芳") as project:
        document = next(documents.documents(project))
        text = documents.text_of(project, document)
        for surface, type_ in (("𠮷野家", "ent.com"), ("100亿元", "fig.money")):
            start = text.index(surface)
            tagging.tag(project, document.id, [Span(start, start + len(surface))], TypeId(type_))
    return path


def test_it_tells_who_agrees_on_what(run: Callable[..., Any], shared: Path) -> None:
    result = run("agreement", shared)
    assert result.code == 0
    lines = {line[:16].strip(): line[16:].split() for line in result.out.splitlines()}
    assert lines["all"] == ["0.500", "1.000", "4"]
    assert lines["COM"][:2] == ["1.000", "1.000"]
    assert lines["MONEY"][:2] == ["0.000", "1.000"]
    assert lines["李波 / 王芳"] == ["0.500", "1.000", "4"]


def test_programs_get_all_figures(run: Callable[..., Any], shared: Path) -> None:
    table = json.loads(run("agreement", shared, "--json").out)
    assert table["people"] == ["李波", "王芳"]
    assert table["documents"] == 1
    assert table["total"] == {"marks": 4, "f1": 0.5, "overlapping_f1": 1.0, "interval": None}
    assert table["types"]["COM"]["unitising_alpha"] == 1.0
    assert {each["number"] for each in table["confused"]} == {1}
    assert [len(table[part]) for part in ("pairs", "by_document", "weeks")] == [1, 1, 1]


def test_the_work_of_one_person_is_no_agreement(run: Callable[..., Any], path: Path) -> None:
    result = run("agreement", path)
    assert (result.code, result.out.strip()) == (1, "No document has the work of two people.")


def test_gamma_is_worked_out_on_so_many_documents(run: Callable[..., Any], shared: Path) -> None:
    table = json.loads(run("agreement", shared, "--gamma", "3", "--json").out)
    [value] = table["gamma"]["by_document"].values()
    assert 0 < value < 1
    assert table["gamma"]["mean"] == value
    assert "gamma, mean of 1 documents" in run("agreement", shared, "--gamma", "1").out

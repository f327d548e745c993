"""A project is searched from the terminal, for people and for programs."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.store import annotations, documents
from annotator.store.project import open_project, open_read_only

Run = Callable[..., Any]  # conftest.Result


@pytest.fixture
def searched(path: Path) -> Path:
    """The project, with one more document."""
    with open_project(path) as project:
        text = "重庆市" + "，重慶市" * 6 + "投资\n5家"
        edits.add(project, [Source("直辖市", text, "b.txt")], edits.Imported())
    return path


def told(output: str) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(output))


def test_hits_are_told_as_json(run: Run, searched: Path) -> None:
    result = run("search", searched, "成都投资", "--json")
    assert result.code == 0
    with open_read_only(searched) as project:
        [first, _] = documents.documents(project)
    assert told(result.out) == {
        "query": "成都投资",
        "documents": [
            {
                "doc_id": str(first.uid),
                "title": "𠮷野家",
                "hits": [
                    {
                        "start": 6,
                        "end": 10,
                        "surface": "成都投资",
                        "before": "\ufeff𠮷野家😀在",
                        "after": " 不低于100亿元",
                        "annotation": None,
                        "type": None,
                    }
                ],
                "more": False,
                "meant": [],
            }
        ],
    }


def test_annotations_are_told_with_their_ids_and_types(run: Run, searched: Path) -> None:
    [document] = told(run("search", searched, "值>=100亿元", "--json").out)["documents"]
    with open_read_only(searched) as project:
        [_, money] = annotations.annotations(project, documents.document_ids(project)[0])
    [hit] = document["hits"]
    assert (hit["annotation"], hit["type"], hit["surface"]) == (str(money.uid), "MONEY", "不低于100亿元")
    assert (hit["start"], hit["end"]) == (money.span.start, money.span.end)


def test_letters_say_what_they_stood_for(run: Run, searched: Path) -> None:
    [document] = told(run("search", searched, "cqs", "--json").out)["documents"]
    assert (document["meant"], len(document["hits"])) == (["重庆市"], 7)


def test_people_read_titles_and_the_first_hits(run: Run, searched: Path) -> None:
    result = run("search", searched, "cqs")
    lines = result.out.splitlines()
    assert lines[:2] == ["直辖市 (重庆市)", "        0  【重庆市】" + "，重慶市" * 6 + "投资 5家"]
    assert lines[2].startswith("        4  重庆市，【重慶市】，重慶市")
    assert [line.strip() for line in lines[6:]] == ["2 more"]


def test_words_may_be_typed_as_they_come_and_taken_out(run: Run, searched: Path) -> None:
    titles = [document["title"] for document in told(run("search", searched, "投资", "--json").out)["documents"]]
    assert titles == ["𠮷野家", "直辖市"]
    result = run("search", searched, "投资", "-重庆", "--json")
    assert [document["title"] for document in told(result.out)["documents"]] == ["𠮷野家"]
    assert told(result.out)["query"] == "投资 -重庆"


def test_no_more_documents_are_told_than_asked_for(run: Run, searched: Path) -> None:
    assert len(told(run("search", searched, "投资", "--limit", 1, "--json").out)["documents"]) == 1
    assert run("search", searched, "投资", "--limit", 0).code == 2


def test_nothing_found_is_said(run: Run, searched: Path) -> None:
    result = run("search", searched, "德阳")
    assert (result.code, result.out, result.err) == (1, "", "annotator: Nothing was found.\n")
    result = run("search", searched, "德阳", "--json")
    assert (result.code, told(result.out)["documents"]) == (1, [])


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("“成都", "The quotation mark before “成都” is never closed"),
        ("/成", "A second / is expected after “/成”"),
        ("类型:", "After “类型:” a value is expected."),
        ("摘自:日报", "There is no filter “摘自”. There are type, surface, author"),
        ("状态:好", "“好” is nothing that “状态” can be. Expected: new, in_progress, done"),
        ("类型>GPE", "“类型” cannot be more or less than something."),
        ("值>很多", "“很多” is no amount. Expected: a number"),
        ("/(/", "“(” is no pattern to search for"),
    ],
)
def test_what_is_not_understood_is_said_in_one_line(run: Run, searched: Path, query: str, sentence: str) -> None:
    result = run("search", searched, query)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"annotator: {sentence}")
    assert result.err.count("\n") == 1


def test_an_option_that_there_is_not_is_not_searched_for(run: Run, searched: Path) -> None:
    assert run("search", searched, "成都", "--limt").code == 2

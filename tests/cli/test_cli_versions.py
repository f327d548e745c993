"""The same address imported again with a new text: a new version, told in the terminal, and taken back as one step."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.edits import tagging
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store import annotations, documents
from annotator.store.project import open_project, open_read_only

Run = Callable[..., Any]  # conftest.Result

OLD = "成都市发展改革委表示，2023年全市地区生产总值达2.2万亿元，同比增长6.0%。德阳市加快融入成都都市圈。"
NEW = "（记者李波）成都市发展改革委表示，2023年全市地区生产总值达2.21万亿元，同比增长6.0%。"


def crawled(folder: Path, day: int, text: str) -> Path:
    path = folder / f"{day}.jsonl"
    line = {"text": text, "title": "成都经济", "url": "https://news.example/cd/1.html"}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", "utf-8")
    return path


def tags(path: Path) -> list[list[str]]:
    with open_read_only(path) as project:
        found = documents.documents(project)
        return [[each.surface for each in annotations.annotations(project, document.id)] for document in found]


def project_with_tags(run: Run, folder: Path) -> Path:
    path = folder / "成都.anno"
    assert run("new", path).code == 0
    assert run("import", path, crawled(folder, 19, OLD)).code == 0
    with open_project(path) as project:
        [document] = documents.document_ids(project)
        for surface, type_ in (("成都市发展改革委", "ent.gov"), ("2.2万亿元", "fig.money"), ("德阳市", "ent.gpe")):
            start = OLD.index(surface)
            tagging.tag(project, document, [Span(start, start + len(surface))], TypeId(type_))
    return path


def test_a_changed_page_comes_in_as_a_new_version_with_its_tags(run: Run, tmp_path: Path) -> None:
    path = project_with_tags(run, tmp_path)
    result = run("import", path, crawled(tmp_path, 20, NEW), "--json")
    assert result.code == 0
    assert json.loads(result.out) == {
        "added": 1,
        "duplicates": [],
        "versions": [{"title": "成都经济", "tags_kept": 1, "tags_to_confirm": 1, "tags_lost": ["德阳市"]}],
        "brought_back": {"documents": 0, "annotations": 0, "links": 0, "refused": 0},
        "failed": [],
    }
    assert tags(path) == [["成都市发展改革委", "2.2万亿元", "德阳市"], ["成都市发展改革委"]]
    assert run("check", path).code == 0


def test_it_is_said_in_words_and_undone_as_a_whole(run: Run, tmp_path: Path) -> None:
    path = project_with_tags(run, tmp_path)
    result = run("import", path, crawled(tmp_path, 20, NEW))
    assert "“成都经济” came in as a new version. Tags kept: 1, to confirm: 1, lost: 1." in result.err
    assert run("undo", path).code == 0
    assert tags(path) == [["成都市发展改革委", "2.2万亿元", "德阳市"]]


def test_the_same_text_from_the_same_address_is_no_version(run: Run, tmp_path: Path) -> None:
    path = project_with_tags(run, tmp_path)
    result = run("import", path, crawled(tmp_path, 20, OLD), "--json")
    table = json.loads(result.out)
    assert (table["added"], table["versions"], len(table["duplicates"])) == (0, [], 1)

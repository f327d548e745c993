"""The real texts are searched as they are read, whatever their script and damage, and nothing is missed in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from plain_scan import ALL, queries, scan_all, searched

from annotator.edits import documents as edits
from annotator.formats.reading import read_paths
from annotator.model.document import Source
from annotator.model.query import parse
from annotator.model.schema import Schema
from annotator.store import derived, documents
from annotator.store.project import Project, create
from annotator.store.search import search


@pytest.fixture(scope="module")
def real(real_seeds: Path, tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Iterator[Project]:
    """A project with the five texts, worked on."""
    with create(tmp_path_factory.mktemp("real") / "真.anno", schema, "李波") as project:
        sources = [source for source in read_paths([real_seeds]) if isinstance(source, Source)]
        edits.add(project, sources, edits.Imported())
        derived.derive_all(project)
        yield project


def found(project: Project, typed: str) -> dict[str, int]:
    """The beginnings of the files' names, and how many hits each has."""
    names = {each.id: each.name[:3] for each in documents.documents(project)}
    return {names[each.document]: len(each.hits) for each in search(project, parse(typed), ALL)}


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("成渝地区双城经济圈", {"000": 4, "003": 9}),
        ("cydqscjjq", {"000": 4, "003": 9}),
        ("“望。《纲要》”", {"003": 1}),
        ("旅游合作工作机制", {"001": 1}),
        ("(jīng)", {"003": 36}),
    ],
)
def test_what_stands_in_the_texts_is_found(real: Project, typed: str, hits: dict[str, int]) -> None:
    assert found(real, typed) == hits


def test_hits_are_those_of_a_plain_scan(real: Project) -> None:
    texts = [documents.text_of(real, each) for each in documents.documents(real)]
    for typed in queries(texts):
        assert searched(real, typed) == scan_all(real, typed), typed

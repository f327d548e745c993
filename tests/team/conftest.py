"""A team: a project with three people who were each given all of its documents."""

from collections.abc import Generator
from pathlib import Path

import pytest
from team_support import NAMES, TEXTS, annotators

from annotator.edits import assigning
from annotator.edits import documents as edits
from annotator.edits import people as people_edits
from annotator.model.document import Source
from annotator.model.person import Role
from annotator.model.schema import Schema
from annotator.store.project import Project, create


@pytest.fixture
def team(tmp_path: Path, schema: Schema) -> Generator[Project]:
    """The lead's project: 李波 leads, three annotate, and everybody was given everything."""
    with create(tmp_path / "成都.anno", schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source(text[:4], text, f"{text[1:3]}.txt") for text in TEXTS], imported)
        for name in NAMES:
            people_edits.add(project, name, Role.ANNOTATOR)
        pairs = [(document, person.id) for person in annotators(project) for document in imported.added]
        assigning.assign(project, pairs, assigning.Given())
        yield project

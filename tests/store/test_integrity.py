"""A file that something else has written to is told from one that is whole."""

import pytest

from annotator.edits import documents as edits
from annotator.edits import repairs
from annotator.model.document import Source
from annotator.store import derived
from annotator.store.integrity import faults
from annotator.store.project import Project

TEXT = "产业带动<b>发展</b>，大家都很满意。\n图片 49\n"


@pytest.fixture
def worked_on(project: Project) -> Project:
    """A project with a damaged text, a sound one, and a decision."""
    imported = edits.Imported()
    edits.add(project, [Source("报道", TEXT, "1.txt"), Source("好的", "没有毛病。", "2.txt")], imported)
    derived.derive_all(project)
    repairs.add(project, imported.added[0], len(TEXT), len(TEXT), "完")
    return project


def codes(project: Project) -> list[tuple[str, object]]:
    return [(fault.code, fault.details.get("title")) for fault in faults(project)]


def test_a_file_that_is_whole_has_no_faults(worked_on: Project) -> None:
    assert codes(worked_on) == []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ('UPDATE repair SET "end" = 100', "decided_outside"),
        ('UPDATE cleaning SET repairs = \'[[3,4,"","tag",1],[30,300,"","tag",1]]\' WHERE text_id = 1', "found_outside"),
        ('UPDATE cleaning SET repairs = \'[[3,9,"","tag",1],[6,12,"","tag",1]]\' WHERE text_id = 1', "found_outside"),
        ("UPDATE cleaning SET noise = '[[9,3,\"spam\",1]]' WHERE text_id = 1", "found_outside"),
        ("UPDATE cleaning SET noise = '[9]' WHERE text_id = 1", "found_outside"),
        ("UPDATE cleaning SET repairs = '[' WHERE text_id = 1", "found_outside"),
        ("DELETE FROM cleaning WHERE text_id = 1", "found_outside"),
    ],
)
def test_what_does_not_fit_its_text_is_told(worked_on: Project, written: str, code: str) -> None:
    worked_on.connection.execute(written)
    assert codes(worked_on) == [(code, "报道")]

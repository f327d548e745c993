"""What a person may say of whole documents, and that it is theirs alone."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from annotator.edits import documents as edits
from annotator.edits import labelling
from annotator.errors import RuleError
from annotator.model.changes import Kind
from annotator.model.document import Source
from annotator.model.ids import AttributeId, DocumentId
from annotator.store import labels
from annotator.store.project import Project, open_project

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

GENRE, DATE, QUALITY = AttributeId("da.genre"), AttributeId("da.dct"), AttributeId("da.quality")


@pytest.fixture
def two(project: Project) -> list[DocumentId]:
    imported = edits.Imported()
    edits.add(project, [Source(text, text, f"{text}.txt") for text in ("成都", "重庆")], imported)
    return imported.added


def said(project: Project, document: DocumentId) -> dict[str, str]:
    return {each.attribute: each.value for each in labels.labels(project, document, project.person.id)}


def test_a_label_is_set_changed_and_taken_away(project: Project, two: list[DocumentId], state_of: StateOf) -> None:
    before = state_of(project)
    changes = labelling.set_label(project, two[:1], GENRE, "NEWS")
    assert changes.where(Kind.DOCUMENT_LABEL) == {two[0]}
    labelling.set_label(project, two[:1], GENRE, "POLICY")
    labelling.set_label(project, two[:1], DATE, "20200924")
    labelling.set_label(project, two[:1], QUALITY, "SPAM|MOJIBAKE")
    assert said(project, two[0]) == {GENRE: "POLICY", DATE: "2020-09-24", QUALITY: "MOJIBAKE|SPAM"}
    assert not labelling.set_label(project, two[:1], GENRE, "POLICY")
    labelling.set_label(project, two[:1], GENRE, None)
    assert GENRE not in said(project, two[0])
    for _ in range(5):
        project.undo()
    assert state_of(project) == before


def test_several_documents_are_labelled_in_one_step(project: Project, two: list[DocumentId], state_of: StateOf) -> None:
    before = state_of(project)
    labelling.set_label(project, two, GENRE, "NEWS")
    assert [said(project, each) for each in two] == [{GENRE: "NEWS"}] * 2
    project.undo()
    assert state_of(project) == before


@pytest.mark.parametrize(
    ("attribute", "value", "code"),
    [(GENRE, "POEM", "bad_value"), (DATE, "gestern", "bad_value"), (AttributeId("da.none"), "1", "unknown_attribute")],
)
def test_what_the_schema_does_not_know_is_refused(
    attribute: AttributeId, value: str, code: str, project: Project, two: list[DocumentId]
) -> None:
    with pytest.raises(RuleError, match=code):
        labelling.set_label(project, two, attribute, value)
    assert said(project, two[0]) == {}


def test_everybody_has_labels_of_their_own(project: Project, two: list[DocumentId]) -> None:
    labelling.set_label(project, two[:1], GENRE, "NEWS")
    project.close()
    with open_project(project.path, "黄欢") as other:
        labelling.set_label(other, two[:1], GENRE, "POLICY")
        assert [each.value for each in labels.labels(other, two[0])] == ["NEWS", "POLICY"]
        assert said(other, two[0]) == {GENRE: "POLICY"}


def test_removing_a_document_takes_its_labels_along(project: Project, two: list[DocumentId], state_of: StateOf) -> None:
    labelling.set_label(project, two, GENRE, "NEWS")
    before = state_of(project)
    edits.remove(project, two[:1])
    assert labels.labels(project, two[0]) == []
    project.undo()
    assert state_of(project) == before

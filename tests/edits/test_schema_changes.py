"""Changes of the schema: what each does to tags, links and labels, and that all of it can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, names, schema_changes, suggestions, tagging
from annotator.errors import RuleError
from annotator.formats.exporting import write
from annotator.formats.manifest import manifest_path
from annotator.model.annotation import Annotation
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LayerId, LinkTypeId, TypeId
from annotator.model.known_name import NameEntry
from annotator.model.schema import Schema
from annotator.model.schema_change.operations import (
    Add,
    Alter,
    Kept,
    MapValues,
    MergeTypes,
    Operation,
    Remove,
    ReverseLink,
    SplitType,
    move_type,
    recolour,
    rename,
    retire,
    set_ends,
)
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.store import annotations, labels, links, replies, schemas
from annotator.store import names as known
from annotator.store.journal import UndoConflict
from annotator.store.project import Project, open_project
from annotator.store.schema_changes import conflicts
from annotator.store.work import read_works

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

TEXT = "成都市和重庆市的果园港共投资100亿元，负责人表示将增长。"
FAC, LOC, GPE, MONEY, CLAIM = (TypeId(id) for id in ("ent.fac", "ent.loc", "ent.gpe", "fig.money", "clm.claim"))
VALUE, UNIT, MENTION, KIND, WORTH, QUOTE = (
    AttributeId(f"at.{name}") for name in ("value", "unit", "mention", "kind", "verifiability", "quote")
)
GENRE = AttributeId("da.genre")


@pytest.fixture
def document(project: Project) -> DocumentId:
    """A short document without anything odd, the first of the project."""
    imported = edits.Imported()
    edits.add(project, [Source("果园港", TEXT, "港.txt")], imported)
    return imported.added[0]


def tag(
    project: Project, document: DocumentId, surface: str, type: TypeId, values: Mapping[AttributeId, str] | None = None
) -> AnnotationId:
    """Tag the first place where the surface stands."""
    start = TEXT.index(surface)
    [made] = tagging.tag(project, document, [Span(start, start + len(surface))], type, values or {}).annotations
    return made


def now(project: Project, id: AnnotationId) -> Annotation:
    return annotations.annotation(project, id)


def listed(project: Project) -> list[tuple[str, AnnotationId | None]]:
    """The codes of the conflicts and what they are about."""
    return [(each.code, each.annotation) for each in conflicts.conflicts(project)]


def change(project: Project, *operations: Operation) -> None:
    """Change the schema, after having seen that the preview says the same."""
    impact = schema_changes.preview(project, operations)
    changes = schema_changes.change(project, operations)
    assert len(changes.annotations) == impact.annotations
    assert sum(impact.conflicts.values()) == len(conflicts.conflicts(project))


def test_a_surface_that_would_be_refused_twice_is_refused_once(project: Project, document: DocumentId) -> None:
    for type_ in (FAC, GPE, LOC):
        suggestions.refuse(project, "果园港", type_)
    change(project, MergeTypes((FAC, GPE), LOC))
    assert ("果园港", LOC) in replies.refused(project, project.person.id)
    project.undo()
    assert replies.refused(project, project.person.id) == {("果园港", type_) for type_ in (FAC, GPE, LOC)}
    suggestions.allow_again(project, (), [("果园港", LOC)])
    change(project, MergeTypes((FAC, GPE), LOC))
    assert ("果园港", LOC) in replies.refused(project, project.person.id)


def test_merged_tags_are_of_the_new_type_and_say_under_which_version(project: Project, document: DocumentId) -> None:
    port, city = tag(project, document, "果园港", FAC, {MENTION: "NOM"}), tag(project, document, "成都市", GPE)
    before = now(project, port)
    change(project, MergeTypes((FAC,), LOC))
    merged = now(project, port)
    assert (merged.type, merged.attributes, merged.updated) == (LOC, before.attributes, before.updated)
    newest = schemas.newest(project.connection)
    assert (merged.schema_version, now(project, city).schema_version) == (newest, before.schema_version)
    assert [each.version for each in schemas.versions(project.connection)] == ["1.0.0", "2.0.0"]
    [done] = project.schema.migrations
    assert (done.before, done.after, done.by) == ("1.0.0", "2.0.0", "李波")
    assert annotations.count_by_type(project) == {LOC: 1, GPE: 1}


def test_a_merged_tag_can_remember_what_it_was(project: Project, document: DocumentId) -> None:
    port = tag(project, document, "果园港", FAC)
    change(project, MergeTypes((FAC,), LOC, Kept(MENTION, "NOM")))
    assert now(project, port).attributes == {MENTION: "NOM"}


def test_two_tags_that_become_one_are_both_kept_and_listed(project: Project, document: DocumentId) -> None:
    tag(project, document, "果园港", LOC)
    port = tag(project, document, "果园港", FAC)
    change(project, MergeTypes((FAC,), LOC))
    assert listed(project) == [("already_tagged", port)]


def test_what_overlaps_in_its_new_layer_is_listed(project: Project, document: DocumentId) -> None:
    money = tag(project, document, "100亿元", MONEY)
    part = tag(project, document, "投资100", TypeId("part.prop"))
    change(project, move_type(TypeId("part.prop"), LayerId("figure")), Alter("part.prop", {"color": "#123456"}))
    assert set(listed(project)) == {("overlap", money)}
    assert now(project, part).type == "part.prop"


def test_a_split_by_a_value_leaves_the_rest_on_the_list(project: Project, document: DocumentId) -> None:
    fact = replace(project.schema.type(CLAIM), id=TypeId("clm.fact"), code="FACT", key="", color="#123456")
    one = tag(project, document, "共投资100亿元", CLAIM, {KIND: "NUMERIC", WORTH: "CFS"})
    other = tag(project, document, "将增长", CLAIM, {WORTH: "LATER"})
    change(project, Add(fact), SplitType(CLAIM, KIND, {"NUMERIC": fact.id}, drop=True))
    assert (now(project, one).type, now(project, one).attributes) == (fact.id, {WORTH: "CFS"})
    assert now(project, other).type == CLAIM
    assert listed(project) == [("unsplit", other)]


def test_values_are_mapped_and_those_that_are_taken_out_are_listed(project: Project, document: DocumentId) -> None:
    one = tag(project, document, "共投资100亿元", CLAIM, {WORTH: "UFS"})
    other = tag(project, document, "将增长", CLAIM, {WORTH: "LATER"})
    change(project, MapValues(WORTH, {"UFS": "NFS", "LATER": None}))
    assert now(project, one).attributes == {WORTH: "NFS"}
    assert now(project, other).attributes == {}
    [conflict] = conflicts.conflicts(project)
    assert (conflict.code, conflict.annotation) == ("value_lost", other)
    assert conflict.details == {"attribute": WORTH, "value": "LATER"}


def test_values_can_change_places(project: Project, document: DocumentId) -> None:
    one = tag(project, document, "共投资100亿元", CLAIM, {WORTH: "UFS"})
    other = tag(project, document, "将增长", CLAIM, {WORTH: "CFS"})
    change(project, MapValues(WORTH, {"UFS": "CFS", "CFS": "UFS"}))
    assert [now(project, each).attributes[WORTH] for each in (one, other)] == ["CFS", "UFS"]
    assert not any(each.retired for each in project.schema.attribute(WORTH).choices)


def test_a_value_of_another_kind_is_spelt_anew_or_listed(project: Project, document: DocumentId) -> None:
    one = tag(project, document, "100亿元", MONEY, {UNIT: "007"})
    other = tag(project, document, "果园港", TypeId("fig.count"), {UNIT: "座"})
    change(project, Alter(UNIT, {"kind": "integer"}))
    assert now(project, one).attributes == {UNIT: "7"}
    assert now(project, other).attributes == {}
    assert listed(project) == [("value_lost", other)]


def test_what_was_said_by_saying_nothing_stays_said(project: Project, document: DocumentId) -> None:
    silent = tag(project, document, "成都市", GPE)
    spoken = tag(project, document, "重庆市", GPE, {MENTION: "NOM"})
    change(project, Alter(MENTION, {"default": "NOM"}))
    assert now(project, silent).attributes == {MENTION: "NAM"}
    assert now(project, spoken).attributes == {}


def test_links_turn_round_and_those_that_lead_where_they_may_not_are_listed(
    project: Project, document: DocumentId
) -> None:
    money, city = tag(project, document, "100亿元", MONEY), tag(project, document, "成都市", GPE)
    linking.link(project, money, city, LinkTypeId("ln.of"))
    change(project, ReverseLink(LinkTypeId("ln.of")))
    [turned] = links.links(project, document)
    assert (turned.source, turned.target) == (city, money)
    assert listed(project) == []
    change(project, set_ends(LinkTypeId("ln.of"), ["part.obj"], ["layer:figure"]))
    [conflict] = conflicts.conflicts(project)
    assert (conflict.code, conflict.link, conflict.annotation) == ("link_source", turned.id, None)
    assert links.links(project, document) == [turned]


def test_what_else_names_a_type_goes_with_it(project: Project, document: DocumentId, state_of: StateOf) -> None:
    names.add(project, [NameEntry(name="果园港", type=FAC), NameEntry(name="成都市", type=GPE)], names.Taken())
    span = Span(TEXT.index("果园港"), TEXT.index("果园港") + 3)
    suggestions.reject(project, document, Suggestion(span, "果园港", FAC, "names", 0.5))
    before = state_of(project)
    change(project, MergeTypes((FAC,), LOC))
    assert {each.name: each.entry.type for each in known.names(project)} == {"果园港": LOC, "成都市": GPE}
    assert [row["type"] for row in project.connection.execute("SELECT type FROM rejection")] == [LOC]
    change(project, Remove(GPE))
    assert {each.name: each.entry.type for each in known.names(project)} == {"果园港": LOC, "成都市": None}
    project.undo()
    project.undo()
    assert state_of(project) == before


def test_labels_of_documents_are_mapped_or_listed(project: Project, document: DocumentId) -> None:
    labelling.set_label(project, [document], GENRE, "NEWS")
    change(project, MapValues(GENRE, {"NEWS": "REPORT"}))
    assert [each.value for each in labels.labels(project, document)] == ["REPORT"]
    change(project, MapValues(GENRE, {"REPORT": None}))
    assert labels.labels(project, document) == []
    [conflict] = conflicts.conflicts(project)
    assert (conflict.code, conflict.annotation, conflict.link) == ("label_lost", None, None)
    assert conflict.details == {"attribute": GENRE, "value": "REPORT"}


def test_what_is_in_use_is_not_removed(project: Project, document: DocumentId) -> None:
    port = tag(project, document, "果园港", FAC)
    for act in (schema_changes.preview, schema_changes.change):
        with pytest.raises(RuleError, match="in_use") as refused:
            act(project, [Remove(FAC)])
        assert refused.value.details == {"id": FAC, "count": 1}
    change(project, MergeTypes((FAC,), LOC), Remove(FAC))
    assert now(project, port).type == LOC
    assert not project.schema.has_type(FAC)


def test_what_is_newly_required_is_counted(project: Project, document: DocumentId) -> None:
    tag(project, document, "100亿元", MONEY)
    tag(project, document, "果园港", TypeId("fig.count"), {UNIT: "座"})
    impact = schema_changes.preview(project, [Alter(UNIT, {"required": True})])
    assert (impact.lacking, impact.annotations) == (1, 0)


def test_a_rename_touches_no_tag_and_taken_back_gives_the_same_export(
    project: Project, document: DocumentId, tmp_path: Path
) -> None:
    tag(project, document, "果园港", FAC)

    def exported() -> bytes:
        write(read_works(project), project.schema, tmp_path / "a.jsonl")
        return (tmp_path / "a.jsonl").read_bytes() + manifest_path(tmp_path / "a.jsonl").read_bytes()

    before = exported()
    impact = schema_changes.preview(project, [rename(FAC, "FACILITY")])
    assert (impact.annotations, impact.named, impact.conflicts) == (0, 1, {})
    schema_changes.change(project, [rename(FAC, "FACILITY")])
    assert b'"FACILITY"' in exported()
    project.undo()
    assert exported() == before


def test_looks_and_words_alone_leave_no_migration(project: Project) -> None:
    schema_changes.change(project, [recolour(FAC, "#123456")])
    assert (project.schema.version, project.schema.migrations) == ("1.0.1", ())
    assert not schema_changes.change(project, [recolour(FAC, "#123456")])
    assert project.schema.version == "1.0.1"


def test_a_decided_conflict_leaves_the_list_until_that_is_taken_back(project: Project, document: DocumentId) -> None:
    tag(project, document, "果园港", LOC)
    port = tag(project, document, "果园港", FAC)
    change(project, MergeTypes((FAC,), LOC))
    [conflict] = conflicts.conflicts(project)
    schema_changes.resolve(project, [conflict.id])
    assert conflicts.count(project) == 0
    project.undo()
    assert conflicts.conflicts(project) == [conflict]
    tagging.untag(project, [port])
    assert conflicts.count(project) == 0


def test_a_schema_made_after_an_undo_is_not_taken_for_the_one_before(project: Project) -> None:
    schema_changes.change(project, [rename(FAC, "ONE")])
    project.undo()
    schema_changes.change(project, [rename(FAC, "OTHER")])
    assert project.schema.type(FAC).code == "OTHER"


def test_thousands_of_tags_are_carried_along_and_back(project: Project, state_of: StateOf) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("港", "果园港。" * 1500, "港.txt")], imported)
    places = [[Span(start, start + 3)] for start in range(0, 6000, 4)]
    tagging.tag_all(project, imported.added[0], places, FAC, {MENTION: "NOM"})
    before = state_of(project)
    impact = schema_changes.preview(project, [MergeTypes((FAC,), MONEY)])
    assert (impact.annotations, impact.documents, impact.conflicts) == (1500, 1, {"value_lost": 1500})
    schema_changes.change(project, [MergeTypes((FAC,), MONEY)])
    after = state_of(project)
    assert annotations.count_by_type(project) == {MONEY: 1500}
    project.undo()
    assert state_of(project) == before
    project.redo()
    assert state_of(project) == after


def test_nobody_brings_back_what_the_schema_no_longer_allows(project: Project, document: DocumentId) -> None:
    path = project.path
    project.close()
    with open_project(path, "黄欢") as hers:
        port = tag(hers, document, "果园港", FAC)
        tagging.untag(hers, [port])
    with open_project(path, "李波") as his:
        schema_changes.change(his, [Remove(FAC)])
    with open_project(path, "黄欢") as hers:
        with pytest.raises(UndoConflict):
            hers.undo()
        assert annotations.annotations(hers, document) == []
    with open_project(path, "李波") as his:
        his.undo()
    with open_project(path, "黄欢") as hers:
        hers.undo()
        assert [each.type for each in annotations.annotations(hers, document)] == [FAC]


def test_a_schema_under_which_somebody_has_worked_stays(project: Project, document: DocumentId, schema: Schema) -> None:
    path = project.path
    schema_changes.change(project, [retire(FAC)])
    project.close()
    with open_project(path, "黄欢") as hers:
        tag(hers, document, "成都市", GPE)
    with open_project(path, "李波") as his:
        with pytest.raises(UndoConflict):
            his.undo()
        assert his.schema.type(FAC).retired

"""Problems can be mended at once, as one step; and a document is done only once the project's demand is met."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from annotator import paths
from annotator.edits import documents as edits
from annotator.edits import fixing, linking, names, settings, tagging
from annotator.errors import RuleError
from annotator.model.check import Level
from annotator.model.document import DocumentState, Source
from annotator.model.fixes import Fix, RemoveLink, Retype, SetAttribute, SetLabel, TrimEdges, TurnLink, Untag
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.known_name import NameEntry
from annotator.model.problem import Demand, Problem
from annotator.model.schema_file import DEFAULT, parse_schema
from annotator.model.span import Span
from annotator.store import annotations, documents, labels, links
from annotator.store.problems import problems_in
from annotator.store.project import Project, create, open_project
from annotator.store.settings import done_requires

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

TEXT = "成都总投资约2.6亿元。重庆增长8%,德阳、绵阳各3家。"
GPE, PROP, MONEY, COUNT = TypeId("ent.gpe"), TypeId("part.prop"), TypeId("fig.money"), TypeId("fig.count")
CLAIM = TypeId("clm.claim")
VALUE = AttributeId("at.value")


@pytest.fixture
def document(project: Project) -> DocumentId:
    imported = edits.Imported()
    edits.add(project, [Source("成都", TEXT, "a.txt")], imported)
    return imported.added[0]


def tag(project: Project, document: DocumentId, surface: str, type_: TypeId, **values: str) -> AnnotationId:
    start = TEXT.index(surface)
    said = {AttributeId(f"at.{name}"): value for name, value in values.items()}
    [made] = tagging.tag(project, document, [Span(start, start + len(surface))], type_, said).annotations
    return made


def found(project: Project, document: DocumentId, code: str) -> list[Problem]:
    all_ = problems_in(project, documents.document(project, document), project.person.id)
    return [each for each in all_ if each.code == code]


def spoil(project: Project, sql: str) -> None:
    """As another program would."""
    project.connection.execute(sql)


def test_a_value_the_text_contradicts_is_set_right(project: Project, document: DocumentId, state_of: StateOf) -> None:
    made = tag(project, document, "约2.6亿元", MONEY, value="2.6", unit="亿元")
    before = state_of(project)
    [bound, value] = sorted(found(project, document, "reading_differs"), key=lambda each: str(each.attribute))
    assert (bound.attribute, value.attribute) == ("at.approx", VALUE)
    fixing.fix(project, [*bound.fixes, *value.fixes])
    assert found(project, document, "reading_differs") == []
    assert annotations.annotation(project, made).attributes[VALUE] == "260000000"
    project.undo()
    assert state_of(project) == before


def test_a_missing_value_is_taken_from_the_text(project: Project, document: DocumentId) -> None:
    made = tag(project, document, "3家", COUNT)
    [problem] = found(project, document, "requires_attr")
    assert problem.fixes == (SetAttribute(made, VALUE, "3"),)
    fixing.fix(project, problem.fixes)
    assert found(project, document, "requires_attr") == []


def test_a_name_that_nobody_knows_gets_the_known_one(tmp_path: Path) -> None:
    source = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text("utf-8")
    pointing = re.sub(r'(code = "kb"\n(?:.*\n)*?kind = )"\w+"', r'\1"name"', source, count=1)
    with create(tmp_path / "名.anno", parse_schema(pointing, ""), "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("成都", TEXT, "a.txt")], imported)
        [document] = imported.added
        entries = [NameEntry(name="成都市", key="gbt:5101"), NameEntry(name="重庆市", key="gbt:50")]
        names.add(project, entries, names.Taken())
        tag(project, document, "重庆", GPE, kb="gbt:50")
        made = tag(project, document, "成都", GPE, kb="gbt:5107")
        [problem] = found(project, document, "unknown_name")
        assert problem.fixes == tuple(SetAttribute(made, AttributeId("at.kb"), key) for key in ("gbt:5101", None))
        fixing.fix(project, problem.fixes[:1])
        assert found(project, document, "unknown_name") == []


def test_blanks_at_the_edges_go(project: Project) -> None:
    text = "在 成都 。"
    imported = edits.Imported()
    edits.add(project, [Source("成都", text, "a.txt")], imported)
    [document] = imported.added
    [made] = tagging.tag(project, document, [Span(2, 4)], GPE).annotations
    spoil(project, "UPDATE annotation SET start = 1, \"end\" = 5, surface = ' 成都 '")
    [problem] = found(project, document, "no_edge_whitespace")
    assert problem.fixes == (TrimEdges(made),)
    fixing.fix(project, problem.fixes)
    assert annotations.annotation(project, made).surface == "成都"
    assert found(project, document, "no_edge_whitespace") == []


def test_a_link_that_leads_the_wrong_way_is_turned_or_taken_out(project: Project, document: DocumentId) -> None:
    figure, prop = tag(project, document, "约2.6亿元", MONEY), tag(project, document, "总投资", PROP)
    linking.link(project, figure, prop, LinkTypeId("ln.measures"))
    spoil(project, "UPDATE link SET source_id = target_id + 0, target_id = source_id + 0")
    [link] = links.links(project, document)
    [problem] = found(project, document, "link_source")
    assert (problem.annotation, problem.link) == (prop, link.id)
    assert problem.fixes == (TurnLink(link.id), RemoveLink(link.id))
    fixing.fix(project, problem.fixes[:1])
    assert [(each.source, each.target) for each in links.links(project, document)] == [(figure, prop)]
    project.undo()
    fixing.fix(project, problem.fixes[1:])
    assert links.links(project, document) == []


def test_a_claim_that_says_nothing_else_than_another_goes(project: Project, document: DocumentId) -> None:
    first = tag(project, document, "重庆增长8%", CLAIM)
    start = TEXT.index("重庆")
    [second] = tagging.tag(project, document, [Span(start, start + 6)], CLAIM, again=True).annotations
    [problem] = found(project, document, "already_tagged")
    assert (problem.level, problem.fixes) == (Level.WARNING, (Untag(second),))
    fixing.fix(project, problem.fixes)
    assert [each.id for each in annotations.annotations(project, document)] == [first]
    project.undo()
    tagging.set_attribute(project, [second], AttributeId("at.kind"), "VALUE")
    assert found(project, document, "already_tagged") == []


def test_what_cannot_be_mended_any_more_is_passed_over(project: Project, document: DocumentId) -> None:
    made = tag(project, document, "成都", GPE)
    tagging.untag(project, [made])
    other = tag(project, document, "重庆", GPE)
    fixes: list[Fix] = [
        *(Untag(made), TrimEdges(made), SetAttribute(other, VALUE, "1"), SetAttribute(other, VALUE, None)),
        *(Retype(other, TypeId("ent.none")), SetLabel(document, AttributeId("da.genre"), "NEWS")),
    ]
    assert fixing.fix(project, fixes)
    assert [each.value for each in labels.labels(project, document)] == ["NEWS"]
    assert annotations.annotation(project, other).type == GPE


def test_another_persons_work_is_not_mended(project: Project, document: DocumentId) -> None:
    made = tag(project, document, "成都", GPE)
    project.close()
    with open_project(project.path, "黄欢") as other:
        with pytest.raises(RuleError, match="not_yours"):
            fixing.fix(other, [SetLabel(document, AttributeId("da.genre"), "NEWS"), Untag(made)])
        assert labels.labels(other, document) == []


def test_done_can_be_made_to_need_no_problems(project: Project, document: DocumentId, state_of: StateOf) -> None:
    claim = tag(project, document, "重庆增长8%", CLAIM)
    before = state_of(project)
    assert done_requires(project) is Demand.NOTHING
    edits.set_state(project, document, DocumentState.DONE)
    project.undo()
    settings.require_for_done(project, Demand.NO_ERRORS)
    with pytest.raises(RuleError) as caught:
        edits.set_state(project, document, DocumentState.DONE)
    assert (caught.value.code, caught.value.details["count"]) == ("problems_left", 2)
    edits.set_state(project, document, DocumentState.NEW)
    for name, value in (("at.kind", "EVENT"), ("at.verifiability", "NFS")):
        tagging.set_attribute(project, [claim], AttributeId(name), value)
    edits.set_state(project, document, DocumentState.DONE)
    assert documents.document(project, document).state is DocumentState.DONE
    for _ in range(5):
        project.undo()
    assert state_of(project) == before
    assert done_requires(project) is Demand.NOTHING


def test_warnings_bar_only_where_no_problems_at_all_are_wanted(project: Project, document: DocumentId) -> None:
    tag(project, document, "3家", COUNT, value="3")
    settings.require_for_done(project, Demand.NO_ERRORS)
    edits.set_state(project, document, DocumentState.DONE)
    edits.set_state(project, document, DocumentState.IN_PROGRESS)
    settings.require_for_done(project, Demand.NO_PROBLEMS)
    with pytest.raises(RuleError, match="problems_left"):
        edits.set_state(project, document, DocumentState.DONE)
    assert not settings.require_for_done(project, Demand.NO_PROBLEMS)
    assert done_requires(project) is Demand.NO_PROBLEMS

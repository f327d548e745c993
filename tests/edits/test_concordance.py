"""All mentions of a surface are found in either script and decided together, as one step that undo takes back."""

from collections.abc import Callable, Mapping, Sequence

from colleagues import acting

from annotator.edits import concordance, tagging
from annotator.edits import documents as edits
from annotator.edits.concordance import Decided
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.span import Span
from annotator.review.looking import Looking
from annotator.store import annotations
from annotator.store.project import Project, open_read_only
from annotator.store.reviews import cases, surfaces, verdicts

GPE, LOC, ZONE = TypeId("ent.gpe"), TypeId("ent.loc"), TypeId("ent.zone")
State = Mapping[str, Sequence[tuple[object, ...]]]
TEXTS = ("四川省與廣東省", "广东省和四川省", "廣東省")


def tagged(project: Project) -> list[AnnotationId]:
    """廣東省 and 广东省, by three people in three documents, once as another type."""
    imported = edits.Imported()
    edits.add(project, [Source(text, text, f"{text}.txt") for text in TEXTS], imported)
    first, second, third = imported.added
    for name, document, start, type_ in (
        ("王芳", first, 4, GPE),
        ("陈晨", first, 4, LOC),
        ("王芳", second, 0, GPE),
        ("李波", third, 0, ZONE),
    ):
        with acting(project, name):
            tagging.tag(project, document, [Span(start, start + 3)], type_)
    return [each.annotation.id for each in surfaces.occurrences(project, "广东省")]


def look(project: Project) -> None:
    with open_read_only(project.path) as reader:
        for found in Looking(reader).pending():
            cases.put(project, found)


def test_either_script_is_found_before_and_after_documents_were_looked_at(project: Project) -> None:
    ids = tagged(project)
    assert len(ids) == 4
    look(project)
    assert [each.annotation.id for each in surfaces.occurrences(project, "廣東省")] == ids
    first = surfaces.occurrences(project, "广东省")[0]
    assert (first.title, first.before, first.after) == ("四川省與廣東省", "四川省與", "")
    counted = surfaces.counts(project, "广东省")
    assert sorted((type_, n) for (type_, _), n in counted.items()) == [(GPE, 2), (LOC, 1), (ZONE, 1)]


def test_a_reviewer_decides_all_at_once(project: Project, state_of: Callable[[Project], State]) -> None:
    ids = tagged(project)
    before, found = state_of(project), Decided()
    concordance.decide(project, ids, GPE, found)
    assert (found.done, found.left) == (4, 0)
    layers = [verdicts.settled(project, each.document).annotations for each in annotations.among(project, ids[1:])]
    settled = {each.annotation.document: each.annotation.type for layer in layers for each in layer}
    assert settled == dict.fromkeys(settled, GPE)
    assert len(settled) == 3
    assert {each.type for each in annotations.among(project, ids)} == {GPE, LOC}, "another's row stays as it is"
    after = state_of(project)
    project.undo()
    assert state_of(project) == before
    project.redo()
    assert state_of(project) == after


def test_where_nobody_has_it_so_a_reviewer_sets_one(project: Project) -> None:
    ids = tagged(project)
    found = Decided()
    concordance.decide(project, ids, TypeId("ent.fac"), found)
    own = annotations.annotations(project, annotations.annotation(project, ids[0]).document)
    assert [each.type for each in own if each.author == project.person.id] == ["ent.fac"], "one for both people's"


def test_an_annotator_decides_about_own_tags_only(project: Project) -> None:
    ids = tagged(project)
    found = Decided()
    with acting(project, "王芳"):
        concordance.decide(project, ids, ZONE, found)
    assert (found.done, found.left) == (2, 2)
    assert [each.type for each in annotations.among(project, ids)].count(ZONE) == 3

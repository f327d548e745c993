"""Where a suggester that people trust says otherwise, the queue asks; not about everything that was left untagged."""

import pytest
from colleagues import acting

from annotator.edits import documents as edits
from annotator.edits import suggestions as suggesting
from annotator.edits import tagging
from annotator.model.case import Case, CaseFilter
from annotator.model.document import DocumentState, Source
from annotator.model.ids import TypeId
from annotator.model.review import CaseKind
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.review.looking import Looking
from annotator.store import derived
from annotator.store.project import Project, open_read_only
from annotator.store.reviews import cases, heard


def contradicted(project: Project) -> list[Case]:
    with open_read_only(project.path) as reader:
        for each in Looking(reader).pending():
            cases.put(project, each)
    return cases.queue(project, CaseFilter(kind=CaseKind.SUGGESTER))


TEXT = "四川省成都市发改委投资了100亿元。"


def told(project: Project, type_: str, start: int, end: int, *said: Suggestion) -> list[Case]:
    """What the queue says where one person tagged this and suggesters said that."""
    imported = edits.Imported()
    edits.add(project, [Source("文", TEXT, "1.txt")], imported)
    [document] = imported.added
    tagging.tag(project, document, [Span(start, end)], TypeId(type_))
    edits.set_state(project, document, DocumentState.DONE)
    derived.derive_all(project)
    for each in heard.work(project, "e", [document], lambda _: said, lambda _: None):
        heard.put(project, each)
    return contradicted(project)


def says(type_: str, start: int, end: int, score: float = 0.8) -> Suggestion:
    return Suggestion(Span(start, end), TEXT[start:end], TypeId(type_), "names", score)


def test_a_suggester_that_says_another_type_or_other_edges_is_heard(project: Project) -> None:
    [case] = told(project, "ent.com", 3, 6, says("ent.gpe", 3, 6))
    assert case.expected == pytest.approx(0.4)
    assert case.suggested == ("ent.gpe", (Span(3, 6),))


def test_other_edges_of_the_same_are_told(project: Project) -> None:
    [case] = told(project, "ent.gpe", 3, 5, says("ent.gpe", 3, 6))
    assert case.suggested == ("ent.gpe", (Span(3, 6),))


@pytest.mark.parametrize(
    "said",
    [
        [says("ent.gpe", 3, 6), says("ent.com", 3, 6)],  # another agrees
        [says("ent.gov", 3, 9)],  # the body that is named after the place may stand beside it
        [says("ent.gpe", 0, 3), says("fig.money", 12, 18)],  # was left untagged
        [says("ent.com", 5, 9)],  # hardly the same
    ],
)
def test_what_is_not_against_a_tag_is_no_case(project: Project, said: list[Suggestion]) -> None:
    assert told(project, "ent.com", 3, 6, *said) == []


def test_what_its_author_has_rejected_is_answered(project: Project) -> None:
    [case] = told(project, "ent.com", 3, 6, says("ent.gpe", 3, 6))
    suggesting.reject(project, case.document, says("ent.gpe", 3, 6))
    tagging.retype(project, case.annotations, TypeId("ent.org"))
    assert contradicted(project) == []


def test_who_was_mostly_wrong_with_the_type_is_not_heard(project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("前", "甲乙丙丁戊己庚辛壬癸子丑", "0.txt")], imported)
    wrong = [Suggestion(Span(at, at + 1), TEXT[at], TypeId("ent.gpe"), "names", 0.8) for at in range(12)]
    suggesting.reject_all(project, imported.added[0], wrong)
    assert told(project, "ent.com", 3, 6, says("ent.gpe", 3, 6)) == []


def test_what_reads_the_same_is_the_same(project: Project) -> None:
    text = "成都產(chǎn)業(yè)協(xié)作發(fā)展，經(jīng)濟區(qū)在這里。"
    end = text.index("在")
    shorter, said = Span(text.index("經"), end - 4), Span(text.index("經"), end)
    imported = edits.Imported()
    edits.add(project, [Source("文", text, "1.txt")], imported)
    [document] = imported.added
    derived.derive_all(project)
    tagging.tag(project, document, [shorter], TypeId("ent.zone"))
    edits.set_state(project, document, DocumentState.DONE)
    suggestion = Suggestion(said, text[said.start : said.end], TypeId("ent.zone"), "names", 0.8)
    for each in heard.work(project, "e", [document], lambda _: [suggestion], lambda _: None):
        heard.put(project, each)
    assert contradicted(project) == []


def test_suggesters_that_are_divided_on_a_place_say_nothing_of_it(project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("文", TEXT, "1.txt")], imported)
    [document] = imported.added
    derived.derive_all(project)
    for name, type_ in (("王芳", "ent.gov"), ("陈晨", "ent.com")):
        with acting(project, name):
            tagging.tag(project, document, [Span(3, 9)], TypeId(type_))
    said = [says("ent.gov", 3, 9), says("ent.com", 6, 9)]
    for each in heard.work(project, "e", [document], lambda _: said, lambda _: None):
        heard.put(project, each)
    assert contradicted(project) == []
    for each in heard.work(project, "e", [document], lambda _: said[1:], lambda _: None):
        heard.put(project, each)
    assert [case.suggested for case in contradicted(project)] == [("ent.com", (Span(6, 9),))]

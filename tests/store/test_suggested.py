"""What is pending of the background's suggestions, and what is kept of them."""

from collections.abc import Mapping

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.sieve import Voice
from annotator.model.span import Span
from annotator.store import derived, suggested, suggestions
from annotator.store.project import Project
from annotator.store.suggested import Case, Row

GPE = TypeId("ent.gpe")
VOICE: Voice = ("names", GPE)
TEXTS = ["成都一。", "重庆很大很大。", "四川三三。"]


def imported(project: Project) -> list[DocumentId]:
    found = edits.Imported()
    edits.add(project, [Source(text, text, f"{text}.txt") for text in TEXTS], found)
    derived.derive_all(project)
    return found.added


def judge(case: Case) -> tuple[int, float, float, Mapping[Voice, int]]:
    size = len(case.read.reading.text) - len(case.tagged)
    return size, size / 2, 1.0, {VOICE: size}


def rows(project: Project, epoch: str = "e") -> list[Row]:
    return list(suggested.work(project, epoch, judge, lambda _: None))


def test_what_was_looked_at_is_pending_no_more_until_something_is_decided(project: Project) -> None:
    ids = imported(project)
    found = rows(project)
    assert [row.document for row in found] == ids
    suggested.put(project, [suggested.of_line(suggested.to_line(row)) for row in found])
    assert suggested.pending(project, "e") == 0
    assert suggested.pending(project, "another") == 3
    assert suggested.by_gain(project) == [ids[1], ids[2], ids[0]]
    tagging.tag(project, ids[2], [Span(0, 2)], GPE)
    assert [row.document for row in rows(project)] == [ids[2]]
    project.undo()
    assert suggested.pending(project, "e") == 1


def test_work_that_was_stopped_goes_on_where_it_was(project: Project) -> None:
    ids = imported(project)
    suggested.put(project, rows(project)[:1])
    assert [row.document for row in rows(project)] == ids[1:]


def test_what_was_decided_meanwhile_stays_pending(project: Project) -> None:
    ids = imported(project)
    found = rows(project)
    tagging.tag(project, ids[0], [Span(0, 2)], GPE)
    suggested.put(project, found)
    assert [row.document for row in rows(project)] == ids[:1]


def test_what_is_done_or_gone_has_nothing_to_gain(project: Project) -> None:
    ids = imported(project)
    suggested.put(project, rows(project))
    edits.set_state(project, ids[1], DocumentState.DONE)
    assert suggested.by_gain(project) == [ids[2], ids[0], ids[1]]
    assert suggested.most_to_gain(project, ids[2]) == ids[0]
    found = rows(project, "later")
    assert [row.document for row in found] == [ids[0], ids[2]]
    edits.remove(project, [ids[2]])
    suggested.put(project, found)
    assert suggested.by_gain(project) == [ids[0], ids[1]]


def test_counts_of_the_whole_project_follow(project: Project) -> None:
    ids = imported(project)
    suggested.put(project, rows(project))
    assert suggested.open_counts(project) == {VOICE: sum(map(len, TEXTS))}
    suggested.put(project, rows(project, "later"))
    assert suggested.open_counts(project) == {VOICE: sum(map(len, TEXTS))}
    edits.remove(project, [ids[1]])
    assert suggested.open_counts(project) == {VOICE: sum(map(len, TEXTS)) - len(TEXTS[1])}


def test_knowing_much_more_is_another_epoch(project: Project) -> None:
    ids = imported(project)
    before = suggested.epoch_of(suggestions.knowledge(project), ["names"])
    assert before == suggested.epoch_of(suggestions.knowledge(project), ["names"])
    assert before != suggested.epoch_of(suggestions.knowledge(project), ["names", "figures"])
    tagging.tag(project, ids[0], [Span(0, 2)], GPE)
    assert before != suggested.epoch_of(suggestions.knowledge(project), ["names"])

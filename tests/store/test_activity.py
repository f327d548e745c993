"""What was done, summed up from the rows: documents finished, shares of the tags, what reviewers decided."""

from collections.abc import Iterable
from datetime import timedelta

from annotator.edits import answering, reviewing, tagging
from annotator.edits import documents as edits
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.review import Reason
from annotator.model.span import Span
from annotator.store.project import Project, open_project
from annotator.store.sums import activity

GPE = TypeId("ent.gpe")
CHINA = timedelta(hours=8)


def add(project: Project, *texts: str) -> list[DocumentId]:
    imported = edits.Imported()
    edits.add(project, [Source(text, text, f"{text}.txt") for text in texts], imported)
    return imported.added


def tag(project: Project, document: DocumentId, *spans: tuple[int, int], type_: TypeId = GPE) -> list[AnnotationId]:
    return [id for start, end in spans for id in tagging.tag(project, document, [Span(start, end)], type_).annotations]


def test_what_was_finished_and_begun_again_is_not_finished(project: Project) -> None:
    first, second, third = add(project, "成都", "重庆", "德阳")
    for document in (first, second, third):
        edits.set_state(project, document, DocumentState.DONE)
    edits.set_state(project, second, DocumentState.IN_PROGRESS)
    project.undo()
    edits.set_state(project, third, DocumentState.IN_PROGRESS)
    assert sum(each.documents for each in activity.finished(project, CHINA)) == 2


def test_shares_are_by_person_and_type(project: Project) -> None:
    [document] = add(project, "成都和重庆")
    tag(project, document, (0, 2), (3, 5))
    assert [(each.type, each.number) for each in activity.shares(project)] == [(GPE, 2)]


def decided(found: Iterable[activity.Audited]) -> tuple[int, int]:
    every = list(found)
    return sum(each.wrong for each in every), sum(each.looked_at for each in every)


def test_what_reviewers_found_wrong_counts_also_when_it_has_gone(project: Project) -> None:
    [document] = add(project, "成都和重庆和德阳")
    project.close()
    with open_project(project.path, "黄欢") as other:
        good, bad, asked = tag(other, document, (0, 2), (3, 5), (6, 8))
    with open_project(project.path, "李波") as lead:
        reviewing.take(lead, reviewing.Choice(accepted=[good], passed_over=[]))
        reviewing.send_back(lead, [bad], Reason.NO_SUCH)
        reviewing.ask(lead, [asked])
        assert decided(activity.audited(lead, 1)) == (1, 2)
    with open_project(project.path, "黄欢") as other:
        answering.agree(other, [bad])
    with open_project(project.path, "李波") as lead:
        found = activity.audited(lead, 1)
        assert decided(found) == (1, 2)
        assert {each.person for each in found} != {lead.person.id}
        assert all(each.sampled for each in found)
        assert not any(each.sampled for each in activity.audited(lead, 1 << 127))


def test_the_last_word_of_a_reviewer_counts_and_what_is_asked_does_not(project: Project) -> None:
    [document] = add(project, "成都和重庆和德阳")
    project.close()
    with open_project(project.path, "黄欢") as other:
        first, second, third = tag(other, document, (0, 2), (3, 5), (6, 8))
    with open_project(project.path, "李波") as lead:
        reviewing.send_back(lead, [first], Reason.NO_SUCH)
        reviewing.take(lead, reviewing.Choice(accepted=[second], passed_over=[]))
        reviewing.take(lead, reviewing.Choice(accepted=[third], passed_over=[]))
        later(lead)
        reviewing.take(lead, reviewing.Choice(accepted=[first], passed_over=[]))
        reviewing.send_back(lead, [second], Reason.NO_SUCH)
        reviewing.ask(lead, [third])
        assert decided(activity.audited(lead, 1)) == (1, 2)


def later(project: Project) -> None:
    """As if all verdicts so far had been given a minute before."""
    project.connection.execute("UPDATE verdict SET created = created - 60000")

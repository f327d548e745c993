"""What is said to suggestions is kept, and counted whatever becomes of the tags."""

from annotator.edits import documents as documents_edits
from annotator.edits import settings, suggestions, tagging
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.sieve import Choice, State, Tally
from annotator.model.span import Span
from annotator.model.suggestion import Opinion, Suggestion
from annotator.store import annotations, documents, replies
from annotator.store.project import Project

GPE, ZONE, LOC = TypeId("ent.gpe"), TypeId("ent.zone"), TypeId("ent.loc")


def suggested(project: Project, document: DocumentId, surface: str, type_: TypeId = GPE) -> Suggestion:
    text = documents.text_of(project, documents.document(project, document))
    start = text.index(surface)
    return Suggestion(Span(start, start + len(surface)), surface, type_, "names", 0.7)


def tally(project: Project, suggester: str = "names", type_: TypeId = GPE) -> Tally:
    return replies.sieve(project).tally(suggester, type_)


def accepted(project: Project, document: DocumentId, surface: str, as_type: TypeId | None = None) -> AnnotationId:
    changes = suggestions.accept(project, document, suggested(project, document, surface), as_type)
    (made,) = changes.annotations
    return made


def test_it_is_counted_what_became_of_each(project: Project, document: DocumentId) -> None:
    accepted(project, document, "成都")
    accepted(project, document, "两江新区", ZONE)
    suggestions.reject(project, document, suggested(project, document, "金牛"))
    assert tally(project) == Tally(accepted=1, retyped=1, rejected=1)


def test_what_is_done_to_the_tag_later_counts_too(project: Project, document: DocumentId) -> None:
    made = accepted(project, document, "重庆")
    span = annotations.annotation(project, made).span
    tagging.reshape(project, made, [Span(span.start, span.end + 1)])
    assert tally(project) == Tally(reshaped=1)
    tagging.retype(project, [made], ZONE)
    assert tally(project) == Tally(retyped=1)
    tagging.untag(project, [made])
    assert tally(project) == Tally(rejected=1)
    for expected in (Tally(retyped=1), Tally(reshaped=1), Tally(accepted=1), Tally()):
        project.undo()
        assert tally(project) == expected
    for expected in (Tally(accepted=1), Tally(reshaped=1), Tally(retyped=1), Tally(rejected=1)):
        project.redo()
        assert tally(project) == expected


def test_those_that_agreed_and_those_that_did_not_are_told(project: Project, document: DocumentId) -> None:
    place = suggested(project, document, "成都")
    other = Suggestion(place.span, place.surface, LOC, "learned", 0.4)
    told = Suggestion(
        place.span, place.surface, GPE, "names", 0.8, agreed=(Opinion("memory", GPE, 0.6),), alternatives=(other,)
    )
    suggestions.accept(project, document, told)
    assert tally(project) == tally(project, "memory") == Tally(accepted=1)
    assert tally(project, "learned", LOC) == Tally(retyped=1)
    project.undo()
    suggestions.accept(project, document, told, LOC)
    assert tally(project) == tally(project, "memory") == Tally(retyped=1)
    assert tally(project, "learned", LOC) == Tally(accepted=1)
    project.undo()
    suggestions.reject(project, document, told)
    assert tally(project) == tally(project, "memory") == Tally(rejected=1)
    assert tally(project, "learned", LOC) == Tally(), "it may still be right"


def test_several_are_accepted_as_one_step(project: Project, document: DocumentId) -> None:
    several = [suggested(project, document, surface) for surface in ("重庆", "成都市", "两江")]
    assert len(suggestions.accept_all(project, document, several).annotations) == 3
    assert tally(project) == Tally(accepted=3)
    project.undo()
    assert tally(project) == Tally()
    assert annotations.annotations(project, document) == []
    suggestions.reject_all(project, document, several)
    assert tally(project) == Tally(rejected=3)
    project.undo()
    assert tally(project) == Tally()


def test_a_document_that_goes_takes_its_replies_along(project: Project, document: DocumentId) -> None:
    accepted(project, document, "成都")
    suggestions.reject(project, document, suggested(project, document, "重庆"))
    documents_edits.remove(project, [document])
    assert tally(project) == Tally()
    project.undo()
    assert tally(project) == Tally(accepted=1, rejected=1)


def test_a_tag_by_hand_says_nothing_of_a_suggester(project: Project, document: DocumentId) -> None:
    tagging.tag(project, document, [suggested(project, document, "成都").span], GPE)
    assert tally(project) == Tally()


def test_a_suggester_is_switched_off_and_woken_and_both_can_be_undone(project: Project, document: DocumentId) -> None:
    for start in range(10):
        surface = Suggestion(Span(start, start + 1), "x", GPE, "names", 0.7)
        suggestions.reject(project, document, surface)
    assert replies.sieve(project).state("names", GPE) is State.QUIET
    settings.hear(project, [("names", GPE)], Choice.ON)
    assert replies.sieve(project).state("names", GPE) is State.SHOWN
    settings.hear(project, [("names", GPE)], Choice.OFF)
    assert replies.sieve(project).state("names", GPE) is State.OFF
    project.undo()
    assert replies.sieve(project).state("names", GPE) is State.SHOWN
    settings.hear(project, [("names", GPE)], None)
    assert replies.sieve(project).state("names", GPE) is State.QUIET


def test_a_threshold_is_kept_per_suggester(project: Project) -> None:
    settings.hear_from(project, "names", 65)
    assert replies.sieve(project).least == {"names": 0.65}
    settings.hear_from(project, "names", None)
    assert replies.sieve(project).least == {}

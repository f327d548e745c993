"""Chips that follow step by step are those that would be made anew; what is near a case reads as in its document."""

import random

from colleagues import acting
from planted import PEOPLE, planted

from annotator.edits import answering, correcting, reviewing, tagging
from annotator.edits import documents as edits
from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.model.document import Document, Source
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.review import Choice, Reason
from annotator.model.span import Span
from annotator.review.comparing import work_of
from annotator.store import annotations, derived, documents, excerpts, people, readings
from annotator.store.project import Project
from annotator.ui.review.side_by_side import SideBySide


def fresh(project: Project, document: DocumentId) -> SideBySide:
    names = people.names(project.connection)
    return SideBySide(work_of(project, documents.document(project, document)), names)


def something(project: Project, document: DocumentId, chance: random.Random) -> Changes:
    """One step of somebody: mostly a verdict, sometimes a change of what was decided about."""
    every = annotations.annotations(project, document)
    one, other = chance.sample(every, 2)
    match chance.randrange(7):
        case 0:
            return reviewing.take(project, Choice([one.id], [other.id]))
        case 1:
            return reviewing.send_back(project, [one.id], Reason.TYPE)
        case 2:
            return correcting.correct(project, one.id, one.fragments, TypeId("ent.loc"), [one.id])
        case 3:
            with acting(project, chance.choice(PEOPLE)):
                return tagging.retype(project, [one.id], TypeId("ent.org"))
        case 4:
            with acting(project, chance.choice(PEOPLE)):
                return answering.agree(project, [one.id])
        case 5:
            with acting(project, chance.choice(PEOPLE)):
                return tagging.untag(project, [one.id])
        case _:
            return project.undo()


def test_chips_that_follow_are_those_made_anew(project: Project) -> None:
    chance = random.Random(11)
    [document] = {each.document for each in planted(project, 1, mentions=25, errors=8)}
    side, steps = fresh(project, document), 0
    while steps < 150:
        try:
            changes = something(project, document, chance)
        except AnnotatorError:
            continue
        if not changes:
            continue
        before = dict(side.chips)
        touched = side.follow(project, changes)
        assert touched is not None
        steps += 1
        again = fresh(project, document)
        assert side.chips == again.chips
        changed = {id for id in {*before, *side.chips} if before.get(id) != side.chips.get(id)}
        assert changed <= set(touched)


def test_where_much_is_touched_all_is_to_be_made_anew(project: Project) -> None:
    [document] = {each.document for each in planted(project, 1, mentions=120, errors=2)}
    side = fresh(project, document)
    every = [each.id for each in annotations.annotations(project, document)]
    assert side.follow(project, reviewing.settle(project, [Choice([AnnotationId(id)]) for id in every])) is None


def test_the_lines_around_a_place_read_as_in_the_document(project: Project) -> None:
    text = "成都產(chǎn)業(yè)協(xié)作發(fā)展。\n經(jīng)濟區(qū)的產(chǎn)業(yè)增長46.2%，建設(shè)成都。\n" * 400
    [document] = _imported(project, text)
    found = readings.reading_of(project, document, text)
    assert found is not None
    chance = random.Random(5)
    for _ in range(60):
        start = chance.randrange(len(text) - 40)
        part = excerpts.excerpt(project, document, Span(start, start + 3), 80)
        end = part.start + len(part.reading.source)
        there = found.reading.to_reading(part.start, end)
        assert part.reading.text == found.reading.text[there.start : there.end]


def _imported(project: Project, text: str) -> list[Document]:
    imported = edits.Imported()
    edits.add(project, [Source("文", text, "1.txt")], imported)
    derived.derive_all(project)
    return [documents.document(project, id) for id in imported.added]

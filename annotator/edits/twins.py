"""Carrying one's tags over to the near-duplicates of a document, where they are suggested and wait to be accepted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.edits.carrying import Decided, carried, meets
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import DocumentId, PersonId, StepId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.store import annotations, documents, families, readings, suggestions, versions
from annotator.store.project import Project
from annotator.store.rows import suggestion_values
from annotator.text.alignment import Mapped
from annotator.text.counterparts import SURE_FROM, Counterparts
from annotator.text.find import Check, folded, nobody_asks
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Noise

NAME = "twin"
"""Who suggests what was tagged in a near-duplicate."""


@dataclass(frozen=True, slots=True)
class Found:
    """What of somebody's tags is to be suggested in a twin; `missing` counts those whose words are not there."""

    document: DocumentId
    suggestions: tuple[Suggestion, ...]
    missing: int


@dataclass(slots=True)
class Carried:
    """What has come of carrying so far: suggestions, those that are unsure among them, in how many documents."""

    step: StepId | None = None
    suggestions: int = 0
    unsure: int = 0
    documents: int = 0
    missing: int = 0


def twins(project: Project, document: DocumentId) -> list[DocumentId]:
    """The near-duplicates of a document that are no other versions of it, nor older versions of anything."""
    own = versions.all_versions(project, document)
    others = [each for each in families.members(project, document) if each not in own]
    standing = versions.standing(project, others)
    return [each for each in others if each not in standing or standing[each].newer is None]


def find(project: Project, document: Document, author: PersonId, check: Check = nobody_asks) -> Iterator[Found]:
    """Look in each twin for the words that a person has tagged here; slow enough for a worker, and only reads.

    What the person has tagged or rejected there, or what is suggested there already, is left out.
    """
    schema = project.schema
    tags = [tag for tag in annotations.annotations(project, document.id, author) if _is_usable(schema, tag.type)]
    if not tags:
        return
    here = _Read(project, document, check)
    for twin in documents.documents(project, twins(project, document.id)):
        check()
        yield _found(project, here, tags, _Read(project, twin, check), author, check)


def carry(project: Project, document: Document, found: Iterable[Found], so_far: Carried) -> Changes:
    """Store what was found as suggestions; further calls with the same `so_far` are the same step."""
    with project.step("carry", document, {"title": document.title}, more_of=so_far.step) as step:
        for each in found:
            for suggestion in each.suggestions:
                step.insert(Kind.SUGGESTION, suggestion_values(suggestion, each.document, project.person.id))
            so_far.suggestions += len(each.suggestions)
            so_far.unsure += sum(suggestion.score < SURE_FROM for suggestion in each.suggestions)
            so_far.documents += bool(each.suggestions)
            so_far.missing += each.missing
    if step.rows:
        so_far.step = step.id
    return step.changes


class _Read:
    """A document as it is read: what is compared, and the way to its source text."""

    def __init__(self, project: Project, document: Document, check: Check) -> None:
        self.id = document.id
        self.text = documents.text_of(project, document)
        found = readings.reading_of(project, document, self.text)
        self.reading = Reading(self.text) if found is None else found.reading
        self.noise: Sequence[Noise] = () if found is None else found.decided.passed_over
        self.searched = folded(self.reading.text, check)


def _found(
    project: Project, here: _Read, tags: Sequence[Annotation], there: _Read, author: PersonId, check: Check
) -> Found:
    counterparts = Counterparts(here.searched, there.searched, check)
    not_wanted = _NotWanted(project, there, author)
    found: list[Suggestion] = []
    missing = 0
    for tag in tags:
        check()
        suggestion = _suggested(tag, here, there, counterparts)
        if suggestion is None:
            missing += 1
        elif not not_wanted.at(suggestion):
            found.append(suggestion)
    return Found(there.id, tuple(found), missing)


def _suggested(tag: Annotation, here: _Read, there: _Read, counterparts: Counterparts) -> Suggestion | None:
    found = counterparts.find([_bounds(here.reading.to_reading(span.start, span.end)) for span in tag.fragments])
    if found is None:
        return None
    places = [_bounds(there.reading.to_source(*place)) for place in found.fragments]
    return carried(there.text, tag, places, found.confidence, NAME, same=found.same)


def _bounds(mapped: Mapped) -> Bounds:
    return mapped.start, mapped.end


def _is_usable(schema: Schema, type_: TypeId) -> bool:
    return schema.has_type(type_) and not schema.type(type_).retired


class _NotWanted:
    """Where in a twin nothing is to be suggested: what is decided, what is suggested already, and noise."""

    def __init__(self, project: Project, there: _Read, author: PersonId) -> None:
        self._decided = Decided(project, there.id, author)
        self._suggested = {(each.fragments, each.type) for each in suggestions.stored(project, there.id)}
        self._noise = tuple(Span(each.start, each.end) for each in there.noise)

    def at(self, suggestion: Suggestion) -> bool:
        """Whether there is no need for it, or no use."""
        if (suggestion.fragments, suggestion.type) in self._suggested or self._decided.on(suggestion):
            return True
        return any(meets(each, self._noise) for each in suggestion.fragments)

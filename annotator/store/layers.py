"""Whose work on a document is read: each person's own with what review says of it, or what review settled."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from annotator.model.annotation import Annotation
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, PersonId, TypeId, Uid
from annotator.model.link import Link
from annotator.model.person import Person
from annotator.model.review import Decision, Standing, standings
from annotator.model.span import Fragments
from annotator.model.work import Absence, DocumentWork, Layer, Ruled, Ruling, Selection
from annotator.store.annotations import annotations
from annotator.store.labels import labels
from annotator.store.links import links
from annotator.store.project import Project
from annotator.store.reviews.verdict_rows import said_by
from annotator.store.reviews.verdicts import settled, verdicts
from annotator.store.sharing.blindness import hides, only_author

_Own = TypeVar("_Own", Annotation, Link, DocumentLabel)
_Absent = tuple[Annotation, Absence]


class Layers:
    """Fills works of a document with what was selected and the person who reads may see."""

    def __init__(self, project: Project, persons: Mapping[PersonId, Person], selection: Selection) -> None:
        self._project = project
        self._persons = persons
        self._selection = selection
        self._hides = hides(project)
        self._reviewed = project.connection.execute("SELECT 1 FROM verdict LIMIT 1").fetchone() is not None

    def works(self, empty: DocumentWork) -> Iterator[DocumentWork]:
        """The works on the document of one that is empty so far; none where only others' are meant.

        While a document is blind nothing is settled in it for an annotator.
        """
        alone = only_author(self._project, empty.document.id) if self._hides else None
        if self._selection.layer is not Layer.SETTLED:
            yield from map(self._chosen, self._by_people(empty, self._wanted(alone)))
        elif alone is None:
            yield self._chosen(self._settled(empty))

    def _wanted(self, alone: PersonId | None) -> Collection[PersonId] | None:
        """Whose works are meant where only one person's can be seen, or everybody's; None for all."""
        people = self._selection.people
        if alone is None:
            return people
        return {alone} if people is None else {alone} & people

    def _by_people(self, empty: DocumentWork, wanted: Collection[PersonId] | None) -> Iterator[DocumentWork]:
        document = empty.document.id
        tagged, said = annotations(self._project, document), labels(self._project, document)
        tied = links(self._project, document) if tagged else []
        authors = {each.author for each in chain(tagged, said)}
        if not authors and wanted is None:
            yield empty
        ruled = self._rulings(document, tagged)
        for person in sorted((self._persons[author] for author in authors), key=lambda person: person.uid):
            if wanted is None or person.id in wanted:
                tags = _by(person, tagged)
                yield replace(
                    empty,
                    author=person,
                    annotations=tags,
                    links=_by(person, tied),
                    labels=_by(person, said),
                    ruled={each.id: ruled[each.id] for each in tags if each.id in ruled} if ruled else empty.ruled,
                )

    def _settled(self, empty: DocumentWork) -> DocumentWork:
        document = empty.document.id
        layer, tags = settled(self._project, document), annotations(self._project, document)
        stands = [each.annotation for each in layer.annotations]
        ruled = {
            each.annotation.id: Ruled(Ruling.ACCEPTED, each.reviewed_by, each.reviewed_at, each.agree, each.of)
            for each in layer.annotations
        }
        return replace(
            empty,
            settled=True,
            annotations=tuple(stands),
            links=layer.links,
            labels=_agreed(labels(self._project, document)),
            ruled=ruled,
            absent=tuple(self._unsettled(document, tags, {(each.fragments, each.type) for each in stands})),
        )

    def _unsettled(
        self, document: DocumentId, tags: Sequence[Annotation], places: Collection[tuple[Fragments, TypeId]]
    ) -> Iterator[_Absent]:
        """What is not settled; what says the same as something that is counts with that."""
        ruled = self._rulings(document, tags)
        for each in tags:
            ruling = ruled[each.id].ruling if each.id in ruled else Ruling.OPEN
            if ruling is not Ruling.ACCEPTED and (each.fragments, each.type) not in places:
                yield each, Absence.UNDECIDED if ruling is Ruling.OPEN else Absence.REJECTED

    def _rulings(self, document: DocumentId, tags: Sequence[Annotation]) -> Mapping[AnnotationId, Ruled]:
        """The reviewers' words that still hold on these annotations of a document."""
        if not self._reviewed or not tags:
            return {}
        stand = standings(verdicts(self._project, document), {each.uid: said_by(each) for each in tags})
        return {each.id: ruled for each in tags if (ruled := _ruled(stand, each.uid)) is not None}

    def _chosen(self, work: DocumentWork) -> DocumentWork:
        if self._selection.types is None and self._selection.rulings is None:
            return work
        kept = tuple(each for each in work.annotations if self._is_meant(each, work))
        there = {each.id for each in kept}
        others = tuple((each, Absence.NOT_ASKED_FOR) for each in work.annotations if each.id not in there)
        ties = tuple(each for each in work.links if each.source in there and each.target in there)
        return replace(work, annotations=kept, links=ties, absent=(*work.absent, *others))

    def _is_meant(self, each: Annotation, work: DocumentWork) -> bool:
        types, rulings = self._selection.types, self._selection.rulings
        if types is not None and each.type not in types:
            return False
        said = work.ruled.get(each.id)
        return rulings is None or (Ruling.OPEN if said is None else said.ruling) in rulings


def _ruled(stand: Mapping[Uid, Standing], uid: Uid) -> Ruled | None:
    """What a reviewer's last word means while it holds; a question, or a word that is disputed, decides nothing."""
    standing = stand.get(uid)
    if standing is None or not standing.decided or standing.verdict.decision is Decision.ASKED:
        return None
    verdict = standing.verdict
    return Ruled(Ruling.ACCEPTED if standing.accepted else Ruling.REJECTED, verdict.author, verdict.created)


def _agreed(found: Sequence[DocumentLabel]) -> tuple[DocumentLabel, ...]:
    """What all say who say anything under an attribute, once each."""
    values = dict[AttributeId, set[str]]()
    for label in found:
        values.setdefault(label.attribute, set()).add(label.value)
    firsts = {label.attribute: label for label in reversed(found)}
    return tuple(firsts[attribute] for attribute, said in values.items() if len(said) == 1)


def _by(person: Person, rows: Sequence[_Own]) -> tuple[_Own, ...]:
    return tuple(row for row in rows if row.author == person.id)

"""Bringing in people's work as records tell it: documents, annotations, links and labels, each by its own author."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.edits import annotation_rows, linking
from annotator.edits.repairs import decision_values
from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, DocumentId, PersonId, StepId, new_uid
from annotator.model.link import Link
from annotator.model.person import Person, Role
from annotator.model.suggestion import Suggestion, TaggedAt
from annotator.model.work import DocumentWork, Edit
from annotator.store import annotations, documents, labels, people, readings, schemas, suggestions
from annotator.store.journal import Step
from annotator.store.links import touching
from annotator.store.project import Project
from annotator.store.rows import (
    annotation_values,
    document_values,
    label_values,
    link_values,
    now,
    person_values,
    suggestion_values,
)
from annotator.store.uids import row_with
from annotator.text.repairs import clean
from annotator.text.repairs.edits import said
from annotator.text.repairs.rules import Repair


@dataclass(slots=True)
class Brought:
    """What has come of it so far. `refused` annotations were not set: their person had tagged otherwise there.

    `changed` ones were made what the file says; `different` ones were left as they are though it says otherwise.
    """

    step: StepId | None = None
    documents: int = 0
    annotations: int = 0
    links: int = 0
    refused: int = 0
    suggestions: int = 0
    changed: int = 0
    different: int = 0


def bring_in(project: Project, works: Iterable[DocumentWork], brought: Brought, *, change: bool = False) -> Changes:
    """Store works in one short transaction; further calls with the same `brought` are the same step.

    A document is found again by its text, a person by name, annotations and links by their uid: what is there is left
    as it is, so that the same records again bring nothing. With `change`, one's own annotations become what revised
    work says of them, those of others never. Raises StorageError.
    """
    batch = Brought()
    with project.step("bring_in", more_of=brought.step) as step:
        for work in works:
            _Arrival(project, step, work, batch, change=change).store()
    if step.rows:
        brought.step = step.id
    brought.documents += batch.documents
    brought.annotations += batch.annotations
    brought.links += batch.links
    brought.refused += batch.refused
    brought.changed += batch.changed
    brought.different += batch.different
    return step.changes


def suggest(project: Project, works: Iterable[DocumentWork], suggester: str, brought: Brought) -> Changes:
    """Store the annotations of works as suggestions by `suggester`, or by the model that made them; as `bring_in` does.

    Links and labels are left behind: a suggestion has none. What is suggested there already is not suggested again.
    """
    batch = Brought()
    with project.step("bring_in", more_of=brought.step) as step:
        for work in works:
            _Arrival(project, step, work, batch).suggest(suggester)
    if step.rows:
        brought.step = step.id
    brought.documents += batch.documents
    brought.suggestions += batch.suggestions
    return step.changes


class _Arrival:
    """One work on its way into the project."""

    def __init__(
        self, project: Project, step: Step, work: DocumentWork, brought: Brought, *, change: bool = False
    ) -> None:
        self._project = project
        self._step = step
        self._work = work
        self._brought = brought
        self._change = change

    def store(self) -> None:
        document = self._document()
        if self._work.author is None:
            return
        author = self._person(self._work.author.name)
        ids = {each.id: self._annotation(each, document, author) for each in self._work.annotations}
        for link in self._work.links:
            source, target = ids[link.source], ids[link.target]
            if source is not None and target is not None:
                self._link(replace(link, document=document, source=source, target=target, author=author))
        for label in self._work.labels:
            if labels.label(self._project, document, author, label.attribute) is None:
                made = replace(label, uid=new_uid(), document=document, author=author, created=now())
                self._step.insert(Kind.DOCUMENT_LABEL, label_values(made))

    def suggest(self, suggester: str) -> None:
        document = self._document()
        there = {(each.fragments, each.type) for each in suggestions.stored(self._project, document)}
        for each in self._work.annotations:
            if (each.fragments, each.type) in there:
                continue
            self._brought.suggestions += 1
            made = Suggestion(
                span=each.span,
                surface=each.surface,
                type=each.type,
                suggester=each.suggester or suggester,
                score=1.0 if each.score is None else each.score,
                attributes=each.attributes,
                pieces=each.fragments if len(each.fragments) > 1 else (),
                source=TaggedAt(document, each.span),
            )
            self._step.insert(Kind.SUGGESTION, suggestion_values(made, document, self._project.person.id))

    def _document(self) -> DocumentId:
        """By its text; one of this uid with another text is another document."""
        found = self._work.document
        there = documents.with_text(self._project, found.text_sha256)
        if there is not None:
            return there.id
        taken = row_with(self._project, Kind.DOCUMENT, found.uid) is not None
        text = documents.store_text(self._project, self._work.text, found.text_sha256)
        made = replace(found, uid=new_uid() if taken else found.uid, text=text, imported=now())
        self._brought.documents += 1
        id = DocumentId(self._step.insert(Kind.DOCUMENT, document_values(made)))
        if self._work.edits is not None:
            self._read_as(self._work.edits, replace(made, id=id))
        return id

    def _read_as(self, edits: Iterable[Edit], document: Document) -> None:
        """Decide about a new document what people had decided where it comes from; whose word it was is not told."""
        made = [Repair(each.start, each.end, each.new, each.rule, 1.0) for each in edits]
        for decision in said(clean.find(self._work.text), readings.choices(self._project), made):
            self._step.insert(Kind.REPAIR, decision_values(self._project, document, decision, applied=decision.applied))

    def _person(self, name: str) -> PersonId:
        known = {person.name: id for id, person in people.people(self._project.connection).items()}
        if name in known:
            return known[name]
        made = Person(PersonId(0), new_uid(), name, Role.ANNOTATOR)
        return PersonId(self._step.insert(Kind.PERSON, person_values(made)))

    def _annotation(self, found: Annotation, document: DocumentId, author: PersonId) -> AnnotationId | None:
        """Its id in the project, new or not; None where it may not stand beside what the person has there."""
        row = row_with(self._project, Kind.ANNOTATION, found.uid)
        there = None if row is None else annotations.annotation(self._project, AnnotationId(row))
        if there is not None and (there.document, there.author) == (document, author):
            self._revise(there, found)
            return there.id
        start, end = found.fragments[0].start, found.fragments[-1].end
        near = annotations.overlapping(self._project, document, author, start, end)
        if any(rules.clash(self._project.schema, found.type, found.fragments, each, again=True) for each in near):
            self._brought.refused += 1
            return None
        version = schemas.newest(self._project.connection)
        uid = found.uid if there is None else new_uid()
        made = replace(found, uid=uid, document=document, author=author, schema_version=version)
        self._brought.annotations += 1
        return AnnotationId(self._step.insert(Kind.ANNOTATION, annotation_values(made)))

    def _revise(self, there: Annotation, found: Annotation) -> None:
        """Make it what the file says, if that may say something else, and if it is one's own."""
        told = self._work.revised
        if told is None:
            return
        kept = {id: value for id, value in there.attributes.items() if id not in told}
        attributes = kept | {id: value for id, value in found.attributes.items() if id in told}
        if found.type != there.type:
            attributes = annotation_rows.fitting(self._project.schema, found.type, attributes)
        new = replace(
            there,
            type=found.type,
            fragments=found.fragments,
            surface=found.surface,
            attributes=attributes,
            note=found.note or there.note,
        )
        if new == there:
            return
        if not self._change or there.author != self._project.person.id:
            self._brought.different += 1
            return
        unlinked = linking.misfits(self._project, [there.id], new.type)
        try:
            annotation_rows.change(self._project, self._step, there, new)
        except RuleError:
            self._brought.refused += 1
            return
        for link in unlinked:
            self._step.delete(Kind.LINK, link.id)
        self._brought.changed += 1

    def _link(self, link: Link) -> None:
        there = any(
            (each.source, each.type, each.target) == (link.source, link.type, link.target)
            for each in touching(self._project, [link.source])
        )
        if not there and row_with(self._project, Kind.LINK, link.uid) is None:
            self._brought.links += 1
            self._step.insert(Kind.LINK, link_values(link))

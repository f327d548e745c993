"""Reading the work of a project in one stream, as exports and checks want it."""

from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import chain
from typing import TypeVar

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import PersonId
from annotator.model.link import Link
from annotator.model.person import Person
from annotator.model.work import ALL, DocumentWork, Selection
from annotator.store import readings
from annotator.store.annotations import annotations
from annotator.store.derivation import VERSION
from annotator.store.labels import labels
from annotator.store.links import links
from annotator.store.people import people
from annotator.store.project import Project
from annotator.store.rows import document_of, to_json
from annotator.store.sqlite import storage_errors
from annotator.text.repairs import clean
from annotator.text.repairs.decided import Decided, decide

_DOCUMENTS = """
SELECT document.*, text FROM document JOIN document_text ON document_text.id = text_id
WHERE (?1 IS NULL OR document.id IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2)))
ORDER BY uid"""

_Own = TypeVar("_Own", Annotation, Link, DocumentLabel)


def works(project: Project, selection: Selection = ALL) -> Generator[DocumentWork]:
    """Each selected document with each person's work on it, by the documents' uids, then the persons'.

    All of it is of one moment, whatever others write meanwhile, and memory does not grow with the project. Until
    the last is read this connection cannot write, so a window reads on one of its own. Raises StorageError.
    """
    with storage_errors(project.path):
        project.connection.execute("BEGIN")
        try:
            yield from _selected(project, selection)
        finally:
            project.connection.rollback()


def read_works(project: Project, selection: Selection = ALL) -> Generator[tuple[DocumentWork, Decided]]:
    """The same, each with what is repaired and passed over in the document. Raises StorageError.

    A text that has not been worked on yet is worked on now, so that nothing depends on how far that has come.
    """
    last, decided = None, Decided((), (), (), ())
    with closing(works(project, selection)) as found:
        for work in found:
            if work.document.id != last:
                last, decided = work.document.id, _decided(project, work)
            yield work, decided


def _decided(project: Project, work: DocumentWork) -> Decided:
    text = work.document.text
    row = project.connection.execute("SELECT version FROM derived WHERE text_id = ?", (text,)).fetchone()
    known = readings.cleaning_of(project, text) if row is not None and row["version"] == VERSION else None
    cleaning = known or clean.find(work.text)
    return decide(cleaning, readings.decisions(project, work.document.id), readings.choices(project))


def _selected(project: Project, selection: Selection) -> Iterator[DocumentWork]:
    persons = people(project.connection)
    wanted = (_listed(selection.documents), _listed(selection.states))
    for row in project.connection.execute(_DOCUMENTS, wanted):
        yield from _works(project, document_of(row), row["text"], persons)


def _works(
    project: Project, document: Document, text: str, persons: Mapping[PersonId, Person]
) -> Iterator[DocumentWork]:
    tagged, said = annotations(project, document.id), labels(project, document.id)
    tied = links(project, document.id) if tagged else []
    authors = {each.author for each in chain(tagged, said)}
    if not authors:
        yield DocumentWork(document, text, None)
    for person in sorted((persons[author] for author in authors), key=lambda person: person.uid):
        yield DocumentWork(document, text, person, _by(person, tagged), _by(person, tied), _by(person, said))


def _by(person: Person, rows: Sequence[_Own]) -> tuple[_Own, ...]:
    return tuple(row for row in rows if row.author == person.id)


def _listed(values: Collection[int | str] | None) -> str | None:
    return None if values is None else to_json(sorted(values))

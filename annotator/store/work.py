"""Reading the work of a project in one stream, as exports and checks want it."""

from collections.abc import Collection, Generator, Iterator, Mapping, Sequence

from annotator.model.annotation import Annotation
from annotator.model.ids import PersonId
from annotator.model.person import Person
from annotator.model.work import ALL, DocumentWork, Selection
from annotator.store.annotations import annotations
from annotator.store.people import people
from annotator.store.project import Project
from annotator.store.rows import document_of, to_json
from annotator.store.sqlite import storage_errors

_DOCUMENTS = """
SELECT document.*, text FROM document JOIN document_text ON document_text.id = text_id
WHERE (?1 IS NULL OR document.id IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2)))
ORDER BY uid"""


def works(project: Project, selection: Selection = ALL) -> Generator[DocumentWork]:
    """Each selected document with each person's annotations on it, by the documents' uids, then the persons'.

    All of it is of one moment, whatever others write meanwhile, and memory does not grow with the project. Until
    the last is read this connection cannot write, so a window reads on one of its own. Raises StorageError.
    """
    with storage_errors(project.path):
        project.connection.execute("BEGIN")
        try:
            yield from _selected(project, selection)
        finally:
            project.connection.rollback()


def _selected(project: Project, selection: Selection) -> Iterator[DocumentWork]:
    persons = people(project.connection)
    wanted = (_listed(selection.documents), _listed(selection.states))
    for row in project.connection.execute(_DOCUMENTS, wanted):
        document = document_of(row)
        found = annotations(project, document.id)
        for author, own in _by_author(found, persons) or [(None, found)]:
            yield DocumentWork(document, row["text"], author, tuple(own))


def _by_author(
    found: Sequence[Annotation], persons: Mapping[PersonId, Person]
) -> list[tuple[Person, Sequence[Annotation]]]:
    authors = {annotation.author for annotation in found}
    if len(authors) == 1:
        return [(persons[found[0].author], found)]
    by_uid = sorted((persons[author] for author in authors), key=lambda person: person.uid)
    return [(person, [each for each in found if each.author == person.id]) for person in by_uid]


def _listed(values: Collection[int | str] | None) -> str | None:
    return None if values is None else to_json(sorted(values))

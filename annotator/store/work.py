"""Reading the work of a project in one stream, as exports and checks want it."""

from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import closing
from uuid import UUID

from annotator.model.ids import Uid
from annotator.model.work import ALL, DocumentWork, Selection
from annotator.store import readings
from annotator.store.derivation import VERSION
from annotator.store.layers import Layers
from annotator.store.people import people
from annotator.store.project import Project
from annotator.store.rows import document_of, to_json, to_milliseconds
from annotator.store.sqlite import storage_errors
from annotator.text.repairs import clean
from annotator.text.repairs.decided import Choices, Decided, decide

_CHOSEN = """
FROM document JOIN document_text ON document_text.id = document.text_id
LEFT JOIN family ON family.text_id = document.text_id
WHERE (:documents IS NULL OR document.id IN (SELECT value FROM json_each(:documents)))
  AND (:states IS NULL OR state IN (SELECT value FROM json_each(:states)))
  AND (NOT :timed OR (imported >= :since AND imported < :until)
    OR EXISTS (SELECT * FROM annotation WHERE document_id = document.id AND updated >= :since AND updated < :until)
    OR EXISTS (SELECT * FROM link WHERE document_id = document.id AND created >= :since AND created < :until)
    OR EXISTS (SELECT * FROM document_label WHERE document_id = document.id AND created >= :since AND created < :until)
    OR EXISTS (SELECT * FROM verdict WHERE document_id = document.id AND created >= :since AND created < :until))
"""
_FAMILIES = "SELECT family, min(uid) FROM family JOIN document USING (text_id) GROUP BY family HAVING count(*) > 1"
_NEVER, _EVER = -(1 << 62), 1 << 62


def works(project: Project, selection: Selection = ALL) -> Generator[DocumentWork]:
    """Each selected document with each person's work on it, by the documents' uids, then the persons'.

    Of the settled layer there is one work for each document. All of it is of one moment, whatever others write
    meanwhile, and memory does not grow with the project. Until the last is read this connection cannot write, so a
    window reads on one of its own. Raises StorageError.
    """
    with storage_errors(project.path):
        project.connection.execute("BEGIN")
        try:
            yield from _selected(project, selection)
        finally:
            project.connection.rollback()


def count(project: Project, selection: Selection = ALL) -> int:
    """How many documents are selected, of near-duplicates all."""
    sql = f"SELECT count(*) {_CHOSEN}"
    return project.connection.execute(sql, _values(selection)).fetchone()[0]


def read_works(project: Project, selection: Selection = ALL) -> Generator[tuple[DocumentWork, Decided]]:
    """The same, each with what is repaired and passed over in the document. Raises StorageError.

    A text that has not been worked on yet is worked on now, so that nothing depends on how far that has come.
    """
    last, decided, choices = None, Decided((), (), (), ()), None
    with closing(works(project, selection)) as found:
        for work in found:
            if choices is None:
                choices = readings.choices(project)  # of the moment that the works are of
            if work.document.id != last:
                last, decided = work.document.id, _decided(project, work, choices)
            yield work, decided


def _decided(project: Project, work: DocumentWork, choices: Choices) -> Decided:
    cleaning = readings.cleaning_by(project, work.document.text, VERSION) or clean.find(work.text)
    return decide(cleaning, readings.decisions(project, work.document.id), choices)


def _selected(project: Project, selection: Selection) -> Iterator[DocumentWork]:
    persons = people(project.connection)
    names = {id: person.name for id, person in persons.items()}
    firsts = {family: Uid(UUID(bytes=uid)) for family, uid in project.connection.execute(_FAMILIES)}
    layer = Layers(project, persons, selection)
    seen = set[int]()
    for row in project.connection.execute(
        f"SELECT document.*, text, family {_CHOSEN} ORDER BY uid", _values(selection)
    ):
        if selection.one_of_family and row["family"] in seen:
            continue
        if row["family"] in firsts:
            seen.add(row["family"])
        document = document_of(row)
        family = firsts.get(row["family"], document.uid)
        yield from layer.works(DocumentWork(document, row["text"], None, names=names, family=family))


def _values(selection: Selection) -> Mapping[str, str | int | None]:
    since, until = selection.since, selection.until
    return {
        "documents": _listed(selection.documents),
        "states": _listed(selection.states),
        "timed": since is not None or until is not None,
        "since": _NEVER if since is None else to_milliseconds(since),
        "until": _EVER if until is None else to_milliseconds(until),
    }


def _listed(values: Collection[int | str] | None) -> str | None:
    return None if values is None else to_json(sorted(values))

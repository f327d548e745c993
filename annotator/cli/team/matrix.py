"""Showing who has which document, and how far each person is with it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.cli.output import show, show_json
from annotator.cli.tables import aligned, cut
from annotator.cli.team.people import STATE_WORDS
from annotator.model.assignment import Assignment
from annotator.model.distribution import Pair
from annotator.model.document import Document
from annotator.model.ids import PersonId
from annotator.model.person import Person
from annotator.store import documents, people
from annotator.store.project import Project
from annotator.store.sharing.assignments import Abandoned

_TITLE = 36
"""Letters of a title in a terminal."""

Given = Mapping[Pair, Assignment]


def named(document: Document) -> dict[str, object]:
    """What tells a document from others."""
    return {"document": document.title, "file": document.name, "uid": str(document.uid)}


def show_lines(project: Project, rows: Iterable[Document], given: Given) -> None:
    """A line for each document, a column for each person; blind ones are marked."""
    persons = _columns(project, given)
    head = ("document", *(person.name for person in persons.values()))
    lines = [head, *(_row(document, persons, given) for document in rows)]
    show("\n".join(aligned(lines)))


def _columns(project: Project, given: Given) -> Mapping[PersonId, Person]:
    """Who works here, and who has something although they do so no longer."""
    has = {person for _, person in given}
    return {id: each for id, each in people.people(project.connection).items() if id in has or not each.retired}


def _row(document: Document, persons: Mapping[PersonId, Person], given: Given) -> Sequence[str]:
    found = (given.get((document.id, person)) for person in persons)
    return cut(document.title, _TITLE), *("–" if each is None else _state(each) for each in found)


def _state(assignment: Assignment) -> str:
    return STATE_WORDS[assignment.state] + (" (blind)" if assignment.blind else "")


def show_tables(project: Project, rows: Iterable[Document], given: Given) -> None:
    """The same as JSON: an object for each document, with its people."""
    persons = _columns(project, given)
    show_json(
        {
            "people": [person.name for person in persons.values()],
            "documents": [{**named(each), "assignments": list(_given(each, persons, given))} for each in rows],
        }
    )


def _given(document: Document, persons: Mapping[PersonId, Person], given: Given) -> Iterator[dict[str, object]]:
    for id, person in persons.items():
        found = given.get((document.id, id))
        if found is not None:
            yield {
                "person": person.name,
                "state": str(found.state),
                "blind": found.blind,
                "note": found.note,
                "updated": found.updated.isoformat(timespec="seconds"),
            }


def show_abandoned(project: Project, left: Sequence[Abandoned], *, as_json: bool) -> None:
    """What was begun and left alone, the oldest first."""
    persons = people.people(project.connection)
    titles = {each.id: each for each in documents.documents(project, {each.document for each in left})}
    if as_json:
        rows = [
            {
                **named(titles[each.document]),
                "person": persons[each.person].name,
                "touched": each.touched.isoformat(timespec="seconds"),
            }
            for each in left
        ]
        show_json({"abandoned": rows})
    elif not left:
        show("Nothing was left alone.")
    else:
        lines = [
            (persons[each.person].name, f"{each.touched.astimezone():%Y-%m-%d}", titles[each.document].title)
            for each in left
        ]
        show("\n".join(aligned([("person", "last touched", "document"), *lines])))

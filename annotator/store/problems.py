"""Everything that is wrong with people's work, with all that the project knows taken into account."""

from collections.abc import Generator, Mapping
from contextlib import closing

from annotator.model.annotation import Annotation
from annotator.model.demands import Readings
from annotator.model.document import Document, DocumentState
from annotator.model.ids import AnnotationId, PersonId
from annotator.model.known_name import KnownNames
from annotator.model.problem import Problem
from annotator.model.problems import label_problems, problems
from annotator.model.schema import Schema
from annotator.model.work import ALL, DocumentWork, Selection
from annotator.store.annotations import annotations
from annotator.store.documents import text_of
from annotator.store.labels import labels
from annotator.store.links import links
from annotator.store.names import Names
from annotator.store.people import people
from annotator.store.project import Project
from annotator.store.work import works
from annotator.text.quantities.readings import firmly_said, quantity_in

_READ = frozenset({"value", "timex_value"})
"""Codes of attributes; what has one of them has a reading to be held against the text."""


def problems_of(work: DocumentWork, schema: Schema, names: KnownNames) -> list[Problem]:
    """All problems of one person's work on a document: of its labels, then of the rest in the order of the text.

    A document that nobody has worked on lacks nothing until it is called done.
    """
    untouched = work.author is None and work.document.state is not DocumentState.DONE
    of_labels = [] if untouched else [*label_problems(schema, work.document.id, work.labels)]
    readings = _readings(work, schema)
    return of_labels + problems(schema, work.annotations, work.text, work.links, names=names, readings=readings)


def problems_in(project: Project, document: Document, author: PersonId) -> list[Problem]:
    """The problems of a person's work on a document."""
    work = DocumentWork(
        document,
        text_of(project, document),
        people(project.connection)[author],
        tuple(annotations(project, document.id, author)),
        tuple(links(project, document.id, author)),
        tuple(labels(project, document.id, author)),
    )
    return problems_of(work, project.schema, Names(project))


def all_problems(project: Project, selection: Selection = ALL) -> Generator[tuple[DocumentWork, list[Problem]]]:
    """The problems of each selected document and person, as `works` has them; those without problems as well."""
    names = Names(project)
    with closing(works(project, selection)) as stream:
        for work in stream:
            yield work, problems_of(work, project.schema, names)


def _readings(work: DocumentWork, schema: Schema) -> Readings:
    """What the text says at figures and times."""
    readings = dict[AnnotationId, Mapping[str, str]]()
    for each in work.annotations:
        if _is_read(schema, each) and each.fragments[-1].end <= len(work.text):
            quantity = quantity_in(work.text, each.fragments[0].start, each.fragments[0].end)
            if quantity is not None:
                readings[each.id] = firmly_said(quantity)
    return readings


def _is_read(schema: Schema, annotation: Annotation) -> bool:
    if len(annotation.fragments) > 1 or not schema.has_type(annotation.type):
        return False
    return any(attribute.code in _READ for attribute in schema.attributes_of(annotation.type))

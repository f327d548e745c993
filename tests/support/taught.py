"""Puts made documents with their tags into a project, as somebody who has tagged them by hand."""

from collections.abc import Iterable
from itertools import groupby

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import DocumentId
from annotator.model.span import Span
from annotator.store.project import Project
from bench.labelled import Labelled


def put(project: Project, made: Iterable[Labelled], *, done: bool = True) -> list[DocumentId]:
    """The documents, each tagged from beginning to end."""
    some, imported = list(made), edits.Imported()
    edits.add(project, [Source(f"第{n}篇", each.text, f"{n}.txt") for n, each in enumerate(some)], imported)
    for id, each in zip(imported.added, some, strict=True):
        for type_, tags in groupby(sorted(each.tags, key=lambda tag: tag[2]), key=lambda tag: tag[2]):
            tagging.tag_all(project, id, [(Span(start, end),) for start, end, _ in tags], type_)
        if done:
            edits.set_state(project, id, DocumentState.DONE)
    return imported.added

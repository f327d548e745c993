"""What suggesters may know of a project, what was carried over as suggestions, and which of them people rejected."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from annotator import paths
from annotator.model.ids import DocumentId, PersonId, TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.suggestion import Known, Suggestion
from annotator.store import names
from annotator.store.project import Project, meta
from annotator.store.rows import suggestion_of
from annotator.store.sharing.blindness import hidden_from, is_any_blind, only_author
from annotator.store.tables.suggesting import LONGEST_KNOWN
from annotator.text.repairs.pinyin import BRACKETED, has_reading

_BREAK = re.compile(r"\s*[\r\n]\s*")

Rejected = tuple[int, int, TypeId]
"""Start, end and type of a suggestion that a person does not want there."""


def knowledge(project: Project, person: PersonId | None = None) -> Knowledge:
    """All that suggesters may know of a project but when a document was written; for a worker.

    Where double annotation is blind, what others tagged is known once all are done; `person` always knows their own.
    """
    known_surfaces, known_names = tuple(as_read(known(project, person))), tuple(names.names(project))
    return Knowledge(project.schema, known_surfaces, known_names, cache=cache_of(project))


def cache_of(project: Project) -> Path:
    """The project's own folder for what can be worked out again; it may not be there yet."""
    return paths.user_cache() / "projects" / meta(project)["uid"]


_EVERYBODYS = "SELECT surface, type, n FROM surface_count WHERE n > 0"
_HIDDEN = """
SELECT surface, type, count(*) AS n FROM annotation WHERE length(surface) <= ? AND {hidden} GROUP BY surface, type"""


def known(project: Project, person: PersonId | None = None) -> Iterator[Known]:
    """The surfaces that people have tagged, with type and number; of those that are not too long to come again.

    Where double annotation is blind only those that the person may see.
    """
    hidden = _hidden(project, person) if is_any_blind(project) else dict[tuple[str, str], int]()
    for row in project.connection.execute(_EVERYBODYS):
        left = int(row["n"]) - hidden.get((row["surface"], row["type"]), 0)
        if left > 0:
            yield Known(row["surface"], TypeId(row["type"]), left)


def _hidden(project: Project, person: PersonId | None) -> Mapping[tuple[str, str], int]:
    sql = _HIDDEN.format(hidden=hidden_from(project, person))
    rows = project.connection.execute(sql, (LONGEST_KNOWN,))
    return {(row["surface"], row["type"]): int(row["n"]) for row in rows}


def as_read(known: Iterable[Known]) -> Iterator[Known]:
    """What is known, and the same once more as it is read where that is another word: 產業(yè) is 產業, too."""
    for each in known:
        yield each
        surface = _BREAK.sub("", BRACKETED.sub(_without_reading, each.surface))
        if surface and surface != each.surface:
            yield replace(each, surface=surface)


def _without_reading(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    return "" if before and has_reading(before, match[1]) else match[0]


def rejected(project: Project, document: DocumentId, author: PersonId) -> set[Rejected]:
    """What a person has rejected in a document."""
    rows = project.connection.execute(
        'SELECT start, "end", type FROM rejection WHERE document_id = ? AND author_id = ?', (document, author)
    )
    return {(int(row["start"]), int(row["end"]), TypeId(row["type"])) for row in rows}


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row of what a person does not want at a place; its `id` tells it from all others."""

    id: int
    start: int
    end: int
    surface: str
    type: TypeId
    suggester: str


def rejections(project: Project, document: DocumentId, author: PersonId) -> list[Rejection]:
    """What a person has rejected in a document, in the order of the text."""
    rows = project.connection.execute(
        'SELECT id, start, "end", surface, type, suggester FROM rejection'
        ' WHERE document_id = ? AND author_id = ? ORDER BY start, "end", id',
        (document, author),
    )
    return [Rejection(int(id), start, end, surface, TypeId(type_), by) for id, start, end, surface, type_, by in rows]


_STORED = """
SELECT * FROM suggestion WHERE document_id = :document AND (:alone IS NULL OR author_id = :alone
  OR EXISTS (SELECT 1 FROM person WHERE person.id = author_id AND role <> 'annotator'))
ORDER BY start, "end" DESC, id"""


def stored(project: Project, document: DocumentId) -> list[Suggestion]:
    """What was carried over to a document as suggestions, in the order of the text: decided ones too.

    Where the document is blind, not what other annotators carried over: that would tell what they have tagged.
    """
    rows = project.connection.execute(_STORED, {"document": document, "alone": only_author(project, document)})
    return [suggestion_of(row) for row in rows]

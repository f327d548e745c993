"""What a document has to do with others, in words: its near-duplicates, and the versions before and after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.store import families, versions
from annotator.store.project import Project
from annotator.store.versions import Versions
from annotator.ui.i18n import translate


def words_of(project: Project, documents: Sequence[Document]) -> Mapping[DocumentId, Sequence[str]]:
    """A few words for each of these documents that has to do with others."""
    ids = [document.id for document in documents]
    standing, sizes = versions.standing(project, ids), families.sizes(project, ids)
    words: dict[DocumentId, Sequence[str]] = {}
    for id in ids:
        others = sizes[id] - 1
        if others and id in standing:
            others = len(set(families.members(project, id)).difference(versions.all_versions(project, id)))
        words[id] = [*_of_version(standing.get(id, Versions())), *_of_twins(others)]
    return {id: each for id, each in words.items() if each}


def _of_version(standing: Versions) -> list[str]:
    if standing.newer is not None:
        return [translate("Relatives", "older version")]
    return [translate("Relatives", "newest version")] if standing.older is not None else []


def _of_twins(count: int) -> list[str]:
    return [translate("Relatives", "twins: {n}").format(n=QLocale().toString(count))] if count else []

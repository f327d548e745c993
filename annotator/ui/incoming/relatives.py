"""What a document has to do with others, in words: its near-duplicates, and the versions before and after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from annotator.model.document import Document
from annotator.model.ids import DocumentId
from annotator.model.suggestion import Suggestion
from annotator.store import documents, families, versions
from annotator.store.project import Project
from annotator.store.versions import Versions
from annotator.ui.i18n import translate


def words_of(project: Project, some: Sequence[Document]) -> Mapping[DocumentId, Sequence[str]]:
    """A few words for each of these documents that has to do with others."""
    ids = [document.id for document in some]
    standing, sizes = versions.standing(project, ids), families.sizes(project, ids)
    words: dict[DocumentId, Sequence[str]] = {}
    for id in ids:
        others = sizes[id] - 1
        if others and id in standing:
            others = len(set(families.members(project, id)).difference(versions.all_versions(project, id)))
        words[id] = [*_of_twins(others), *_of_version(standing.get(id, Versions()))]
    return {id: each for id, each in words.items() if each}


def tagged_in(project: Project, suggestion: Suggestion) -> str:
    """From which document a suggestion was carried over, and how sure that is; empty for one that was not."""
    source = suggestion.source
    if source is None:
        return ""
    percent = round(100 * suggestion.score)
    found = next(documents.documents(project, [source.document]), None)
    if found is None:
        return translate("Relatives", "Carried over, {percent} % sure").format(percent=percent)
    told = translate("Relatives", "Carried over from “{title}”, {percent} % sure")
    return told.format(title=found.title, percent=percent)


def _of_version(standing: Versions) -> list[str]:
    if standing.newer is not None:
        return [translate("Relatives", "older version")]
    return [translate("Relatives", "newest version")] if standing.older is not None else []


def _of_twins(count: int) -> list[str]:
    return [translate("Relatives", "twins: {n}").format(n=QLocale().toString(count))] if count else []

"""What edits share: only one's own work may be changed, and a step says in few words what it is about."""

from collections.abc import Collection

from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, PersonId
from annotator.model.link import Link, LinkId
from annotator.store import annotations, links, people
from annotator.store.project import Project

_SHOWN = 24


def own_annotations(project: Project, ids: Collection[AnnotationId]) -> list[Annotation]:
    """Those of these annotations that are there; raises RuleError(not_yours) where one is another person's."""
    found = annotations.among(project, ids)
    for each in found:
        _refuse_anothers(project, each.author, each.surface)
    return found


def own_annotation(project: Project, id: AnnotationId) -> Annotation:
    """One annotation. Raises UsageError(no_annotation), RuleError(not_yours)."""
    found = annotations.annotation(project, id)
    _refuse_anothers(project, found.author, found.surface)
    return found


def own_links(project: Project, ids: Collection[LinkId]) -> list[Link]:
    """Those of these links that are there; raises RuleError(not_yours) where one is another person's."""
    found = links.among(project, ids)
    for each in found:
        _refuse_anothers(project, each.author, annotations.annotation(project, each.source).surface)
    return found


def _refuse_anothers(project: Project, author: PersonId, surface: str) -> None:
    if author != project.person.id:
        name = people.people(project.connection)[author].name
        raise RuleError("not_yours", surface=surface, author=name)


def shortened(surface: str) -> str:
    """A surface as the text of a step has room for it."""
    return surface if len(surface) <= _SHOWN else f"{surface[: _SHOWN - 1]}…"

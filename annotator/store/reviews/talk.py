"""What people say of a document and of its tags, as the person who works may read it."""

from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.ids import DocumentId
from annotator.model.review import Comment
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.reviews import verdicts
from annotator.store.sharing.blindness import only_author


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment with the tag that it is on; that is None where it is about the document, or the tag is gone."""

    comment: Comment
    annotation: Annotation | None


def talk(project: Project, document: DocumentId) -> list[Remark]:
    """The comments by age; where double annotation is blind, none on others' tags, whose surface they would tell."""
    alone, found = only_author(project, document), list[Remark]()
    for each in verdicts.comments(project, document):
        about = annotations.with_uid(project, each.target) if each.target is not None else None
        hidden = each.target is not None and (about is None or about.author != alone)
        if alone is None or not hidden:
            found.append(Remark(each, about))
    return found

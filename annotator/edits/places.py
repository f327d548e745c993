"""Where something may be done to many at once: what is free, and what has to be left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.span import Fragments, Span
from annotator.store import annotations, documents
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Places:
    """The places that may be given a type, and how many may not: `tagged` with it already, `refused` by a rule."""

    free: Sequence[Fragments]
    tagged: int = 0
    refused: int = 0


def free_places(project: Project, document: DocumentId, spans: Iterable[Span], type: TypeId) -> Places:
    """Which of these spans, apart from each other, this person may tag.

    What lies inside an own annotation of the type counts as tagged: 成都 in a 成都市 that is.
    """
    text = documents.text_of(project, documents.document(project, document))
    free, tagged, refused = list[Fragments](), 0, 0
    for span in spans:
        near = annotations.overlapping(project, document, project.person.id, span.start, span.end)
        if any(other.type == type and _holds(other, span) for other in near):
            tagged += 1
            continue
        allowed = _allowed(project, near, type, (span,), text)
        if allowed is None:
            refused += 1
        else:
            free.append(allowed)
    return Places(free, tagged, refused)


def _holds(annotation: Annotation, span: Span) -> bool:
    return any(fragment.contains(span) for fragment in annotation.fragments)


@dataclass(frozen=True, slots=True)
class Relabels:
    """The annotations that may be given another type, and how many are `refused` by a rule."""

    free: Sequence[AnnotationId]
    refused: int = 0


def free_relabels(project: Project, document: DocumentId, chosen: Iterable[Annotation], type: TypeId) -> Relabels:
    """Which of these own annotations on a document may become `type`; those that are it already do not count.

    Of two that cannot both have it, as they cover the same characters say, only the first may.
    """
    text = documents.text_of(project, documents.document(project, document))
    free, refused = dict[AnnotationId, None](), 0
    for each in chosen:
        if each.type == type:
            continue
        span = each.span
        near = annotations.overlapping(project, document, project.person.id, span.start, span.end)
        others = [replace(other, type=type) if other.id in free else other for other in near if other.id != each.id]
        if _allowed(project, others, type, each.fragments, text) is None:
            refused += 1
        else:
            free[each.id] = None
    return Relabels(list(free), refused)


def _allowed(
    project: Project, others: Iterable[Annotation], type: TypeId, fragments: Fragments, text: str
) -> Fragments | None:
    """The fragments as they may be tagged beside the others; None if they may not."""
    try:
        kept = rules.trimmed(text, fragments)
        rules.check_new(project.schema, others, type, kept, text)
    except RuleError:
        return None
    return kept

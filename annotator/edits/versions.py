"""A source that has changed: it comes in as a new version, with everybody's tags where their words stand now.

What stands as it stood is an annotation again, by the same person; what is less sure is suggested; the rest is told.
The older version stays as it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.edits.carrying import carried
from annotator.model.annotation import Annotation
from annotator.model.changes import Kind
from annotator.model.document import Document, DocumentState, Source
from annotator.model.ids import AnnotationId, DocumentId, TypeId, new_uid
from annotator.model.link import LinkId
from annotator.model.span import Fragments
from annotator.model.suggestion import Suggestion
from annotator.store import annotations, documents, links, versions
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import annotation_values, link_values, now, suggestion_values, to_milliseconds
from annotator.text.counterparts import SURE_FROM, Counterpart, Counterparts
from annotator.text.find import Check, folded, nobody_asks
from annotator.text.script import fold
from annotator.text.similarity import ALIKE_FROM, likeness, signature

NAME = "version"
"""Who suggests what was carried over from an older version."""


Places = Mapping[Fragments, Counterpart | None]
"""Where what was tagged in the older version is in the new one."""


@dataclass(frozen=True, slots=True)
class Anchoring:
    """Of which document a source is a new version, and where its tags are now; worked out beside the window.

    `candidates` are the documents that were looked at for it.
    """

    candidates: tuple[DocumentId, ...]
    previous: Document | None = None
    places: Places = field(default_factory=dict[Fragments, Counterpart | None])


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A document that came in as a new version of `previous`, and what has become of the tags on that.

    `kept` were set again, `unsure` are suggested, and the words of the `lost` ones are gone.
    """

    document: DocumentId
    previous: Document
    kept: int
    unsure: int
    lost: tuple[Annotation, ...]


def anchoring(project: Project, source: Source, check: Check = nobody_asks) -> Anchoring:
    """Look whether a source is a new version of a document, and for that one's tags in it; only reads the project.

    It is a version of the document from the same address, whatever its text; without an address, of the document of
    the same file name with nearly the same text: names come again, in other folders and for other things.
    """
    candidates = _candidates(project, source)
    ids = tuple(each.id for each in candidates)
    previous = next((each for each in candidates if _is_version(project, source, each)), None)
    if previous is None:
        return Anchoring(ids)
    tags = annotations.annotations(project, previous.id)
    if not tags:
        return Anchoring(ids, previous)
    text = documents.text_of(project, previous)
    counterparts = Counterparts(folded(text, check), folded(source.text, check), check)
    places: dict[Fragments, Counterpart | None] = {}
    for tag in tags:
        check()
        places[tag.fragments] = counterparts.find([(span.start, span.end) for span in tag.fragments])
    return Anchoring(ids, previous, places)


def still_right(project: Project, source: Source, found: Anchoring | None) -> Anchoring:
    """What was worked out ahead, or the same worked out now where the project has changed meanwhile."""
    if found is None or found.candidates != tuple(each.id for each in _candidates(project, source)):
        return anchoring(project, source)
    if found.previous is not None:
        tags = annotations.annotations(project, found.previous.id)
        if any(tag.fragments not in found.places for tag in tags):
            return anchoring(project, source)
    return found


def _candidates(project: Project, source: Source) -> Sequence[Document]:
    if source.url is None:
        return versions.of_name(project, source.name)
    found = versions.at_address(project, source.url)
    return [found] if found is not None else []


def _is_version(project: Project, source: Source, document: Document) -> bool:
    if source.url is not None:
        return True
    there = signature(documents.text_of(project, document))
    return likeness(there, signature(source.text)) >= ALIKE_FROM


def follow(
    project: Project, step: Step, document: Document, text: str, previous: Document, places: Places
) -> NewVersion:
    """Make a document that was just put in the version after `previous`, and carry its tags over, in the same step."""
    step.insert(
        Kind.DOCUMENT_VERSION,
        {
            "uid": new_uid().bytes,
            "document_id": document.id,
            "previous_id": previous.id,
            "author_id": project.person.id,
            "created": to_milliseconds(now()),
        },
    )
    kept: dict[AnnotationId, AnnotationId] = {}
    unsure: dict[tuple[Fragments, TypeId], tuple[Annotation, Suggestion]] = {}
    lost: list[Annotation] = []
    for tag in annotations.annotations(project, previous.id):
        suggestion = _placed(text, tag, places.get(tag.fragments))
        if suggestion is None:
            lost.append(tag)
        elif suggestion.score >= SURE_FROM:
            kept[tag.id] = _set(step, document, tag, suggestion)
        else:
            unsure.setdefault((suggestion.fragments, suggestion.type), (tag, suggestion))
    for tag, suggestion in unsure.values():
        step.insert(Kind.SUGGESTION, suggestion_values(suggestion, document.id, tag.author))
    _tie(project, step, document, previous, kept)
    if kept:
        step.update(Kind.DOCUMENT, document.id, {"state": str(DocumentState.IN_PROGRESS)})
    return NewVersion(document.id, previous, len(kept), len(unsure), tuple(lost))


def _placed(text: str, tag: Annotation, found: Counterpart | None) -> Suggestion | None:
    if found is None:
        return None
    suggestion = carried(text, tag, found.fragments, found.confidence, NAME, same=found.same)
    if suggestion is not None and found.same and fold(suggestion.surface) != fold(tag.surface):
        return None
    return suggestion


def _set(step: Step, document: Document, tag: Annotation, found: Suggestion) -> AnnotationId:
    made = replace(
        tag,
        uid=new_uid(),
        document=document.id,
        fragments=found.fragments,
        surface=found.surface,
        suggester=NAME,
        score=found.score,
        updated=now(),
    )
    return AnnotationId(step.insert(Kind.ANNOTATION, annotation_values(made)))


def _tie(
    project: Project, step: Step, document: Document, previous: Document, kept: Mapping[AnnotationId, AnnotationId]
) -> None:
    """Set the links again whose ends are there again."""
    for link in links.links(project, previous.id):
        source, target = kept.get(link.source), kept.get(link.target)
        if source is not None and target is not None:
            made = replace(link, id=LinkId(0), uid=new_uid(), document=document.id, source=source, target=target)
            step.insert(Kind.LINK, link_values(made))

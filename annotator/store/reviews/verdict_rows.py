"""Rows of verdicts and comments and the things of the model, each way, and what a verdict writes down of its target."""

from collections.abc import Mapping
from uuid import UUID

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, DocumentId, PersonId, Uid
from annotator.model.link import Link
from annotator.model.review import About, Comment, CommentId, Decision, Said, Verdict, VerdictId
from annotator.store.rows import Value, readable, to_datetime, to_json, to_milliseconds
from annotator.store.sqlite import Row


@readable
def verdict_of(row: Row) -> Verdict:
    """A row of `verdict`."""
    return Verdict(
        id=VerdictId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        document=DocumentId(row["document_id"]),
        about=About(row["about"]),
        target=Uid(UUID(hex=row["target"])),
        said=Said(row["said"]),
        decision=Decision(row["decision"]),
        reason=row["reason"],
        instead=None if row["instead"] is None else Uid(UUID(hex=row["instead"])),
        author=PersonId(row["author_id"]),
        created=to_datetime(row["created"]),
    )


def verdict_values(verdict: Verdict) -> dict[str, Value]:
    """The columns of `verdict`."""
    return {
        "uid": verdict.uid.bytes,
        "document_id": verdict.document,
        "about": str(verdict.about),
        "target": verdict.target.hex,
        "said": verdict.said,
        "decision": str(verdict.decision),
        "reason": verdict.reason,
        "instead": None if verdict.instead is None else verdict.instead.hex,
        "author_id": verdict.author,
        "created": to_milliseconds(verdict.created),
    }


@readable
def comment_of(row: Row) -> Comment:
    """A row of `comment`."""
    return Comment(
        id=CommentId(row["id"]),
        uid=Uid(UUID(bytes=row["uid"])),
        document=DocumentId(row["document_id"]),
        target=None if row["target"] is None else Uid(UUID(hex=row["target"])),
        text=row["text"],
        author=PersonId(row["author_id"]),
        created=to_datetime(row["created"]),
    )


def comment_values(comment: Comment) -> dict[str, Value]:
    """The columns of `comment`."""
    return {
        "uid": comment.uid.bytes,
        "document_id": comment.document,
        "target": None if comment.target is None else comment.target.hex,
        "text": comment.text,
        "author_id": comment.author,
        "created": to_milliseconds(comment.created),
    }


def said_by(annotation: Annotation) -> Said:
    """What an annotation says: its type, where it stands, and its attributes; not its note."""
    places = [[each.start, each.end] for each in annotation.fragments]
    says = {"type": annotation.type, "fragments": places, "attributes": dict(annotation.attributes)}
    return Said(to_json(says))


def said_by_link(link: Link, uids: Mapping[AnnotationId, Uid]) -> Said:
    """What a link says: its type and its ends, whose uids are told."""
    return Said(to_json({"type": link.type, "source": uids[link.source].hex, "target": uids[link.target].hex}))

"""Works for exports, made without a project; and reading what was exported as a careful consumer does."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest

from annotator.model.annotation import Annotation, Origin
from annotator.model.document import Document, DocumentState
from annotator.model.ids import (
    AnnotationId,
    AttributeId,
    DocumentId,
    PersonId,
    SchemaVersionId,
    TextId,
    TypeId,
    Uid,
)
from annotator.model.person import Person, Role
from annotator.model.span import Fragments, Span, surface_of
from annotator.model.work import DocumentWork

MONEY, ZONE, CLAIM = TypeId("fig.money"), TypeId("ent.zone"), TypeId("clm.claim")
MOMENT = datetime(2026, 11, 20, 9, tzinfo=UTC)
LI = Person(PersonId(1), Uid(UUID(int=1)), "李波", Role.LEAD)

Row = dict[str, Any]  # parsed JSON


def spot(text: str, surface: str) -> Fragments:
    """Where the surface stands first."""
    start = text.index(surface)
    return (Span(start, start + len(surface)),)


def annotation(number: int, text: str, fragments: Fragments, type_: TypeId, **attributes: str) -> Annotation:
    """One of 李波's; attributes go by their ids without "at."."""
    return Annotation(
        id=AnnotationId(number),
        uid=Uid(UUID(int=number)),
        document=DocumentId(1),
        type=type_,
        fragments=fragments,
        surface=surface_of(text, fragments),
        attributes={AttributeId(f"at.{name}"): value for name, value in attributes.items()},
        author=LI.id,
        origin=Origin.HUMAN,
        suggester=None,
        score=None,
        note="",
        schema_version=SchemaVersionId(1),
        created=MOMENT,
        updated=MOMENT,
    )


def work(text: str, *annotations: Annotation, state: DocumentState = DocumentState.NEW) -> DocumentWork:
    """A document with this text, and 李波's work on it."""
    digest = sha256(text.encode()).hexdigest()
    document = Document(
        id=DocumentId(1),
        uid=Uid(UUID(int=77)),
        title="标题",
        name="报道.txt",
        url=None,
        media_type="text/plain",
        encoding="utf-8",
        bytes_sha256=digest,
        text=TextId(1),
        text_sha256=digest,
        length=len(text),
        state=state,
        imported=MOMENT,
    )
    return DocumentWork(document, text, LI if annotations else None, annotations)


def read(target: Path) -> list[Row]:
    """As a careful consumer reads it: strict UTF-8 and JSON, one record a line, a line feed at the end."""
    content = target.read_bytes().decode("utf-8")
    assert content == "" or content.endswith("\n")
    return [parsed(line) for line in content.split("\n")[:-1]]


def parsed(line: str) -> Row:
    """A line as strict JSON."""

    def refuse(constant: str) -> None:
        pytest.fail(f"{constant} is no JSON")

    return cast("Row", json.loads(line, parse_constant=refuse))

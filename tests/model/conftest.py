"""The default schema, and annotations made out of thin air."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import count

import pytest

from annotator.model.annotation import Annotation, Origin
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, PersonId, SchemaVersionId, TypeId, new_uid
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.model.span import Span, fragments_of, surface_of

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)

Annotate = Callable[..., Annotation]


@pytest.fixture(scope="session")
def schema() -> Schema:
    return shipped()


@pytest.fixture(scope="session")
def annotate() -> Annotate:
    """`annotate(text, type, (start, end), …, attributes={}, author=1)`"""
    ids = count(1)

    def made(
        text: str,
        type_: str,
        *edges: tuple[int, int],
        attributes: Mapping[str, str] | None = None,
        author: int = 1,
    ) -> Annotation:
        fragments = fragments_of(spans(edges))
        return Annotation(
            id=AnnotationId(next(ids)),
            uid=new_uid(),
            document=DocumentId(1),
            type=TypeId(type_),
            fragments=fragments,
            surface=surface_of(text, fragments),
            attributes={AttributeId(name): value for name, value in (attributes or {}).items()},
            author=PersonId(author),
            origin=Origin.HUMAN,
            suggester=None,
            score=None,
            note="",
            schema_version=SchemaVersionId(1),
            created=NOON,
            updated=NOON,
        )

    return made


def spans(edges: Iterable[tuple[int, int]]) -> list[Span]:
    return [Span(start, end) for start, end in edges]

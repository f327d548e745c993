"""A small corpus to export, with everything that makes exports go wrong; made without a project."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from uuid import UUID

from works import CLAIM, LI, MOMENT, MONEY, ZONE, annotation, spot, work

from annotator.formats.placing import ReadWork
from annotator.model.annotation import Annotation, Origin
from annotator.model.document import DocumentState
from annotator.model.document_label import DocumentLabel, DocumentLabelId
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LinkTypeId, Uid
from annotator.model.link import Link, LinkId
from annotator.model.work import DocumentWork
from annotator.text.repairs import clean
from annotator.text.repairs.decided import decide

BEGINNING = "\ufeff𠮷野家😀投资\u00a0不低于100亿元\r\n\u3000两江新区的產業(yè)協(xié)作。\n图片 49\n"


def corpus(size: int = 24) -> list[ReadWork]:
    """Documents by their uids; the first two have nothing on them, and every third is a near-duplicate of the last."""
    return [(each, decide(clean.find(each.text), (), {})) for each in _works(size)]


def _works(size: int) -> Iterator[DocumentWork]:
    family = Uid(UUID(int=1000))
    for number in range(size):
        uid = Uid(UUID(int=1000 + number))
        family = family if number % 3 == 1 else uid
        text = f"{BEGINNING}第{number}号：全区增长{number}家。"
        found = work(text, *(() if number < 2 else _tags(number, text)), state=list(DocumentState)[number % 3])
        digest = sha256(text.encode()).hexdigest()
        document = replace(found.document, id=DocumentId(number + 1), uid=uid, text_sha256=digest, bytes_sha256=digest)
        yield replace(
            found,
            document=document,
            family=family,
            author=LI if found.annotations else None,
            links=_links(number) if found.annotations else (),
            labels=_labels(number) if found.annotations else (),
        )


def _tags(number: int, text: str) -> Sequence[Annotation]:
    first = 100 * number
    parts = (*spot(text, "投资"), *spot(text, "全区"))
    return (
        annotation(first + 1, text, spot(text, "不低于100亿元"), MONEY, value="10000000000", unit="亿元"),
        annotation(first + 2, text, spot(text, "两江新区"), ZONE),
        replace(
            annotation(first + 3, text, parts, CLAIM), note="两段", origin=Origin.MODEL, suggester="claims", score=0.5
        ),
        annotation(first + 4, text, spot(text, "100亿元"), CLAIM),
        annotation(first + 5, text, spot(text, "49"), MONEY),
    )


def _links(number: int) -> tuple[Link, ...]:
    first = 100 * number
    return (
        Link(
            *(LinkId(number), Uid(UUID(int=50_000 + number)), DocumentId(number + 1), LinkTypeId("ln.of")),
            *(AnnotationId(first + 1), AnnotationId(first + 2), LI.id, Origin.HUMAN, MOMENT),
        ),
    )


def _labels(number: int) -> tuple[DocumentLabel, ...]:
    return (
        DocumentLabel(
            *(DocumentLabelId(number), Uid(UUID(int=60_000 + number)), DocumentId(number + 1)),
            *(AttributeId("da.dct"), "2024-01-19", LI.id, MOMENT),
        ),
    )

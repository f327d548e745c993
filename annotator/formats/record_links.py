"""What a record says of links and of the whole document, beside its spans."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from annotator.formats.manifest import time_text
from annotator.model.annotation import Annotation
from annotator.model.document_label import DocumentLabel
from annotator.model.schema import AttributeKind, Schema
from annotator.model.work import DocumentWork

_Json = Mapping[str, object]


def links_of(work: DocumentWork, schema: Schema, spans: Sequence[Annotation], status: str) -> list[_Json]:
    """The links between `spans`, which are in the order of the record: by source, type and target."""
    place = {annotation.id: n for n, annotation in enumerate(spans)}
    ordered = sorted(
        (place[link.source], schema.link_type(link.type).code, place[link.target], n)
        for n, link in enumerate(work.links)
    )
    return [
        {
            "id": str(work.links[n].uid),
            "type": code,
            "source": str(spans[source].uid),
            "target": str(spans[target].uid),
            "origin": work.links[n].origin,
            "by": "" if work.author is None else work.author.name,
            "at": time_text(work.links[n].created),
            "status": status,
        }
        for source, code, target, n in ordered
    ]


def without_loose_links(work: DocumentWork) -> DocumentWork:
    """The work without the links that hold to an annotation which is not in it."""
    there = {annotation.id for annotation in work.annotations}
    return replace(work, links=tuple(each for each in work.links if {each.source, each.target} <= there))


def labels_of(labels: Sequence[DocumentLabel], schema: Schema) -> list[_Json]:
    """The document's labels by code. A date has no hyphens, since some loaders make a time of it (`datasets` does)."""
    return [{"name": name, "value": value} for name, value in sorted(_coded(labels, schema))]


def _coded(labels: Sequence[DocumentLabel], schema: Schema) -> Iterator[tuple[str, str]]:
    for label in labels:
        attribute = schema.document_attribute(label.attribute)
        is_date = attribute.kind is AttributeKind.DATE
        yield attribute.code, label.value.replace("-", "") if is_date else label.value

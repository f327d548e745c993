"""What a record says of links and of the whole document, beside its spans."""

from collections.abc import Iterator, Mapping, Sequence

from annotator.formats.manifest import time_text
from annotator.formats.placing import Record
from annotator.model.document_label import DocumentLabel
from annotator.model.schema import AttributeKind, Schema

_Json = Mapping[str, object]


def links_of(record: Record, schema: Schema) -> list[_Json]:
    """The links, in the order of the record. A link is as far as the record is."""
    uids = {annotation.id: str(annotation.uid) for annotation in record.annotations}
    return [
        {
            "id": str(link.uid),
            "type": schema.link_type(link.type).code,
            "source": uids[link.source],
            "target": uids[link.target],
            "origin": link.origin,
            "by": record.names[link.author],
            "at": time_text(link.created),
            "status": record.layer.status,
        }
        for link in record.links
    ]


def labels_of(labels: Sequence[DocumentLabel], schema: Schema) -> list[_Json]:
    """The document's labels by code. A date has no hyphens, since some loaders make a time of it (`datasets` does)."""
    return [{"name": name, "value": value} for name, value in sorted(_coded(labels, schema))]


def _coded(labels: Sequence[DocumentLabel], schema: Schema) -> Iterator[tuple[str, str]]:
    for label in labels:
        attribute = schema.document_attribute(label.attribute)
        is_date = attribute.kind is AttributeKind.DATE
        yield attribute.code, label.value.replace("-", "") if is_date else label.value

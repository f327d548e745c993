"""Holding records against the schema that they were made under: every word is in it, every tie allowed."""

from collections import Counter
from collections.abc import Iterator

from annotator.errors import FormatError, RuleError
from annotator.formats.verifying.faults import Pair, Record, Span
from annotator.model.schema import AttributeKind, LinkType, Schema, Valued
from annotator.model.values import normal


class Words:
    """What the codes of a schema mean."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._types = {each.code: each for each in schema.types}
        self._links = {each.code: each for each in schema.links}
        self._labels: dict[str, Valued] = {each.code: each for each in schema.document_attributes}

    def faults(self, record: Record) -> Iterator[FormatError]:
        """What is not in the schema, or not so."""
        if record["schema"]["hash"] != self._schema.hash:
            yield FormatError("verify_schema", found=record["schema"]["version"], expected=self._schema.version)
        for span in record["spans"]:
            yield from self._of_span(span)
        yield from _of_values(record["doc"], self._labels)
        yield from self._of_links(record)

    def _of_span(self, span: Span) -> Iterator[FormatError]:
        type_ = self._types.get(span["type"])
        if type_ is None or (type_.id, type_.layer) != (span["type_id"], span["layer"]):
            yield FormatError("record_unknown", found=span["type"])
            return
        known: dict[str, Valued] = {each.code: each for each in self._schema.attributes_of(type_.id)}
        yield from _of_values(span["attributes"], known)

    def _of_links(self, record: Record) -> Iterator[FormatError]:
        types = {span["id"]: self._types.get(span["type"]) for span in record["spans"]}
        counts: Counter[tuple[str, str]] = Counter()
        for link in record["links"]:
            kind = self._links.get(link["type"])
            if kind is None:
                yield FormatError("record_unknown", found=link["type"])
                continue
            counts[link["source"], link["type"]] += 1
            source, target = types.get(link["source"]), types.get(link["target"])
            if source is None or target is None:
                continue
            fits = self._schema.selects(kind.domain, source.id) and self._schema.selects(kind.range, target.id)
            if not fits or _too_many(kind, counts[link["source"], link["type"]]):
                yield FormatError("verify_link", found=link["id"], type=link["type"])


def _too_many(kind: LinkType, n: int) -> bool:
    return kind.max is not None and n > kind.max


def _of_values(pairs: list[Pair], known: dict[str, Valued]) -> Iterator[FormatError]:
    for pair in pairs:
        attribute = known.get(pair["name"])
        if attribute is None:
            yield FormatError("record_unknown", found=pair["name"])
            continue
        try:
            same = normal(attribute, _dashed(attribute, pair["value"])) == _dashed(attribute, pair["value"])
        except RuleError:
            same = False
        if not same:
            yield FormatError("verify_value", name=pair["name"], value=pair["value"])


def _dashed(attribute: Valued, value: str) -> str:
    """A date of a document as projects keep it: records have it without hyphens."""
    plain = attribute.kind is AttributeKind.DATE and len(value) == len("20240119") and value.isdecimal()
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if plain else value

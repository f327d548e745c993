"""What a schema demands of annotations beyond what their types allow, and where they differ from what the text says."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.check import Check, Level, Rule
from annotator.model.fixes import SetAttribute, TrimEdges
from annotator.model.ids import AnnotationId, AttributeId, LinkTypeId, TypeId
from annotator.model.known_name import KnownNames
from annotator.model.link import Link
from annotator.model.patterns import matches
from annotator.model.problem import Problem
from annotator.model.rules import checked_value, holds, is_blank, value_of
from annotator.model.schema import Attribute, AttributeKind, Schema

_LINE_BREAK = re.compile("[\n\r\v\f\x85\u2028\u2029]")

Readings = Mapping[AnnotationId, Mapping[str, str]]
"""What the text says at annotations, by the codes of attributes."""


class Ties:
    """Which types of link go out of each annotation and come in."""

    def __init__(self, links: Iterable[Link]) -> None:
        self.outgoing: dict[AnnotationId, set[LinkTypeId]] = defaultdict(set)
        self.incoming: dict[AnnotationId, set[LinkTypeId]] = defaultdict(set)
        for link in links:
            self.outgoing[link.source].add(link.type)
            self.incoming[link.target].add(link.type)


class Demands:
    """Required attributes, checks, known names and readings, asked of one annotation after another.

    What is None is not looked at: without `ties` the checks that ask for links, without `names` the names.
    """

    def __init__(
        self, schema: Schema, text: str, ties: Ties | None, names: KnownNames | None, readings: Readings
    ) -> None:
        self._schema = schema
        self._text = text
        self._ties = ties
        self._names = names
        self._readings = readings
        self._checks: dict[TypeId, list[Check]] = {}

    def unmet(self, annotation: Annotation) -> Iterator[Problem]:
        """Everything that one annotation lacks.

        The codes are missing_attribute, idle_attribute, unknown_name, reading_differs, and the rules of checks.
        """
        outgoing = self._ties.outgoing[annotation.id] if self._ties else ()
        read = self._readings.get(annotation.id, {})
        for attribute in self._schema.attributes_of(annotation.type):
            if not attribute.retired:
                asked = holds(self._schema, attribute.when, annotation, outgoing)
                yield from self._of_attribute(annotation, attribute, read.get(attribute.code), asked=asked)
        for check in self._checks_of(annotation.type):
            if holds(self._schema, check.when, annotation, outgoing) and self._broken(check, annotation):
                yield self._problem(check, annotation, read)

    def _of_attribute(
        self, annotation: Annotation, attribute: Attribute, read: str | None, *, asked: bool
    ) -> Iterator[Problem]:
        said = annotation.attributes.get(attribute.id, attribute.default)
        stated = _as_stated(self._schema, annotation.type, attribute, read)
        if asked and attribute.required and said is None:
            yield _about("missing_attribute", annotation, attribute.id, Level.ERROR, *filter(None, [stated]))
        elif not asked and attribute.id in annotation.attributes:
            yield _about("idle_attribute", annotation, attribute.id, Level.WARNING, None)
        if said is None:
            return
        if attribute.kind is AttributeKind.NAME and self._names is not None and said not in self._names:
            known = self._names.key_of(annotation.surface)
            better = [known, None] if known else [None]
            yield _about("unknown_name", annotation, attribute.id, Level.WARNING, *better, found=said)
        if stated is not None and said != stated:
            yield _about(
                "reading_differs", annotation, attribute.id, Level.WARNING, stated, expected=stated, found=said
            )

    def _checks_of(self, type_: TypeId) -> list[Check]:
        if type_ not in self._checks:
            self._checks[type_] = [each for each in self._schema.checks if self._schema.selects(each.on, type_)]
        return self._checks[type_]

    def _problem(self, check: Check, annotation: Annotation, read: Mapping[str, str]) -> Problem:
        fixes = [*self._fixes(check, annotation, read)]
        attribute = next((each.attribute for each in fixes if isinstance(each, SetAttribute)), None)
        return Problem(
            check.rule,
            annotation.id,
            check.level,
            check=check,
            attribute=attribute or next(iter(check.attributes), None),
            fixes=tuple(fixes),
        )

    def _fixes(
        self, check: Check, annotation: Annotation, read: Mapping[str, str]
    ) -> Iterator[SetAttribute | TrimEdges]:
        if check.rule is Rule.NO_EDGE_WHITESPACE and not all(map(is_blank, annotation.surface)):
            yield TrimEdges(annotation.id)
        wanted = check.attributes if check.rule in (Rule.REQUIRES_ATTRIBUTE, Rule.TOGETHER) else ()
        for id in wanted:
            attribute = self._schema.attribute(id)
            stated = _as_stated(self._schema, annotation.type, attribute, read.get(attribute.code))
            if stated is not None and value_of(self._schema, annotation, id) is None:
                yield SetAttribute(annotation.id, id, stated)

    def _broken(self, check: Check, annotation: Annotation) -> bool:
        match check.rule:
            case Rule.REQUIRES_LINK | Rule.REQUIRES_INCOMING:
                return self._untied(check, annotation)
            case Rule.REQUIRES_ATTRIBUTE | Rule.TOGETHER | Rule.PATTERN:
                return self._ill_described(check, annotation)
            case Rule.NO_EDGE_WHITESPACE:
                parts = self._parts(annotation)
                return any(is_blank(part[0]) or is_blank(part[-1]) for part in parts if part)
            case Rule.WITHIN:
                return any(_LINE_BREAK.search(part) for part in self._parts(annotation))

    def _untied(self, check: Check, annotation: Annotation) -> bool:
        if self._ties is None:
            return False
        ties = self._ties.outgoing if check.rule is Rule.REQUIRES_LINK else self._ties.incoming
        there = ties[annotation.id]
        return not (there.intersection(check.links) if check.links else there)

    def _ill_described(self, check: Check, annotation: Annotation) -> bool:
        values = [value_of(self._schema, annotation, attribute) for attribute in check.attributes]
        missing = None in values
        match check.rule:
            case Rule.PATTERN:
                return any(value is not None and not matches(check.pattern, value) for value in values)
            case Rule.TOGETHER:
                return missing and (check.when is not None or any(value is not None for value in values))
            case _:
                return missing

    def _parts(self, annotation: Annotation) -> list[str]:
        return [self._text[span.start : span.end] for span in annotation.fragments]


def _about(
    code: str, annotation: Annotation, attribute: AttributeId, level: Level, *better: str | None, **details: object
) -> Problem:
    fixes = tuple(SetAttribute(annotation.id, attribute, each) for each in better)
    details = {**details, "attribute": attribute}
    return Problem(code, annotation.id, level, attribute=attribute, details=details, fixes=fixes)


def _as_stated(schema: Schema, type_: TypeId, attribute: Attribute, read: str | None) -> str | None:
    """What the text says, as the attribute has it; None where it says nothing, or nothing that the schema allows."""
    if read is None:
        return None
    try:
        return checked_value(schema, type_, attribute.id, read) or attribute.default
    except RuleError:
        return None

"""What is wrong with the annotations of a document: broken integrity, and what the schema demands and does not find."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.check import Check, Condition, Level, Rule
from annotator.model.ids import AnnotationId, LayerId, LinkTypeId, PersonId, TypeId
from annotator.model.link import Link
from annotator.model.patterns import matches
from annotator.model.rules import clash, is_blank, value_of
from annotator.model.schema import Schema
from annotator.model.span import fragments_of, surface_of
from annotator.model.values import normal

_SENSELESS = frozenset({"outside_text", "fragments_disordered", "unknown_type"})
"""Faults after which there is no sense in asking for more."""

_LINE_BREAK = re.compile("[\n\r\v\f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one annotation.

    `integrity` is broken only by a fault of a program or a file; everything else is work still to be done.
    `code` is the rule's name where the schema's `check` is broken, with the check's own sentence.
    """

    code: str
    annotation: AnnotationId
    level: Level = Level.ERROR
    integrity: bool = False
    check: Check | None = None
    details: Mapping[str, object] = field(default_factory=dict[str, object])


def problems(
    schema: Schema, annotations: Sequence[Annotation], text: str, links: Iterable[Link] | None = None
) -> list[Problem]:
    """All problems of one document's annotations, by whomever, in the order of the text.

    Codes of broken integrity: unknown_type, outside_text, fragments_disordered, surface_differs, unknown_attribute,
    foreign_attribute, bad_value, already_tagged, overlap. Of work to be done: missing_attribute, and the schema's
    checks. Without `links` (not: with none) the checks that ask for links are left out.
    """
    ordered = sorted(annotations, key=lambda each: (each.fragments[0].start, each.fragments[-1].end, each.id))
    found = {each.id: [*_faults(schema, each, text)] for each in ordered}
    whole = [each for each in ordered if not any(problem.code in _SENSELESS for problem in found[each.id])]
    for problem in _clashes(schema, whole):
        found[problem.annotation].append(problem)
    demands = _Demands(schema, text, None if links is None else _Ties(links))
    for each in whole:
        found[each.id].extend(demands.unmet(each))
    return [problem for one in found.values() for problem in one]


def _faults(schema: Schema, annotation: Annotation, text: str) -> Iterator[Problem]:
    def fault(code: str, **details: object) -> Problem:
        return Problem(code, annotation.id, integrity=True, details=details)

    fragments = annotation.fragments
    if fragments[-1].end > len(text):
        yield fault("outside_text", end=fragments[-1].end, length=len(text))
    elif fragments_of(fragments) != fragments:
        yield fault("fragments_disordered")
    elif surface_of(text, fragments) != annotation.surface:
        yield fault("surface_differs", expected=surface_of(text, fragments), found=annotation.surface)
    if not schema.has_type(annotation.type):
        yield fault("unknown_type", type=annotation.type)
        return
    for attribute, value in annotation.attributes.items():
        try:
            value_of(schema, annotation, attribute)
            spelt = normal(schema.attribute(attribute), value)
        except RuleError as error:
            yield fault(error.code, **error.details)
        else:
            if spelt != value:
                yield fault("bad_value", attribute=attribute, expected=spelt, found=value)


def _clashes(schema: Schema, ordered: Iterable[Annotation]) -> Iterator[Problem]:
    """Pairs that the layer's rule keeps apart, found by a sweep through the text; told of the later of the two."""
    open_: dict[tuple[PersonId, LayerId], list[Annotation]] = defaultdict(list)
    for annotation in ordered:
        layer = schema.layer_of(annotation.type)
        place = annotation.author, layer.id
        start = annotation.fragments[0].start
        open_[place] = [other for other in open_[place] if other.fragments[-1].end > start]
        for other in open_[place]:
            broken = clash(schema, annotation.type, annotation.fragments, other)
            if broken:
                details = {"rule": layer.overlap, "layer": layer.id, "other": other.id, "surface": other.surface}
                yield Problem(broken, annotation.id, integrity=True, details=details)
        open_[place].append(annotation)


class _Ties:
    """Which types of link go out of each annotation and come in."""

    def __init__(self, links: Iterable[Link]) -> None:
        self.outgoing: dict[AnnotationId, set[LinkTypeId]] = defaultdict(set)
        self.incoming: dict[AnnotationId, set[LinkTypeId]] = defaultdict(set)
        for link in links:
            self.outgoing[link.source].add(link.type)
            self.incoming[link.target].add(link.type)


class _Demands:
    """The required attributes and the checks of a schema, asked of one annotation after another."""

    def __init__(self, schema: Schema, text: str, ties: _Ties | None) -> None:
        self._schema = schema
        self._text = text
        self._ties = ties
        self._checks: dict[TypeId, list[Check]] = {}

    def unmet(self, annotation: Annotation) -> Iterator[Problem]:
        for attribute in self._schema.attributes_of(annotation.type):
            missing = attribute.required and value_of(self._schema, annotation, attribute.id) is None
            if missing and not attribute.retired:
                yield Problem("missing_attribute", annotation.id, details={"attribute": attribute.id})
        for check in self._checks_of(annotation.type):
            if self._applies(check.when, annotation) and self._broken(check, annotation):
                yield Problem(check.rule, annotation.id, check.level, check=check)

    def _checks_of(self, type_: TypeId) -> list[Check]:
        if type_ not in self._checks:
            self._checks[type_] = [each for each in self._schema.checks if self._schema.selects(each.on, type_)]
        return self._checks[type_]

    def _applies(self, when: Condition | None, annotation: Annotation) -> bool:
        if when is None:
            return True
        if when.link is not None:
            return self._ties is not None and when.link in self._ties.outgoing[annotation.id]
        value = value_of(self._schema, annotation, when.attribute) if when.attribute else None
        return value is not None and when.value in {value, *value.split("|")}

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

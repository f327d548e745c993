"""What no gesture can have made of an annotation: a fault of a program or a file, or of a change of the schema."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.check import Level
from annotator.model.fixes import Retype, SetAttribute, Untag
from annotator.model.ids import AttributeId, LayerId, PersonId
from annotator.model.problem import Problem
from annotator.model.rules import clash, retired_choices, value_of
from annotator.model.schema import Overlap, Schema
from annotator.model.span import fragments_of, surface_of
from annotator.model.values import normal

SENSELESS = frozenset({"outside_text", "fragments_disordered", "unknown_type"})
"""Faults after which there is no sense in asking for more."""


def faults(schema: Schema, annotation: Annotation, text: str) -> Iterator[Problem]:
    """What is wrong with the row itself.

    Broken integrity: outside_text, fragments_disordered, surface_differs, unknown_type, unknown_attribute,
    foreign_attribute, bad_value. Work to be done: retired_type, abstract_type, retired_value.
    """
    fragments = annotation.fragments
    if fragments[-1].end > len(text):
        yield _fault(annotation, "outside_text", end=fragments[-1].end, length=len(text))
    elif fragments_of(fragments) != fragments:
        yield _fault(annotation, "fragments_disordered")
    elif surface_of(text, fragments) != annotation.surface:
        yield _fault(annotation, "surface_differs", expected=surface_of(text, fragments), found=annotation.surface)
    if not schema.has_type(annotation.type):
        yield _fault(annotation, "unknown_type", type=annotation.type)
        return
    yield from _type_faults(schema, annotation)
    for attribute, value in annotation.attributes.items():
        yield from _value_faults(schema, annotation, attribute, value)


def _fault(annotation: Annotation, code: str, **details: object) -> Problem:
    return Problem(code, annotation.id, integrity=True, details=details)


def _type_faults(schema: Schema, annotation: Annotation) -> Iterator[Problem]:
    type_ = schema.type(annotation.type)
    if not type_.usable:
        code, level = ("retired_type", Level.WARNING) if type_.retired else ("abstract_type", Level.ERROR)
        fixes = (Retype(annotation.id, type_.replaced_by),) if type_.replaced_by else ()
        yield Problem(code, annotation.id, level, details={"type": annotation.type}, fixes=fixes)


def _value_faults(schema: Schema, annotation: Annotation, attribute: AttributeId, value: str) -> Iterator[Problem]:
    def problem(code: str, level: Level, better: str | None, **details: object) -> Problem:
        return Problem(
            code,
            annotation.id,
            level,
            integrity=level is Level.ERROR,
            attribute=attribute,
            details={**details, "attribute": attribute},
            fixes=(SetAttribute(annotation.id, attribute, better),),
        )

    try:
        value_of(schema, annotation, attribute)
        spelt = normal(schema.attribute(attribute), value)
    except RuleError as error:
        yield problem(error.code, Level.ERROR, None, **error.details)
        return
    if spelt != value:
        yield problem("bad_value", Level.ERROR, spelt, expected=spelt, found=value)
    retired = retired_choices(schema.attribute(attribute), spelt)
    if retired:
        yield problem("retired_value", Level.WARNING, None, found=" | ".join(retired))


def clashes(schema: Schema, ordered: Iterable[Annotation]) -> Iterator[Problem]:
    """Pairs of one person that their types keep apart, found by a sweep through the text; told of the later one.

    Where any overlap is allowed, two on the same characters are a slip only if nothing else tells them apart.
    """
    open_: dict[tuple[PersonId, LayerId], list[Annotation]] = defaultdict(list)
    for annotation in ordered:
        layer = schema.layer_of(annotation.type)
        place = annotation.author, layer.id
        start = annotation.fragments[0].start
        open_[place] = [other for other in open_[place] if other.fragments[-1].end > start]
        for other in open_[place]:
            rule = schema.overlap_between(annotation.type, other.type)
            again = annotation.attributes != other.attributes
            broken = clash(schema, annotation.type, annotation.fragments, other, again=again)
            if broken:
                yield _clash(annotation, other, broken, rule)
        open_[place].append(annotation)


def _clash(annotation: Annotation, other: Annotation, code: str, rule: Overlap) -> Problem:
    return Problem(
        code,
        annotation.id,
        Level.WARNING if rule is Overlap.ANY else Level.ERROR,
        integrity=rule is not Overlap.ANY,
        details={"rule": rule, "other": other.id, "surface": other.surface},
        fixes=(Untag(annotation.id),) if code == "already_tagged" else (),
    )

"""What is wrong with a schema whose tables are well formed: names that lead nowhere, odd values, endless circles."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TypeVar

from annotator.errors import RuleError
from annotator.model.check import Selectors
from annotator.model.flaw import Flaw
from annotator.model.ids import TypeId
from annotator.model.patterns import error_in
from annotator.model.schema import AnnotationType, LinkType, Schema, Valued
from annotator.model.schema_names import alike, broken_names, repeated
from annotator.model.toml_lines import TomlPath
from annotator.model.values import normal

_Name = TypeVar("_Name", bound=str)


def flaws(schema: Schema) -> Iterator[Flaw]:
    """All mistakes. Nothing else is looked at while an id is there twice or a name leads nowhere."""
    names = broken_names(schema)
    first = next(names, None)
    yield from chain([first], names) if first else _other_flaws(schema)


def _other_flaws(schema: Schema) -> Iterator[Flaw]:
    yield from alike(schema)
    yield from _tree_flaws(schema)
    yield from _condition_flaws(schema)
    for index, type_ in enumerate(schema.types):
        yield from _type_flaws(("types", index), type_)
    for index, attribute in enumerate(schema.attributes):
        yield from _value_flaws(("attributes", index), attribute)
    for index, attribute in enumerate(schema.document_attributes):
        yield from _value_flaws(("document_attributes", index), attribute)
    for index, link in enumerate(schema.links):
        yield from _link_flaws(("links", index), schema, link)
    yield from _check_flaws(schema)


def _tree_flaws(schema: Schema) -> Iterator[Flaw]:
    above = {each.id: each.parent for each in schema.types}
    for index, type_ in enumerate(schema.types):
        if type_.parent is None:
            continue
        path = ("types", index, "parent")
        if schema.type(type_.parent).layer != type_.layer:
            yield Flaw(path, "wrong_value", f"layer = {type_.layer}", f"layer = {schema.type(type_.parent).layer}")
        circle = _circle(above, type_.id)
        if circle:
            yield Flaw(path, "circle", "a > b", " > ".join(circle))


def _condition_flaws(schema: Schema) -> Iterator[Flaw]:
    """Where an attribute is asked for only if another has a value that it can never have, or in a circle."""
    asked = {each.id: each.when.attribute if each.when else None for each in schema.attributes}
    for index, attribute in enumerate(schema.attributes):
        when, path = attribute.when, ("attributes", index, "when")
        if when is None or when.attribute is None or when.value is None:
            continue
        havers = _selected(schema, schema.attribute(when.attribute).on)
        yield from _lacking((*path, "attr"), _selected(schema, attribute.on), havers)
        yield from _misvalued((*path, "is"), schema.attribute(when.attribute), when.value)
        circle = _circle(asked, attribute.id)
        if circle:
            yield Flaw((*path, "attr"), "circle", "a > b", " > ".join(circle))


def _circle(onward: Mapping[_Name, _Name | None], start: _Name) -> list[_Name]:
    """The way from a name back to itself; nothing where there is none."""
    way = [start]
    while (next_ := onward[way[-1]]) is not None and len(way) <= len(onward):
        way.append(next_)
        if next_ == start:
            return way
    return []


def _type_flaws(path: TomlPath, type_: AnnotationType) -> Iterator[Flaw]:
    if type_.abstract and type_.key:
        yield Flaw((*path, "key"), "misplaced_key", "", type_.key)
    for index, example in enumerate(type_.examples):
        marks = [character for character in example if character in "【】"]
        if marks != ["【", "】"] * (len(marks) // 2):
            yield Flaw((*path, "examples", index), "wrong_value", "…【…】…", example)


def _value_flaws(path: TomlPath, attribute: Valued) -> Iterator[Flaw]:
    choices = [((*path, "values", index), choice) for index, choice in enumerate(attribute.choices)]
    yield from repeated(((*place, "id"), choice.id) for place, choice in choices)
    yield from repeated(((*place, "key"), choice.key) for place, choice in choices if choice.key)
    yield from _pattern_flaws(path, attribute.pattern)
    if attribute.default is not None:
        yield from _misvalued((*path, "default"), attribute, attribute.default)


def _misvalued(path: TomlPath, attribute: Valued, value: str) -> Iterator[Flaw]:
    """Where `value` is none that the attribute allows and still offers, or is spelt in another way."""
    if error_in(attribute.pattern) is not None:
        return
    try:
        spelt = normal(attribute, value)
    except RuleError as error:
        yield Flaw(path, "wrong_value", str(error.details["expected"]), value)
        return
    retired = {choice.id for choice in attribute.choices if choice.retired}
    if spelt != value or retired.intersection(spelt.split("|")):
        offered = " / ".join(choice.id for choice in attribute.choices if not choice.retired)
        yield Flaw(path, "wrong_value", spelt if spelt != value else offered, value)


def _pattern_flaws(path: TomlPath, pattern: str) -> Iterator[Flaw]:
    error = error_in(pattern)
    if error is not None:
        yield Flaw((*path, "pattern"), "wrong_pattern", error, pattern)


def _link_flaws(path: TomlPath, schema: Schema, link: LinkType) -> Iterator[Flaw]:
    if link.symmetric and set(link.domain) != set(link.range):
        yield Flaw((*path, "to"), "wrong_value", " / ".join(link.domain), " / ".join(link.range))
    if link.symmetric and link.acyclic:
        yield Flaw((*path, "acyclic"), "circle", "false", "true")
    if link.max is not None and link.min > link.max:
        yield Flaw((*path, "min"), "wrong_value", f"<= {link.max}", str(link.min))
    endless = link.min and link.acyclic and _selected(schema, link.range) <= _selected(schema, link.domain)
    if endless:  # whatever it leads to would have to lead on
        yield Flaw((*path, "min"), "circle", "0", str(link.min))


def _check_flaws(schema: Schema) -> Iterator[Flaw]:
    havers = {each.id: _selected(schema, each.on) for each in schema.attributes}
    for index, check in enumerate(schema.checks):
        path, when, types = ("checks", index), check.when, _selected(schema, check.on)
        yield from _pattern_flaws(path, check.pattern)
        for attribute in check.attributes:
            yield from _lacking((*path, "attr"), types, havers[attribute])
        if when and when.attribute and when.value is not None:
            yield from _lacking((*path, "when", "attr"), types, havers[when.attribute])
            yield from _misvalued((*path, "when", "is"), schema.attribute(when.attribute), when.value)


def _selected(schema: Schema, selectors: Selectors) -> frozenset[TypeId]:
    return frozenset(each.id for each in schema.types if schema.selects(selectors, each.id))


def _lacking(path: TomlPath, types: frozenset[TypeId], havers: frozenset[TypeId]) -> Iterator[Flaw]:
    """Where a check speaks of an attribute that some of its types do not have: it could never be met there."""
    for type_ in sorted(types - havers):
        yield Flaw(path, "wrong_value", " / ".join(sorted(havers)), type_)

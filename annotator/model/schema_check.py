"""What is wrong with a schema whose tables are well formed: names used twice, names that lead nowhere, odd values."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain

from annotator.errors import RuleError
from annotator.model.check import Condition, Selectors
from annotator.model.ids import TypeId
from annotator.model.patterns import error_in
from annotator.model.schema import PLAIN_COLOR, LinkType, Schema, Valued
from annotator.model.toml_lines import TomlPath
from annotator.model.values import normal

ONCE = "1 x"
"""What is expected of a name that is there more than once."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One mistake. `path` leads to it in the schema file; `expected` and `found` need no translation."""

    path: TomlPath
    reason: str
    expected: str
    found: str

    @property
    def place(self) -> str:
        """The path as people read it: `types[3].color`, counting from 0."""
        parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        return "".join(parts).lstrip(".")


def flaws(schema: Schema) -> Iterator[Flaw]:
    """All mistakes. Nothing else is looked at while an id is there twice or a name leads nowhere."""
    names = chain(_repeated(_ids(schema)), _dangling(schema))
    first = next(names, None)
    yield from chain([first], names) if first else _other_flaws(schema)


def nearest(name: str, names: Iterable[str]) -> str:
    """The one of `names` that was probably meant, or else all of them."""
    known = sorted(names)
    return next(iter(get_close_matches(name, known, n=1)), " / ".join(known))


def _other_flaws(schema: Schema) -> Iterator[Flaw]:
    for codes in _codes(schema):
        yield from _repeated(codes)
    yield from _repeated(_keys(schema))
    yield from _repeated(_looks(schema))
    for index, attribute in enumerate(schema.attributes):
        yield from _value_flaws(("attributes", index), attribute)
    for index, attribute in enumerate(schema.document_attributes):
        yield from _value_flaws(("document_attributes", index), attribute)
    for index, link in enumerate(schema.links):
        yield from _link_flaws(("links", index), link)
    yield from _check_flaws(schema)


def _dangling(schema: Schema) -> Iterator[Flaw]:
    layers = {each.id for each in schema.layers}
    selectors = {*(each.id for each in schema.types), *(f"layer:{layer}" for layer in layers)}
    in_use = {each.id for each in schema.types if not each.retired}
    for index, type_ in enumerate(schema.types):
        yield from _unknown(("types", index, "layer"), [type_.layer], layers)
        yield from _unknown(("types", index, "replaced_by"), [type_.replaced_by], in_use)
    for index, attribute in enumerate(schema.attributes):
        yield from _unknown(("attributes", index, "on"), attribute.on, selectors)
    for index, link in enumerate(schema.links):
        yield from _unknown(("links", index, "from"), link.domain, selectors)
        yield from _unknown(("links", index, "to"), link.range, selectors)
    attributes, links = {each.id for each in schema.attributes}, {each.id for each in schema.links}
    for index, check in enumerate(schema.checks):
        path, when = ("checks", index), check.when or Condition()
        yield from _unknown((*path, "on"), check.on, selectors)
        yield from _unknown((*path, "attr"), check.attributes, attributes)
        yield from _unknown((*path, "link"), check.links, links)
        yield from _unknown((*path, "when", "attr"), [when.attribute], attributes)
        yield from _unknown((*path, "when", "link"), [when.link], links)


def _unknown(path: TomlPath, wanted: Iterable[str | None], known: Set[str]) -> Iterator[Flaw]:
    for name in wanted:
        if name is not None and name not in known:
            yield Flaw(path, "unknown_name", nearest(name, known), name)


_Names = Iterator[tuple[TomlPath, str]]


def _repeated(names: _Names) -> Iterator[Flaw]:
    seen: set[str] = set()
    for path, name in names:
        if name in seen:
            yield Flaw(path, "repeated", ONCE, name)
        seen.add(name)


def _ids(schema: Schema) -> _Names:
    for index, layer in enumerate(schema.layers):
        yield ("layers", index, "id"), f"layer:{layer.id}"
    for key, things in {
        "types": schema.types,
        "attributes": schema.attributes,
        "links": schema.links,
        "checks": schema.checks,
        "document_attributes": schema.document_attributes,
    }.items():
        for index, thing in enumerate(things):
            yield (key, index, "id"), thing.id


def _codes(schema: Schema) -> Iterator[_Names]:
    for key, things in {
        "types": schema.types,
        "attributes": schema.attributes,
        "links": schema.links,
        "document_attributes": schema.document_attributes,
    }.items():
        yield (((key, index, "code"), thing.code) for index, thing in enumerate(things))


def _keys(schema: Schema) -> _Names:
    """Of the types in use, behind the leaders of their layers; a leader must not be a type's key as well."""
    leaders = {layer.leader: index for index, layer in enumerate(schema.layers) if layer.leader}
    for leader, index in leaders.items():
        yield ("layers", index, "leader"), leader
    for index, type_ in enumerate(schema.types):
        if type_.key and not type_.retired:
            yield ("types", index, "key"), schema.layer_of(type_.id).leader + type_.key


def _looks(schema: Schema) -> _Names:
    """Of the types in use: two that are drawn alike could not be told apart."""
    for index, type_ in enumerate(schema.types):
        if type_.color != PLAIN_COLOR and not type_.retired:
            yield ("types", index, "color"), f"{schema.layer_of(type_.id).render} {type_.color} {type_.line}"


def _value_flaws(path: TomlPath, attribute: Valued) -> Iterator[Flaw]:
    choices = [((*path, "values", index), choice) for index, choice in enumerate(attribute.choices)]
    yield from _repeated(((*place, "id"), choice.id) for place, choice in choices)
    yield from _repeated(((*place, "key"), choice.key) for place, choice in choices if choice.key)
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


def _link_flaws(path: TomlPath, link: LinkType) -> Iterator[Flaw]:
    if link.symmetric and set(link.domain) != set(link.range):
        yield Flaw((*path, "to"), "wrong_value", " / ".join(link.domain), " / ".join(link.range))
    if link.max is not None and link.min > link.max:
        yield Flaw((*path, "min"), "wrong_value", f"<= {link.max}", str(link.min))


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

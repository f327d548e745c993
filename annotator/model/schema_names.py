"""Names in a schema: those that are there twice, and those that lead nowhere."""

from collections.abc import Iterable, Iterator, Set

from annotator.model.check import Condition
from annotator.model.flaw import ONCE, Flaw, nearest
from annotator.model.schema import PLAIN_COLOR, Schema
from annotator.model.toml_lines import TomlPath

Names = Iterator[tuple[TomlPath, str]]


def broken_names(schema: Schema) -> Iterator[Flaw]:
    """Ids that are there twice and names that lead nowhere; with one of them nothing else can be looked at."""
    yield from repeated(_ids(schema))
    yield from _dangling(schema)


def alike(schema: Schema) -> Iterator[Flaw]:
    """What people could not tell apart: codes, keys, looks, and the short names beside what is tagged."""
    for codes in _codes(schema):
        yield from repeated(codes)
    for names in (_keys(schema), _looks(schema), _short_names(schema)):
        yield from repeated(names)


def _dangling(schema: Schema) -> Iterator[Flaw]:
    layers = {each.id for each in schema.layers}
    selectors = {*(each.id for each in schema.types), *(f"layer:{layer}" for layer in layers)}
    in_use = {each.id for each in schema.types if not each.retired}
    for index, type_ in enumerate(schema.types):
        yield from _unknown(("types", index, "layer"), [type_.layer], layers)
        yield from _unknown(("types", index, "parent"), [type_.parent], {each.id for each in schema.types})
        yield from _unknown(("types", index, "replaced_by"), [type_.replaced_by], in_use)
    for index, attribute in enumerate(schema.attributes):
        yield from _unknown(("attributes", index, "on"), attribute.on, selectors)
        asked = [attribute.when.attribute] if attribute.when else []
        yield from _unknown(("attributes", index, "when", "attr"), asked, {each.id for each in schema.attributes})
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


def repeated(names: Names) -> Iterator[Flaw]:
    """The second and any further place of each name."""
    seen: set[str] = set()
    for path, name in names:
        if name in seen:
            yield Flaw(path, "repeated", ONCE, name)
        seen.add(name)


def _ids(schema: Schema) -> Names:
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


def _codes(schema: Schema) -> Iterator[Names]:
    for key, things in {
        "types": schema.types,
        "attributes": schema.attributes,
        "links": schema.links,
        "document_attributes": schema.document_attributes,
    }.items():
        yield (((key, index, "code"), thing.code) for index, thing in enumerate(things))


def _keys(schema: Schema) -> Names:
    """Of the types in use, behind the leaders of their layers; a leader must not be a type's key as well."""
    leaders = {layer.leader: index for index, layer in enumerate(schema.layers) if layer.leader}
    for leader, index in leaders.items():
        yield ("layers", index, "leader"), leader
    for index, type_ in enumerate(schema.types):
        if type_.key and type_.usable:
            yield ("types", index, "key"), schema.layer_of(type_.id).leader + type_.key


def _looks(schema: Schema) -> Names:
    """Of the types in use: two that are drawn alike could not be told apart."""
    for index, type_ in enumerate(schema.types):
        if type_.color != PLAIN_COLOR and type_.usable:
            yield ("types", index, "color"), f"{schema.layer_of(type_.id).render} {type_.color} {type_.line}"


def _short_names(schema: Schema) -> Names:
    for index, type_ in enumerate(schema.types):
        if type_.usable:
            yield ("types", index, "short" if type_.short else "code"), type_.short_name

"""What brat must know of a schema: which annotations, relations and attributes there are, and how they look."""

from annotator.model.check import Selectors
from annotator.model.schema import AnnotationType, AttributeKind, Schema, Valued

TRUTH = ("true", "false")


def bare_values(attribute: Valued) -> tuple[str, ...]:
    """The values that brat can list: of choices and truths; those of other kinds go into notes."""
    if attribute.kind is AttributeKind.BOOL:
        return TRUTH
    if attribute.kind is not AttributeKind.ENUM:
        return ()
    return tuple(
        choice.id for choice in attribute.choices if not any(each.isspace() or each in ",|" for each in choice.id)
    )


def annotation_conf(schema: Schema) -> str:
    """The content of `annotation.conf`."""
    lines = ["[entities]"]
    for layer in schema.layers:
        lines.append(f"!{_name(layer.id)}")
        lines += _below(schema, schema.types_under(None, layer.id), 1)
    lines += ["", "[relations]", "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"]
    for link in schema.links:
        sources, targets = (_codes(schema, each) for each in (link.domain, link.range))
        kind = ", <REL-TYPE>:symmetric" if link.symmetric else ""
        lines.append(f"{link.code}\tArg1:{sources}, Arg2:{targets}{kind}")
    lines += ["", "[events]", "", "[attributes]"]
    for attribute in schema.attributes:
        values = bare_values(attribute)
        if values:
            lines.append(f"{attribute.code}\tArg:{_codes(schema, attribute.on)}, Value:{'|'.join(values)}")
    return "\n".join([*lines, ""])


def visual_conf(schema: Schema) -> str:
    """The content of `visual.conf`: labels, short ones, and colours."""
    lines = ["[labels]"]
    lines += (f"{type_.code} | {_plain(type_.label)} | {_plain(type_.short_name)}" for type_ in schema.types)
    lines += (f"{link.code} | {_plain(link.label)}" for link in schema.links)
    lines += ["", "[drawing]", "SPAN_DEFAULT\tfgColor:black, borderColor:darken"]
    lines += (f"{type_.code}\tbgColor:{type_.color}" for type_ in schema.types)
    return "\n".join([*lines, ""])


def _below(schema: Schema, types: tuple[AnnotationType, ...], depth: int) -> list[str]:
    lines: list[str] = []
    for type_ in types:
        lines.append("\t" * depth + ("!" if type_.abstract else "") + type_.code)
        lines += _below(schema, schema.types_under(type_.id, type_.layer), depth + 1)
    return lines


def _codes(schema: Schema, selectors: Selectors) -> str:
    found = [type_.code for type_ in schema.types if not type_.abstract and schema.selects(selectors, type_.id)]
    return "|".join(found) or "<ENTITY>"


def _name(layer: str) -> str:
    return "".join(each if each.isalnum() else "_" for each in layer)


def _plain(label: str) -> str:
    """What stands between `|` in a line."""
    return " ".join(label.replace("|", " ").split())

"""The labelling configuration of Label Studio for a schema: what can be labelled, and how."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import quoteattr

from annotator.model.schema import AttributeKind, Schema, Valued

TEXT, LABELS = "text", "label"
ATTRIBUTE, DOCUMENT = "attribute_", "document_"
"""What stands before the codes of attributes in the names of controls."""

_CHOSEN = (AttributeKind.ENUM, AttributeKind.MULTI, AttributeKind.BOOL)


class Controls:
    """The controls of a schema, by the codes of attributes; those of several attributes of one code are one."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._attributes = _by_code(schema.attributes)
        self._documents = _by_code(schema.document_attributes)

    def of_attribute(self, code: str, value: str) -> tuple[str, list[str]]:
        """The kind of control that holds the value of an annotation, and what it holds."""
        return _held(self._attributes[code], value)

    def of_document(self, code: str, value: str) -> tuple[str, list[str]]:
        """The same for a value of a whole document."""
        return _held(self._documents[code], value)

    def to_xml(self) -> str:
        """The whole configuration."""
        lines = ["<View>", '  <Header value="$title"/>', f'  <Labels name="{LABELS}" toName="{TEXT}">']
        for type_ in self._schema.types:
            if not type_.abstract:
                hint = quoteattr(type_.label)
                lines.append(f'    <Label value="{type_.code}" background="{type_.color}" hint={hint}/>')
        lines += ["  </Labels>", f'  <Text name="{TEXT}" value="$text" granularity="symbol"/>', "  <Relations>"]
        lines += (f'    <Relation value="{link.code}"/>' for link in self._schema.links)
        lines.append("  </Relations>")
        for code, attributes in self._attributes.items():
            types = [
                type_.code
                for type_ in self._schema.types
                if any(each in attributes for each in self._schema.attributes_of(type_.id))
            ]
            when = f'perRegion="true" whenTagName="{LABELS}" whenLabelValue="{",".join(types)}"'
            lines += _control(ATTRIBUTE + code, attributes, when)
        for code, attributes in self._documents.items():
            lines += _control(DOCUMENT + code, attributes, "")
        return "\n".join([*lines, "</View>", ""])


def _by_code(attributes: Iterable[Valued]) -> dict[str, list[Valued]]:
    found: dict[str, list[Valued]] = {}
    for each in attributes:
        found.setdefault(each.code, []).append(each)
    return found


def _is_chosen(attributes: Sequence[Valued]) -> bool:
    return len({each.kind for each in attributes}) == 1 and attributes[0].kind in _CHOSEN


def _held(attributes: Sequence[Valued], value: str) -> tuple[str, list[str]]:
    if not _is_chosen(attributes):
        return "textarea", [value]
    return "choices", value.split("|") if attributes[0].kind is AttributeKind.MULTI else [value]


def _control(name: str, attributes: Sequence[Valued], when: str) -> list[str]:
    head = f'name="{name}" toName="{TEXT}" {when}'.rstrip()
    if not _is_chosen(attributes):
        return [f'  <TextArea {head} maxSubmissions="1" placeholder={quoteattr(attributes[0].label)}/>']
    several = ' choice="multiple"' if attributes[0].kind is AttributeKind.MULTI else ' choice="single"'
    known = dict.fromkeys(choice.id for each in attributes for choice in each.choices) or ("true", "false")
    choices = (f"    <Choice value={quoteattr(choice)}/>" for choice in known)
    return [f"  <Choices {head}{several}>", *choices, "  </Choices>"]

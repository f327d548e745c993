"""What a schema demands of annotations beyond their types: checks, from a closed set of rules."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from annotator.model.ids import AttributeId, LinkTypeId
from annotator.model.wording import worded

CheckId = NewType("CheckId", str)

Selectors = tuple[str, ...]
"""Which types are meant: type ids, and whole layers as `layer:entity`."""


class Level(StrEnum):
    """How bad a broken check is: an error keeps a document from being accepted."""

    ERROR = "error"
    WARNING = "warning"


class Rule(StrEnum):
    """What a check can ask; a closed set, so that a schema from elsewhere can run no code."""

    REQUIRES_LINK = "requires_link"
    REQUIRES_INCOMING = "requires_incoming"
    REQUIRES_ATTRIBUTE = "requires_attr"
    TOGETHER = "attr_together"
    PATTERN = "attr_pattern"
    NO_EDGE_WHITESPACE = "no_edge_whitespace"
    WITHIN = "within"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """When a check or an attribute applies: another attribute has this value, or a link of this type goes out."""

    attribute: AttributeId | None = field(default=None, metadata={"key": "attr"})
    value: str | None = field(default=None, metadata={"key": "is"})
    link: LinkTypeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One demand on annotations of the types in `on`, with the sentence shown where it is not met."""

    id: CheckId
    rule: Rule
    on: Selectors
    level: Level
    when: Condition | None = None
    attributes: tuple[AttributeId, ...] = field(default=(), metadata={"key": "attr"})
    links: tuple[LinkTypeId, ...] = field(default=(), metadata={"key": "link"})
    pattern: str = ""
    unit: str = ""
    message: str = ""
    message_en: str = ""
    message_hant: str = ""

    def message_in(self, lang: str) -> str:
        """The sentence for an interface in `lang`."""
        return worded(lang, self.message, self.message_en, self.message_hant)

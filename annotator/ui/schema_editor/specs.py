"""What the form of each kind of thing asks for: the keys of the schema file, in the words of the interface."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from annotator.model.schema import (
    AnnotationType,
    Attribute,
    AttributeKind,
    DocumentAttribute,
    Layer,
    Line,
    LinkType,
    Overlap,
    Render,
)
from annotator.ui.i18n import QT_TRANSLATE_NOOP


class Shape(Enum):
    """What a field looks like."""

    LINE = "line"
    KEY = "key"
    PARAGRAPH = "paragraph"
    LINES = "lines"
    SWITCH = "switch"
    COLOR = "color"
    OPTION = "option"
    NUMBER = "number"
    LAYER = "layer"
    PARENT = "parent"
    SELECTORS = "selectors"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True)
class Spec:
    """One field: the key of the file, its label (context "Schema"), and what may be chosen, with labels."""

    key: str
    label: str
    shape: Shape = Shape.LINE
    options: Sequence[tuple[str, str]] = ()


_LABELS = (
    Spec("label", QT_TRANSLATE_NOOP("Schema", "Name")),
    Spec("label_en", QT_TRANSLATE_NOOP("Schema", "Name in English")),
    Spec("label_hant", QT_TRANSLATE_NOOP("Schema", "Name in Traditional Chinese")),
)
_HELP = (
    Spec("help", QT_TRANSLATE_NOOP("Schema", "Explanation"), Shape.PARAGRAPH),
    Spec("help_en", QT_TRANSLATE_NOOP("Schema", "Explanation in English"), Shape.PARAGRAPH),
)
_CODE = Spec("code", QT_TRANSLATE_NOOP("Schema", "Code in exports"))
_RETIRED = Spec("retired", QT_TRANSLATE_NOOP("Schema", "No more for new work"), Shape.SWITCH)
_OVERLAPS = (
    (Overlap.NONE, QT_TRANSLATE_NOOP("Schema", "none")),
    (Overlap.NESTED, QT_TRANSLATE_NOOP("Schema", "one inside the other")),
    (Overlap.ANY, QT_TRANSLATE_NOOP("Schema", "any")),
)
_KINDS = (
    (AttributeKind.ENUM, QT_TRANSLATE_NOOP("Schema", "one of several choices")),
    (AttributeKind.MULTI, QT_TRANSLATE_NOOP("Schema", "any of several choices")),
    (AttributeKind.BOOL, QT_TRANSLATE_NOOP("Schema", "yes or no")),
    (AttributeKind.STRING, QT_TRANSLATE_NOOP("Schema", "text")),
    (AttributeKind.INTEGER, QT_TRANSLATE_NOOP("Schema", "whole number")),
    (AttributeKind.DECIMAL, QT_TRANSLATE_NOOP("Schema", "number")),
    (AttributeKind.DATE, QT_TRANSLATE_NOOP("Schema", "date")),
    (AttributeKind.PERIOD, QT_TRANSLATE_NOOP("Schema", "date or period")),
    (AttributeKind.NAME, QT_TRANSLATE_NOOP("Schema", "known name")),
)
_VALUED = (
    Spec("kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Shape.OPTION, _KINDS),
    Spec("values", QT_TRANSLATE_NOOP("Schema", "Choices"), Shape.CHOICES),
    Spec("required", QT_TRANSLATE_NOOP("Schema", "Must have a value"), Shape.SWITCH),
    Spec("remember", QT_TRANSLATE_NOOP("Schema", "Begins with the value given last"), Shape.SWITCH),
    Spec("pattern", QT_TRANSLATE_NOOP("Schema", "Pattern (regular expression)")),
)

FORMS: Mapping[type, Sequence[Spec]] = {
    Layer: (
        *_LABELS,
        Spec(
            "render",
            QT_TRANSLATE_NOOP("Schema", "Drawn as"),
            Shape.OPTION,
            (
                (Render.FILL, QT_TRANSLATE_NOOP("Schema", "coloured ground")),
                (Render.BORDER, QT_TRANSLATE_NOOP("Schema", "frame")),
                (Render.UNDERLINE, QT_TRANSLATE_NOOP("Schema", "line below")),
                (Render.BRACKET, QT_TRANSLATE_NOOP("Schema", "bar in the margin")),
                (Render.HATCH, QT_TRANSLATE_NOOP("Schema", "hatching")),
            ),
        ),
        Spec("overlap", QT_TRANSLATE_NOOP("Schema", "Overlap"), Shape.OPTION, _OVERLAPS),
        Spec("discontinuous", QT_TRANSLATE_NOOP("Schema", "May be in several pieces"), Shape.SWITCH),
        Spec("leader", QT_TRANSLATE_NOOP("Schema", "Key before the types' keys"), Shape.KEY),
        *_HELP,
    ),
    AnnotationType: (
        *_LABELS,
        _CODE,
        Spec("short", QT_TRANSLATE_NOOP("Schema", "Short name")),
        Spec("key", QT_TRANSLATE_NOOP("Schema", "Key"), Shape.KEY),
        Spec("color", QT_TRANSLATE_NOOP("Schema", "Colour"), Shape.COLOR),
        Spec(
            "line",
            QT_TRANSLATE_NOOP("Schema", "Line"),
            Shape.OPTION,
            (
                (Line.SOLID, QT_TRANSLATE_NOOP("Schema", "solid")),
                (Line.DASHED, QT_TRANSLATE_NOOP("Schema", "dashed")),
                (Line.DOTTED, QT_TRANSLATE_NOOP("Schema", "dotted")),
            ),
        ),
        Spec("layer", QT_TRANSLATE_NOOP("Schema", "Layer"), Shape.LAYER),
        Spec("parent", QT_TRANSLATE_NOOP("Schema", "Belongs to"), Shape.PARENT),
        Spec(
            "overlap",
            QT_TRANSLATE_NOOP("Schema", "Overlap"),
            Shape.OPTION,
            (("", QT_TRANSLATE_NOOP("Schema", "as in its layer")), *_OVERLAPS),
        ),
        Spec("abstract", QT_TRANSLATE_NOOP("Schema", "Only a group of types"), Shape.SWITCH),
        Spec("optional", QT_TRANSLATE_NOOP("Schema", "Off by default"), Shape.SWITCH),
        _RETIRED,
        *_HELP,
        Spec("guideline", QT_TRANSLATE_NOOP("Schema", "Guideline (Markdown)"), Shape.PARAGRAPH),
        Spec("examples", QT_TRANSLATE_NOOP("Schema", "Examples, one a line, tagged 【so】"), Shape.LINES),
    ),
    Attribute: (
        *_LABELS,
        _CODE,
        Spec("on", QT_TRANSLATE_NOOP("Schema", "Asked for of"), Shape.SELECTORS),
        *_VALUED,
        _RETIRED,
        *_HELP,
    ),
    DocumentAttribute: (*_LABELS, _CODE, *_VALUED, _RETIRED, *_HELP),
    LinkType: (
        *_LABELS,
        _CODE,
        Spec("from", QT_TRANSLATE_NOOP("Schema", "Leads from"), Shape.SELECTORS),
        Spec("to", QT_TRANSLATE_NOOP("Schema", "Leads to"), Shape.SELECTORS),
        Spec("min", QT_TRANSLATE_NOOP("Schema", "At least, from one"), Shape.NUMBER),
        Spec("max", QT_TRANSLATE_NOOP("Schema", "At most, from one"), Shape.NUMBER),
        Spec("max_in", QT_TRANSLATE_NOOP("Schema", "At most, to one"), Shape.NUMBER),
        Spec("symmetric", QT_TRANSLATE_NOOP("Schema", "Holds both ways"), Shape.SWITCH),
        Spec("acyclic", QT_TRANSLATE_NOOP("Schema", "Never in a circle"), Shape.SWITCH),
        Spec("same_layer", QT_TRANSLATE_NOOP("Schema", "Only within a layer"), Shape.SWITCH),
        _RETIRED,
        *_HELP,
    ),
}
"""The forms. What is in none of them (checks, conditions, sources) is written in the schema file."""

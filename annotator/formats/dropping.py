"""What a format could not hold: told for each annotation, link, label and attribute, never silently."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from annotator.model.ids import Uid
from annotator.wording.marked import QT_TRANSLATE_NOOP


class Thing(StrEnum):
    """What was left out or changed."""

    ANNOTATION = "annotation"
    LINK = "link"
    LABEL = "label"
    ATTRIBUTE = "attribute"
    NOTE = "note"
    TEXT = "text"


class Reason(StrEnum):
    """Why it was. Each has its words in `REASONS`."""

    NESTED = "nested"
    CROSSING = "crossing"
    SAME_PLACE = "same_place"
    PIECES = "pieces"
    HULL = "hull"
    CUTS_TOKEN = "cuts_token"  # noqa: S105 - a token of a text
    BLANK_EDGES = "blank_edges"
    GROUP_ONLY = "group_only"
    CUTS_PART = "cuts_part"
    ONLY_BLANKS = "only_blanks"
    NO_LINKS = "no_links"
    NO_LABELS = "no_labels"
    NO_ATTRIBUTES = "no_attributes"
    NO_NOTES = "no_notes"
    VALUE = "value"
    END_LEFT_OUT = "end_left_out"
    ACROSS_PARTS = "across_parts"
    NOT_ASKED_FOR = "not_asked_for"
    CONTROL_CHARACTER = "control_character"
    TOO_LONG = "too_long"
    UNDECIDED = "undecided"
    REJECTED = "rejected"
    READING_WIDENED = "reading_widened"
    READING_NARROWED = "reading_narrowed"
    READING_LEFT_OUT = "reading_left_out"


REASONS = MappingProxyType(
    {
        Reason.NESTED: QT_TRANSLATE_NOOP("Format", "Left out: it lies inside another that was kept"),
        Reason.CROSSING: QT_TRANSLATE_NOOP("Format", "Left out: it crosses another that was kept"),
        Reason.SAME_PLACE: QT_TRANSLATE_NOOP("Format", "Left out: another at the same place was kept"),
        Reason.PIECES: QT_TRANSLATE_NOOP("Format", "Left out: the format has no annotations of several pieces"),
        Reason.HULL: QT_TRANSLATE_NOOP("Format", "Changed: from the first piece to the last as one"),
        Reason.CUTS_TOKEN: QT_TRANSLATE_NOOP("Format", "Left out: its edge cuts a token"),
        Reason.BLANK_EDGES: QT_TRANSLATE_NOOP("Format", "Changed: without the blanks at its edges"),
        Reason.GROUP_ONLY: QT_TRANSLATE_NOOP("Format", "Changed: it is in a span group, but not among the entities"),
        Reason.CUTS_PART: QT_TRANSLATE_NOOP("Format", "Left out: it goes on beyond the paragraph or sentence"),
        Reason.ONLY_BLANKS: QT_TRANSLATE_NOOP("Format", "Left out: it has nothing but blanks"),
        Reason.NO_LINKS: QT_TRANSLATE_NOOP("Format", "Left out: the format has no links"),
        Reason.NO_LABELS: QT_TRANSLATE_NOOP("Format", "Left out: the format has no labels of whole documents"),
        Reason.NO_ATTRIBUTES: QT_TRANSLATE_NOOP("Format", "Left out: the format has no attributes"),
        Reason.NO_NOTES: QT_TRANSLATE_NOOP("Format", "Left out: the format has no notes"),
        Reason.VALUE: QT_TRANSLATE_NOOP("Format", "Changed: the format cannot hold the value as it is"),
        Reason.END_LEFT_OUT: QT_TRANSLATE_NOOP("Format", "Left out: what it ties together was left out"),
        Reason.ACROSS_PARTS: QT_TRANSLATE_NOOP("Format", "Left out: its ends lie in different paragraphs or sentences"),
        Reason.NOT_ASKED_FOR: QT_TRANSLATE_NOOP("Format", "Left out: it was not among what was asked for"),
        Reason.CONTROL_CHARACTER: QT_TRANSLATE_NOOP("Format", "Left out: the format refuses a control character in it"),
        Reason.TOO_LONG: QT_TRANSLATE_NOOP("Format", "Left out: it is longer than was asked for"),
        Reason.UNDECIDED: QT_TRANSLATE_NOOP("Format", "Left out: review has not decided about it"),
        Reason.REJECTED: QT_TRANSLATE_NOOP("Format", "Left out: review rejected it"),
        Reason.READING_WIDENED: QT_TRANSLATE_NOOP("Format", "Changed: widened to what a repair exchanges"),
        Reason.READING_NARROWED: QT_TRANSLATE_NOOP("Format", "Changed: cut off where noise begins"),
        Reason.READING_LEFT_OUT: QT_TRANSLATE_NOOP("Format", "Left out: nothing of it is read"),
    }
)
"""The words of each reason, in English."""

CHANGED = frozenset(
    {
        *(Reason.HULL, Reason.BLANK_EDGES, Reason.GROUP_ONLY, Reason.VALUE),
        *(Reason.READING_WIDENED, Reason.READING_NARROWED),
    }
)
"""With these the thing is there, but not as it was; with all others it is not."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """One thing that a file does not have as the project has it.

    `id` is its own: of an attribute, that of its annotation. `surface` is what people know it by: the annotated
    characters, `type: value` of a label, `name=value` of an attribute. `detail` says what else helps to find it.
    """

    document: Uid
    thing: Thing
    id: Uid
    surface: str
    reason: Reason
    detail: str = ""


HEADER = ("doc_id", "thing", "id", "surface", "reason", "detail")
"""The columns of `dropped.tsv`."""


def tsv_line(cells: tuple[str, ...]) -> str:
    """One line; what would break it is written as JSON writes it."""
    return "\t".join(_cell(each) for each in cells) + "\n"


def _cell(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n")
    return escaped.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\x85", "\\u0085")


def cells_of(dropped: Dropped) -> tuple[str, ...]:
    """The cells of one thing."""
    return (
        str(dropped.document),
        str(dropped.thing),
        str(dropped.id),
        dropped.surface,
        str(dropped.reason),
        dropped.detail,
    )

"""What can be done with the thing in hand beside writing in its form."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from annotator.model.schema import AnnotationType, Attribute, AttributeKind, DocumentAttribute, Layer, LinkType, Schema
from annotator.model.schema_change.operations import Operation, Remove, Reorder, ReverseLink
from annotator.ui.i18n import translate
from annotator.ui.schema_editor.things import Edited, id_of
from annotator.ui.schema_editor.transfers import MergeDialog, ReplaceDialog, SplitDialog, Transfer, splitters

_CHOSEN = (AttributeKind.ENUM, AttributeKind.MULTI)


class Doing(NamedTuple):
    """A line of the menu; `run` asks what it has to ask and gives the operation, or None where nobody wants it."""

    title: str
    run: Callable[[], Operation | None]


def doings(schema: Schema, thing: Edited, language: str, parent: QWidget) -> list[Doing]:
    """The menu for a thing."""
    found: list[Doing] = []
    siblings = [id_of(each) for each in _siblings(schema, thing)]
    at = siblings.index(id_of(thing))
    if at > 0:
        found.append(Doing(translate("Schema", "Move Up"), partial(Reorder, siblings[at], siblings[at - 1])))
    if at < len(siblings) - 1:
        after = siblings[at + 2] if at + 2 < len(siblings) else None
        found.append(Doing(translate("Schema", "Move Down"), partial(Reorder, siblings[at], after)))
    match thing:
        case AnnotationType():
            found.append(
                _asking(translate("Schema", "Merge Into…"), lambda: MergeDialog(schema, thing, language, parent))
            )
            if splitters(schema, thing):
                found.append(
                    _asking(translate("Schema", "Split…"), lambda: SplitDialog(schema, thing, language, parent))
                )
        case Attribute() | DocumentAttribute() if thing.kind in _CHOSEN and thing.choices:
            found.append(
                _asking(translate("Schema", "Replace a Value…"), lambda: ReplaceDialog(thing, language, parent))
            )
        case LinkType():
            found.append(Doing(translate("Schema", "Turn Round"), partial(ReverseLink, thing.id)))
        case _:
            pass
    found.append(Doing(translate("Schema", "Remove"), partial(Remove, id_of(thing))))
    return found


def _asking(title: str, made: Callable[[], Transfer]) -> Doing:
    def run() -> Operation | None:
        dialog = made()
        try:
            return dialog.operation if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    return Doing(title, run)


def _siblings(schema: Schema, thing: Edited) -> Sequence[Edited]:
    match thing:
        case Layer():
            return schema.layers
        case AnnotationType():
            return schema.types_under(thing.parent, thing.layer)
        case Attribute():
            return schema.attributes
        case DocumentAttribute():
            return schema.document_attributes
        case LinkType():
            return schema.links

"""Commands on known names: the list of the project, and the one that the annotation in hand stands for."""

from annotator.edits import names as edits
from annotator.edits import tagging
from annotator.errors import UsageError
from annotator.model.ids import AttributeId, TypeId
from annotator.model.known_name import NameEntry
from annotator.model.schema import AttributeKind
from annotator.store import names
from annotator.ui.commands import Command
from annotator.ui.dialogs.known_names import KnownNamesDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.keys import Scope
from annotator.ui.workbench import Workbench

Bench = Workbench


def _open(bench: Bench) -> None:
    services = bench.services
    KnownNamesDialog(bench.session, services.tasks, services.language, bench.window).open()


def _reference(bench: Bench, type_: TypeId) -> AttributeId | None:
    """The attribute by which annotations of a type point at a known name."""
    asked = bench.session.schema.attributes_of(type_)
    return next((each.id for each in asked if each.kind is AttributeKind.NAME and not each.retired), None)


def _can_name(bench: Bench) -> bool:
    return bench.in_hand is not None and _reference(bench, bench.in_hand.type) is not None


def _name(bench: Bench) -> None:
    """Point the annotation in hand at the name that its surface is, which is added where it is new. UsageError."""
    in_hand, session = bench.in_hand, bench.session
    attribute = _reference(bench, in_hand.type) if in_hand is not None else None
    if in_hand is None or attribute is None:
        raise UsageError("nothing_in_hand")
    surface = bench.view.read(in_hand.fragments)
    if not names.find(session.opened, surface, in_hand.type):
        session.do(edits.add, session.opened, [NameEntry(name=surface, type=in_hand.type)], edits.Taken())
    found = names.find(session.opened, surface, in_hand.type)
    if found:
        session.do(tagging.set_attribute, session.opened, [in_hand.id], attribute, found[0].name.key)


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="project.names",
        title=QT_TRANSLATE_NOOP("Command", "Known Names…"),
        tip=QT_TRANSLATE_NOOP("Command", "The names that entities can point at, with their other names"),
        keys=("Ctrl+Shift+N",),
        menu="file",
        group=3,
        run=_open,
        when=lambda bench: bench.has_project,
    ),
    Command(
        id="tag.name",
        title=QT_TRANSLATE_NOOP("Command", "Point at Its Known Name"),
        tip=QT_TRANSLATE_NOOP("Command", "The name that reads like the annotation in hand; a new one is added"),
        keys=("Alt+K",),
        scope=Scope.PAGE,
        menu="annotation",
        group=4,
        run=_name,
        when=_can_name,
    ),
)

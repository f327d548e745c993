"""Commands on the remote model that a person has set up."""

from annotator.ui.commands import Command
from annotator.ui.dialogs.unplaced import UnplacedDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """What it has said is suggested at once."""
    bench.remote.answered.connect(bench.suggestions.renew)


def _show_unplaced(bench: Bench) -> None:
    UnplacedDialog(bench.session, bench.remote, bench.services.language, bench.window).open()


def _has_document(bench: Bench) -> bool:
    return bench.has_document


def _has_project(bench: Bench) -> bool:
    return bench.has_project


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="remote.ask",
        title=QT_TRANSLATE_NOOP("Command", "Ask the Remote Model"),
        tip=QT_TRANSLATE_NOOP("Command", "Have the model that is set up in the settings look at this document"),
        menu="remote",
        run=lambda bench: bench.remote.ask(),
        when=_has_document,
    ),
    Command(
        id="remote.unplaced",
        title=QT_TRANSLATE_NOOP("Command", "What It Said Without a Place…"),
        tip=QT_TRANSLATE_NOOP("Command", "Words that the remote model named and that do not stand in this document"),
        menu="remote",
        run=_show_unplaced,
        when=_has_document,
    ),
    Command(
        id="remote.forget",
        title=QT_TRANSLATE_NOOP("Command", "Forget What It Said"),
        tip=QT_TRANSLATE_NOOP("Command", "In all documents of the project; tags that were made of it stay"),
        menu="remote",
        run=lambda bench: bench.remote.forget(),
        when=_has_project,
    ),
)

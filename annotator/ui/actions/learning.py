"""Commands on what is learned from the project's tags."""

from annotator.ui.commands import Command
from annotator.ui.dialogs.suggesters import SuggestersDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """What was learned is suggested at once."""
    bench.learning.learned.connect(bench.suggestions.renew)


def _show(bench: Bench) -> None:
    SuggestersDialog(bench.session, bench.learning, bench.services.language, bench.window, learned=True).open()


def _has_project(bench: Bench) -> bool:
    return bench.has_project


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="learning.show",
        title=QT_TRANSLATE_NOOP("Command", "What Was Learned from Tags…"),
        tip=QT_TRANSLATE_NOOP("Command", "How right the model is that learns from the tags of this project"),
        menu="annotation",
        group=4,
        run=_show,
        when=_has_project,
    ),
    Command(
        id="learning.train",
        title=QT_TRANSLATE_NOOP("Command", "Learn from Tags Now"),
        menu="annotation",
        group=4,
        run=lambda bench: bench.learning.start(),
        when=_has_project,
    ),
)

"""Commands that switch what is shown of a document: as it came or repaired, and in which script."""

from functools import partial

from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.reading.readings import REPAIRED, SCRIPT
from annotator.ui.reading.showing import ShownScript
from annotator.ui.workbench import Workbench

Bench = Workbench


def _flip_repaired(bench: Bench) -> None:
    settings = bench.services.settings
    settings[REPAIRED] = not settings[REPAIRED]


def _show_in(bench: Bench, script: ShownScript) -> None:
    bench.services.settings[SCRIPT] = script


def _is_shown_in(bench: Bench, script: ShownScript) -> bool:
    return bench.services.settings[SCRIPT] == script


def _has_document(bench: Bench) -> bool:
    return bench.has_document


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="reading.repaired",
        title=QT_TRANSLATE_NOOP("Command", "Repaired"),
        tip=QT_TRANSLATE_NOOP("Command", "Show documents repaired, or as they came; tags stay where they are"),
        keys=("F4",),
        menu="view",
        group=3,
        run=_flip_repaired,
        when=_has_document,
        checked=lambda bench: bench.services.settings[REPAIRED],
    ),
    *(
        Command[Bench](
            id=f"reading.{script}",
            title=title,
            keys=(key,),
            menu="view",
            group=4,
            run=partial(_show_in, script=script),
            when=_has_document,
            checked=partial(_is_shown_in, script=script),
        )
        for script, title, key in (
            (ShownScript.SOURCE, QT_TRANSLATE_NOOP("Command", "Script as It Came"), "Alt+1"),
            (ShownScript.SIMPLIFIED, QT_TRANSLATE_NOOP("Command", "In Simplified"), "Alt+2"),
            (ShownScript.TRADITIONAL, QT_TRANSLATE_NOOP("Command", "In Traditional"), "Alt+3"),
        )
    ),
)

"""Commands on how a document reads: repairs and noise at the cursor, by hand, and rules for the whole project."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale

from annotator.edits import repairs as edits
from annotator.errors import UsageError
from annotator.model.span import hull
from annotator.store import reading_counts, readings
from annotator.store.project import open_read_only
from annotator.text.repairs.decided import Placed
from annotator.text.repairs.rules import NOISES, RULES
from annotator.ui.background.tasks import Progress
from annotator.ui.commands import Command
from annotator.ui.dialogs.repair_by_hand import RepairByHandDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.reading.rule_words import rule_word
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """Let what the list asks for be done."""

    def on_switched(places: list[Placed], applied: bool) -> None:
        switch(bench, places, applied)

    def on_rule_switched(placed: Placed) -> None:
        bench.attempt(partial(switch_rule, bench, placed))

    bench.repair_list.switched.connect(on_switched)
    bench.repair_list.rule_switched.connect(on_rule_switched)
    bench.repair_list.left.connect(bench.page.setFocus)


def switch(bench: Bench, places: Sequence[Placed], applied: bool) -> None:
    """Make these repairs or leave them as they came, pass this noise over or keep it; each sort is one step."""
    session = bench.session
    for noise in (False, True):
        wanted = [each for each in places if each.noise == noise and each.applied != applied]
        if wanted:
            session.do(edits.set_applied, session.opened, session.shown.id, wanted, applied)


def switch_rule(bench: Bench, placed: Placed) -> None:
    """Switch the rule of a place for the whole project, and say how many documents have to do with it.

    Raises UsageError(no_rule) where a person's word alone put it there.
    """
    if not placed.by_rule:
        raise UsageError("no_rule")
    session, path = bench.session, bench.session.opened.path
    wanted = not _is_on(bench, placed)
    if not session.do(edits.switch_rule, session.opened, placed.rule, placed.noise, wanted):
        return

    def count(_progress: Progress) -> int:
        with open_read_only(path) as project:
            return reading_counts.documents_with(project, placed.rule)

    def tell(documents: int) -> None:
        told = (
            translate("Repairs", "Rule switched on in the project: {rule}. Documents with it: {n}.")
            if wanted
            else translate("Repairs", "Rule switched off in the project: {rule}. Documents with it: {n}.")
        )
        name, number = rule_word(placed.rule, noise=placed.noise), QLocale().toString(documents)
        bench.services.notify.status(told.format(rule=name, n=number))

    bench.services.tasks.run(count, tell, key="rule_switched", owner=bench.window)


def _is_on(bench: Bench, placed: Placed) -> bool:
    """Whether the project applies what this rule finds, be it by choice or because the rule is sure enough."""
    known = (NOISES if placed.noise else RULES)[placed.rule]
    return readings.choices(bench.session.opened).get((placed.noise, placed.rule), known.applied)


def _toggle_list(bench: Bench) -> None:
    panel = bench.repair_list
    if panel.isVisible() and panel.isAncestorOf(panel.window().focusWidget()):
        panel.leave()
    else:
        panel.start()


def _meant(bench: Bench, *, noise: bool) -> list[Placed]:
    return bench.repairs.meant(noise=noise) if bench.has_document else []


def _flip(bench: Bench) -> None:
    """Leave what is repaired here as it came; where nothing is, make all that is found."""
    places = _meant(bench, noise=False)
    switch(bench, places, not _any_applied(places))


def _any_applied(places: Sequence[Placed]) -> bool:
    return any(each.applied for each in places)


def _flip_label(bench: Bench) -> str:
    places = _meant(bench, noise=False)
    if _any_applied(places):
        return translate("Command", "Leave This as It Came")
    return translate("Command", "Repair This")


def _with_rule(bench: Bench) -> Placed | None:
    """The place here whose rule can be switched: a repair before noise."""
    found = (*_meant(bench, noise=False), *_meant(bench, noise=True))
    return next((each for each in found if each.by_rule), None)


def _flip_rule(bench: Bench) -> None:
    placed = _with_rule(bench)
    if placed is not None:
        switch_rule(bench, placed)


def _rule_label(bench: Bench) -> str:
    placed = _with_rule(bench)
    if placed is None:
        return translate("Command", "Switch This Rule in the Project")
    told = (
        translate("Command", "Switch Off in the Project: {rule}")
        if _is_on(bench, placed)
        else translate("Command", "Switch On in the Project: {rule}")
    )
    return told.format(rule=rule_word(placed.rule, noise=placed.noise))


def _flip_noise(bench: Bench) -> None:
    """Keep the noise here; where none is passed over, pass over what is selected, or what may be noise here."""
    places, selection, session = _meant(bench, noise=True), bench.selection, bench.session
    if _any_applied(places):
        switch(bench, places, applied=False)
    elif selection is not None:
        for span in selection:
            session.do(edits.pass_over, session.opened, session.shown.id, span)
    else:
        switch(bench, places, applied=True)


def _noise_label(bench: Bench) -> str:
    if _any_applied(_meant(bench, noise=True)):
        return translate("Command", "This Is No Noise")
    return translate("Command", "Pass Over as Noise")


def _repair_by_hand(bench: Bench) -> None:
    """Ask what the selection should read, or what to put in at the cursor. Raises UsageError(repair_in_pieces)."""
    start = end = bench.view.cursor
    if bench.selection is not None:
        if len(bench.selection) > 1:
            raise UsageError("repair_in_pieces")
        span = hull(bench.selection)
        start, end = span.start, span.end
    RepairByHandDialog(bench.session, (start, end), bench.window).open()


def _can_flip(bench: Bench) -> bool:
    return bool(_meant(bench, noise=False))


def _can_flip_rule(bench: Bench) -> bool:
    return _with_rule(bench) is not None


def _can_flip_noise(bench: Bench) -> bool:
    return bench.selection is not None or bool(_meant(bench, noise=True))


def _has_document(bench: Bench) -> bool:
    return bench.has_document


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="repair.list",
        title=QT_TRANSLATE_NOOP("Command", "List of Repairs"),
        tip=QT_TRANSLATE_NOOP("Command", "All that is repaired or passed over in the document, and what may be"),
        keys=("F7",),
        menu="repairs",
        run=_toggle_list,
        when=_has_document,
        checked=lambda bench: bench.repair_list.isVisible(),
    ),
    Command(
        id="repair.flip",
        title=QT_TRANSLATE_NOOP("Command", "Repair This, or Leave It as It Came"),
        keys=("Ctrl+R",),
        scope=Scope.PAGE,
        menu="repairs",
        group=1,
        run=_flip,
        when=_can_flip,
        label=_flip_label,
    ),
    Command(
        id="repair.noise",
        title=QT_TRANSLATE_NOOP("Command", "Pass Over as Noise, or Keep"),
        keys=("Ctrl+Shift+M",),
        scope=Scope.PAGE,
        menu="repairs",
        group=1,
        run=_flip_noise,
        when=_can_flip_noise,
        label=_noise_label,
    ),
    Command(
        id="repair.by_hand",
        title=QT_TRANSLATE_NOOP("Command", "Repair by Hand…"),
        tip=QT_TRANSLATE_NOOP("Command", "Say what the selection should read, or put something in at the cursor"),
        keys=("Ctrl+M",),
        scope=Scope.PAGE,
        menu="repairs",
        group=1,
        run=_repair_by_hand,
        when=_has_document,
    ),
    Command(
        id="repair.rule",
        title=QT_TRANSLATE_NOOP("Command", "Switch This Rule in the Project"),
        keys=("Ctrl+Shift+R",),
        scope=Scope.PAGE,
        menu="repairs",
        group=2,
        run=_flip_rule,
        when=_can_flip_rule,
        label=_rule_label,
    ),
)

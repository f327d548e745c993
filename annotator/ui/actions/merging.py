"""Commands that settle many places of a document at once: where all agree, by majority, or as one person says."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale

from annotator.errors import UsageError
from annotator.model.ids import PersonId
from annotator.review.comparing import Work, work_of
from annotator.review.merging import Merge, agreed, by_majority, by_person
from annotator.store import people
from annotator.store.project import open_read_only
from annotator.store.reviews import verdicts
from annotator.ui.background.tasks import Progress
from annotator.ui.command_palette import CommandPalette, Entry
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.review.settling import Settling
from annotator.ui.tagging.question import Proposal
from annotator.ui.workbench import Workbench

Bench = Workbench


def _propose(bench: Bench, command: str, merge: Callable[[Work], Merge], sentence: str) -> None:
    """Show on the page what would be settled, and do it on Enter. Raises UsageError where that is nothing."""
    path, document = bench.session.opened.path, bench.session.shown

    def work(_progress: Progress) -> Merge:
        with open_read_only(path) as reader:
            return merge(work_of(reader, document))

    def proposed(found: Merge) -> Proposal | None:
        if not found.choices and not found.ties:
            bench.services.notify.error(UsageError("nothing_to_settle"))
            return None
        number = QLocale().toString

        def told(ticked: int) -> str:
            return sentence.format(count=number(ticked + len(found.ties)), left=number(found.left))

        return Proposal(command, told, found.places, partial(_settle, bench, found))

    bench.question.look_up(translate("Review", "Comparing…"), work, proposed)


def _settle(bench: Bench, found: Merge, ticked: Sequence[int]) -> None:
    settling = Settling(bench.session, bench.reviewing, bench.services.tasks, bench.window)
    settling.start(bench.session.shown.id, [found.choices[number] for number in ticked], found.ties)


def _settle_agreed(bench: Bench) -> None:
    schema = bench.session.schema
    told = translate("Review", "All agree on {count} places. Enter accepts them all; Esc leaves.")
    _propose(bench, "review.settle_agreed", lambda work: agreed(work, schema), told)


def _majority(bench: Bench) -> None:
    schema = bench.session.schema
    told = translate("Review", "The majority decides {count} places; ties left: {left}. Enter does it; Esc leaves.")
    _propose(bench, "review.majority", lambda work: by_majority(work, schema), told)


def _choose_person(bench: Bench) -> None:
    """Ask whose work is to hold wherever people differ."""
    project = bench.session.opened
    everybody = people.people(project.connection)
    there = verdicts.participants(project, bench.session.shown.id)
    title = translate("Review", "Whom Do You Trust?")

    def entries(_typed: str) -> Sequence[Entry]:
        return [Entry(everybody[id].name, partial(_trust, bench, id, everybody[id].name)) for id in there]

    palette = CommandPalette((entries,), bench.window)
    palette.setWindowTitle(title)
    palette.field.setAccessibleName(title)
    palette.field.setPlaceholderText(translate("Review", "Whose tags hold where people differ?"))
    palette.show_over(bench.window)


def _trust(bench: Bench, trusted: PersonId, name: str) -> None:
    schema = bench.session.schema
    told = translate("Review", "{name} decides {count} places; left: {left}. Enter does it; Esc leaves.")
    sentence = told.replace("{name}", name)
    bench.attempt(partial(_propose, bench, "review.trust", lambda work: by_person(work, schema, trusted), sentence))


def _adjudicates(bench: Bench) -> bool:
    return bench.reviewing.document is not None


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="review.settle_agreed",
        title=QT_TRANSLATE_NOOP("Command", "Settle All That Agree"),
        tip=QT_TRANSLATE_NOOP("Command", "Accept what all people who worked on the document say alike, as one step"),
        keys=("Ctrl+Shift+A",),
        menu="review",
        group=3,
        run=_settle_agreed,
        when=_adjudicates,
    ),
    Command(
        id="review.majority",
        title=QT_TRANSLATE_NOOP("Command", "Merge by Majority"),
        tip=QT_TRANSLATE_NOOP("Command", "Wherever people differ, what most of them say holds; ties are left"),
        menu="review",
        group=3,
        run=_majority,
        when=_adjudicates,
    ),
    Command(
        id="review.trust",
        title=QT_TRANSLATE_NOOP("Command", "Merge by One Person"),
        tip=QT_TRANSLATE_NOOP("Command", "Wherever people differ, what one of them says holds"),
        menu="review",
        group=3,
        run=_choose_person,
        when=_adjudicates,
    ),
)

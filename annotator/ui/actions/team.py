"""Commands of a team: who works here, who has which documents, bundles out and in, blindness."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from annotator.edits import settings as edits
from annotator.model.ids import DocumentId
from annotator.model.roles import Right
from annotator.store.project import SUFFIX
from annotator.store.settings import is_blind
from annotator.store.sharing.seals import is_bundle
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.rights import barred
from annotator.ui.team import identity
from annotator.ui.team.assignments import AssignmentsDialog
from annotator.ui.team.bundles import BundlesDialog
from annotator.ui.team.merging import MergeDialog
from annotator.ui.team.people import PeopleDialog
from annotator.ui.workbench import Workbench

Bench = Workbench


def _has_project(bench: Bench) -> bool:
    return bench.has_project


def _is_whole(bench: Bench) -> bool:
    project = bench.session.project
    return project is not None and not is_bundle(project.connection)


def _people(bench: Bench) -> None:
    PeopleDialog(bench.session, bench.window).open()


def _assign(bench: Bench) -> None:
    def show(document: DocumentId) -> None:
        bench.attempt(lambda: bench.session.show(document))
        bench.page.setFocus()

    AssignmentsDialog(bench.session, bench.services.tasks, show, bench.window).open()


def _bundle(bench: Bench) -> None:
    BundlesDialog(bench.session, bench.services.tasks, bench.window).open()


def _merge(bench: Bench) -> None:
    title, kind = translate("Merge", "Bundles to Merge"), translate("Merge", "Bundles (*{suffix})")
    folder = str(bench.session.opened.path.parent)
    chosen, _ = QFileDialog.getOpenFileNames(bench.window, title, folder, kind.format(suffix=SUFFIX))
    if chosen:
        merge_files(bench, [Path(each) for each in chosen])


def merge_files(bench: Bench, files: list[Path]) -> None:
    """Show what these files would bring, and merge them when the person says so."""
    MergeDialog(bench.session, bench.services.tasks, files, bench.window).open()


def _blind(bench: Bench) -> None:
    project = bench.session.opened
    bench.session.do(edits.keep_blind, project, blind=not is_blind(project))


def _is_blind(bench: Bench) -> bool:
    return bench.session.project is not None and is_blind(bench.session.project)


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="team.people",
        title=QT_TRANSLATE_NOOP("Command", "People…"),
        tip=QT_TRANSLATE_NOOP("Command", "Who works in this project, and what each may do"),
        menu="team",
        run=_people,
        when=_has_project,
    ),
    Command(
        id="team.who",
        title=QT_TRANSLATE_NOOP("Command", "Work as Somebody Else…"),
        tip=QT_TRANSLATE_NOOP("Command", "Everything from then on stands under that name"),
        menu="team",
        run=identity.change,
        when=_is_whole,
    ),
    Command(
        id="team.assign",
        title=QT_TRANSLATE_NOOP("Command", "Assignments…"),
        tip=QT_TRANSLATE_NOOP("Command", "Who has which document, and how far it is; give out and take back"),
        keys=("Ctrl+Shift+P",),
        menu="team",
        run=_assign,
        when=_has_project,
    ),
    Command(
        id="document.mine",
        title=QT_TRANSLATE_NOOP("Command", "List Only My Documents"),
        tip=QT_TRANSLATE_NOOP("Command", "The documents that you were given"),
        menu="team",
        run=lambda bench: bench.documents.show_mine(mine=not bench.documents.mine),
        when=_has_project,
        checked=lambda bench: bench.documents.mine,
    ),
    Command(
        id="team.blind",
        title=QT_TRANSLATE_NOOP("Command", "Hide Others' Tags Until All Are Done"),
        tip=QT_TRANSLATE_NOOP(
            "Command", "Annotators see only their own tags in a document until all who were given it are done"
        ),
        menu="team",
        run=_blind,
        when=_has_project,
        barred=barred(Right.CHANGE_SETTINGS),
        checked=_is_blind,
    ),
    Command(
        id="team.bundle",
        title=QT_TRANSLATE_NOOP("Command", "Make Bundles…"),
        tip=QT_TRANSLATE_NOOP("Command", "A file for each person with the documents that they were given"),
        menu="team",
        group=1,
        run=_bundle,
        when=_is_whole,
        barred=barred(Right.BUNDLE),
    ),
    Command(
        id="team.merge",
        title=QT_TRANSLATE_NOOP("Command", "Merge Bundles…"),
        tip=QT_TRANSLATE_NOOP("Command", "Take in the work of bundles that came back"),
        menu="team",
        group=1,
        run=_merge,
        when=_is_whole,
        barred=barred(Right.MERGE),
    ),
)

"""Commands on what belongs together: near-duplicates, versions of one source, tags carried between them."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLocale

from annotator.edits import twins
from annotator.errors import AnnotatorError, Cancelled, UsageError
from annotator.model.changes import Changes, Kind
from annotator.store import versions
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress
from annotator.ui.commands import Command
from annotator.ui.dialogs.carried_tags import CarriedTagsDialog
from annotator.ui.dialogs.relatives import RelativesDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """Have the list of documents say which have twins and other versions."""
    bench.session.changed.connect(partial(_on_changed, bench))


def _on_changed(bench: Bench, changes: Changes) -> None:
    if Kind.DOCUMENT_VERSION in changes:
        bench.documents.model.read_all_again()


def _show(bench: Bench) -> None:
    dialog = RelativesDialog(bench.session.opened, bench.session.shown, bench.window)
    dialog.wanted.connect(bench.session.show)
    dialog.carry_wanted.connect(partial(bench.attempt, partial(_carry, bench)))
    dialog.open()


def _carry(bench: Bench) -> None:
    """Suggest in the twins what this person has tagged, all as one step.

    Raises UsageError: no_twins, no_tags_to_carry.
    """
    session, tasks = bench.session, bench.services.tasks
    project, document, person = session.opened, session.shown, session.opened.person.id
    if not twins.twins(project, document.id):
        raise UsageError("no_twins")
    if not any(each.author == person for each in session.annotations.values()):
        raise UsageError("no_tags_to_carry")
    carried = twins.Carried()

    def find(progress: Progress) -> Iterator[twins.Found]:
        with open_read_only(project.path) as reader:
            for done, found in enumerate(twins.find(reader, document, person, progress.check), start=1):
                progress.report(done)
                yield found

    def store(found: twins.Found) -> None:
        if session.project is not project:
            raise Cancelled
        session.do(twins.carry, project, document, [found], carried)

    def stop(error: AnnotatorError) -> None:
        if not isinstance(error, Cancelled):
            bench.services.notify.error(error)

    title = translate("Twins", "Carrying tags over")
    tasks.stream(find, store, lambda: _tell(bench, carried), failed=stop, title=title, key="carry", owner=session)


def _tell(bench: Bench, carried: twins.Carried) -> None:
    number = QLocale()
    if not carried.suggestions:
        told = translate("Twins", "Nothing new to suggest in the twins.")
    else:
        told = translate("Twins", "Tags suggested: {n}, in twins: {documents}.").format(
            n=number.toString(carried.suggestions), documents=number.toString(carried.documents)
        )
    parts = [told]
    if carried.unsure:
        parts.append(translate("Twins", "Unsure: {n}.").format(n=number.toString(carried.unsure)))
    if carried.missing:
        parts.append(translate("Twins", "Not found there: {n}.").format(n=number.toString(carried.missing)))
    bench.services.notify.status(" ".join(parts))


def _confirm(bench: Bench) -> None:
    there = (each for each in bench.window.findChildren(CarriedTagsDialog) if each.isVisible())
    dialog = next(there, None) or CarriedTagsDialog(bench.session, bench.view, bench.services.language, bench.window)
    dialog.show()
    dialog.activateWindow()
    dialog.list.setFocus()
    dialog.show_in_text()


def _go_to_version(bench: Bench, *, newer: bool) -> None:
    found = versions.versions(bench.session.opened, bench.session.shown.id)
    wanted = found.newer if newer else found.older
    if wanted is None:
        raise UsageError("no_newer_version") if newer else UsageError("no_older_version")
    bench.session.show(wanted)


def _has_document(bench: Bench) -> bool:
    return bench.has_document


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="family.show",
        title=QT_TRANSLATE_NOOP("Command", "Twins and Versions…"),
        tip=QT_TRANSLATE_NOOP("Command", "List the documents that are nearly the same, and the other versions"),
        keys=("Ctrl+T",),
        menu="document",
        group=3,
        run=_show,
        when=_has_document,
    ),
    Command(
        id="family.carry",
        title=QT_TRANSLATE_NOOP("Command", "Carry My Tags Over to the Twins"),
        tip=QT_TRANSLATE_NOOP("Command", "Suggest in nearly the same documents what you have tagged in this one"),
        keys=("Ctrl+Shift+T",),
        menu="document",
        group=3,
        run=_carry,
        when=_has_document,
    ),
    Command(
        id="version.confirm",
        title=QT_TRANSLATE_NOOP("Command", "Tags to Confirm…"),
        tip=QT_TRANSLATE_NOOP("Command", "List the tags that were carried over from another document, with both texts"),
        keys=("Ctrl+J",),
        menu="document",
        group=3,
        run=_confirm,
        when=_has_document,
    ),
    Command(
        id="version.newer",
        title=QT_TRANSLATE_NOOP("Command", "Go to the Newer Version"),
        menu="document",
        group=3,
        run=partial(_go_to_version, newer=True),
        when=_has_document,
    ),
    Command(
        id="version.older",
        title=QT_TRANSLATE_NOOP("Command", "Go to the Older Version"),
        menu="document",
        group=3,
        run=partial(_go_to_version, newer=False),
        when=_has_document,
    ),
)

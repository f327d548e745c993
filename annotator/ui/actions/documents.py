"""Commands on documents: go from one to the next, say how far they are, rename and remove them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from annotator.edits import documents as edits
from annotator.errors import UsageError
from annotator.model.document import DocumentState
from annotator.model.ids import DocumentId
from annotator.model.roles import Right
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.sharing.assignments import own_state
from annotator.store.sharing.seals import is_bundle
from annotator.ui.background.busy import busy
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.rights import barred
from annotator.ui.team.history import HistoryDialog
from annotator.ui.workbench import Workbench

Bench = Workbench

_TITLE_WIDTH = 30
"""Heights of a letter in which most titles can be seen whole while they are changed."""


def _go(bench: Bench, offset: int) -> None:
    wanted = bench.documents.neighbour(offset)
    if wanted is None:
        raise UsageError("no_document_further")
    bench.session.show(wanted)


def _set_state(bench: Bench, state: DocumentState) -> None:
    bench.session.do(edits.set_state, bench.session.opened, bench.session.shown.id, state)


def _at_the_end(project: Project) -> str:
    """What there is to do when all is done: who works in a bundle hands it back."""
    if not is_bundle(project.connection):
        return translate("Documents", "No further document to do.")
    told = translate("Documents", "All of your documents are done: close the program and hand {file} back.")
    return told.format(file=project.path.name)


def _finish(bench: Bench) -> None:
    """Done with this one: on to the next that is not."""
    here, project = bench.session.shown.id, bench.session.opened
    following = bench.documents.next_to_do(here)
    _set_state(bench, DocumentState.DONE)
    if own_state(project, bench.session.shown) is not DocumentState.DONE:
        return  # refused, and said why
    if following is None:
        bench.services.notify.status(_at_the_end(project))
    else:
        bench.session.show(following)
        bench.page.setFocus()


def _label(bench: Bench) -> None:
    """Let the keys go to what can be said of the document. Raises UsageError."""
    bench.view.set_focus(None)
    bench.inspector.show()
    if not bench.inspector.labels.take_focus():
        raise UsageError("no_labels")


def _history(bench: Bench) -> None:
    HistoryDialog(bench.session, bench.services, bench.readings.showing, bench.window).open()


def _rename(bench: Bench) -> None:
    document = bench.session.shown

    def rename(title: str) -> None:
        bench.session.do(edits.rename, bench.session.opened, document.id, title)

    dialog = QInputDialog(bench.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Documents", "Rename Document"))
    dialog.setLabelText(translate("Documents", "Title:"))
    dialog.setTextValue(document.title)
    dialog.textValueSelected.connect(rename)
    dialog.resize(_TITLE_WIDTH * dialog.fontMetrics().height(), dialog.sizeHint().height())
    dialog.open()


def _remove(bench: Bench) -> None:
    chosen: list[DocumentId] = bench.documents.selected() or [bench.session.shown.id]
    first = documents.document(bench.session.opened, chosen[0])
    question = (
        translate("Documents", "Remove “{title}” from the project?").format(title=first.title)
        if len(chosen) == 1
        else translate("Documents", "Remove {n} documents from the project?").format(n=len(chosen))
    )
    detail = translate("Documents", "Their annotations go with them. Undo brings everything back.")
    if bench.services.notify.ask(question, translate("Documents", "Remove"), detail):
        with busy():
            bench.session.do(edits.remove, bench.session.opened, chosen)


def _has_document(bench: Bench) -> bool:
    return bench.has_document


def _has_project(bench: Bench) -> bool:
    return bench.has_project


def _is(bench: Bench, state: DocumentState) -> bool:
    document, project = bench.session.document, bench.session.project
    return document is not None and project is not None and own_state(project, document) is state


_STATES = (
    (DocumentState.NEW, QT_TRANSLATE_NOOP("Command", "Mark as New"), ()),
    (DocumentState.IN_PROGRESS, QT_TRANSLATE_NOOP("Command", "Mark as In Progress"), ()),
    (DocumentState.DONE, QT_TRANSLATE_NOOP("Command", "Mark as Done"), ("Ctrl+D",)),
)

COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="document.next",
        title=QT_TRANSLATE_NOOP("Command", "Next Document"),
        keys=("Ctrl+PgDown", "Alt+Down"),
        menu="document",
        icon="next",
        run=partial(_go, offset=1),
        when=_has_project,
        repeats=True,
    ),
    Command(
        id="document.previous",
        title=QT_TRANSLATE_NOOP("Command", "Previous Document"),
        keys=("Ctrl+PgUp", "Alt+Up"),
        menu="document",
        icon="previous",
        run=partial(_go, offset=-1),
        when=_has_project,
        repeats=True,
    ),
    Command(
        id="document.finish",
        title=QT_TRANSLATE_NOOP("Command", "Done, Go to the Next Unfinished"),
        keys=("Ctrl+Return",),
        menu="document",
        icon="done",
        run=_finish,
        when=_has_document,
    ),
    *(
        Command[Bench](
            id=f"document.{state}",
            title=title,
            keys=keys,
            menu="document",
            group=1,
            run=partial(_set_state, state=state),
            when=_has_document,
            checked=partial(_is, state=state),
        )
        for state, title, keys in _STATES
    ),
    Command(
        id="document.label",
        title=QT_TRANSLATE_NOOP("Command", "Label the Document"),
        tip=QT_TRANSLATE_NOOP("Command", "Go to what can be said of the document as a whole; Esc comes back"),
        keys=("Ctrl+L",),
        menu="document",
        group=2,
        run=_label,
        when=lambda bench: bench.has_document,
    ),
    Command(
        id="document.history",
        title=QT_TRANSLATE_NOOP("Command", "History…"),
        tip=QT_TRANSLATE_NOOP("Command", "Who did what in this document and when; see it as it was, and go back to it"),
        keys=("Ctrl+Shift+H",),
        menu="document",
        group=2,
        run=_history,
        when=_has_document,
    ),
    Command(
        id="document.rename",
        title=QT_TRANSLATE_NOOP("Command", "Rename Document…"),
        menu="document",
        group=2,
        run=_rename,
        when=_has_document,
    ),
    Command(
        id="document.remove",
        title=QT_TRANSLATE_NOOP("Command", "Remove Documents…"),
        tip=QT_TRANSLATE_NOOP("Command", "Take the selected documents out of the project, with their annotations"),
        menu="document",
        group=2,
        run=_remove,
        when=_has_document,
        barred=barred(Right.REMOVE_DOCUMENTS),
    ),
)

"""The command that shows what people say of the document in hand and of its tags, and has one say something."""

from annotator.model.annotation import Annotation
from annotator.ui.commands import Command
from annotator.ui.dialogs.comments import CommentsDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.workbench import Workbench

Bench = Workbench


def _show(bench: Bench) -> None:
    def visit(about: Annotation) -> None:
        bench.view.set_focus(about.id)
        bench.view.reveal(about.span)
        bench.page.setFocus()

    dialog = CommentsDialog(bench.session, bench.in_hand, bench.services.language, bench.window)
    dialog.visited.connect(visit)
    dialog.open()


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="document.comments",
        title=QT_TRANSLATE_NOOP("Command", "Comments…"),
        tip=QT_TRANSLATE_NOOP("Command", "What people say of this document and its tags; say something yourself"),
        keys=("Ctrl+Shift+K",),
        menu="document",
        group=2,
        run=_show,
        when=lambda bench: bench.has_document,
    ),
)

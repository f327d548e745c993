"""Commands on what came back from review: look at it, agree or dispute; and a comment on the tag in hand."""

from functools import partial

from PySide6.QtCore import QLocale

from annotator.edits import answering, reviewing
from annotator.model.ids import AnnotationId
from annotator.model.review import Returned
from annotator.store.reviews.returns import returned_to
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """Have the panel show its places and its answers taken; tell at once whoever has something to answer."""
    panel, session = bench.returned, bench.session

    def on_visited(found: Returned) -> None:
        bench.attempt(partial(_show, bench, found))

    def on_agreed(ids: list[AnnotationId]) -> None:
        session.do(answering.agree, session.opened, ids)

    def on_disputed(ids: list[AnnotationId]) -> None:
        session.do(answering.dispute, session.opened, ids)

    def on_said(found: Returned, text: str) -> None:
        session.do(reviewing.comment_on, session.opened, found.annotation.id, text)

    panel.visited.connect(on_visited)
    panel.agreed.connect(on_agreed)
    panel.disputed.connect(on_disputed)
    panel.said.connect(on_said)
    panel.left.connect(bench.page.setFocus)
    session.project_changed.connect(partial(_tell, bench))


def _show(bench: Bench, found: Returned) -> None:
    bench.session.show(found.annotation.document)
    bench.view.set_focus(found.annotation.id)


def _tell(bench: Bench) -> None:
    project = bench.session.project
    count = len(returned_to(project, project.person.id)) if project is not None else 0
    if count:
        told = translate("Returned", "Tags came back to you from review: {n}. Ctrl+F9 shows them.")
        bench.services.notify.status(told.format(n=QLocale().toString(count)))


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="review.for_me",
        title=QT_TRANSLATE_NOOP("Command", "For Me"),
        tip=QT_TRANSLATE_NOOP("Command", "The tags that came back to you from review: agree or dispute by one key"),
        keys=("Ctrl+F9",),
        menu="review",
        run=lambda bench: bench.returned.start(),
        when=lambda bench: bench.has_project,
    ),
)

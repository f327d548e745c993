"""The parts of the window for review, and the keys that reach it."""

from annotator.ui.actions.reviewing import WITHIN
from annotator.ui.commands import Command, PageKeys
from annotator.ui.page_setup import PageSetup
from annotator.ui.panels.adjudication import AdjudicationPanel
from annotator.ui.panels.review import ReviewPanel
from annotator.ui.workbench import Workbench

_ANSWERS = ("accept", "reject", "retype", "suggested", "ask", "comment", "back", "next")
_MANY = ("settle_agreed", "majority", "trust")
_ALLOWED = (WITHIN, f"{WITHIN}_type", "gesture", "question")


def review_parts(bench: Workbench) -> tuple[ReviewPanel, AdjudicationPanel]:
    """The view of the queue and the panel of adjudication, in working order."""
    action, services = bench.table.action, bench.services
    answers = [action(f"review.{name}") for name in _ANSWERS]
    many = [action(f"review.{name}") for name in _MANY]
    review = ReviewPanel(bench.session, bench.reviewing, services.language, answers)
    review.text.keys = ReviewKeys(bench)
    PageSetup(review.text, services.settings, services.theme, services.tasks)
    review.opened.connect(lambda: bench.attempt(lambda: _open(bench)))
    bench.reviewing.case_changed.connect(lambda: _explain(bench))
    bench.reviewing.changed.connect(lambda: _give_back(bench))
    below = AdjudicationPanel(bench.session, bench.reviewing, services.language, answers, many)
    below.card.left.connect(bench.page.setFocus)
    return review, below


def _give_back(bench: Workbench) -> None:
    """Who is in the text, or comes back to it, has the keys there."""
    reviewing = bench.reviewing
    if not reviewing.active or reviewing.document is not None:
        bench.page.setFocus()


def _explain(bench: Workbench) -> None:
    """Read out the guideline of the type in hand."""
    about = bench.reviewing.held_annotation
    if about is not None:
        bench.guideline.show_type(about.type)


def _open(bench: Workbench) -> None:
    """Go to the case in hand in its document."""
    case = bench.reviewing.current
    if case is not None:
        bench.reviewing.leave()
        bench.session.show(case.document)
        bench.view.reveal(case.span)
        bench.view.set_focus(next(iter(case.annotations), None))
        bench.page.setFocus()


class ReviewKeys(PageKeys[Workbench]):
    """In the queue only its own keys work, and those of types while one is waited for: the text is not in sight."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.table)
        self._bench = bench

    def _run(self, command: Command[Workbench], *, again: bool) -> bool:
        names_type = self._bench.next_type.waiting and command.id.startswith(("type.", "leader."))
        return (command.within in _ALLOWED or names_type) and super()._run(command, again=again)

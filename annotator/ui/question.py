"""The question "these too?": places stand on the page, and Enter does the same to all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from annotator.model.span import Span
from annotator.ui.find import Find
from annotator.ui.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.state import State
from annotator.ui.tasks import Progress, Task, Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is asked, about which places, and what is done if the answer is yes.

    `command` is the one that asks; run again, it asks about more places, if there is a `wider` question.
    """

    command: str
    sentence: str
    places: Sequence[Span]
    apply: Callable[[], object]
    wider: "Proposal | None" = None


class Question(State):
    """Asks one thing at a time and holds nobody up: any other gesture means no."""

    def __init__(self, session: Session, view: ReadingView, find: Find, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._find = find
        self._tasks = tasks
        self._task: Task | None = None
        self._proposal: Proposal | None = None
        self._at_once = False
        for signal in (view.selection_changed, view.focus_changed, session.document_changed, session.changed):
            signal.connect(self.leave)

    @property
    def asked(self) -> bool:
        """Whether Enter would do something, now or once the places are found."""
        return self._task is not None or self._proposal is not None

    def widen(self, command: str) -> bool:
        """Ask about more places, if it was this command that asked and there are more."""
        asked = self._proposal
        if asked is None or asked.wider is None or asked.command != command:
            return False
        self.ask(asked.wider)
        return True

    def ask(self, proposal: Proposal) -> None:
        """Ask this in place of anything else."""
        self._drop()
        self._proposal, self.sentence = proposal, proposal.sentence
        self._view.set_hits(proposal.places, None)
        self.changed.emit()

    def look_up(self, waiting: str, work: Callable[[Progress], T], proposed: Callable[[T], Proposal | None]) -> None:
        """Ask what comes of `work`, done beside the window; Enter before that is taken for the answer."""
        self.leave()
        self.sentence = waiting

        def done(found: T) -> None:
            at_once = self._at_once
            self.leave()
            proposal = proposed(found)
            if proposal is not None:
                self.ask(proposal)
                if at_once:
                    self.accept()

        self._task = self._tasks.run(work, done, key="question", owner=self)
        self.changed.emit()

    def accept(self) -> None:
        """Yes."""
        proposal = self._proposal
        if proposal is None:
            self._at_once = self._task is not None
            return
        self.leave()
        proposal.apply()

    def leave(self) -> None:
        """No."""
        if not self.asked:
            return
        self._drop()
        self._proposal, self.sentence = None, ""
        self._find.show()
        self.changed.emit()

    def _drop(self) -> None:
        self._at_once = False
        if self._task is not None:
            self._task.drop()
            self._task = None

"""The question "these too?": places stand on the page, and Enter does the same to all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from annotator.model.span import Span
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.searching.find import Find
from annotator.ui.session import Session
from annotator.ui.state import State

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is asked, about which places, and what is done if the answer is yes.

    `sentence` is given how many places are ticked, `apply` their numbers; those in `unticked` are not at first.
    `command` is the one that asks; run again, it does `wider`, such as asking about more places, if there is that.
    """

    command: str
    sentence: Callable[[int], str]
    places: Sequence[Span]
    apply: Callable[[Sequence[int]], object]
    wider: Callable[[], object] | None = None
    unticked: frozenset[int] = frozenset()


class Question(State):
    """Asks one thing at a time and holds nobody up: any other gesture means no."""

    def __init__(self, session: Session, view: ReadingView, find: Find, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._find = find
        self._tasks = tasks
        self._task: Task | None = None
        self._proposal: Proposal | None = None
        self._unticked: set[int] = set()
        self._current: int | None = None
        self._at_once = False
        for signal in (view.selection_changed, view.focus_changed, session.document_changed, session.changed):
            signal.connect(self.leave)

    @property
    def asked(self) -> bool:
        """Whether Enter would do something, now or once the places are found."""
        return self._task is not None or self._proposal is not None

    @property
    def several(self) -> bool:
        """Whether there are places to go through."""
        return self._proposal is not None and bool(self._proposal.places)

    def widen(self, command: str) -> bool:
        """Do the same to more, if it was this command that asked and there is more."""
        asked = self._proposal
        if asked is None or asked.wider is None or asked.command != command:
            return False
        asked.wider()
        return True

    def ask(self, proposal: Proposal) -> None:
        """Ask this in place of anything else."""
        self._drop()
        self._proposal, self._unticked, self._current = proposal, set(proposal.unticked), None
        self._show()

    def go(self, step: int) -> None:
        """Look at the next place, or with -1 at the one before, and round again."""
        if self._proposal is not None and self._proposal.places:
            last = len(self._proposal.places) - 1
            before = self._current if self._current is not None else (-1 if step > 0 else last + 1)
            self._current = (before + step) % (last + 1)
            self._view.reveal(self._proposal.places[self._current])
            self._show()

    def flip(self) -> None:
        """Leave the place that is looked at out, or take it in again; without one, the first is looked at."""
        if self._current is None:
            self.go(1)
        elif self._proposal is not None:
            self._unticked ^= {self._current}
            self._show()

    @property
    def ticked(self) -> list[int]:
        """The numbers of the places that it would be done to."""
        places = self._proposal.places if self._proposal is not None else ()
        return [number for number in range(len(places)) if number not in self._unticked]

    def _show(self) -> None:
        asked = self._proposal
        assert asked is not None
        self.sentence = asked.sentence(len(self.ticked))
        self._view.set_hits(asked.places, self._current, frozenset(self._unticked))
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
        ticked = self.ticked
        self.leave()
        proposal.apply(ticked)

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

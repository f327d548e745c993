"""Changes assignments of all that is marked in the matrix, as one step: few at once, many batch by batch."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from annotator.edits.assigning import Given
from annotator.model.changes import Changes
from annotator.model.distribution import Pair
from annotator.store.project import Project, open_read_only
from annotator.store.sharing import assignments
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.session import Session
from annotator.ui.team.matrix import Cells

FEW = 120
"""Cells, or assignments, that are read or written at once: some ten milliseconds."""


class Edit(Protocol):
    """Changes these assignments; further calls with the same `given` are the same step."""

    def __call__(self, project: Project, pairs: Sequence[Pair], given: Given, /) -> Changes: ...


def are_few(marked: Iterable[Cells]) -> bool:
    """Whether they can be looked at where the window waits."""
    return sum(each.count for each in marked) <= FEW


def assigned(project: Project, marked: Iterable[Cells]) -> list[Pair]:
    """Which of the cells hold an assignment; many are a matter for a worker."""
    found = set[Pair]()
    for cells in marked:
        there = assignments.among(project, cells.documents)
        found |= {pair for pair in there if pair[1] in cells.people}
    return sorted(found)


def change(session: Session, tasks: Tasks, marked: Sequence[Cells], edit: Edit, title: str, owner: QObject) -> None:
    """Do it with all that is marked and holds an assignment."""
    project, given = session.opened, Given()

    def put(pairs: Sequence[Pair]) -> None:
        session.do(edit, project, pairs, given)

    if are_few(marked):
        put(assigned(project, marked))
        return

    def read(progress: Progress) -> Iterator[Sequence[Pair]]:
        with open_read_only(project.path) as reader:
            pairs = assigned(reader, marked)
        given.total = len(pairs)
        for start in range(0, len(pairs), FEW):
            progress.report(start, len(pairs))
            yield pairs[start : start + FEW]

    tasks.stream(read, put, lambda: None, title=title, key="give out", owner=owner)

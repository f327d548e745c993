"""The part of the preview that goes through all documents for what an export will not hold as it is."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import exporting
from annotator.formats.dropping import REASONS, Dropped, Reason
from annotator.formats.placing import Record
from annotator.model.ids import Uid
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.export_pages.running import Running
from annotator.ui.export_pages.sums import sums
from annotator.ui.export_pages.tag_list import TagList
from annotator.ui.export_pages.wanted import Wanted, records_of
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence

_OF_EACH = 300
"""So many things are listed of each reason."""


@dataclass(slots=True)
class _Missing:
    """What was found: how much of it, and the first of all with the titles of their documents."""

    counts: Counter[Reason] = field(default_factory=Counter[Reason])
    first: list[tuple[Dropped, str]] = field(default_factory=list[tuple[Dropped, str]])
    titles: dict[Uid, str] = field(default_factory=dict[Uid, str])

    def named(self, records: Iterable[Record]) -> Iterator[Record]:
        """The records, once their titles are known."""
        for record in records:
            self.titles[record.document.uid] = record.document.title
            yield record

    def note(self, dropped: Dropped) -> None:
        """One thing more."""
        self.counts[dropped.reason] += 1
        if self.counts[dropped.reason] <= _OF_EACH:
            self.first.append((dropped, self.titles.get(dropped.document, "")))


class MissingPart(QWidget):
    """A button starts it; the list says of each thing what becomes of it, and shows it in the text."""

    visited = Signal(object, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted: Wanted | None = None
        title = translate("Export", "What will not be there as it is")
        self.look = QPushButton(translate("Export", "&List What Will Not Be There as It Is"))
        self.look.setAutoDefault(False)
        self.running = Running(tasks, title)
        self.summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = TagList(
            title,
            [
                translate("Export", "What"),
                translate("Export", "Which"),
                translate("Export", "Why"),
                translate("Export", "Document"),
            ],
        )
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addWidget(self.running, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        self.look.clicked.connect(self._survey)
        self.list.visited.connect(self.visited)

    def forget(self, wanted: Wanted) -> None:
        """What was found is of another export."""
        self._wanted = wanted
        self.list.clear()
        self.summary.clear()

    def outdate(self) -> None:
        """The work has changed; what was found stays to be gone through, and is known to be of before."""
        if self.list.topLevelItemCount():
            self.summary.setText(translate("Export", "The work has changed; list it again."))

    def _survey(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self.forget(wanted)

        def read(progress: Progress) -> _Missing:
            missing = _Missing()
            with records_of(wanted, progress) as (schema, records):
                exporting.survey(missing.named(records), schema, wanted.writer, wanted.options, missing.note)
            return missing

        task = self._tasks.run(read, self._show, failed=self._fail, key="export survey", owner=self)
        self.running.follow(task)

    def _show(self, missing: _Missing) -> None:
        number = QLocale()
        told = sums(missing.counts)
        if any(n > _OF_EACH for n in missing.counts.values()):
            told.append(translate("Export", "The first {n} of each are listed.").format(n=number.toString(_OF_EACH)))
        self.summary.setText(" ".join(told) or translate("Export", "Everything will be there as it is."))
        # What is rare is soon overlooked among what the format has no place for at all.
        for each, title in sorted(missing.first, key=lambda found: missing.counts[found[0].reason]):
            why = translate("Format", REASONS[each.reason])
            self.list.add(each.document, each.id, (each.surface, each.detail, why, title))

    def _fail(self, error: AnnotatorError) -> None:
        stopped = translate("Export", "Stopped before the end.")
        self.summary.setText(stopped if isinstance(error, Cancelled) else sentence(error))

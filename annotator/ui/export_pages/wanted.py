"""What an export is to be, as a worker can do it, and the records that it will have."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.formats import exporting
from annotator.formats.api import Writer
from annotator.formats.options import Options
from annotator.formats.placing import Record
from annotator.formats.reading_text import TextForm
from annotator.model.person import Person
from annotator.model.schema import Schema
from annotator.model.work import Selection
from annotator.store import work
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be exported of which project, as this person sees it, and how."""

    project: Path
    person: Person
    selection: Selection
    form: TextForm
    writer: Writer
    options: Options


@contextmanager
def records_of(wanted: Wanted, progress: Progress) -> Generator[tuple[Schema, Iterator[Record]]]:
    """The schema, and the records as they come; `progress` is told of each. Raises StorageError, Cancelled."""
    # Closed before the project is, also when it is stopped: until then it holds a transaction.
    with (
        open_read_only(wanted.project, wanted.person) as project,
        closing(work.read_works(project, wanted.selection)) as found,
    ):
        total = work.count(project, wanted.selection)
        yield project.schema, _followed(exporting.placed(found, project.schema, wanted.form), progress, total)


def _followed(records: Iterable[Record], progress: Progress, total: int) -> Iterator[Record]:
    """A document that several people have worked on has several records: they are no more than the documents."""
    for number, record in enumerate(records, 1):
        progress.report(min(number, total), total)
        yield record

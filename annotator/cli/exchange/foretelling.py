"""Telling before an export what would not be in it as it is, annotation by annotation."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.cli.output import ProgressLine, show, show_json
from annotator.formats import exporting
from annotator.formats.alignment import Aligner, Alignment, Cut
from annotator.formats.api import Writer
from annotator.formats.dropping import HEADER, REASONS, Dropped, Reason, cells_of
from annotator.formats.options import Options
from annotator.formats.placing import Record
from annotator.formats.reading_text import TextForm
from annotator.model.ids import Uid
from annotator.model.work import Selection
from annotator.store import work
from annotator.store.project import Project, open_read_only


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be written."""

    writer: Writer
    options: Options
    selection: Selection
    form: TextForm


@contextmanager
def records_of(project: Path, task: Task) -> Generator[tuple[Project, Iterator[Record]]]:
    """The project, opened for reading, and the records that are to be written. Raises StorageError."""
    with open_read_only(project) as opened, closing(work.read_works(opened, task.selection)) as found:
        yield opened, exporting.placed(found, opened.schema, task.form)


def followed(doing: str, project: Project, task: Task) -> ProgressLine:
    """A line that tells how many of the documents are done."""
    return ProgressLine(doing, lambda: work.count(project, task.selection))


def foretell(project: Path, task: Task, aligner: Aligner | None, *, as_json: bool) -> None:
    """Tell what would not be there as it is, and what would be cut, and write nothing."""
    found = _Found(keep=as_json)
    with records_of(project, task) as (opened, records), followed("looking", opened, task) as progress:
        looked_at = found.looked_at(records, aligner, progress)
        exporting.survey(looked_at, opened.schema, task.writer, task.options, found.note)
    if as_json:
        cut = {} if aligner is None else {"alignment": {**aligner.found.as_table(), "list": found.cuts}}
        show_json({"format": task.writer.ID, "dropped": found.things, **cut})
        return
    show(sum_of(found.counts) or "Everything would be there as it is.")
    if aligner is not None:
        show(sum_of_cuts(aligner.found))


class _Found:
    """Is told what would not be there, or be cut, and says it at once, or keeps it."""

    def __init__(self, *, keep: bool) -> None:
        self.counts = Counter[Reason]()
        self.things = list[Mapping[str, str]]()
        self.cuts = list[Mapping[str, str | int]]()
        self._titles = dict[Uid, str]()
        self._keep = keep

    def looked_at(self, records: Iterable[Record], aligner: Aligner | None, progress: ProgressLine) -> Iterator[Record]:
        """The records, once their titles are known, and what is cut in them."""
        for number, record in enumerate(records, 1):
            self._titles[record.document.uid] = record.document.title
            for cut in () if aligner is None else aligner.cuts(record):
                if self._keep:
                    self.cuts.append(cut.as_table())
                else:
                    show(f"{cut_line(cut)}  ({cut.document.title})")
            yield record
            progress(number)

    def note(self, dropped: Dropped) -> None:
        """One thing would not be there as it is."""
        self.counts[dropped.reason] += 1
        if self._keep:
            self.things.append(dict(zip(HEADER, cells_of(dropped), strict=True)))
        else:
            show(f"{_line(dropped)}  ({self._titles[dropped.document]})")


def _line(dropped: Dropped) -> str:
    detail = f" · {dropped.detail}" if dropped.detail else ""
    return f"{REASONS[dropped.reason]}: {dropped.thing} {_in_line(dropped.surface)}{detail}"


def cut_line(cut: Cut) -> str:
    """An annotation that is cut, with the tokens around it."""
    return f"Cut: {cut.type} {_in_line(cut.annotation.surface)}  in  {cut.tokens}"


def _in_line(text: str) -> str:
    return f"“{' '.join(text.split())}”"


def sum_of(counts: Mapping[Reason, int]) -> str:
    """What became of things that the files do not hold as the project does."""
    return " ".join(f"{REASONS[reason]}: {n}." for reason, n in counts.items())


def sum_of_cuts(found: Alignment) -> str:
    """What the tokenizer makes of all."""
    return f"Cut by the tokenizer: {found.cut.total()} of {found.annotations}. With unknown tokens: {found.unknown}."

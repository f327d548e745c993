"""Checking a project: whether all of it is right, and what is still to be done."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import click

from annotator.cli.output import Exit, ProgressLine, as_json, more_help, show, show_json
from annotator.cli.projects import PROJECT
from annotator.errors import AnnotatorError, RuleError, StorageError
from annotator.model.annotation import Annotation
from annotator.model.check import Level
from annotator.model.document import DocumentState
from annotator.model.problem import Problem
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork
from annotator.sentences import in_words, sentence
from annotator.store import documents
from annotator.store.integrity import faults
from annotator.store.problems import all_problems
from annotator.store.project import Project, open_read_only


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that `check` found. `wrong`: it must not be; otherwise it is work still to be done."""

    code: str
    message: str
    wrong: bool
    level: Level = Level.ERROR
    work: DocumentWork | None = None
    annotation: Annotation | None = None
    problem: Problem | None = None

    @property
    def line(self) -> str:
        """As a line for people."""
        where = "" if self.work is None else f"{self.work.document.title}: "
        what = "" if self.annotation is None else f"“{self.annotation.surface}” at {self.annotation.span.start}: "
        return " ".join(f"{where}{what}{self.message}".split())

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        document = None if self.work is None else self.work.document
        annotation = self.annotation
        return {
            "code": self.code,
            "message": self.message,
            "wrong": self.wrong,
            "level": self.level,
            "doc_id": None if document is None else str(document.uid),
            "title": None if document is None else document.title,
            "annotation": None if annotation is None else str(annotation.uid),
            "start": None if annotation is None else annotation.span.start,
            "surface": None if annotation is None else annotation.surface,
            "attribute": None if self.problem is None else self.problem.attribute,
            "check": None if self.problem is None or self.problem.check is None else self.problem.check.id,
            "fixable": self.problem is not None and bool(self.problem.fixes),
        }


@dataclass(slots=True)
class Report:
    """What `check` went through and what it found."""

    documents: int = 0
    annotations: int = 0
    links: int = 0
    findings: list[Finding] = field(default_factory=list[Finding])

    @property
    def wrong(self) -> list[Finding]:
        """What must not be."""
        return [finding for finding in self.findings if finding.wrong]

    def as_table(self) -> dict[str, object]:
        """As a JSON object."""
        return {
            "sound": not self.wrong,
            "documents": self.documents,
            "annotations": self.annotations,
            "links": self.links,
            "wrong": len(self.wrong),
            "to_do": len(self.findings) - len(self.wrong),
            "findings": [finding.as_table() for finding in self.findings],
        }


def examined(project: Project) -> Report:
    """Everything that is wrong or still to be done in a project. Raises StorageError where it cannot be read."""
    report = Report(documents=sum(documents.count_by_state(project).values()))
    report.findings += [_of_error(error) for error in faults(project)]
    with (
        ProgressLine("checking", lambda: report.documents) as progress,
        closing(all_problems(project)) as stream,
    ):
        for done, (work, found) in enumerate(stream, 1):
            report.annotations += len(work.annotations)
            report.links += len(work.links)
            report.findings += _of_work(work, found, project.schema)
            progress(done)
    return report


def _of_work(work: DocumentWork, found: Iterable[Problem], schema: Schema) -> Iterator[Finding]:
    if (documents.text_sha256(work.text), len(work.text)) != (work.document.text_sha256, work.document.length):
        yield _of_error(StorageError("text_mismatch", title=work.document.title), work)
    by_id = {annotation.id: annotation for annotation in work.annotations}
    for problem in found:
        annotation = by_id.get(problem.annotation) if problem.annotation is not None else None
        yield _of_problem(problem, work, annotation, schema)


def _of_problem(problem: Problem, work: DocumentWork, annotation: Annotation | None, schema: Schema) -> Finding:
    if problem.check is not None:
        message = problem.check.message_in("en") or problem.check.rule
    else:
        message = sentence(in_words(RuleError(problem.code, **problem.details), schema, "en"))
    unfit = problem.level is Level.ERROR and work.document.state is DocumentState.DONE
    wrong = problem.integrity or unfit
    return Finding(problem.code, message, wrong, problem.level, work, annotation, problem)


def _of_error(error: AnnotatorError, work: DocumentWork | None = None) -> Finding:
    return Finding(error.code, sentence(error), wrong=True, work=work)


@click.command(
    epilog=more_help("annotator check 成都.anno", "annotator check 成都.anno --json", problems="something is wrong")
)
@PROJECT
@as_json
def check(project: Path, as_json: bool) -> Exit:
    """Prove that every annotation is right and that the file is whole.

    Every surface equals its slice of the text, every text equals what was imported, every row is allowed by the
    schema, every counter is right. Then what is left to do: values, links and labels that the schema demands and does
    not find, values that are not what the text says, names that are not among the known ones. The errors among these
    are wrong in a document that is done. The project may be open in a window meanwhile.
    """
    with open_read_only(project) as opened:
        report = examined(opened)
    if as_json:
        show_json(report.as_table())
    else:
        _tell(report)
    return Exit.PROBLEMS if report.wrong else Exit.DONE


def _tell(report: Report) -> None:
    for finding in report.wrong:
        show(finding.line)
    to_do = len(report.findings) - len(report.wrong)
    show(
        f"Documents: {report.documents}. Annotations: {report.annotations}. Links: {report.links}."
        f" Wrong: {len(report.wrong)}. Still to be done: {to_do}."
    )

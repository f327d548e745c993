"""Putting the work on a document back to what it was at a moment, as one step."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from annotator.errors import RuleError
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, DocumentId
from annotator.model.problems import problems
from annotator.model.roles import Right, may
from annotator.store import annotations, documents, links
from annotator.store.history import WORK, Key, Rows, rows_now
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.rows import Value


def restore(project: Project, document: DocumentId, rows: Rows, moment: str) -> Changes:
    """Let annotations, links and labels of a document be these rows, which stood there once; `moment` tells when.

    Who leads restores everybody's work, anybody else only their own. Raises RuleError, with the problem's code, where
    something would not be right under the schema that is now in force; then nothing has changed.
    """
    found = documents.document(project, document)
    with project.step("restore", found, {"title": found.title, "moment": moment}) as step:
        _Restoring(project, step, found, rows).run()
    return step.changes


@dataclass(frozen=True, slots=True)
class _Restoring:
    """One document on its way back."""

    project: Project
    step: Step
    document: Document
    wanted: Rows

    def run(self) -> None:
        now = rows_now(self.project, self.document.id)
        for kind in reversed(WORK):
            for key in self._own(now, kind):
                if key not in self.wanted:
                    self.step.delete(kind, key[1])
        for kind in WORK:
            for key in self._own(self.wanted, kind):
                self._put(key, self.wanted[key], there=key in now)
        self._refuse_unfit()

    def _own(self, rows: Rows, kind: Kind) -> Iterator[Key]:
        person = self.project.person
        everybody = may(person.role, Right.RESTORE_ALL)
        for key in sorted(rows):
            if key[0] is kind and (everybody or rows[key]["author_id"] == person.id):
                yield key

    def _put(self, key: Key, values: Mapping[str, Value], *, there: bool) -> None:
        if there:
            self.step.update(key[0], key[1], values)
        elif key[0] is not Kind.LINK or self._has_ends(values):
            self.step.insert(key[0], values, key[1])

    def _has_ends(self, values: Mapping[str, Value]) -> bool:
        """Another person's annotation, which is not restored, may be gone."""
        ends = [values["source_id"], values["target_id"]]
        return len(annotations.among(self.project, _ids(ends))) == len(ends)

    def _refuse_unfit(self) -> None:
        project, document = self.project, self.document
        text = documents.text_of(project, document)
        found, tied = annotations.annotations(project, document.id), links.links(project, document.id)
        for problem in problems(project.schema, found, text, tied):
            if problem.integrity:
                raise RuleError(problem.code, **problem.details)


def _ids(values: Collection[Value]) -> list[AnnotationId]:
    return [AnnotationId(value) for value in values if isinstance(value, int)]

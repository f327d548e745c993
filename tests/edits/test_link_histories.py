"""Whatever a person does, links hold to annotations that are there and fit; undoing all of it gives back the export."""

from contextlib import closing, suppress
from itertools import combinations
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.edits import documents as edits
from annotator.edits import fixing, labelling, linking, tagging
from annotator.errors import RuleError
from annotator.formats.exporting import write
from annotator.model.annotation import Annotation
from annotator.model.document import Source
from annotator.model.ids import AttributeId, DocumentId, TypeId
from annotator.model.link import Link
from annotator.model.link_rules import links_between
from annotator.model.problem import Problem
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.store import annotations, documents, links
from annotator.store.problems import problems_in
from annotator.store.project import Project, create
from annotator.store.work import read_works

TEXT = "\ufeff成都都市圈😀总投资2.6万亿元,占全省的46.2%。\r\n负责人表示,明年将增长8%。"
TYPES = [TypeId(each) for each in ("ent.gpe", "fig.money", "fig.percent", "part.prop", "clm.claim", "ent.tim")]
GPE, MONEY, PERCENT, PROP, CLAIM, TIM = TYPES
BEGINNING = [
    *((GPE, 1, 6), (PROP, 7, 10), (MONEY, 10, 16), (PERCENT, 21, 26), (CLAIM, 1, 26)),
    *((TIM, 36, 38), (PERCENT, 41, 43), (CLAIM, 36, 43)),
]
LINKS = [each.id for each in shipped().links]
STATES = {"unknown_link", "link_apart", "already_linked", "link_source", "link_target", "link_layers", "link_cycle"}
COUNTS = {"too_many_links", "too_many_incoming"}

_Thing = TypeVar("_Thing")


class Worker:
    """A person who does what the dice say; what the schema forbids is left undone."""

    def __init__(self, project: Project, draw: st.DataObject) -> None:
        self.project = project
        self._draw = draw
        self.begun = 0
        imported = edits.Imported()
        edits.add(project, [Source("一", TEXT, "一.txt"), Source("二", TEXT + "二", "二.txt")], imported)
        self.documents = imported.added
        for type_, start, end in BEGINNING:
            tagging.tag(project, self.documents[0], [Span(start, end)], type_)
        for source, target in combinations(self._tagged(), 2):
            for type_ in links_between(project.schema, source.type, target.type)[:2]:
                with suppress(RuleError):
                    self.begun = linking.link(project, source.id, target.id, type_.id).step or 0

    def anything(self) -> None:
        doing = [self.tag, self.tag, self.tag, *[self.link] * 5, self.fill, self.reverse, self.relink]
        doing += [self.unlink, self.untag, self.retype, self.label, self.mend, self.undo, self.undo, self.redo]
        with suppress(RuleError):
            self._one_of(doing)()

    def _one_of(self, things: list[_Thing]) -> _Thing:
        return self._draw.draw(st.sampled_from(things))

    def _tagged(self) -> list[Annotation]:
        return [each for document in self.documents for each in annotations.annotations(self.project, document)]

    def _linked(self) -> list[Link]:
        return [each for document in self.documents for each in links.links(self.project, document)]

    def tag(self) -> None:
        start = self._draw.draw(st.integers(0, len(TEXT) - 2))
        end = self._draw.draw(st.integers(start + 1, min(len(TEXT), start + 12)))
        again = self._draw.draw(st.booleans())
        tagging.tag(self.project, self._one_of(self.documents), [Span(start, end)], self._one_of(TYPES), again=again)

    def link(self) -> None:
        if tagged := self._tagged():
            source, target = self._one_of(tagged), self._one_of(tagged)
            fitting = [each.id for each in links_between(self.project.schema, source.type, target.type)]
            linking.link(self.project, source.id, target.id, self._one_of(fitting or LINKS))

    def fill(self) -> None:
        if tagged := self._tagged():
            targets = [self._one_of(tagged).id for _ in range(self._draw.draw(st.integers(0, 3)))]
            linking.fill(self.project, self._one_of(tagged).id, self._one_of(LINKS), targets)

    def reverse(self) -> None:
        if linked := self._linked():
            linking.reverse(self.project, self._one_of(linked).id)

    def relink(self) -> None:
        if linked := self._linked():
            linking.relink(self.project, self._one_of(linked).id, target=self._one_of(self._tagged()).id)

    def unlink(self) -> None:
        if linked := self._linked():
            linking.unlink(self.project, [self._one_of(linked).id])

    def untag(self) -> None:
        if tagged := self._tagged():
            tagging.untag(self.project, [self._one_of(tagged).id])

    def retype(self) -> None:
        if tagged := self._tagged():
            tagging.retype(self.project, [self._one_of(tagged).id, self._one_of(tagged).id], self._one_of(TYPES))

    def label(self) -> None:
        value = self._one_of(["NEWS", "POLICY", None])
        labelling.set_label(self.project, self.documents, AttributeId("da.genre"), value)

    def mend(self) -> None:
        for document in self.documents:
            fixes = [fix for problem in self.problems(document) for fix in problem.fixes[:1]]
            if fixes:
                fixing.fix(self.project, [self._one_of(fixes)])

    def undo(self) -> None:
        record = self.project.next_undo()
        if record is not None and record.id > self.begun:
            self.project.undo()

    def redo(self) -> None:
        if self.project.next_redo() is not None:
            self.project.redo()

    def problems(self, document: DocumentId) -> list[Problem]:
        return problems_in(self.project, documents.document(self.project, document), self.project.person.id)


def exported(project: Project, target: Path) -> bytes:
    with closing(read_works(project)) as works:
        write(works, project.schema, target)
    return target.read_bytes()


@settings(max_examples=25)
@given(draw=st.data())
def test_links_stay_legal_and_everything_can_be_undone(
    draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("links")
    with create(folder / "链.anno", shipped(), "李波") as project:
        worker = Worker(project, draw)
        first = exported(project, folder / "first.jsonl")
        for _ in range(draw.draw(st.integers(5, 25))):
            worker.anything()
            found = {problem.code for document in worker.documents for problem in worker.problems(document)}
            assert not found & (STATES | COUNTS)
        last = exported(project, folder / "last.jsonl")
        done = 0
        while (record := project.next_undo()) is not None and record.id > worker.begun:
            project.undo()
            done += 1
        assert exported(project, folder / "undone.jsonl") == first
        for _ in range(done):
            project.redo()
        assert exported(project, folder / "redone.jsonl") == last

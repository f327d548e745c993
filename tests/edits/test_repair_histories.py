"""Whatever people decide about a text, in whatever order and across a restart: undo gives back the reading before."""

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.edits import repairs
from annotator.errors import RuleError
from annotator.model.changes import Changes
from annotator.model.document import Document, Source
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import derived, documents, readings
from annotator.store.project import Project, create, open_project
from annotator.store.readings import DocumentReading
from annotator.text.repairs.decided import Placed
from annotator.text.repairs.rules import NOISES, RULES

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

STEPS = 40
TEXT = """產(chǎn)業(yè)協(xié)作,區(qū)域發(fā)展。<b>請看</b>这里,实现两业协同,建设开放枢纽&nbsp;。
推动成都经济技術开发区发展,实现“ 两业 ”协同,建设开放枢纽,创业带动创新,占33.8%46.2%。
图片 49
来源:某某日报
渝公网安备 00000000000000号,某某网
"""


class Decisions:
    """A person who decides about one document, and what its reading was after each step."""

    def __init__(self, path: Path, schema: Schema, chance: random.Random, state_of: StateOf) -> None:
        self.project = create(path, schema, "李波")
        self._chance = chance
        self._state_of = state_of
        edits.add(self.project, [Source("报道", TEXT, "报道.txt")], edits.Imported())
        derived.derive_all(self.project)
        self.seen = [self.see()]

    @property
    def document(self) -> Document:
        return next(documents.documents(self.project))

    def reading(self) -> DocumentReading:
        found = readings.reading_of(self.project, self.document, TEXT)
        assert found is not None
        return found

    def see(self) -> tuple[State, object, str]:
        found = self.reading()
        return self._state_of(self.project), found.decided, found.reading.text

    def anything(self) -> None:
        decide = self._chance.choice(
            [self._set_applied, self._set_applied, self._add, self._pass_over, self._take_back, self._switch]
        )
        try:
            changes = decide()
        except RuleError:
            changes = Changes()
        if changes:
            self.seen.append(self.see())
        assert self.see() == self.seen[-1]

    def _places(self) -> list[Placed]:
        decided = self.reading().decided
        return list(self._chance.choice([decided.repairs, decided.noise]))

    def _bounds(self) -> tuple[int, int]:
        start = self._chance.randrange(len(TEXT))
        return start, min(len(TEXT), start + self._chance.randrange(9))

    def _set_applied(self) -> Changes:
        places = self._places()
        some = self._chance.sample(places, min(len(places), self._chance.randint(1, 3)))
        return repairs.set_applied(self.project, self.document.id, some, self._chance.random() < 0.5)

    def _add(self) -> Changes:
        replacement = self._chance.choice(["", "新", "新词", "、", "\n"])
        return repairs.add(self.project, self.document.id, *self._bounds(), replacement)

    def _pass_over(self) -> Changes:
        start, end = self._bounds()
        return repairs.pass_over(self.project, self.document.id, Span(start, max(end, start + 1)))

    def _take_back(self) -> Changes:
        ids = [each.id for each in readings.decisions(self.project, self.document.id)]
        some = self._chance.sample(ids, min(len(ids), 2))
        return repairs.take_back(self.project, self.document.id, some)

    def _switch(self) -> Changes:
        noise = self._chance.random() < 0.3
        rule = self._chance.choice(sorted(NOISES if noise else RULES))
        return repairs.switch_rule(self.project, rule, noise=noise, applied=self._chance.random() < 0.5)

    def restart(self) -> None:
        self.project.close()
        self.project = open_project(self.project.path)


@pytest.mark.parametrize("seed", range(8))
def test_undo_and_redo_give_back_every_reading(seed: int, tmp_path: Path, schema: Schema, state_of: StateOf) -> None:
    decisions = Decisions(tmp_path / "历史.anno", schema, random.Random(seed), state_of)
    for _ in range(STEPS):
        decisions.anything()
    assert len(decisions.seen) >= 15, "a history in which little happened proves little"
    decisions.restart()
    for seen in decisions.seen[-2::-1]:
        assert decisions.project.undo()
        assert decisions.see() == seen
    assert decisions.project.connection.execute("SELECT count(*) FROM repair").fetchone()[0] == 0
    for seen in decisions.seen[1:]:
        assert decisions.project.redo()
        assert decisions.see() == seen
    decisions.project.close()

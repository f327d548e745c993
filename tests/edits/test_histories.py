"""Whatever a person does, in whatever order and across a restart: undo and redo give back every state exactly."""

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.edits import suggestions, tagging
from annotator.errors import RuleError, UsageError
from annotator.model.changes import Changes
from annotator.model.document import Document, DocumentState, Source
from annotator.model.ids import AnnotationId, AttributeId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.model.suggestion import Opinion, Suggestion
from annotator.store import annotations, documents
from annotator.store.project import Project, create, open_project

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

OPERATIONS = 60
TYPES = [TypeId(name) for name in ("ent.gpe", "ent.zone", "fig.money", "clm.claim", "part.obj")]
PIECES = ["成都", "𠮷野家", "😀", "\r\n", "\u00a0", "\u3000", "100亿元", "两江新区", "e\u0301", ",", "。"]


class History:
    """A person at work: what the project was after each step, and where in that row of states it is now."""

    def __init__(self, path: Path, schema: Schema, chance: random.Random, state_of: StateOf) -> None:
        self.project = create(path, schema, "李波")
        self.states = [state_of(self.project)]
        self.now = 0
        self.taken = 0
        self._chance = chance
        self._state_of = state_of
        documents_ = [self._import, self._remove, self._set_state, self._rename]
        tags = [
            self._tag,
            self._tag,
            self._tag_all,
            self._retype,
            self._reshape,
            self._describe,
            self._note,
            self._accept,
            self._reject,
        ]
        self._edits = [*documents_, *tags * 2, self._untag]

    def restart(self) -> None:
        self.project.close()
        self.project = open_project(self.project.path)
        self._check()

    def anything(self) -> None:
        match self._chance.randrange(10):
            case 0 | 1:
                self.undo()
            case 2 | 3:
                self.redo()
            case _:
                self.edit(self._chance.choice(self._edits) if self._documents() else self._import)

    def undo(self) -> None:
        if self.now == 0:
            with pytest.raises(UsageError, match="nothing_to_undo"):
                self.project.undo()
        else:
            assert self.project.undo()
            self.now -= 1
        self._check()

    def redo(self) -> None:
        if self.now == len(self.states) - 1:
            with pytest.raises(UsageError, match="nothing_to_redo"):
                self.project.redo()
        else:
            assert self.project.redo()
            self.now += 1
        self._check()

    def edit(self, edit: Callable[[], Changes]) -> None:
        """What the schema forbids, and what changes nothing, is no step."""
        try:
            changes = edit()
        except RuleError:
            changes = Changes()
        if changes:
            self.now += 1
            self.taken += 1
            self.states[self.now :] = [self._state_of(self.project)]
        self._check()

    def _check(self) -> None:
        assert self._state_of(self.project) == self.states[self.now]

    def _documents(self) -> list[Document]:
        return list(documents.documents(self.project))

    def _document(self) -> Document:
        return self._chance.choice(self._documents())

    def _some(self) -> list[AnnotationId]:
        """One to three annotations of one document; none where it has none."""
        each_of = (annotations.annotations(self.project, document.id) for document in self._documents())
        found = [each.id for each in self._chance.choice([some for some in each_of if some] or [[]])]
        return self._chance.sample(found, min(len(found), self._chance.randint(1, 3)))

    def _span(self, document: Document) -> Span:
        start = self._chance.randrange(document.length)
        return Span(start, min(document.length, start + self._chance.randint(1, 6)))

    def _import(self) -> Changes:
        texts = ["".join(self._chance.choices(PIECES, k=12)) for _ in range(3)]
        return edits.add(self.project, [Source(text[:3], text, "a.txt") for text in texts], edits.Imported())

    def _remove(self) -> Changes:
        return edits.remove(self.project, [self._document().id])

    def _set_state(self) -> Changes:
        return edits.set_state(self.project, self._document().id, self._chance.choice(list(DocumentState)))

    def _rename(self) -> Changes:
        return edits.rename(self.project, self._document().id, self._chance.choice(PIECES))

    def _tag(self) -> Changes:
        document = self._document()
        spans = [self._span(document) for _ in range(self._chance.choice([1, 1, 1, 2]))]
        return tagging.tag(self.project, document.id, spans, self._chance.choice(TYPES))

    def _tag_all(self) -> Changes:
        document, surface = self._document(), self._chance.choice(PIECES)
        text = documents.text_of(self.project, document)
        starts = [at for at in range(document.length) if text.startswith(surface, at)]
        mentions = [[Span(at, at + len(surface))] for at in starts]
        return tagging.tag_all(self.project, document.id, mentions, self._chance.choice(TYPES))

    def _retype(self) -> Changes:
        return tagging.retype(self.project, self._some(), self._chance.choice(TYPES))

    def _reshape(self) -> Changes:
        changes = Changes()
        for id in self._some()[:1]:
            document = documents.document(self.project, annotations.annotation(self.project, id).document)
            changes = tagging.reshape(self.project, id, [self._span(document)])
        return changes

    def _describe(self) -> Changes:
        attribute, value = self._chance.choice(
            [("at.value", "1.50"), ("at.value", None), ("at.mention", "NOM"), ("at.kind", "NUMERIC"), ("at.note", "1")]
        )
        return tagging.set_attribute(self.project, self._some(), AttributeId(attribute), value)

    def _note(self) -> Changes:
        changes = Changes()
        for id in self._some()[:1]:
            changes = tagging.set_note(self.project, id, self._chance.choice(PIECES))
        return changes

    def _suggested(self, document: Document) -> Suggestion:
        span = self._span(document)
        surface = documents.text_of(self.project, document)[span.start : span.end]
        type_, other = self._chance.choice(TYPES), self._chance.choice(TYPES)
        wrong = Suggestion(span, surface, other, "memory", 0.3)
        agreed = (Opinion("learned", type_, 0.4),)
        return Suggestion(span, surface, type_, "figures", 0.5, agreed=agreed, alternatives=(wrong,))

    def _accept(self) -> Changes:
        document = self._document()
        return suggestions.accept(self.project, document.id, self._suggested(document), self._chance.choice(TYPES))

    def _reject(self) -> Changes:
        document = self._document()
        return suggestions.reject_all(self.project, document.id, [self._suggested(document) for _ in range(2)])

    def _untag(self) -> Changes:
        return tagging.untag(self.project, self._some())


@pytest.mark.parametrize("seed", range(20))
def test_undo_and_redo_give_back_every_state(seed: int, tmp_path: Path, schema: Schema, state_of: StateOf) -> None:
    chance = random.Random(seed)
    history = History(tmp_path / "历史.anno", schema, chance, state_of)
    restart = chance.randrange(OPERATIONS)
    for operation in range(OPERATIONS):
        history.anything()
        if operation == restart:
            history.restart()
    assert history.taken >= 15, "a history in which little happened proves little"
    while history.now < len(history.states) - 1:
        history.redo()
    for _ in range(len(history.states)):
        history.undo()
    history.restart()
    for _ in range(len(history.states)):
        history.redo()
    history.project.close()

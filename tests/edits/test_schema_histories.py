"""However the schema is changed, and whoever tags and undoes in between: nothing tagged is lost, and nothing is wrong
that is not on the list of conflicts."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest
from schema_dice import SchemaDice

from annotator.edits import documents as edits
from annotator.edits import labelling, linking, schema_changes, tagging
from annotator.edits import people as people_edits
from annotator.errors import RuleError, UsageError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.check import Level
from annotator.model.conflict import Conflict
from annotator.model.document import Source
from annotator.model.ids import DocumentId, Uid
from annotator.model.person import Role
from annotator.model.problem import Problem
from annotator.model.problems import label_problems, problems
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import annotations, documents, labels, links
from annotator.store.journal import UndoConflict
from annotator.store.people import people
from annotator.store.project import Project, create, open_project
from annotator.store.schema_changes import conflicts

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

TEXT = "\ufeff成都都市圈😀总投资2.6万亿元,占全省的46.2%。\r\n负责人表示,明年将增长8%。"
OPERATIONS = 30
TAGGED = 14
"""Tags that each person sets on each document before anything else happens."""


_Thing = TypeVar("_Thing")


class Team:
    """Two persons who lead one project, at work in it; what the schema forbids is left undone."""

    def __init__(self, path: Path, schema: Schema, chance: random.Random) -> None:
        self._chance = chance
        self._dice = SchemaDice(chance)
        self.project = create(path, schema, "李波")
        imported = edits.Imported()
        edits.add(self.project, [Source("一", TEXT, "一.txt"), Source("二", TEXT + "二", "二.txt")], imported)
        self.documents = imported.added
        people_edits.add(self.project, "黄欢", Role.LEAD)
        for person in ("黄欢", "李波"):
            self.is_now(person)
            for _ in range(TAGGED):
                self.work()

    def is_now(self, person: str) -> None:
        """Another person sits down at the machine."""
        path = self.project.path
        self.project.close()
        self.project = open_project(path, person)

    def work(self) -> None:
        """Somebody does something that has nothing to do with the schema."""
        edit = self._chance.choice(
            [self._tag, self._tag, self._tag, self._link, self._link, self._label, self._value, self._untag]
        )
        with suppress(RuleError):
            edit()

    def change(self) -> Changes:
        """The schema is changed by one operation or by several, and what was foreseen comes about."""
        operations = [self._dice.throw(self.project.schema) for _ in range(self._chance.choice([1, 1, 2, 3]))]
        before, listed = uids(self.project), len(conflicts.conflicts(self.project))
        try:
            impact = schema_changes.preview(self.project, operations)
        except RuleError as refused:
            with pytest.raises(RuleError, match=refused.code):
                schema_changes.change(self.project, operations)
            return Changes()
        changes = schema_changes.change(self.project, operations)
        assert uids(self.project) == before, "something that was tagged is lost"
        assert len(changes.annotations) == impact.annotations
        assert len(conflicts.conflicts(self.project)) - listed == sum(impact.conflicts.values())
        assert self.project.schema.version == impact.schema.version
        return changes

    def reverse(self) -> None:
        """The person takes something back, or does it again, unless something stands in the way."""
        with suppress(UsageError, UndoConflict):
            self._chance.choice([self.project.undo, self.project.undo, self.project.redo])()

    def _own(self) -> list[Annotation]:
        return annotations.annotations(self.project, self._chance.choice(self.documents), self.project.person.id)

    def _tag(self) -> Changes:
        starts = sorted(self._chance.sample(range(1, len(TEXT) - 4), 2))
        spans = [Span(start, start + self._chance.randint(1, 4)) for start in starts][: self._chance.choice([1, 1, 2])]
        usable = [each.id for each in self.project.schema.types if each.usable]
        return tagging.tag(self.project, self._chance.choice(self.documents), spans, self._chance.choice(usable))

    def _untag(self) -> Changes:
        return tagging.untag(self.project, [each.id for each in self._some(self._own(), 1)])

    def _value(self) -> Changes:
        for annotation in self._some(self._own(), 1):
            for attribute in self._some(self.project.schema.attributes_of(annotation.type), 1):
                value = self._chance.choice([*(choice.id for choice in attribute.choices), "1", "2024-01-01", "true"])
                return tagging.set_attribute(self.project, [annotation.id], attribute.id, value)
        return Changes()

    def _link(self) -> Changes:
        """Of all that can be linked at random, the first that may be."""
        found = self._own()
        for link_type in self._some(self.project.schema.links, 40):
            pair = self._some(found, 2)
            if len(pair) == 2:
                with suppress(RuleError):
                    return linking.link(self.project, pair[0].id, pair[1].id, link_type.id)
        return Changes()

    def _label(self) -> Changes:
        for attribute in self._some(self.project.schema.document_attributes, 1):
            value = self._chance.choice([*(choice.id for choice in attribute.choices), "2024-01-01", "1"])
            return labelling.set_label(self.project, self.documents, attribute.id, value)
        return Changes()

    def _some(self, things: Sequence[_Thing], number: int) -> list[_Thing]:
        return self._chance.sample(things, min(number, len(things)))


def uids(project: Project) -> set[Uid]:
    """What people have made on the texts, and not by way of the schema."""
    found = (
        each for document in documents.document_ids(project) for each in annotations.annotations(project, document)
    )
    tied = (each for document in documents.document_ids(project) for each in links.links(project, document))
    return {each.uid for each in found} | {each.uid for each in tied}


def wrong(project: Project, document: DocumentId) -> Iterator[Problem]:
    """What is wrong on a document that nobody can have made under the schema."""
    found = documents.document(project, document)
    text = documents.text_of(project, found)
    work = annotations.annotations(project, document), text, links.links(project, document)
    for problem in problems(project.schema, *work):
        if problem.integrity or (problem.link is not None and problem.level is Level.ERROR):
            yield problem
    for person in people(project.connection):
        own = labels.labels(project, document, person)
        yield from (each for each in label_problems(project.schema, document, own) if each.integrity)


def is_listed(problem: Problem, listed: Sequence[Conflict], project: Project, document: DocumentId) -> bool:
    """Whether there is a conflict about the annotation or link, or what it is in the way of."""
    tied = {each.id: {each.source, each.target} for each in links.links(project, document)}
    about = {problem.annotation, problem.details.get("other")} if problem.link is None else tied[problem.link]
    return any((each.link is not None and each.link == problem.link) or each.annotation in about for each in listed)


def check(project: Project) -> None:
    """Nothing is wrong that is not on the list."""
    for document in documents.document_ids(project):
        listed = conflicts.conflicts(project, document)
        for problem in wrong(project, document):
            assert is_listed(problem, listed, project, document), problem


@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_lost_or_wrong_without_being_on_the_list(seed: int, tmp_path: Path, schema: Schema) -> None:
    chance = random.Random(seed)
    team = Team(tmp_path / "表.anno", schema, chance)
    changed = 0
    for _ in range(OPERATIONS):
        match chance.randrange(8):
            case 0 | 1 | 2:
                changed += bool(team.change())
            case 3 | 4:
                team.work()
            case 5 | 6:
                team.reverse()
            case _:
                team.is_now(chance.choice(["李波", "黄欢"]))
        check(team.project)
    assert changed >= 3, "a history in which little happened proves little"
    team.project.close()


@pytest.mark.parametrize("seed", range(6))
def test_undo_and_redo_of_schema_changes_give_back_every_state(
    seed: int, tmp_path: Path, schema: Schema, state_of: StateOf
) -> None:
    team = Team(tmp_path / "表.anno", schema, random.Random(seed))
    states = [state_of(team.project)]
    while len(states) < 8:
        if team.change():
            states.append(state_of(team.project))
    for state in reversed(states[:-1]):
        team.project.undo()
        assert state_of(team.project) == state
    for state in states[1:]:
        team.project.redo()
        assert state_of(team.project) == state
    team.project.close()

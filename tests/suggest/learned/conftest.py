"""A training on made documents, done once."""

from pathlib import Path

import pytest

from annotator.model.schema import Schema
from annotator.suggest.learned import card
from annotator.suggest.learned.card import Card, Work
from annotator.suggest.learned.lessons import Lesson
from annotator.suggest.learned.training import Trained, train
from annotator.text.words import load
from bench.labelled import labelled, lessons_of


@pytest.fixture(scope="session")
def lessons() -> list[Lesson]:
    """Ten documents with their tags."""
    return lessons_of(list(labelled(10)))


@pytest.fixture(scope="session")
def trained(lessons: list[Lesson], schema: Schema) -> Trained:
    """What is learned from them."""
    load()
    return train(lessons, schema, (), lambda _: None)


@pytest.fixture
def kept(tmp_path: Path, schema: Schema, trained: Trained) -> tuple[Path, Card]:
    """The same in a cache folder."""
    folder = tmp_path / "cache" / "project"
    return folder, card.write(folder, schema, trained, Work(700, 10))

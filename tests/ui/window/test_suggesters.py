"""Suggesters that do not say the same, that are doubtful, that fail, that were wrong too often."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest
from foreign import install
from person import Person

from annotator.suggest import api
from annotator.text import words

Start = Callable[[Sequence[str]], Person]
Install = Callable[..., None]


@pytest.fixture(autouse=True)
def dictionary() -> None:
    """Words are told by the dictionary from the start."""
    words.load()


@pytest.fixture
def foreign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Install]:
    """Installs suggesters of somebody else's: `foreign(name, (surface, type, score), …, then="")`."""
    folder = tmp_path / "site"
    folder.mkdir()

    def put(name: str, *said: tuple[str, str, float], then: str = "") -> None:
        install(name, folder, monkeypatch, *said, then=then)

    yield put
    monkeypatch.undo()
    api.forget()


def suggested(person: Person) -> tuple[str, str] | None:
    found = person.window.bench.suggested
    return (found.surface, found.type) if found is not None else None


def told(person: Person) -> str:
    return person.window.bench.inspector.told


def test_what_else_a_place_may_be_is_reached_by_a_key(foreign: Install, with_texts: Start) -> None:
    foreign("one", ("某甲", "ent.gpe", 0.8))
    foreign("other", ("某甲", "ent.loc", 0.7))
    person = with_texts(["某甲很远。"])
    person.press("Tab")
    assert suggested(person) == ("某甲", "ent.gpe")
    assert "other" in told(person)
    person.press(";")
    assert suggested(person) == ("某甲", "ent.loc")
    person.press(";", ";", "Return")
    (tag,) = person.annotations()
    assert (tag.type, tag.suggester) == ("ent.loc", "other")
    person.press("Ctrl+Z")
    assert person.annotations() == []


def test_those_that_agree_are_told_together(foreign: Install, with_texts: Start) -> None:
    foreign("one", ("某甲", "ent.gpe", 0.8))
    foreign("other", ("某甲", "ent.gpe", 0.6))
    person = with_texts(["某甲很远。"])
    person.press("Tab")
    assert "86 %" in told(person)
    assert "“one”" in told(person)
    assert "“other”" in told(person)
    person.press("Return")
    assert suggested(person) is None


def test_the_doubtful_come_first_where_that_is_wanted(foreign: Install, with_texts: Start) -> None:
    foreign("one", ("某甲", "ent.gpe", 0.9), ("某乙", "ent.gpe", 0.55), ("某丙", "ent.gpe", 0.7))
    person = with_texts(["某甲、某丙、某乙。"])
    person.press("Alt+U", "Tab")
    assert suggested(person) == ("某乙", "ent.gpe")
    person.press("Return")
    assert suggested(person) == ("某丙", "ent.gpe")
    person.press("Tab")
    assert suggested(person) == ("某甲", "ent.gpe")
    person.press("Shift+Tab", "Backspace")
    assert suggested(person) == ("某甲", "ent.gpe")
    person.press("Alt+U", "Ctrl+Home", "Tab")
    assert suggested(person) == ("某甲", "ent.gpe")


def test_what_is_hardly_sure_is_not_shown(foreign: Install, with_texts: Start) -> None:
    foreign("one", ("某甲", "ent.gpe", 0.4))
    person = with_texts(["某甲很远。"])
    person.press("Tab")
    assert suggested(person) is None


def test_one_that_fails_is_told_of_once_and_asked_no_more(foreign: Install, with_texts: Start) -> None:
    foreign("bad", ("某甲", "ent.gpe", 0.8), then="raise ValueError('no model')")
    person = with_texts(["某甲,2022年。", "某甲,2023年。"])
    person.rest()
    assert "no model" in person.status()
    person.press("Tab")
    assert suggested(person) == ("2022年", "ent.tim")
    person.window.bench.services.notify.status("")
    person.press("Ctrl+PgDown")
    person.rest()
    person.press("Tab")
    assert suggested(person) == ("2023年", "ent.tim")
    assert person.status() == ""


def test_one_that_is_wrong_too_often_goes_quiet_and_says_so(foreign: Install, with_texts: Start) -> None:
    foreign("one", *((each, "ent.gpe", 0.8) for each in "甲乙丙丁戊己庚辛壬癸子丑"))
    person = with_texts(["甲、乙、丙、丁、戊、己、庚、辛、壬、癸、子、丑,2022年。"])
    person.press("Tab", *["Backspace"] * 9)
    assert suggested(person) == ("癸", "ent.gpe")
    person.press("Backspace")
    assert "one" in person.status()
    person.rest()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) == ("2022年", "ent.tim")
    person.press("Tab")
    assert "2" in person.status()
    person.press("Ctrl+Z")
    person.rest()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) == ("癸", "ent.gpe")

"""All mentions at once: single ones are left out by keys, and other names of the same are mentions too."""

from collections.abc import Callable, Sequence

import pytest
from person import Person

from annotator.edits import names
from annotator.model.ids import TypeId
from annotator.model.known_name import NameEntry
from annotator.text import words

Start = Callable[[Sequence[str]], Person]


@pytest.fixture(autouse=True)
def dictionary() -> None:
    """Words are told by the dictionary from the start."""
    words.load()


def test_single_mentions_are_left_out_by_keys(with_texts: Start) -> None:
    person = with_texts(["四川省，四川省，四川省。"])
    person.select("四川省")
    person.press("Shift+D")
    person.rest()
    person.press("Tab", "Tab", "Space")
    assert "1" in person.window.mode
    person.press("Return")
    assert person.tagged() == "【四川省|GPE】，【四川省|GPE】，四川省。"


def test_a_mention_that_was_left_out_is_taken_in_again(with_texts: Start) -> None:
    person = with_texts(["四川省，四川省，四川省。"])
    person.select("四川省")
    person.press("Shift+D")
    person.rest()
    person.press("Tab", "Space", "Space", "Tab", "Space", "Return")
    assert person.tagged() == "【四川省|GPE】，【四川省|GPE】，四川省。"


def test_mentions_inside_longer_words_are_shown_and_left_out(with_texts: Start) -> None:
    person = with_texts(["去成都吧。成都市在四川，成都在盆地。"])
    person.select("成都")
    person.press("Shift+D")
    person.rest()
    person.press("Tab", "Space", "Return")
    assert person.tagged() == "去【成都|GPE】吧。【成都|GPE】市在四川，【成都|GPE】在盆地。"


def test_other_names_of_the_same_are_mentions_too(with_texts: Start) -> None:
    person = with_texts(["成都在四川。成都市很大，蓉城也是。錦江區，蓉城人。"])
    session = person.window.session
    entry = NameEntry(name="成都市", aliases=("蓉城",), type=TypeId("ent.gpe"))
    session.do(names.add, session.opened, [entry], names.Taken())
    person.select("成都")
    person.press("Shift+D")
    person.rest()
    assert "3" in person.window.mode
    person.press("Return")
    assert person.tagged() == ("【成都|GPE】在四川。【成都市|GPE】很大，【蓉城|GPE】也是。錦江區，【蓉城|GPE】人。")


def test_a_word_that_stands_for_two_names_is_no_other_name(with_texts: Start) -> None:
    person = with_texts(["重庆市和山城。"])
    session = person.window.session
    entries = [NameEntry(name="重庆市", aliases=("山城",)), NameEntry(name="山城区", aliases=("山城",))]
    session.do(names.add, session.opened, entries, names.Taken())
    person.select("重庆市")
    person.press("Shift+D")
    person.rest()
    assert person.tagged() == "【重庆市|GPE】和山城。"

"""Documents in the order of what they have to gain, worked out beside the window and kept."""

from collections.abc import Callable, Sequence

import pytest
from person import Person

from annotator.model.document import DocumentState
from annotator.store import suggested
from annotator.text import words
from annotator.ui.suggesting.foreseeing import BATCH

Start = Callable[[Sequence[str]], Person]

POOR, RICH, SOME = "没有什么。", "8亿元\n4.5%\n2022年", "9亿元"


@pytest.fixture(autouse=True)
def dictionary() -> None:
    """Words are told by the dictionary from the start."""
    words.load()


def titles(person: Person) -> list[str]:
    model = person.window.bench.documents.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def chips(person: Person) -> list[list[str]]:
    model = person.window.bench.documents.model
    return [list(model.listed_at(row).chips) for row in range(model.rowCount())]


def test_documents_with_most_to_gain_come_first_where_that_is_wanted(with_texts: Start) -> None:
    person = with_texts([POOR, RICH, SOME])
    person.press("Alt+G")
    person.rest()
    assert titles(person) == ["文 2", "文 3", "文 1"]
    assert chips(person) == [["to gain: 3"], ["to gain: 1"], []]
    person.press("Alt+G")
    assert titles(person) == ["文 1", "文 2", "文 3"]
    assert chips(person) == [[], [], []]


def test_the_next_to_do_is_the_one_with_most_to_gain(with_texts: Start) -> None:
    person = with_texts([SOME, POOR, RICH])
    person.press("Alt+G")
    person.rest()
    person.press("Ctrl+Return")
    assert person.window.session.shown.title == "文 3"
    person.press("Ctrl+Return")
    assert person.window.session.shown.title == "文 2"
    assert titles(person)[-1] == "文 1" or person.window.session.shown.state is DocumentState.NEW


def test_what_is_decided_is_no_longer_to_gain(with_texts: Start) -> None:
    person = with_texts([SOME, RICH])
    person.press("Alt+G")
    person.rest()
    person.window.session.show(person.window.bench.documents.model.ids[0])
    person.rest()
    person.press("Tab", "Return", "Return", "Backspace")
    person.window.bench.foreseeing.start()
    person.rest()
    assert titles(person) == ["文 1", "文 2"]
    assert sum(suggested.open_counts(person.window.session.opened).values()) == 1


def test_many_documents_are_looked_at_in_a_process_of_its_own(with_texts: Start) -> None:
    person = with_texts([f"第{number}年投资{number}亿元。" for number in range(2, 14)])
    person.press("Alt+G")
    person.rest()
    project = person.window.session.opened
    assert len(suggested.gains(project, suggested.by_gain(project))) == 12


def test_the_window_writes_a_few_documents_at_a_time_however_many_there_are(with_texts: Start) -> None:
    person = with_texts([f"第{number}年投资{number}亿元。" for number in range(2, 70)])
    written = [0]

    def told(sql: str) -> None:
        if sql.startswith("BEGIN"):
            written.append(0)
        written[-1] += sql.startswith("INSERT OR REPLACE INTO suggested ")

    connection = person.window.session.opened.connection
    connection.set_trace_callback(told)
    person.press("Alt+G")
    person.rest()
    connection.set_trace_callback(None)
    assert sum(written) == 68
    assert max(written) <= BATCH


def test_who_stops_it_is_not_asked_again_until_the_order_is_wanted_anew(with_texts: Start) -> None:
    person = with_texts([f"第{number}年投资{number}亿元。" for number in range(2, 40)])
    person.press("Alt+G")
    for task in person.tasks.under_way:
        task.cancel()
    person.rest()
    foreseeing, project = person.window.bench.foreseeing, person.window.session.opened
    before = len(suggested.gains(project, suggested.by_gain(project)))
    foreseeing.start()
    assert not person.tasks.under_way
    person.press("Alt+G", "Alt+G")
    person.rest()
    assert before < len(suggested.gains(project, suggested.by_gain(project))) == 38

"""The remote model at the window: set up, tried out, asked, and what it says without a place."""

from collections.abc import Callable, Generator, Sequence

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from model_server import Asked, ModelServer, Reply, found, serving
from person import Person
from PySide6.QtWidgets import QLabel

from annotator.store import documents
from annotator.ui.dialogs.remote_page import RemotePage
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.dialogs.unplaced import UnplacedDialog
from annotator.ui.settings import (
    REMOTE_ADDRESS,
    REMOTE_AUTOMATIC,
    REMOTE_ELSEWHERE,
    REMOTE_MODEL,
    REMOTE_WIRE,
)

Start = Callable[[Sequence[str]], Person]
TEXTS = ["云海今天下雨。\n四川也下雨。", "明天下雨。"]


def answer(asked: Asked) -> Reply:
    passage: str = asked.body["messages"][1]["content"]
    start = passage.index("下雨")
    items = [{"type": "EVT", "text": "下雨", "before": passage[max(start - 8, 0) : start]}]
    if "今天" in passage:
        items.append({"type": "PER", "text": "不在此处", "before": "今天"})
    return found(*items)


@pytest.fixture
def server() -> Generator[ModelServer]:
    """A model on this computer."""
    with serving(answer) as served:
        yield served


@pytest.fixture(autouse=True)
def no_keyring() -> Generator[None]:
    """As on a machine without one; whatever keyring there is comes back."""
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


def set_up(person: Person, address: str) -> None:
    settings = person.window.bench.services.settings
    settings[REMOTE_WIRE], settings[REMOTE_ADDRESS], settings[REMOTE_MODEL] = "openai", address, "small"


def suggested(person: Person) -> list[tuple[int, str]]:
    """What is suggested by the remote model in the document in hand."""
    found = person.window.bench.suggestions
    shown = (found.get(mark) for mark in range(-1, -100, -1))
    return sorted((each.span.start, each.surface) for each in shown if each and each.suggester == "remote")


def page(person: Person) -> RemotePage:
    assert person.window.table.run("program.settings")
    person.rest()
    return person.window.findChildren(RemotePage)[-1]


def close_settings(person: Person) -> None:
    for dialog in person.window.findChildren(SettingsDialog):
        dialog.close()


def test_nobody_is_asked_before_somebody_sets_it_up(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    assert person.window.table.run("remote.ask")
    assert person.status().startswith("No remote model is set up.")
    person.rest()
    assert server.asked == []


def test_what_it_says_is_suggested_where_it_stands(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    set_up(person, server.address)
    person.window.table.run("remote.ask")
    person.rest()
    assert suggested(person) == [(4, "下雨"), (11, "下雨")]
    assert person.status() == "Found by the remote model: 2. Without a place in the text: 1."
    assert len(server.asked) == 2


def test_what_has_no_place_is_listed(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    set_up(person, server.address)
    person.window.table.run("remote.unplaced")
    dialog = person.window.findChildren(UnplacedDialog)[-1]
    assert dialog.list.topLevelItemCount() == 0
    person.window.table.run("remote.ask")
    person.rest()
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(4)] == ["不在此处", "Person", "今天", "云海今天下雨。"]
    dialog.close()


def test_what_it_said_is_there_again_and_can_be_forgotten(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    set_up(person, server.address)
    person.window.table.run("remote.ask")
    person.rest()
    first, second = documents.document_ids(person.window.session.opened)
    person.window.session.show(second)
    person.rest()
    assert suggested(person) == []
    person.window.session.show(first)
    person.rest()
    assert len(suggested(person)) == 2
    person.window.table.run("remote.forget")
    person.rest()
    assert suggested(person) == []


def test_each_document_is_asked_about_once_where_that_is_wanted(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    set_up(person, server.address)
    person.window.bench.services.settings[REMOTE_AUTOMATIC] = True
    first, second = documents.document_ids(person.window.session.opened)
    for id in (second, first, second):
        person.window.session.show(id)
        person.rest()
    assert suggested(person) == [(2, "下雨")]
    assert len(server.asked) == 3


def test_a_fault_is_told_and_not_run_into_again_by_itself(with_texts: Start) -> None:
    with serving(lambda _: Reply(b"busy", 503)) as server:
        person = with_texts(TEXTS)
        set_up(person, server.address)
        person.window.bench.services.settings[REMOTE_AUTOMATIC] = True
        first, second = documents.document_ids(person.window.session.opened)
        for id in (second, first, second):
            person.window.session.show(id)
            person.rest()
        assert "failed with the question (503): busy." in person.status()
        assert len(server.asked) == 1


def test_texts_do_not_leave_this_computer_unless_that_is_allowed(with_texts: Start) -> None:
    person = with_texts(TEXTS)
    set_up(person, "http://models.invalid")
    person.window.table.run("remote.ask")
    assert "models.invalid is another computer" in person.status()
    person.window.bench.services.settings[REMOTE_ELSEWHERE] = True
    person.window.table.run("remote.ask")
    person.rest()
    assert "models.invalid cannot be reached" in person.status()


def test_the_connection_is_tried_with_the_sample_alone(with_texts: Start) -> None:
    def sample(asked: Asked) -> Reply:
        return found({"type": "MONEY", "text": "8亿元", "before": "成都市今年投资"})

    with serving(sample) as server:
        person = with_texts(TEXTS)
        set_up(person, server.address)
        shown = page(person)
        shown.test.click()
        assert shown.result.text() == "Asking …"
        person.rest()
        assert shown.result.text().endswith("In “成都市今年投资8亿元。” it finds: 8亿元 (Money).")
        assert [each.body["messages"][1]["content"] for each in server.asked] == ["成都市今年投资8亿元。"]
        close_settings(person)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (Reply(b"", 401), "does not take the key"),
        (Reply(b"", 404), "does not speak the protocol"),
        (found({"type": "GPE", "text": "云海", "before": ""}), "names nothing that stands in"),
    ],
)
def test_what_is_wrong_with_the_connection_is_told_there(with_texts: Start, said: Reply, told: str) -> None:
    with serving(lambda _: said) as server:
        person = with_texts(TEXTS)
        set_up(person, server.address)
        shown = page(person)
        shown.test.click()
        person.rest()
        assert told in shown.result.text()
        close_settings(person)


def test_a_key_is_sent_and_where_there_is_no_keyring_that_is_said(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    set_up(person, server.address)
    shown = page(person)
    shown.key.setText("secret")
    shown.keep.click()
    person.rest()
    assert shown.key.text() == ""
    assert "no keyring" in " ".join(label.text() for label in shown.findChildren(QLabel))
    close_settings(person)
    person.window.table.run("remote.ask")
    person.rest()
    assert server.asked[0].headers["Authorization"] == "Bearer secret"
    shown = page(person)
    shown.keep.click()
    person.rest()
    close_settings(person)
    person.window.table.run("remote.ask")
    person.rest()
    assert "Authorization" not in server.asked[-1].headers


def test_what_leaves_the_computer_is_said(with_texts: Start, server: ModelServer) -> None:
    person = with_texts(TEXTS)
    shown = page(person)
    settings = person.window.bench.services.settings

    def said() -> str:
        return " ".join(label.text() for label in shown.findChildren(QLabel))

    assert "Nothing leaves this program." in said()
    set_up(person, server.address)
    person.rest()
    assert "Sent to 127.0.0.1: passages" in said()
    assert "unencrypted" not in said()
    settings[REMOTE_ADDRESS] = "http://models.invalid"
    person.rest()
    assert "Sent to models.invalid" in said()
    assert "unencrypted" in said()
    close_settings(person)

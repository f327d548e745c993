"""Asking a chat model over HTTP: what is sent, what is made of the answer, and whatever can go wrong."""

import json
import time
from contextlib import suppress
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_server import Answering, Asked, Reply, completion, found, reply, serving

from annotator.errors import AnnotatorError, Cancelled, FormatError, UsageError
from annotator.model.answer_form import answer_form
from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.suggest.remote import chat, kept_answers, suggester
from annotator.suggest.remote.answers import items_of
from annotator.suggest.remote.asking import Question, answered, ask
from annotator.suggest.remote.client import LONGEST, parsed
from annotator.suggest.remote.endpoint import Endpoint, Wire

TEXT = "成都市投资8亿元。\n四川的成都。"
PASSAGES = ((0, 9), (10, 16))


def endpoint(address: str, *, patience: float = 20, key: str = "") -> Endpoint:
    return Endpoint(Wire.OPENAI, address, "small", key, patience)


def never_mind(done: int, total: int) -> None:
    """Nobody wants to know how far it is."""


def nobody() -> None:
    """Nobody has stopped it."""


def ask_all(server: str, schema: Schema, folder: Path, *, patience: float = 20, key: str = "") -> list[str]:
    """The surfaces that a server finds in the text, those without a place with a question mark."""
    question = Question(schema, TEXT, PASSAGES)
    answers = ask(endpoint(server, patience=patience, key=key), question, folder, never_mind, nobody)
    placed = [TEXT[each.start : each.end] for answer in answers for each in answer.placed]
    return [*placed, *(f"{each.text}?" for answer in answers for each in answer.without)]


def well(asked: Asked) -> Reply:
    """As a good model answers."""
    if asked.body["messages"][1]["content"] == "成都市投资8亿元。":
        return found(
            {"type": "GPE", "text": "成都市", "before": ""}, {"type": "MONEY", "text": "8亿元", "before": "成都市投资"}
        )
    return found({"type": "GPE", "text": "成都", "before": "四川的"}, {"type": "GPE", "text": "重庆", "before": ""})


def code_of(answer: Answering, schema: Schema, folder: Path, *, patience: float = 20) -> AnnotatorError:
    with serving(answer) as server, pytest.raises(AnnotatorError) as raised:
        ask_all(server.address, schema, folder, patience=patience)
    return raised.value


def test_each_passage_is_asked_about_by_itself_in_our_form(schema: Schema, tmp_path: Path) -> None:
    with serving(well) as server:
        assert ask_all(server.address, schema, tmp_path, key="secret") == ["成都市", "8亿元", "成都", "重庆?"]
    assert [each.path for each in server.asked] == ["/v1/chat/completions"] * 2
    first = server.asked[0]
    assert first.headers["Authorization"] == "Bearer secret"
    assert (first.body["model"], first.body["stream"]) == ("small", False)
    form = first.body["response_format"]
    assert form["json_schema"]["schema"] == json.loads(json.dumps(answer_form(schema)))
    assert [each["role"] for each in first.body["messages"]] == ["system", "user"]
    assert "GPE" in first.body["messages"][0]["content"]


def test_nothing_but_the_passage_and_the_schema_is_sent(schema: Schema, tmp_path: Path) -> None:
    with serving(well) as server:
        ask_all(server.address, schema, tmp_path)
    sent = [each.body["messages"] for each in server.asked]
    assert sent == [json.loads(json.dumps(chat.messages(schema, TEXT[start:end]))) for start, end in PASSAGES]
    assert sent[0][1]["content"] == "成都市投资8亿元。"


def test_what_was_answered_is_kept_suggested_and_not_asked_again(schema: Schema, tmp_path: Path) -> None:
    with serving(well) as server:
        ask_all(server.address, schema, tmp_path)
        question = Question(schema, TEXT, PASSAGES)
        assert len(answered(endpoint(server.address), question, tmp_path)) == 2
    knowledge = Knowledge(schema, cache=tmp_path)
    suggested = list(suggester.suggest(TEXT, knowledge))
    assert [(each.surface, schema.type(each.type).code) for each in suggested] == [
        ("成都市", "GPE"),
        ("8亿元", "MONEY"),
        ("成都", "GPE"),
    ]
    assert suggested[1].attributes
    assert list(suggester.suggest(TEXT + " ", knowledge)) == []
    kept_answers.forget(tmp_path)
    assert list(suggester.suggest(TEXT, knowledge)) == []


def test_who_is_asked_once_more_answers_anew(schema: Schema, tmp_path: Path) -> None:
    with serving(well) as server:
        ask_all(server.address, schema, tmp_path)
        ask_all(server.address, schema, tmp_path)
    assert len(server.asked) == 4


def test_what_was_answered_before_a_fault_is_kept(schema: Schema, tmp_path: Path) -> None:
    def once(asked: Asked) -> Reply:
        return well(asked) if "8亿元" in str(asked.body["messages"][1]) else Reply(b"out of memory", 500)

    with serving(once) as server, pytest.raises(UsageError) as raised:
        ask_all(server.address, schema, tmp_path)
    assert raised.value.code == "remote_failed"
    assert [each.surface for each in suggester.suggest(TEXT, Knowledge(schema, cache=tmp_path))] == ["成都市", "8亿元"]


def test_a_server_that_knows_no_form_is_asked_for_json(schema: Schema, tmp_path: Path) -> None:
    def no_form(asked: Asked) -> Reply:
        if asked.body["response_format"]["type"] == "json_schema":
            return reply({"error": {"message": "response_format.type must be text or json_object"}}, 400)
        return well(asked)

    with serving(no_form) as server:
        assert "成都市" in ask_all(server.address, schema, tmp_path)
    kinds = [each.body["response_format"]["type"] for each in server.asked]
    assert kinds == ["json_schema", "json_object"] * 2


def test_a_model_that_chatters_is_asked_once_more(schema: Schema, tmp_path: Path) -> None:
    said = ["好的！", "好的！", '<think>嗯</think>\n```json\n{"annotations": []}\n```']

    def chatty(asked: Asked) -> Reply:
        return completion(said.pop(0) if said else '{"annotations": []}')

    with serving(chatty) as server:
        assert ask_all(server.address, schema, tmp_path) == []
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (reply({"error": "no key"}, 401), "remote_key_refused"),
        (reply({"error": "no key"}, 403), "remote_key_refused"),
        (Reply(b"not found", 404), "remote_wrong_protocol"),
        (Reply(b"", 307, {"Location": "http://127.0.0.1:9/elsewhere"}), "remote_redirects"),
        (reply({"error": "no such model"}, 400), "remote_refused"),
        (Reply(b"busy", 503), "remote_failed"),
        (Reply(b"<html>hello</html>"), "remote_not_json"),
        (Reply(b"\xff\xfe"), "remote_not_json"),
        (Reply(b'{"choices": [NaN]}'), "remote_not_json"),
        (Reply(b"[" * 200_000), "remote_not_json"),
        (Reply(b"9" * 10_000), "remote_not_json"),
        (reply({"choices": []}), "remote_not_in_form"),
        (reply(["choices"]), "remote_not_in_form"),
        (reply({"choices": [{"message": {"content": None}}]}), "remote_not_in_form"),
        (completion("[" * 100_000), "remote_not_json"),
        (completion('{"entities": []}'), "remote_not_in_form"),
        (Reply(b"x" * (LONGEST + 1)), "remote_too_long"),
        (Reply(b"\x1f\x8b", 200, {"Content-Encoding": "gzip"}), "remote_wrong_protocol"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_goes_wrong_is_a_known_problem(schema: Schema, tmp_path: Path, answer: Reply, code: str) -> None:
    assert code_of(lambda _: answer, schema, tmp_path).code == code


def test_what_the_server_says_is_told_on_in_short(schema: Schema, tmp_path: Path) -> None:
    error = code_of(lambda _: Reply(("错\n" * 5_000).encode(), 500), schema, tmp_path)
    reason = str(error.details["reason"])
    assert reason.startswith("错 错")
    assert len(reason) <= 200


def test_a_server_that_is_not_there(schema: Schema, tmp_path: Path) -> None:
    with serving(well) as server:
        address = server.address
    with pytest.raises(UsageError) as raised:
        ask_all(address, schema, tmp_path)
    assert raised.value.code == "remote_unreachable"


def test_a_server_that_takes_too_long(schema: Schema, tmp_path: Path) -> None:
    def slow(asked: Asked) -> Reply:
        server.release.wait(20)
        return well(asked)

    with serving(slow) as server, pytest.raises(UsageError) as raised:
        ask_all(server.address, schema, tmp_path, patience=0.2)
    assert raised.value.code == "remote_too_slow"


def test_it_can_be_stopped_while_the_server_thinks(schema: Schema, tmp_path: Path) -> None:
    def slow(asked: Asked) -> Reply:
        server.release.wait(20)
        return well(asked)

    def check() -> None:
        if server.asked:
            raise Cancelled

    before = time.monotonic()
    with serving(slow) as server:
        with pytest.raises(Cancelled):
            ask(endpoint(server.address), Question(schema, TEXT, PASSAGES), tmp_path, never_mind, check)
        assert time.monotonic() - before < 15
    assert len(server.asked) == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["annotations", "type", "text", "before", "kind", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)
ITEMS = st.fixed_dictionaries(
    {"type": st.sampled_from(["GPE", "CLAIM", "MONEY", "?"]) | JSON, "text": st.text(max_size=9) | JSON},
    optional={"before": st.text(max_size=9) | JSON, "kind": st.sampled_from(["VALUE", "odd"]) | JSON},
)


@given(JSON | st.fixed_dictionaries({"annotations": st.lists(ITEMS | JSON, max_size=6)}))
def test_whatever_a_model_answers_is_items_or_a_known_problem(schema: Schema, answer: object) -> None:
    said = cast("dict[str, list[object]]", answer)
    if isinstance(answer, dict) and isinstance(said.get("annotations"), list):
        items = items_of(schema, parsed(json.dumps(answer), "host"), "host")
        assert len(items) <= len(said["annotations"])
    else:
        with pytest.raises(FormatError, match="remote_not_in_form"):
            items_of(schema, parsed(json.dumps(answer), "host"), "host")


@given(st.text(max_size=40) | st.text(alphabet='{}[]":,0-eE.\\u d8', max_size=40))
def test_any_text_is_json_or_a_known_problem(text: str) -> None:
    with suppress(FormatError):
        parsed(text, "host")

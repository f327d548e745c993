"""Asking an ML backend of Label Studio over HTTP."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_server import Asked, Reply, reply, serving

from annotator.errors import FormatError, UsageError
from annotator.model.schema import Schema
from annotator.suggest.remote import label_studio
from annotator.suggest.remote.asking import Question, ask
from annotator.suggest.remote.endpoint import Endpoint, Wire

TEXT = "𠮷市在四川。\n成都和成都。"
PASSAGES = ((0, 6), (7, 13))
Json = Any  # parsed JSON
ODD: list[Json] = [{"results": []}, {"results": [{}]}, {}, [], {"results": {"result": []}}, None, "UP"]


def region(start: int, end: int, text: str | None, label: str = "GPE", **more: Json) -> Json:
    value = {"start": start, "end": end, "labels": [label]} | ({} if text is None else {"text": text})
    return {"from_name": "label", "to_name": "text", "type": "labels", "value": value, **more}


def backend(predict: Callable[[Json], Json]) -> Callable[[Asked], Reply]:
    """A backend that sets itself up as it should."""

    def answer(asked: Asked) -> Reply:
        match asked.path:
            case "/health":
                return reply({"status": "UP", "model_class": "Test"})
            case "/setup":
                return reply({"model_version": "test-1"})
            case "/predict":
                return reply(predict(asked.body))
            case _:
                return Reply(b"", 404)

    return answer


def ask_all(address: str, schema: Schema, folder: Path) -> list[tuple[str, int, float]]:
    """What is found, with where and how sure; what has no place is at -1."""
    question = Question(schema, TEXT, PASSAGES)
    answers = ask(Endpoint(Wire.LABEL_STUDIO, address), question, folder, lambda _, __: None, lambda: None)
    placed = [(each.item.text, each.start, each.item.score) for answer in answers for each in answer.placed]
    return [*placed, *((each.text, -1, each.score) for answer in answers for each in answer.without)]


def test_it_is_set_up_and_asked_as_label_studio_does_it(schema: Schema, tmp_path: Path) -> None:
    def predict(body: Json) -> Json:
        first = {"result": [region(0, 2, "𠮷市", score=0.8)], "score": 0.5, "model_version": "test-1"}
        second = {"result": [region(3, 5, "成都"), region(0, 2, "重庆")], "score": 0.4}
        return {"results": [first, second]}

    with serving(backend(predict)) as server:
        assert ask_all(server.address, schema, tmp_path) == [("𠮷市", 0, 0.8), ("成都", 10, 0.4), ("重庆", -1, 0.4)]
    health, setup, predicted = server.asked
    assert (health.method, health.path) == ("GET", "/health")
    assert (setup.body["hostname"], setup.body["access_token"]) == ("", "")
    assert setup.body["schema"] == predicted.body["label_config"]
    assert [each["data"]["text"] for each in predicted.body["tasks"]] == ["𠮷市在四川。", "成都和成都。"]
    config = ET.fromstring(setup.body["schema"])
    assert "GPE" in [each.get("value") for each in config.iter("Label")]


def test_utf16_units_are_understood_and_what_tells_no_words_is_left_out(schema: Schema, tmp_path: Path) -> None:
    def predict(body: Json) -> Json:
        empty: Json = [{"result": []}]
        return {"results": [{"result": [region(4, 6, "四川"), region(0, 1, None)]}, empty]}

    with serving(backend(predict)) as server:
        assert ask_all(server.address, schema, tmp_path) == [("四川", 3, 0.7)]


def test_passages_go_in_batches(schema: Schema, tmp_path: Path) -> None:
    text = "成都。\n" * 20
    passages = [(4 * number, 4 * number + 3) for number in range(20)]
    with serving(
        backend(lambda body: {"results": [{"result": [region(0, 2, "成都")]}] * len(body["tasks"])})
    ) as server:
        told = list[int]()
        answers = ask(
            Endpoint(Wire.LABEL_STUDIO, server.address),
            Question(schema, text, passages),
            tmp_path,
            lambda done, _: told.append(done),
            lambda: None,
        )
    assert [len(each.body["tasks"]) for each in server.asked[2:]] == [8, 8, 4]
    assert told == [0, 8, 16]
    assert [each.start for answer in answers for each in answer.placed] == [start for start, _ in passages]


@pytest.mark.parametrize("answer", ODD)
def test_another_form_is_a_known_problem(schema: Schema, tmp_path: Path, answer: Json) -> None:
    with serving(backend(lambda _: answer)) as server, pytest.raises(FormatError) as raised:
        ask_all(server.address, schema, tmp_path)
    assert raised.value.code == "remote_not_in_form"


def test_a_server_that_is_no_backend(schema: Schema, tmp_path: Path) -> None:
    with serving(lambda _: Reply(b"", 404)) as server, pytest.raises(UsageError) as raised:
        ask_all(server.address, schema, tmp_path)
    assert raised.value.code == "remote_wrong_protocol"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["results", "result", "value", "start", "text", "labels", "score"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(st.lists(JSON, max_size=3))
def test_whatever_a_backend_predicts_is_items(schema: Schema, results: list[object]) -> None:
    read = label_studio.items_of(schema, json.loads(json.dumps(results)))
    assert len(read) == len(results)

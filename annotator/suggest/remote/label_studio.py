"""Asking an ML backend of Label Studio for the annotations of passages."""

from collections.abc import Mapping, Sequence
from typing import cast
from xml.sax.saxutils import quoteattr

from annotator.errors import FormatError
from annotator.model.answer_form import asked_types
from annotator.model.schema import AnnotationType, Schema
from annotator.suggest.remote.answers import MOST, Item, is_surface, listed, score_of
from annotator.suggest.remote.client import Check, ask
from annotator.suggest.remote.endpoint import Endpoint

_PROJECT = "annotator"
_FROM, _TO = "label", "text"


def labelling_config(schema: Schema) -> str:
    """The schema's types as Label Studio's XML has them."""
    labels = "".join(f"<Label value={quoteattr(each.code)}/>" for each in asked_types(schema))
    return f'<View><Labels name="{_FROM}" toName="{_TO}">{labels}</Labels><Text name="{_TO}" value="$text"/></View>'


def set_up(endpoint: Endpoint, schema: Schema, check: Check) -> str:
    """Tell the backend of the types; the version of its model, if it says so. Raises what `client.ask` does.

    It gets no address and no token to come back with.
    """
    health = ask(endpoint, "/health", check)
    if not isinstance(health, dict):
        raise FormatError("remote_not_in_form", host=endpoint.host)
    body = {"project": _PROJECT, "schema": labelling_config(schema), "hostname": "", "access_token": ""}
    answer = ask(endpoint, "/setup", check, body)
    version = cast("Mapping[str, object]", answer).get("model_version") if isinstance(answer, dict) else None
    return version if isinstance(version, str) else ""


def predictions(endpoint: Endpoint, schema: Schema, passages: Sequence[str], check: Check) -> list[list[Item]]:
    """What the backend finds in each of the passages. Raises what `client.ask` does, FormatError for another form."""
    body = {
        "tasks": [{"id": number, "data": {"text": passage}} for number, passage in enumerate(passages, start=1)],
        "project": _PROJECT,
        "label_config": labelling_config(schema),
        "params": dict[str, object](),
    }
    answer = ask(endpoint, "/predict", check, body)
    results = listed(answer, "results")
    if len(results) != len(passages):
        raise FormatError("remote_not_in_form", host=endpoint.host)
    return items_of(schema, results)


def items_of(schema: Schema, results: Sequence[object]) -> list[list[Item]]:
    """The items of each result; what is none is left out."""
    types = {each.code: each for each in schema.types if each.usable}
    return [[*_items(types, each)] for each in results]


def _items(types: Mapping[str, AnnotationType], result: object) -> Sequence[Item]:
    # Newer backends may give several predictions for a task; the first is the best.
    prediction = result[0] if isinstance(result, list) and result else cast("object", result)  # pyright: ignore[reportUnknownVariableType]
    overall = cast("Mapping[str, object]", prediction).get("score") if isinstance(prediction, dict) else None
    found = (_item(types, each, overall) for each in listed(cast("object", prediction), "result")[:MOST])
    return [each for each in found if each is not None]


def _item(types: Mapping[str, AnnotationType], said: object, overall: object) -> Item | None:
    """One region; what is no region of text, or of a type that the schema does not have, is left out."""
    if not isinstance(said, dict):
        return None
    region = cast("Mapping[str, object]", said)
    value = region.get("value")
    if not isinstance(value, dict):
        return None
    place = cast("Mapping[str, object]", value)
    type_ = next((types[each] for each in listed(place, "labels") if isinstance(each, str) and each in types), None)
    text, start = place.get("text"), place.get("start")
    if type_ is None or not is_surface(text):
        return None
    told = start if isinstance(start, int) and not isinstance(start, bool) else None
    score = region.get("score", overall)
    return Item(type_.id, cast("str", text), start=told, score=score_of(score))

"""What is kept of a training is used only where it is whole and fits."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import StorageError
from annotator.model.schema import Schema
from annotator.suggest.learned import card
from annotator.suggest.learned.card import Card, Work
from annotator.suggest.learned.training import Trained

Kept = tuple[Path, Card]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def test_what_is_written_is_read(kept: Kept, schema: Schema) -> None:
    folder, written = kept
    assert card.read(folder, schema) == written
    loaded = card.models(folder, schema)
    assert loaded is not None
    assert loaded[0] == written
    assert [model.track.id for model in loaded[1]] == ["entity-outer", "figure-outer"]


def test_the_card_tells_people_what_it_is_about(kept: Kept, schema: Schema) -> None:
    table = json.loads(card.card_path(kept[0], schema).read_text("utf-8"))
    assert table["schema"] == schema.hash
    assert (table["documents"], table["held_back"], table["work"]) == (10, 2, {"tags": 700, "done": 10})
    assert set(table["measures"]["ent.gpe"]) == {"right", "found", "expected", "f1"}


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the folder of a user private by itself")
def test_nobody_else_can_look_at_it(kept: Kept) -> None:
    assert kept[0].stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in kept[0].iterdir())


def test_a_new_training_takes_the_place_of_the_old_one(kept: Kept, schema: Schema, trained: Trained) -> None:
    folder, _ = kept
    first = next(iter(trained.models))
    less = card.write(folder, schema, replace(trained, models={first: trained.models[first]}), Work(0, 0))
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [card.card_path(folder, schema).name, *(model.file for model in less.models)]
    )
    loaded = card.models(folder, schema)
    assert loaded is not None
    assert len(loaded[1]) == 1


def test_a_damaged_model_is_as_if_it_were_not_there(kept: Kept, schema: Schema) -> None:
    folder, written = kept
    path = folder / written.models[0].file
    content = path.read_bytes()
    for damaged in (content[: len(content) // 2], content[:40] + b"\xff" * 40 + content[80:], b""):
        path.write_bytes(damaged)
        os.utime(card.card_path(folder, schema), ns=(len(damaged), len(damaged)))
        assert card.models(folder, schema) is None
    path.unlink()
    os.utime(card.card_path(folder, schema), ns=(5, 5))
    assert card.models(folder, schema) is None


def test_a_model_of_another_schema_is_as_if_it_were_not_there(kept: Kept, schema: Schema) -> None:
    folder, _ = kept
    other = replace(schema, types=schema.types[:-1], attributes=(), links=(), checks=())
    assert other.hash != schema.hash
    assert card.read(folder, other) is None
    card.card_path(folder, schema).rename(card.card_path(folder, other))
    assert card.models(folder, other) is None


def test_a_file_outside_of_the_folder_is_never_read(kept: Kept, schema: Schema) -> None:
    folder, written = kept
    path = card.card_path(folder, schema)
    model = folder / written.models[0].file
    model.rename(folder.parent / model.name)
    path.write_text(path.read_text("utf-8").replace(model.name, f"../{model.name}"), "utf-8")
    assert card.models(folder, schema) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(change=st.dictionaries(st.sampled_from(["format", "features", "trained", "work", "measures", "models"]), JSON))
def test_a_card_with_anything_in_it_never_is_a_fault(kept: Kept, schema: Schema, change: dict[str, object]) -> None:
    folder, _ = kept
    path = card.card_path(folder, schema)
    table = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(table | change), "utf-8")
    found = card.read(folder, schema)
    path.write_text(json.dumps(table), "utf-8")
    assert found is None or isinstance(found, Card)


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_card_is_none(kept: Kept, schema: Schema, content: bytes) -> None:
    folder, _ = kept
    card.card_path(folder, schema).write_bytes(content)
    assert card.read(folder, schema) is None
    assert card.models(folder, schema) is None


def test_where_it_cannot_be_kept_that_is_a_known_problem(tmp_path: Path, schema: Schema, trained: Trained) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cache_unwritable"):
        card.write(tmp_path / "file" / "cache", schema, trained, Work(0, 0))

"""LLaMA-Factory reads what lies beside our chats, and its own converter takes every one of them."""

import json
import logging
import sys
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from unittest.mock import MagicMock

import pytest
from marked_texts import exported

from annotator.formats.foreign import chat
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.options import options_for


@pytest.fixture
def factory(monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    """Its modules of data sets and their conversion; what they import for training is not there, and not used."""
    [folder] = find_spec("llamafactory").submodule_search_locations
    extras = {name: MagicMock() for name in ("", ".data", ".extras", ".extras.misc", ".extras.constants")}
    extras[".extras.constants"].DATA_CONFIG = "dataset_info.json"
    extras[".extras"].logging.get_logger = logging.getLogger
    for name, module in extras.items():
        monkeypatch.setitem(sys.modules, f"llamafactory{name}", module)
    found: dict[str, ModuleType] = {}
    for name in ("data_utils", "parser", "converter"):
        spec = spec_from_file_location(f"llamafactory.data.{name}", Path(folder) / "data" / f"{name}.py")
        found[name] = module_from_spec(spec)
        monkeypatch.setitem(sys.modules, f"llamafactory.data.{name}", found[name])
        spec.loader.exec_module(found[name])
    return found


@pytest.mark.parametrize("shape", ["openai", "sharegpt", "alpaca"])
def test_each_chat_is_a_prompt_with_a_response(
    tmp_path: Path, hard: MarkedText, factory: dict[str, ModuleType], shape: str
) -> None:
    exported(chat, [hard], tmp_path / "成都.jsonl", shape=shape, negatives="100")
    (tmp_path / "成都.dataset_info.json").rename(tmp_path / "dataset_info.json")
    [about] = factory["parser"].get_dataset_list(["成都"], str(tmp_path))
    assert about.dataset_name == "成都.jsonl"
    convert = factory["converter"].get_dataset_converter(about.formatting, about, MagicMock())
    lines = [json.loads(line) for line in (tmp_path / about.dataset_name).read_text("utf-8").splitlines()]
    taken = [convert(line) for line in lines]
    assert len(taken) == 2
    for each in taken:
        [asked], [answered] = each["_prompt"], each["_response"]
        assert (asked["role"], answered["role"]) == ("user", "assistant")
        assert {"annotations", "links"} == set(json.loads(answered["content"]))
    assert "\U00020bb7野家" in taken[0]["_prompt"][0]["content"]


def test_a_chat_in_another_order_is_one_that_it_skips_and_we_refuse(
    tmp_path: Path, factory: dict[str, ModuleType]
) -> None:
    turns = [{"from": "gpt", "value": "{}"}, {"from": "human", "value": "成都"}]
    about = factory["parser"].DatasetAttr("file", dataset_name="a.jsonl")
    about.join({"formatting": "sharegpt", "columns": {"messages": "conversations"}})
    convert = factory["converter"].get_dataset_converter("sharegpt", about, MagicMock())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(factory["converter"], "logger", MagicMock())
        assert convert({"conversations": turns})["_prompt"] == []
    (tmp_path / "a.jsonl").write_text(json.dumps({"conversations": turns}), "utf-8")
    [error] = chat.read_marked(tmp_path / "a.jsonl", options_for(chat.OPTIONS))
    assert error.code == "chat_roles"

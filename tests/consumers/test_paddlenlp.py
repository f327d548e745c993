"""PaddleNLP's own converter makes the same lines for UIE as we do, of what we write for Label Studio."""

import json
import sys
from collections.abc import Iterable
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

import pytest
from marked_texts import exported, tied

from annotator.formats.foreign import label_studio, uie
from annotator.formats.foreign.marks import Mark, MarkedText, uid_of
from annotator.model.span import Span

TEXT = "\U00020bb7野家😀\u3000成都\u00a0市投资不低于100亿元，增长46.2%，成都\u200b更多。"
Line = tuple[str, str, tuple[tuple[str, int, int], ...]]


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module with the converter; what it imports for training is not there, and not used."""
    [folder] = find_spec("paddlenlp").submodule_search_locations
    for name in ("paddle", "paddlenlp", "paddlenlp.utils", "paddlenlp.utils.doc_parser", "paddlenlp.utils.log"):
        monkeypatch.setitem(sys.modules, name, MagicMock())
    spec = spec_from_file_location("paddlenlp.utils.tools", Path(folder) / "utils" / "tools.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mark(label: str, layer: str, surface: str, nth: int = 0, **values: str) -> Mark:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(surface, start + 1)
    span = Span(start, start + len(surface))
    return Mark(uid_of(f"{label} {start}"), label, (span,), surface, tuple(sorted(values.items())), layer=layer)


@pytest.fixture
def paragraph() -> MarkedText:
    """One paragraph with the same words twice, nested and crossing marks, values, and several links of one mark."""
    cities = mark("GPE", "entity", "成都", mention="NAM"), mark("GPE", "entity", "成都", 1)
    money, percent = mark("MONEY", "figure", "不低于100亿元", unit="亿元"), mark("PERCENT", "figure", "46.2%")
    claim, company = mark("CLAIM", "claim", "投资不低于100亿元，增长46.2%"), mark("COM", "entity", "\U00020bb7野家")
    ties = ("rests_on", claim, money), ("rests_on", claim, percent), ("of", money, company)
    return tied(TEXT, [*cities, money, percent, claim, company, mark("ORG", "entity", "成都\u00a0市")], *ties)


def lines(examples: Iterable[dict[str, Any]]) -> list[Line]:
    """What there is to find; which prompts have nothing to find is left to chance."""
    found = []
    for each in examples:
        results = sorted((one["text"], one["start"], one["end"]) for one in each["result_list"])
        found += [(each["content"], each["prompt"], tuple(results))] if results else []
    return sorted(found)


def test_the_lines_for_uie_are_those_of_its_own_converter(
    tmp_path: Path, paragraph: MarkedText, tools: ModuleType
) -> None:
    exported(label_studio, [paragraph], tmp_path / "tasks.json", offsets="scripts", alone="true")
    tasks = json.loads((tmp_path / "tasks.json").read_text("utf-8"))
    examples = tools.DataConverter("tasks.json").convert_ext_examples(tasks)
    exported(uie, [paragraph], tmp_path / "uie.jsonl", prompts="codes")
    ours = [json.loads(line) for line in (tmp_path / "uie.jsonl").read_text("utf-8").splitlines()]
    assert lines(ours) == lines(examples)
    assert len(lines(ours)) == 8
    assert {frozenset(each) for each in ours} == {frozenset(each) for each in examples}


def test_with_attributes_its_converter_stops(tmp_path: Path, paragraph: MarkedText, tools: ModuleType) -> None:
    exported(label_studio, [paragraph], tmp_path / "tasks.json", offsets="scripts")
    tasks = json.loads((tmp_path / "tasks.json").read_text("utf-8"))
    with pytest.raises(KeyError, match="from_id"):
        tools.DataConverter("tasks.json").convert_ext_examples(tasks)

"""`clean` shows what the reading view of a file repairs, in offsets of the text as it came."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

Run = Callable[..., Any]  # conftest.Result

TEXT = "當(dāng)?shù)仉娮悠髽I(yè)提供設(shè)備,產(chǎn)業(yè)協(xié)作。\n\n圖片 49\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A damaged page."""
    file = tmp_path / "网页.txt"
    file.write_text(TEXT, encoding="utf-8", newline="")
    return file


def test_the_repairs_lead_from_the_source_to_the_reading(run: Run, file: Path) -> None:
    result = run("clean", file, "--json")
    table = cast("dict[str, Any]", json.loads(result.out))
    assert result.code == 0
    assert list(table) == ["source_sha256", "script", "repairs", "noise", "reading_text"]
    assert table["source_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert table["script"] == "traditional"
    assert table["noise"] == [{"start": TEXT.index("圖"), "end": TEXT.index("49") + 2, "rule": "picture"}]
    assert {"start": 1, "end": 7, "replacement": "", "rule": "reading", "confidence": 0.995} in table["repairs"]
    reading = TEXT
    for repair in reversed(table["repairs"]):
        reading = reading[: repair["start"]] + repair["replacement"] + reading[repair["end"] :]
    assert reading == table["reading_text"] == "當地電子企業提供設備，產業協作。\n\n圖片 49\n"


def test_the_report_says_what_by_which_rule_with_examples(run: Run, file: Path) -> None:
    result = run("clean", file)
    assert result.code == 0
    assert "Script: traditional. Characters: 59." in result.out
    assert "6 × reading in brackets, left by a script converter" in result.out
    assert "(dāng)?shù)仉娮悠髽I(yè)提供 → (dāng)地電子企業(yè)提供" in result.out
    assert "Passed over: 1" in result.out


def test_a_sound_file_has_nothing_to_repair(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "好.txt"
    file.write_text("今天，天气很好。\n", encoding="utf-8")
    table = cast("dict[str, Any]", json.loads(run("clean", file, "--json").out))
    assert (table["repairs"], table["noise"], table["reading_text"]) == ([], [], "今天，天气很好。\n")


def test_a_file_of_several_documents_gives_one_object_for_each(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "记录.jsonl"
    file.write_text('{"text": "产业（一）"}\n{"text": "今日,天晴,无云。"}\n', encoding="utf-8")
    tables = cast("list[dict[str, Any]]", json.loads(run("clean", file, "--json").out))
    assert [table["reading_text"] for table in tables] == ["产业（一）", "今日，天晴，无云。"]


def test_a_file_that_cannot_be_read_is_named(run: Run, tmp_path: Path) -> None:
    result = run("clean", tmp_path / "没有.txt", "--json")
    assert (result.code, result.out) == (3, "")
    assert "没有.txt" in result.err

"""datasets, pandas and pyarrow read the rows as they were written."""

import json
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest
from datasets import ClassLabel, Features, disable_progress_bars, load_dataset
from marked_texts import exported

from annotator.formats.foreign import chat, csv_rows, tables, token_jsonl, token_parquet, uie
from annotator.formats.foreign.marks import MarkedText
from annotator.model.schema_file import shipped


@pytest.fixture(autouse=True)
def offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "cache"))
    disable_progress_bars()


def test_datasets_loads_parquet_with_class_labels_in_the_order_of_the_schema(tmp_path: Path, hard: MarkedText) -> None:
    exported(token_parquet, [hard], tmp_path / "out.parquet")
    rows = load_dataset("parquet", data_files=str(tmp_path / "out.parquet"), split="train", cache_dir=str(tmp_path))
    labels = rows.features["entity_tags"].feature
    assert isinstance(labels, ClassLabel)
    codes = [each.code for each in shipped().types if each.layer == "entity" and not each.abstract]
    assert labels.names == ["O", *(f"{letter}-{code}" for code in codes for letter in "BI")]
    tags = [labels.int2str(tag) for row in rows for tag in row["entity_tags"] if tag]
    assert tags == ["B-COM", "I-COM", "I-COM", "B-GPE", "I-GPE", "I-GPE", "I-GPE"]
    assert pq.read_table(tmp_path / "out.parquet").num_rows == len(rows)
    assert "".join(row["before"] + row["text"] + row["after"] for row in rows) == hard.text


def test_datasets_loads_lines_with_the_features_beside_them(tmp_path: Path, hard: MarkedText) -> None:
    exported(token_jsonl, [hard], tmp_path / "out.jsonl")
    written = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    features = Features.from_dict(json.loads((tmp_path / "out.features.json").read_text("utf-8")))
    rows = load_dataset(
        "json", data_files=str(tmp_path / "out.jsonl"), features=features, split="train", cache_dir=str(tmp_path)
    )
    assert [{name: row[name] for name in written[0]} for row in rows] == written


def test_pandas_reads_the_rows_and_finds_each_surface_in_its_text(tmp_path: Path, hard: MarkedText) -> None:
    exported(csv_rows, [hard], tmp_path / "out.csv")
    options = {"keep_default_na": False, "encoding": "utf-8-sig"}
    marks = pd.read_csv(tmp_path / "out.csv", **options)
    texts = pd.read_csv(tmp_path / "out.documents.csv", **options).set_index("doc_id")["text"]
    assert texts[str(hard.uid)] == hard.text
    for _, row in marks.iterrows():
        assert texts[row["doc_id"]][row["start"] : row["end"]] == row["text"]
    assert list(marks[marks["type"] == "MONEY"]["attr.unit"]) == ["亿元"]


@pytest.mark.parametrize("form", ["tsv", "csv", "parquet"])
def test_pandas_reads_claims_with_what_they_rest_on(tmp_path: Path, hard: MarkedText, form: str) -> None:
    exported(tables, [hard], tmp_path / "out", form=form)
    file = tmp_path / "out" / f"claim.{form}"
    options = {"keep_default_na": False, "dtype": str, "encoding": "utf-8-sig"}
    rows = (
        pd.read_parquet(file) if form == "parquet" else pd.read_csv(file, sep="\t" if form == "tsv" else ",", **options)
    )
    [row] = rows.to_dict("records")
    assert (row["kind"], row["rests_on"]) == ("NUMERIC", "不低于100亿元|46.2%")
    assert row["text"] == "投资不低于100亿元，\n增长46.2%"


def test_datasets_loads_chats_and_prompts(tmp_path: Path, hard: MarkedText) -> None:
    exported(chat, [hard], tmp_path / "chat.jsonl")
    chats = load_dataset("json", data_files=str(tmp_path / "chat.jsonl"), split="train", cache_dir=str(tmp_path))
    assert [[each["role"] for each in row["messages"]] for row in chats] == [["user", "assistant"]] * len(chats)
    exported(uie, [hard], tmp_path / "uie.jsonl")
    prompts = load_dataset("json", data_files=str(tmp_path / "uie.jsonl"), split="train", cache_dir=str(tmp_path))
    for row in prompts:
        assert all(row["content"][each["start"] : each["end"]] == each["text"] for each in row["result_list"])

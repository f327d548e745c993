"""A dataset is what `datasets`, Croissant, jsonschema and `sha256sum` take it for."""

import json
import subprocess
from pathlib import Path
from typing import Any, cast

import pytest
from exports import corpus
from works import read

from annotator.formats.dataset import folder as dataset
from annotator.formats.dataset.splits import Split
from annotator.formats.exporting import export, placed
from annotator.formats.options import options_for
from annotator.formats.reading_text import TextForm
from annotator.model.schema import Schema

SAID = {"parquet": "true", "utf16": "true", "utf8": "true", "names": "true", "title": "成都：测试", "license": "CC0"}


@pytest.fixture(params=[{}, SAID])
def folder(request: pytest.FixtureRequest, tmp_path: Path, schema: Schema) -> Path:
    target = tmp_path / "数据集"
    options = options_for(dataset.OPTIONS, cast("dict[str, str]", request.param))
    export(placed(corpus(30), schema, TextForm.SOURCE), schema, target, writer=dataset, options=options)
    return target


def test_datasets_loads_it_as_it_was_written(folder: Path, tmp_path: Path) -> None:
    from datasets import load_dataset

    loaded = cast("Any", load_dataset(str(folder), cache_dir=str(tmp_path / "cache")))
    assert set(loaded) == set(Split)
    empty = [not read(folder / "records" / f"{split}.jsonl")[0]["spans"] for split in Split]
    assert any(empty)
    for split in Split:
        assert list(loaded[split]) == read(folder / "records" / f"{split}.jsonl")


def test_parquet_holds_the_same_rows(folder: Path, tmp_path: Path) -> None:
    from datasets import load_dataset

    there = (folder / "hf").is_dir()
    loaded = cast("Any", load_dataset(str(folder / "hf"), cache_dir=str(tmp_path / "cache"))) if there else {}
    for split in loaded:
        assert list(loaded[split]) == read(folder / "records" / f"{split}.jsonl")


# WORKAROUND(mlcroissant 1.1): it still uses a graph of rdflib that is to go.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_it_is_valid_croissant_and_streams(folder: Path) -> None:
    import mlcroissant

    found = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    for split in Split:
        rows = list(found.records(record_set=str(split)))
        source = read(folder / "records" / f"{split}.jsonl")
        assert [row[f"{split}/doc_id"].decode() for row in rows] == [each["doc_id"] for each in source]
        assert [row[f"{split}/text"].decode() for row in rows] == [each["text"] for each in source]


# WORKAROUND(mlcroissant 1.1): it still uses a graph of rdflib that is to go.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_croissant_notices_another_file(folder: Path) -> None:
    import mlcroissant

    file = folder / "records" / "train.jsonl"
    file.write_bytes(file.read_bytes().replace("亿".encode(), "万".encode()))
    with pytest.raises(Exception, match=r"Download\(train"):
        list(mlcroissant.Dataset(jsonld=str(folder / "croissant.json")).records(record_set="train"))


def test_every_line_is_valid_by_the_json_schema_beside_it(folder: Path) -> None:
    from jsonschema import Draft202012Validator

    shape = json.loads((folder / "record.schema.json").read_bytes())
    Draft202012Validator.check_schema(shape)
    validator = Draft202012Validator(shape)
    for split in Split:
        for record in read(folder / "records" / f"{split}.jsonl"):
            assert not [*validator.iter_errors(record)]


def test_the_checksums_are_those_of_coreutils(folder: Path) -> None:
    assert (
        subprocess.run(
            ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, check=False
        ).returncode
        == 0
    )

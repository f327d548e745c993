"""A broken file of a format that needs libraries of its own is read or told, whatever is changed in it."""

import random
import shutil
from pathlib import Path

import pytest
from broken import broken, told
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_texts import Both, exported
from two_people import two

from annotator.formats.foreign import cas, spacy_docs, tables, token_parquet
from annotator.model.schema_file import shipped

FORMATS: dict[str, tuple[Both, dict[str, str]]] = {
    "cas as JSON": (cas, {}),
    "cas as XMI": (cas, {"form": "xmi"}),
    "spacy": (spacy_docs, {}),
    "tables in Parquet": (tables, {"form": "parquet"}),
    "tokens in Parquet": (token_parquet, {}),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An export by each format, of two people's work."""
    targets: dict[str, Path] = {}
    for name, (module, options) in FORMATS.items():
        targets[name] = tmp_path_factory.mktemp("good") / f"out{'' if module.FOLDER else module.EXTENSIONS[0]}"
        exported(module, two(), targets[name], **options)
    return targets


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=20)
@given(seed=st.integers(0, 2**32))
def test_whatever_is_changed_in_a_file_it_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, good: dict[str, Path], format: str, seed: int
) -> None:
    dice = random.Random(seed)
    folder = tmp_path_factory.mktemp("broken")
    shutil.copytree(good[format].parent, folder, dirs_exist_ok=True)
    file = dice.choice(sorted(each for each in folder.rglob("*") if each.is_file()))
    file.write_bytes(broken(file.read_bytes(), dice))
    told(FORMATS[format][0], folder / good[format].name, shipped())

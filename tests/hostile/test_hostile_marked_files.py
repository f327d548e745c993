"""A broken file of another annotation program is read or told, whatever is changed in it."""

import random
import shutil
from pathlib import Path

import pytest
import works
from broken import broken, told
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_texts import HARD, Both, exported, made, tied

from annotator.formats.foreign import (
    brat,
    chat,
    conll,
    csv_rows,
    doccano,
    label_studio,
    tables,
    token_jsonl,
    uie,
    web_annotation,
)
from annotator.model.document import Document
from annotator.model.schema_file import shipped

_MODULES: tuple[Both, ...] = (
    *(brat, chat, conll, csv_rows, doccano, label_studio, tables, token_jsonl, uie),
    web_annotation,
)
FORMATS = {each.ID: each for each in _MODULES}
TEXT = works.work(HARD)


def here(document: str, sha256: str) -> tuple[Document, str] | None:
    """The document that rows without texts are about."""
    return (TEXT.document, HARD) if document == str(tied(HARD, []).uid) or sha256 else None


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An export by each format."""
    money = made(1, "MONEY", "figure", "不低于100亿元", unit="亿元")
    claim = made(2, "CLAIM", "claim", "投资不低于100亿元，\n增长46.2%", kind="NUMERIC")
    text = tied(HARD, [money, claim], ("rests_on", claim, money))
    targets: dict[str, Path] = {}
    for id, module in FORMATS.items():
        targets[id] = tmp_path_factory.mktemp(id) / f"out{'' if module.FOLDER else module.EXTENSIONS[0]}"
        exported(module, [text], targets[id])
    return targets


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_whatever_is_changed_in_a_file_it_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, good: dict[str, Path], format: str, seed: int
) -> None:
    dice = random.Random(seed)
    folder = tmp_path_factory.mktemp("broken")
    shutil.copytree(good[format].parent, folder, dirs_exist_ok=True)
    files = sorted(each for each in folder.rglob("*") if each.is_file() and each.suffix not in (".conf", ".xml"))
    file = dice.choice(files)
    if dice.random() < 0.1:
        file.unlink()
    else:
        file.write_bytes(broken(file.read_bytes(), dice))
    target = folder / good[format].name
    if target.exists():
        told(FORMATS[format], target, shipped(), here)

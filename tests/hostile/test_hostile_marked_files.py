"""A broken file of another annotation program is read or told, whatever is changed in it."""

import random
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_texts import HARD, Both, exported, made, tied

from annotator.errors import FormatError
from annotator.formats.foreign import brat, conll, csv_rows, doccano, label_studio, token_jsonl, uie, web_annotation
from annotator.formats.options import options_for
from annotator.sentences import SENTENCES

_MODULES: tuple[Both, ...] = (brat, conll, csv_rows, doccano, label_studio, token_jsonl, uie, web_annotation)
FORMATS = {each.ID: each for each in _MODULES}


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


def codes(module: Both, target: Path) -> list[str]:
    """What is wrong with a file, by the codes of all that is told."""
    told: list[str] = []
    try:
        for each in module.read_marked(target, options_for(module.OPTIONS)):
            told += [each.code] if isinstance(each, FormatError) else [error.code for error in each.refused]
    except FormatError as error:
        told.append(error.code)
    return told


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
    content = bytearray(file.read_bytes())
    for _ in range(dice.choice([1, 1, 3, 20])):
        at = dice.randrange(len(content) + 1)
        match dice.randrange(4):
            case 0:
                content[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del content[at : at + dice.randrange(1, 100)]
            case 2:
                content[at:at] = dice.choice(
                    [b"null", b"-1", b"99999999999", b"{}", b"[]", b'"', b"\t", b"\n", b"1e999"]
                )
            case _:
                content[at:at] = dice.randbytes(dice.randrange(1, 9))
    file.write_bytes(content)
    target = folder / good[format].name
    assert all(code in SENTENCES for code in codes(FORMATS[format], target))

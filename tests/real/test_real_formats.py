"""The worked examples on the real texts go out by each format and come in again, less what the export tells."""

import json
from collections import Counter
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from marked_texts import Both, comes_back, exported

from annotator.formats.dropping import Reason
from annotator.formats.foreign import (
    brat,
    chat,
    conll,
    csv_rows,
    doccano,
    label_studio,
    tables,
    token_jsonl,
    web_annotation,
)
from annotator.formats.foreign.marks import Mark, MarkedText, Tie, in_order
from annotator.model.ids import Uid
from annotator.model.schema_file import shipped
from annotator.model.span import Span, fragments_of, surface_of

Json = dict[str, Any]  # parsed JSON

_FILE = Path(__file__).parent.parent / "model" / "worked_examples.jsonl"
EXAMPLES = [cast("Json", json.loads(line)) for line in _FILE.read_text("utf-8").splitlines()]
RARE = "\U00020bb7野家😀\r\n\u3000"
"""In front of every text: the real ones have no character outside the basic plane."""
_MODULES: tuple[Both, ...] = (brat, chat, csv_rows, doccano, label_studio, tables, token_jsonl, web_annotation)


def worked(example: Json, number: int, seeds: Path) -> MarkedText:
    """The text with what was tagged in it."""
    text = RARE + next(seeds.glob(f"{example['document']}_*.txt")).read_bytes().decode()
    layers = {each.code: each.layer for each in shipped().types}
    uids = {row["id"]: Uid(UUID(int=1000 * number + n)) for n, row in enumerate(example["annotations"], 1)}
    marks: list[Mark] = []
    for row in example["annotations"]:
        fragments = fragments_of(Span(start + len(RARE), end + len(RARE)) for start, end in row["fragments"])
        values = tuple(sorted(row["attributes"].items()))
        label, surface = row["type"], surface_of(text, fragments)
        marks.append(Mark(uids[row["id"]], label, fragments, surface, values, layer=layers[label]))
    marks.sort(key=in_order)
    ties = [
        Tie(Uid(UUID(int=1_000_000 * (number + 1) + n)), code, uids[source], uids[target])
        for n, (source, code, target) in enumerate(example["links"])
    ]
    uid = Uid(UUID(int=77 + number))
    return MarkedText(uid, example["document"], text, "报道.txt", None, "李波", tuple(marks), tuple(ties))


@pytest.fixture
def texts(real_seeds: Path) -> list[MarkedText]:
    return [worked(each, number, real_seeds) for number, each in enumerate(EXAMPLES)]


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: module.ID)
def test_all_comes_back_but_what_is_told(tmp_path: Path, texts: list[MarkedText], module: Both) -> None:
    for number, text in enumerate(texts):
        folder = tmp_path / str(number)
        folder.mkdir()
        comes_back(module, text, folder)


def test_a_column_for_each_layer_leaves_out_what_is_known(tmp_path: Path, texts: list[MarkedText]) -> None:
    dropped = exported(conll, texts, tmp_path / "out")
    reasons = Counter(each.reason for each in dropped if each.reason in (Reason.PIECES, Reason.NESTED, Reason.CROSSING))
    assert reasons == {Reason.PIECES: 1, Reason.NESTED: 3}

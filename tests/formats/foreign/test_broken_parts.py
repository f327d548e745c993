"""What is broken in a file is told with its line; the rest comes in, and nothing comes in by half."""

from collections.abc import Callable
from pathlib import Path

import pytest
from broken import told
from marked_texts import HARD, Both, exported, made, tied
from two_people import two

from annotator.formats.foreign import brat, conll, csv_rows, doccano, label_studio, token_jsonl, uie
from annotator.formats.foreign.arriving import Arrived
from annotator.formats.options import options_for
from annotator.model.schema import Schema

Edit = Callable[[list[str]], list[str]]


def documents(module: Both, path: Path) -> list[str]:
    """The texts that come in."""
    found = module.read_marked(path, options_for(module.OPTIONS))
    return [each.marked.text for each in found if isinstance(each, Arrived)]


def rewrite(path: Path, edit: Edit) -> None:
    lines = path.read_bytes().decode().split("\n")
    path.write_bytes("\n".join(edit(lines)).encode())


EDITS: dict[str, Edit] = {
    "first part gone": lambda lines: lines[1:],
    "second part broken": lambda lines: [lines[0], "{", *lines[2:]],
    "broken line between": lambda lines: [*lines[:1], "{}", *lines[1:]],
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_document_of_which_a_part_is_missing_is_left_out(tmp_path: Path, schema: Schema, edit: str) -> None:
    other = tied("另一个文档。\n成都。", [])
    exported(token_jsonl, [tied(HARD, []), two()[1]], tmp_path / "a.jsonl")
    exported(token_jsonl, [other], tmp_path / "b.jsonl")
    more = (tmp_path / "b.jsonl").read_text("utf-8").replace(str(other.uid), "b")
    rewrite(tmp_path / "a.jsonl", lambda lines: [*EDITS[edit](lines)[:-1], *more.split("\n")])
    codes = [error.code for error in told(token_jsonl, tmp_path / "a.jsonl", schema)]
    assert "part_missing" in codes
    assert documents(token_jsonl, tmp_path / "a.jsonl") == [HARD, other.text]


BAD: tuple[tuple[Both, str], ...] = (
    (doccano, '{"text": "成都", "label": [[0, "2", "GPE"]]}'),
    (uie, '{"content": "成都", "prompt": 3}'),
    (label_studio, '{"data": {"text": "成都"}, "annotations": [{"result": [{"type": 1}]}]}'),
)


@pytest.mark.parametrize(("module", "bad"), BAD, ids=[module.ID for module, _ in BAD])
def test_a_broken_line_of_one_document_leaves_the_others_alone(
    tmp_path: Path, schema: Schema, module: Both, bad: str
) -> None:
    exported(module, [two()[0]], tmp_path / "a.jsonl")
    rewrite(tmp_path / "a.jsonl", lambda lines: [bad, *(line for line in lines if line not in ("[", "]"))])
    errors = told(module, tmp_path / "a.jsonl", schema)
    assert [(error.code, error.details["line"]) for error in errors] == [("field_unfit", 1)]
    assert documents(module, tmp_path / "a.jsonl") == [HARD]


def test_a_bad_column_or_tag_is_told_with_its_line(tmp_path: Path, schema: Schema) -> None:
    good = "-DOCSTART- O\n\n成 B-GPE\n都 I-GPE\n\n"
    (tmp_path / "a.conll").write_text(good + good.replace("都 I-GPE", "都") + good.replace("B-GPE", "Q-GPE") + good)
    errors = told(conll, tmp_path / "a.conll", schema)
    assert [(error.code, error.details["line"]) for error in errors] == [("not_columns", 9), ("bad_tag", 13)]
    assert documents(conll, tmp_path / "a.conll") == ["成都", "成都"]


def test_where_marks_of_brat_and_label_studio_are_wrong_is_told(tmp_path: Path, schema: Schema) -> None:
    (tmp_path / "a.txt").write_text("成都投资", "utf-8")
    (tmp_path / "a.ann").write_text("T1\tGPE 0 2\t成都\nT2\tGPE 1 3\t成都\nR1\tof Arg1:T1 Arg2:T9\n", "utf-8")
    errors = told(brat, tmp_path / "a.ann", schema)
    assert (errors[0].code, errors[0].details["file"]) == ("mark_stands_otherwise", "a.ann:2")
    exported(label_studio, [tied(HARD, [made(1, "GPE", "entity", "成都")])], tmp_path / "a.json", offsets="scripts")
    rewrite(tmp_path / "a.json", lambda lines: [line.replace('"text":"成都"', '"text":"都成"') for line in lines])
    [error] = told(label_studio, tmp_path / "a.json", schema)
    assert error.details["file"] == "a.json:2"


def test_of_a_list_the_line_is_told_and_of_several_in_one_line_which(tmp_path: Path, schema: Schema) -> None:
    bad = '{"data": {"text": 1}}'
    for written, lines in (
        (f'[\n {{"data": {{"text": "成都"}}}},\n\n {bad}\n]\n', [4]),
        (f'[{bad}, {{"data": {{"text": "成都"}}}}, {bad}]', ["1 [1]", "1 [3]"]),
        (f'{{"data": {{"text": "成都"}}}}\n{bad}\n', [2]),
    ):
        (tmp_path / "a.json").write_text(written, "utf-8")
        assert [error.details["line"] for error in told(label_studio, tmp_path / "a.json", schema)] == lines


def test_a_row_with_too_many_cells_is_told_and_the_others_come_in(tmp_path: Path, schema: Schema) -> None:
    exported(csv_rows, [two()[0]], tmp_path / "a.csv")
    rewrite(tmp_path / "a.csv", lambda lines: [lines[0], "," * 200 + "x\r", *lines[1:]])
    [error] = told(csv_rows, tmp_path / "a.csv", schema)
    assert (error.code, error.details["line"]) == ("too_many_fields", 2)
    assert documents(csv_rows, tmp_path / "a.csv") == [HARD]

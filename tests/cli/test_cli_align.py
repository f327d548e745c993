"""Before a model is trained it is told which annotations its tokenizer would cut; what is not installed is named."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from marked_texts import HARD, exported, made, tied

from annotator.formats.foreign import doccano

Run = Callable[..., Any]  # conftest.Result


@pytest.fixture
def tagged(run: Run, tmp_path: Path) -> Path:
    """A project with a word, and with half of one."""
    project = tmp_path / "空.anno"
    marks = [made(1, "GPE", "entity", "成都"), made(2, "PROP", "part", "投")]
    exported(doccano, [tied(HARD, marks)], tmp_path / "in.jsonl")
    assert run("new", project).code == 0
    assert run("import", project, tmp_path / "in.jsonl", "--format", "doccano").code == 0
    return project


def test_characters_cut_nothing_and_words_do(run: Run, tagged: Path) -> None:
    assert run("align", tagged).out.endswith("Annotations: 2. Cut: 0. With unknown tokens: 0.\n")
    by_words = run("align", tagged, "--tokenizer", "words")
    assert by_words.code == 1
    assert "投资" in by_words.out
    table = json.loads(run("align", tagged, "--tokenizer", "words", "--json").out)
    assert [each["text"] for each in table["annotations_cut"]] == ["投"]


@pytest.mark.parametrize(
    ("library", "arguments", "extra"),
    [
        ("tokenizers", ["align", "{project}", "--tokenizer", "{file}"], "tokenizers"),
        ("cassis", ["import", "{project}", "{file}", "--format", "cas"], "cas"),
        ("pyarrow", ["import", "{project}", "{file}", "--format", "tokens-parquet"], "parquet"),
        ("spacy", ["import", "{project}", "{file}", "--format", "spacy"], "spacy"),
    ],
)
def test_a_library_that_is_not_installed_is_named_with_its_extra(
    run: Run,
    tagged: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    library: str,
    arguments: list[str],
    extra: str,
) -> None:
    for name in [each for each in sys.modules if each.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    (tmp_path / "x.json").write_text("{}", "utf-8")
    result = run(*(each.format(project=tagged, file=tmp_path / "x.json") for each in arguments))
    assert result.code == 1
    assert f"annotator[{extra}]" in result.err

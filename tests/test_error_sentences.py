"""Nothing known goes wrong without a sentence for it."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import annotator
from annotator import errors
from annotator.errors import StorageError
from annotator.sentences import SENTENCES, sentence
from annotator.wording.files import FILES
from annotator.wording.marked import Sentence
from annotator.wording.models import MODELS
from annotator.wording.projects import PROJECTS
from annotator.wording.work import WORK

KINDS = {name for name in vars(errors) if name.endswith("Error")} | {"UndoConflict"}
MADE_UP = {f"unknown_{kind}" for kind in ("type", "layer", "attribute", "link")} | {
    *("nothing_to_undo", "nothing_to_redo", "cancelled"),
    *("disk_full", "read_only", "damaged", "unwritable"),
}
"""Codes that are put together where they are raised."""


def raised(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.func, ast.Name) and node.func.id in KINDS:
            code = node.args[0]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield code.value


def test_every_code_that_is_raised_has_a_sentence() -> None:
    files = sorted(Path(annotator.__file__).parent.rglob("*.py"))
    codes = {code for file in files for code in raised(file)} | MADE_UP
    assert codes - SENTENCES.keys() == set()


@pytest.mark.parametrize("known", SENTENCES.values(), ids=SENTENCES)
def test_a_sentence_is_a_sentence(known: Sentence) -> None:
    for part in filter(None, known):
        assert part[0].isupper() or part[0] in "{“"
        assert part[-1] in ".}"
        assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(part))


def test_an_error_is_told_in_one_line_with_what_to_do() -> None:
    told = sentence(StorageError("locked", path=Path("成都\n项目.anno")))
    assert told == "成都 项目.anno is open in another window or program. Close it there first, then try again."


def test_an_error_without_its_details_is_still_told() -> None:
    assert sentence(StorageError("newer_file")).startswith("? was made by a newer version")


def test_a_code_that_nobody_wrote_a_sentence_for_is_shown_as_it_is() -> None:
    assert sentence(StorageError("odd", path="a.anno")) == "This could not be done: odd (path=a.anno)"


def test_no_code_has_two_sentences() -> None:
    assert len(SENTENCES) == sum(map(len, (WORK, FILES, PROJECTS, MODELS)))

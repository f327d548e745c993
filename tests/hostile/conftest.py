"""What hostile tests share: a project with work in it, and the commands run on whatever is thrown at them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli.main import main
from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import Source
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store.project import create

Run = Callable[..., tuple[int, str]]

TEXTS = ["成都和重庆", "𠮷野家😀在成都投资\u00a0不低于100亿元\r\n" * 200]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; its exit code and what it said on standard error."""

    def command(*arguments: object) -> tuple[int, str]:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments], lambda _: 0)
        return code, capsys.readouterr().err

    return command


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """A closed project with two documents and some annotations."""
    path = tmp_path / "项目.anno"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("t", text, "t.txt") for text in TEXTS], imported)
        mentions = [[Span(start, start + 4)] for start in range(0, 800, 4)]
        for some in (mentions[:190], mentions[190:195], mentions[195:]):
            tagging.tag_all(project, imported.added[1], some, TypeId("clm.claim"))
    return path

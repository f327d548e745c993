"""What tests of the commands share: a way to run one, and a project to run it on."""

from collections.abc import Callable
from dataclasses import dataclass
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

TEXT = "\ufeff𠮷野家😀在成都投资\u00a0不低于100亿元\r\n"


@dataclass(frozen=True, slots=True)
class Result:
    """How a command ended, what it printed, and what the window was opened with."""

    code: int
    out: str
    err: str
    windows: tuple[Path | None, ...]


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command as the terminal would."""

    def command(*arguments: object) -> Result:
        windows = list[Path | None]()

        def window(project: Path | None) -> int:
            windows.append(project)
            return 0

        capsys.readouterr()
        code = main([str(argument) for argument in arguments], window)
        said = capsys.readouterr()
        return Result(code, said.out, said.err, tuple(windows))

    return command


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """A closed project with one untidy document, on which two things are tagged."""
    path = tmp_path / "成都 项目.anno"
    with create(path, schema, "李波") as project:
        imported = edits.Imported()
        edits.add(project, [Source("𠮷野家", TEXT, "报道.txt")], imported)
        for surface, type_ in (("𠮷野家", "ent.com"), ("不低于100亿元", "fig.money")):
            start = TEXT.index(surface)
            tagging.tag(project, imported.added[0], [Span(start, start + len(surface))], TypeId(type_))
    return path

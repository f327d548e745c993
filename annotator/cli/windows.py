"""Opening the window, and the sample project to look at in it."""

from collections.abc import Callable
from pathlib import Path

import click

from annotator import paths
from annotator.cli.counting import counted
from annotator.cli.exchange.importing import Intake, bring_in
from annotator.cli.output import Exit, more_help, show
from annotator.cli.projects import PROJECT
from annotator.errors import StorageError
from annotator.formats.api import ReadOptions
from annotator.model.schema_file import shipped
from annotator.store.project import SUFFIX, create, open_read_only

Window = Callable[[Path | None], int]
"""Shows the window with a project, or without, until it is closed; gives the exit code."""

_NO_SCREEN = "there is no screen for a window"


@click.command("open", epilog=more_help("annotator open 成都.anno", problems=_NO_SCREEN))
@PROJECT
@click.pass_obj
def open_(window: Window, project: Path) -> int:
    """Open a project in the window."""
    if not project.is_file():
        raise StorageError("missing", path=project)
    return window(project)


@click.command(
    short_help="Open a project of sample texts.",
    epilog=more_help("annotator demo", "annotator demo --no-window sample.anno", problems=_NO_SCREEN),
)
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--no-window", is_flag=True, help="Only make the project, and say where it is and what is in it.")
@click.pass_obj
def demo(window: Window, project: Path | None, no_window: bool) -> int:
    """Make a project of the sample texts, where it is not there yet, and open it."""
    sample = project or paths.user_data() / f"sample{SUFFIX}"
    if not sample.exists():
        make_sample(sample)
    if not no_window:
        return window(sample)
    with open_read_only(sample) as opened:
        show("\n".join([str(sample), *counted(opened).lines()]))
    return Exit.DONE


def make_sample(target: Path) -> None:
    """A project of the sample texts, put in place when it is complete. Raises StorageError."""
    building = target.with_name(f".making-{target.name}")
    building.unlink(missing_ok=True)
    try:
        with create(building, shipped(), paths.account()) as project:
            bring_in(project, [paths.seeds()], ReadOptions(), Intake())
        building.replace(target)
    finally:
        building.unlink(missing_ok=True)

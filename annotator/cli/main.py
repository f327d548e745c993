"""The command `annotator`: which commands there are, and how each of them ends."""

from collections.abc import Sequence
from typing import cast

import click

from annotator import __version__
from annotator.cli.beside_window.beside import beside
from annotator.cli.beside_window.foreseeing import foresee
from annotator.cli.beside_window.hearing import hear
from annotator.cli.beside_window.training import learn
from annotator.cli.checking import check
from annotator.cli.cleaning import clean
from annotator.cli.counting import stats
from annotator.cli.evaluating import eval_
from annotator.cli.exchange.aligning import align_
from annotator.cli.exchange.exporting import export
from annotator.cli.exchange.formats import formats
from annotator.cli.exchange.importing import import_
from annotator.cli.exchange.verifying import verify
from annotator.cli.history import log, redo, undo
from annotator.cli.names import known_names
from annotator.cli.output import Exit, exit_of, more_help, say, say_error, set_up_streams
from annotator.cli.projects import new
from annotator.cli.schemas import schema
from annotator.cli.searching import search_
from annotator.cli.suggesting import suggest
from annotator.cli.team.agreeing import agreement
from annotator.cli.team.assigning import assign
from annotator.cli.team.people import people
from annotator.cli.team.teams import bundle, merge
from annotator.cli.windows import Window, demo, open_
from annotator.errors import AnnotatorError, Cancelled


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=more_help(
        "annotator",
        "annotator new 成都.anno",
        "annotator import 成都.anno texts/",
        problems="problems found, or nothing to do: see each command's help",
    ),
)
@click.version_option(__version__, prog_name="annotator", message="%(prog)s %(version)s")
@click.pass_context
def annotator(context: click.Context) -> int:
    """Tag entities, figures and claims in Chinese documents, and export them for training.

    Without a command it opens the window.
    """
    if context.invoked_subcommand is not None:
        return Exit.DONE
    return cast("Window", context.obj)(None)


_WORK = (new, open_, import_, known_names, schema, search_, check, stats, agreement, clean, suggest, eval_)
_OUT = (export, verify, formats, align_)
_TEAM = (people, assign, bundle, merge, log)
for _command in (*_WORK, *_OUT, *_TEAM, undo, redo, demo, beside, learn, foresee, hear):
    annotator.add_command(_command)


def main(arguments: Sequence[str], window: Window) -> int:
    """Run one command and return its exit code; known problems are said in one line, everything else is raised."""
    set_up_streams()
    try:
        return int(annotator.main(list(arguments), prog_name="annotator", standalone_mode=False, obj=window))
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt, Cancelled):
        say("Stopped.")
        return Exit.STOPPED
    except AnnotatorError as error:
        say_error(error)
        return exit_of(error)

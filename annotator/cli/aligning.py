"""Telling which annotations a tokenizer would cut, before a model is trained."""

from contextlib import closing
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, say, show, show_json
from annotator.cli.projects import PROJECT
from annotator.formats.alignment import CHARACTERS, WORDS, Alignment, align, tokenizer
from annotator.store.project import open_read_only
from annotator.store.work import works

_LISTED = 20


@click.command(
    "align",
    short_help="Tell which annotations a tokenizer would cut.",
    epilog=more_help(
        "annotator align 成都.anno --tokenizer words",
        "annotator align 成都.anno --tokenizer bert-base-chinese/tokenizer.json --json",
        problems="some annotations would be cut",
    ),
)
@PROJECT
@click.option(
    "--tokenizer",
    "name",
    default=CHARACTERS,
    show_default=True,
    help=f"{CHARACTERS}, {WORDS}, or a tokenizer.json as Hugging Face's models have one.",
)
@as_json
def align_(project: Path, name: str, as_json: bool) -> Exit:
    """Tell which annotations a model's tokenizer would cut: it could not learn where they begin or end.

    For a tokenizer.json the extra “tokenizers” must be installed.
    """
    tokenize = tokenizer(name)
    with open_read_only(project) as opened, closing(works(opened)) as stream:
        found = align(stream, opened.schema, tokenize)
    if as_json:
        show_json({"tokenizer": name, **found.as_table()})
    else:
        _tell(found)
    return Exit.PROBLEMS if found.cut else Exit.DONE


def _tell(found: Alignment) -> None:
    for each in found.cut[:_LISTED]:
        show(f"{each.type}  {' '.join(each.surface.split())}  in  {each.tokens}  ({each.title})")
    if len(found.cut) > _LISTED:
        say(f"And {len(found.cut) - _LISTED} more: --json lists them all.")
    show(f"Annotations: {found.annotations}. Cut: {len(found.cut)}. With unknown tokens: {found.unknown}.")

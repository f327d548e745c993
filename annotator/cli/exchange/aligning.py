"""Telling which annotations a tokenizer would cut, before a model is trained."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import click

from annotator.cli.exchange.foretelling import cut_line
from annotator.cli.output import Exit, ProgressLine, as_json, more_help, say, show, show_json
from annotator.cli.projects import PROJECT
from annotator.formats.alignment import CHARACTERS, WORDS, Alignment, Cut, align, tokenizer
from annotator.model.work import DocumentWork
from annotator.store.project import open_read_only
from annotator.store.work import count, works

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
    cuts = list[Cut]()
    with (
        open_read_only(project) as opened,
        closing(works(opened)) as stream,
        ProgressLine("looking", lambda: count(opened)) as progress,
    ):
        found = align(_followed(stream, progress), opened.schema, tokenize, cuts.append)
    if as_json:
        listed = [each.as_table() for each in cuts]
        show_json({"tokenizer": name, **found.as_table(), "annotations_cut": listed})
    else:
        _tell(found, cuts)
    return Exit.PROBLEMS if cuts else Exit.DONE


def _followed(works: Iterable[DocumentWork], progress: ProgressLine) -> Iterator[DocumentWork]:
    for number, each in enumerate(works, 1):
        yield each
        progress(number)


def _tell(found: Alignment, cuts: list[Cut]) -> None:
    for each in cuts[:_LISTED]:
        show(f"{cut_line(each)}  ({each.document.title})")
    if len(cuts) > _LISTED:
        say(f"And {len(cuts) - _LISTED} more: --json lists them all.")
    show(f"Annotations: {found.annotations}. Cut: {len(cuts)}. With unknown tokens: {found.unknown}.")

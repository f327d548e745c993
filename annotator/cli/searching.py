"""Searching a project from the terminal."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, say, show, show_json
from annotator.cli.projects import PROJECT
from annotator.model.query import parse
from annotator.store.annotations import annotation
from annotator.store.documents import document
from annotator.store.project import Project, open_read_only
from annotator.store.search import search
from annotator.store.searching.places import Found, Hit
from annotator.text.find import MOST

_SHOWN = 5
"""So many hits of a document are shown to people."""

_HELP = """Find text and annotations in all documents of a project.

Script, width, case and blanks do not matter, and text is found as it came and as it is read. All words must be there;
those after a - must not. "…" is one phrase, /…/ a regular expression, and letters that are initials of pinyin find
Chinese names: cqs is 重庆市.

\b
Filters, with a comma between values of which any will do:
  type:  类型:      an annotation's type, by code or name
  surface:  原文:   what is annotated holds this
  author:  作者:    who annotated it
  value>=  值>=     its amount, in any unit that can be compared (also > < <= =)
  unit:  单位:      its unit, as written or in normal form
  ATTRIBUTE:        any other attribute of the schema, by code or name
  state:  状态:     the document is new, in_progress or done
  title:  标题:     its title holds this

Offsets are code points of the source text; what stands around a hit is as it is read.
"""


def _table(project: Project, found: Found) -> dict[str, object]:
    return {
        "doc_id": str(document(project, found.document).uid),
        "title": found.title,
        "hits": [_hit(project, hit) for hit in found.hits],
        "more": found.more,
        "meant": list(found.meant),
    }


def _hit(project: Project, hit: Hit) -> dict[str, object]:
    tagged = None if hit.annotation is None else annotation(project, hit.annotation)
    known = tagged is not None and project.schema.has_type(tagged.type)
    return {
        "start": hit.start,
        "end": hit.end,
        "surface": hit.surface,
        "before": hit.before,
        "after": hit.after,
        "annotation": tagged and str(tagged.uid),
        "type": project.schema.type(tagged.type).code if tagged and known else tagged and tagged.type,
    }


def _lines(found: Found) -> Iterator[str]:
    """For people: the title, and a line for each of the first hits, with its offset."""
    yield f"{found.title} ({', '.join(found.meant)})" if found.meant else found.title
    for hit in found.hits[:_SHOWN]:
        yield f"  {hit.start:>7}  {hit.before}【{hit.surface}】{hit.after}"
    if (left := len(found.hits) - _SHOWN) > 0:
        yield f"  {'':>7}  {left} more"


@click.command(
    "search",
    context_settings={"ignore_unknown_options": True},  # -重庆 is no option
    help=_HELP,
    epilog=more_help(
        "annotator search 成都.anno 双城经济圈",
        "annotator search 成都.anno '成都 -重庆'",
        "annotator search 成都.anno '类型:金额 值>=100亿元 状态:done' --json",
        "annotator search 成都.anno '/[0-9]+(余|多)家/' --limit 20",
        problems="nothing was found, or the query is not understood",
    ),
    short_help="Find text and annotations in a project.",
)
@PROJECT
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Tell at most N documents; otherwise all.")
@as_json
def search_(project: Path, query: tuple[str, ...], limit: int | None, as_json: bool) -> Exit:
    """Find text and annotations in all documents of a project."""
    if odd := next((part for part in query if part.startswith("--")), None):
        raise click.NoSuchOption(odd)
    typed = " ".join(query)
    with open_read_only(project) as opened:
        found = islice(search(opened, parse(typed), MOST), limit)
        if as_json:
            tables = [_table(opened, each) for each in found]
            show_json({"query": typed, "documents": tables})
            return Exit.DONE if tables else Exit.PROBLEMS
        any_found = False
        for each in found:
            any_found = True
            show("\n".join(_lines(each)))
    if not any_found:
        say("Nothing was found.")
    return Exit.DONE if any_found else Exit.PROBLEMS

"""Telling how right suggestions are, or people's tags, against a file of gold."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

import click

from annotator.cli.output import Exit, as_json, more_help, say, show, show_json
from annotator.cli.projects import PROJECT
from annotator.cli.suggesting import BY, asked, in_project
from annotator.errors import FormatError
from annotator.formats import gold as golds
from annotator.formats.gold import GoldSpan
from annotator.model.document import Document
from annotator.model.ids import DocumentId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import surface_of
from annotator.store.annotations import annotations
from annotator.store.documents import documents, text_of
from annotator.store.project import Project, open_read_only
from annotator.suggest.evaluation import Evaluation, Measure, Typed, evaluated, total
from annotator.text.words import load

Gold = Mapping[DocumentId, Sequence[Typed]]

_HELP = """Tell precision, recall and F1 of what the suggesters find, by type, against gold.

Only documents and types that the gold has are looked at; types that the schema switches off are left out. Exact means
the same type and the same offsets; overlapping, the same type and at least one character in common.

\b
A line of the gold is JSON, in one of three forms:
  a record that “annotator export” wrote
  {"document": …, "spans": [{"type": "GPE", "start": 0, "end": 3}, …]}
  {"document": …, "type": "GPE", "start": 0, "end": 3, "surface": "成都市"}
document is its id, title, file name, or the beginning of one of these that no other document has. Offsets are code
points of the source text; a surface that is given must stand there. fragments, as in records, are for what is in
several pieces.
"""


@click.command(
    "eval",
    help=_HELP,
    short_help="Tell how right suggestions or tags are.",
    epilog=more_help(
        "annotator eval 成都.anno --gold gold.jsonl",
        "annotator eval 成都.anno --gold gold.jsonl --by names --types GPE,ZONE,ORG --json",
        "annotator eval 成都.anno --gold gold.jsonl --annotations",
    ),
)
@PROJECT
@click.option("--gold", required=True, metavar="FILE", type=click.Path(path_type=Path), help="What was read with care.")
@BY
@click.option("--least", type=click.FloatRange(0, 1), default=0.0, metavar="SCORE", help="Leave out what is less sure.")
@click.option("--types", metavar="CODES", help="Only these types, with a comma between them.")
@click.option("--annotations", "tags", is_flag=True, help="Measure what people tagged instead.")
@as_json
def eval_(
    project: Path, gold: Path, by: tuple[str, ...], least: float, types: str | None, *, tags: bool, as_json: bool
) -> Exit:
    """Tell how right suggestions or tags are."""
    load()
    with open_read_only(project) as opened:
        read = _placed(opened, golds.read(gold), gold.name)
        chosen = _types(opened.schema, read, types)
        found = _tagged(opened, read) if tags else _suggested(opened, read, by, least)
        result = _summed(evaluated(some, read[document], chosen) for document, some in found)
        codes = {opened.schema.type(type_).code: each for type_, each in result.items()}
    if as_json:
        show_json({"documents": len(read), "all": _table(total(result)), "types": _tables(codes)})
    else:
        show("\n".join(_lines(codes, total(result), len(read))))
    return Exit.DONE


def _placed(project: Project, spans: Iterable[GoldSpan], file: str) -> dict[DocumentId, list[Typed]]:
    """The gold by document, each span at its place. Raises FormatError: gold_document, record_unknown, …"""
    every, placed, texts = list(documents(project)), dict[DocumentId, list[Typed]](), dict[DocumentId, str]()
    types = {each.code: each.id for each in project.schema.types}
    for span in spans:
        document = _called(every, span, file)
        if document.id not in texts:
            texts[document.id] = text_of(project, document)
        if span.type not in types:
            raise FormatError("record_unknown", file=file, line=span.line, found=span.type)
        _check_surface(texts[document.id], span, file)
        placed.setdefault(document.id, []).append((types[span.type], span.fragments))
    return placed


def _called(every: Sequence[Document], span: GoldSpan, file: str) -> Document:
    """The one document that is called so, or whose id, title or file name alone begins so."""
    name = span.document
    exact = [each for each in every if name in _names(each)]
    begun = [each for each in every if any(other.startswith(name) for other in _names(each))]
    for found in (exact, begun):
        if name and len(found) == 1:
            return found[0]
    raise FormatError("gold_document", file=file, line=span.line, found=name)


def _names(document: Document) -> tuple[str, ...]:
    path = PurePosixPath(document.name)
    return str(document.uid), document.title, document.name, path.name, path.stem


def _check_surface(text: str, span: GoldSpan, file: str) -> None:
    start, end = span.fragments[0].start, span.fragments[-1].end
    there = end <= len(text)
    if there and span.surface:
        there = span.surface in {surface_of(text, span.fragments), text[start:end]}
    if not there:
        raise FormatError("record_span_differs", file=file, line=span.line, found=span.surface, start=start)


def _types(schema: Schema, read: Gold, wanted: str | None) -> list[TypeId]:
    """The types that are measured, in the order of the schema."""
    given = Counter(type_ for spans in read.values() for type_, _ in spans)
    codes = None if wanted is None else {code.strip() for code in wanted.split(",")}
    if codes is not None and (unknown := codes - {each.code for each in schema.types}):
        raise click.BadParameter(f"the schema has no {', '.join(sorted(unknown))}", param_hint="--types")
    usable = [each for each in schema.types if each.id in given and each.usable]
    if codes is not None:
        return [each.id for each in usable if each.code in codes]
    if off := [each.code for each in usable if each.optional]:
        say(f"Left out, since the schema switches them off: {', '.join(off)}.")
    return [each.id for each in usable if not each.optional]


def _tagged(project: Project, read: Gold) -> Iterator[tuple[DocumentId, list[Typed]]]:
    """What anybody has tagged."""
    for document in read:
        yield document, [(each.type, each.fragments) for each in annotations(project, document)]


def _suggested(
    project: Project, read: Gold, by: Collection[str], least: float
) -> Iterator[tuple[DocumentId, list[Typed]]]:
    for each in in_project(project, asked(by), frozenset(read)):
        assert each.document is not None
        sure = [found for found in each.suggestions if found.score >= least]
        yield each.document.id, [(found.type, found.fragments) for found in sure]


def _summed(parts: Iterable[Mapping[TypeId, Evaluation]]) -> dict[TypeId, Evaluation]:
    summed: dict[TypeId, Evaluation] = {}
    for part in parts:
        for type_, each in part.items():
            summed[type_] = summed.get(type_, Evaluation()) + each
    return summed


def _tables(codes: Mapping[str, Evaluation]) -> dict[str, object]:
    return {code: _table(each) for code, each in codes.items()}


def _table(evaluation: Evaluation) -> dict[str, object]:
    return {"exact": _figures(evaluation.exact), "overlapping": _figures(evaluation.overlapping)}


def _figures(measure: Measure) -> dict[str, float]:
    return {
        "precision": round(measure.precision, 4),
        "recall": round(measure.recall, 4),
        "f1": round(measure.f1, 4),
        "found": measure.found,
        "gold": measure.expected,
    }


def _lines(codes: Mapping[str, Evaluation], every: Evaluation, number: int) -> Iterator[str]:
    """For people."""
    yield f"{number} documents. P, R and F1 to the character, then with overlaps."
    yield f"{'type':<10}{'P':>7}{'R':>7}{'F1':>7}{'P':>9}{'R':>7}{'F1':>7}{'found':>8}{'gold':>6}"
    for code, each in [*codes.items(), ("all", every)]:
        exact, loose = each.exact, each.overlapping
        shares = f"{exact.precision:>7.3f}{exact.recall:>7.3f}{exact.f1:>7.3f}"
        wider = f"{loose.precision:>9.3f}{loose.recall:>7.3f}{loose.f1:>7.3f}"
        yield f"{code:<10}{shares}{wider}{exact.found:>8}{exact.expected:>6}"

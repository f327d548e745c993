"""The command that tells how far people agree."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import groupby
from pathlib import Path
from statistics import fmean
from unicodedata import east_asian_width

import click

from annotator.cli.output import Exit, ProgressLine, as_json, more_help, show, show_json
from annotator.cli.projects import PROJECT
from annotator.model.ids import AttributeId, TypeId
from annotator.model.schema import Schema
from annotator.model.work import DocumentWork
from annotator.review.agreement import Agreement, OfType
from annotator.review.agreement import agreement as agreement_of
from annotator.review.gamma import Placed, gamma
from annotator.review.overlap import Tally
from annotator.store import documents
from annotator.store.project import Project, open_read_only
from annotator.store.sums import activity


@click.command(
    epilog=more_help(
        "annotator agreement 成都.anno",
        "annotator agreement 成都.anno --json",
        problems="no document that two people have worked on",
    )
)
@PROJECT
@click.option("--gamma", "sample", type=click.IntRange(min=1), help="Work out gamma on so many documents, too.")
@as_json
def agreement(project: Path, as_json: bool, sample: int | None) -> Exit:
    """Tell how far the people of a project agree.

    F1 is of equal spans and types ("exact") or of spans of one type that share a character ("overlapping"), with its
    95 % interval over documents. Alpha is Krippendorff's: on characters for a layer, for unitising for a type. Gamma
    takes a second or more a document; it is worked out on the first documents by their ids, which is a sample.
    """
    with open_read_only(project) as opened:
        found = agreement_of(_counted(opened), opened.schema, activity.readers(opened))
        gammas = _gammas(opened, sample, found) if sample else {}
        if as_json:
            show_json(_table(opened, found) | ({"gamma": _gamma_table(gammas)} if sample else {}))
        else:
            show("\n".join([*_lines(opened.schema, found), *(_gamma_lines(gammas) if sample else ())]))
    return Exit.DONE if found.documents else Exit.PROBLEMS


def _counted(project: Project) -> Iterator[DocumentWork]:
    """Everybody's work, with a line that tells how far it is."""
    with ProgressLine("comparing", lambda: 0) as progress, closing(activity.compared_works(project)) as stream:
        for done, work in enumerate(stream, 1):
            progress(done)
            yield work


def _gammas(project: Project, sample: int, found: Agreement) -> dict[str, float | None]:
    """Gamma of the first documents that two people have worked on, by the documents' uids."""
    gammas: dict[str, float | None] = {}
    with ProgressLine("aligning", lambda: sample) as progress, closing(activity.compared_works(project)) as stream:
        for document, group in groupby(stream, key=lambda work: work.document):
            if document.id not in found.documents:
                continue
            spans = [
                [Placed(span, each.type) for each in work.annotations for span in each.fragments] for work in group
            ]
            gammas[str(document.uid)] = gamma(spans, document.length)
            progress(len(gammas))
            if len(gammas) == sample:
                break
    return gammas


def _gamma_table(gammas: Mapping[str, float | None]) -> dict[str, object]:
    known = [each for each in gammas.values() if each is not None]
    return {"mean": fmean(known) if known else None, "by_document": gammas}


def _gamma_lines(gammas: Mapping[str, float | None]) -> list[str]:
    known = [each for each in gammas.values() if each is not None]
    return ["", f"gamma, mean of {len(known)} documents: {_figure(fmean(known) if known else None)}"]


def _table(project: Project, found: Agreement) -> dict[str, object]:
    """As a JSON object; a figure that is not defined is null."""
    schema, names = project.schema, {person.id: person.name for person in found.people}
    titles = {each.id: str(each.uid) for each in documents.documents(project, found.documents)}
    return {
        "project": project.name,
        "people": list(names.values()),
        "documents": len(found.documents),
        "total": {**_tally(found.total), "interval": found.interval},
        "types": {schema.type(id).code: _of_type(each) for id, each in found.types.items()},
        "pairs": [{"people": [names[id] for id in pair], **_tally(tally)} for pair, tally in found.pairs.items()],
        "layers": {id: {"alpha": alpha} for id, alpha in found.layers.items()},
        "values": {
            _code(schema, id): {"units": each.units, "alike": each.alike, "kappa": each.kappa, "alpha": each.alpha}
            for id, each in found.values.items()
        },
        "weeks": {week: _tally(tally) for week, tally in found.weeks.items()},
        "by_document": {titles[id]: _tally(tally) for id, tally in found.documents.items()},
        "confused": [
            {"types": [_type(schema, one), _type(schema, other)], "number": number}
            for (one, other), number in found.confused.most_common()
            if one != other
        ],
    }


def _tally(tally: Tally) -> dict[str, object]:
    return {"marks": tally.marks, "f1": tally.f1, "overlapping_f1": tally.overlapping_f1}


def _of_type(found: OfType) -> dict[str, object]:
    return {**_tally(found.tally), "interval": found.interval, "unitising_alpha": found.unitising}


def _type(schema: Schema, type_: TypeId | None) -> str | None:
    return None if type_ is None else schema.type(type_).code


def _code(schema: Schema, attribute: AttributeId) -> str:
    """Of an attribute of annotations or of documents."""
    every = (*schema.attributes, *schema.document_attributes)
    return next(each.code for each in every if each.id == attribute)


def _lines(schema: Schema, found: Agreement) -> list[str]:
    """As lines for people."""
    if not found.documents:
        return ["No document has the work of two people."]
    names = {person.id: person.name for person in found.people}
    return [
        f"{len(found.documents)} documents with the work of two people or more: {', '.join(names.values())}",
        "",
        f"{'':<16}{'exact F1':>10}{'overlap.':>10}{'interval':>16}{'alpha':>8}{'marks':>9}",
        _line("all", found.total, found.interval, None),
        *(_line(schema.type(id).code, each.tally, each.interval, each.unitising) for id, each in found.types.items()),
        "",
        *(_line(" / ".join(names[id] for id in pair), tally, None, None) for pair, tally in found.pairs.items()),
    ]


def _line(what: str, tally: Tally, interval: tuple[float, float] | None, alpha: float | None) -> str:
    between = "" if interval is None else f"{interval[0]:.3f}–{interval[1]:.3f}"
    room = 16 - sum(east_asian_width(each) in "WF" for each in what)
    return (
        f"{what:<{room}}{_figure(tally.f1):>10}{_figure(tally.overlapping_f1):>10}{between:>16}"
        f"{_figure(alpha) if alpha is not None else '':>8}{tally.marks:>9}"
    )


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"

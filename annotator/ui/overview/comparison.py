"""The sheets on quality: how far people agree, pair by pair, what they take for what, and the error rates."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QLocale

from annotator.model.activity import Audited
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.review.agreement import Agreement
from annotator.review.audit import Rate, error_rate, may_stop, sample_size
from annotator.review.overlap import Tally
from annotator.ui.i18n import translate
from annotator.ui.overview.gathered import Gathered
from annotator.ui.overview.progress import WANTED
from annotator.ui.overview.sheets import Cell, Chart, Column, Sheet

PRECISION = 0.03
"""How closely the error rate is wanted, to either side."""


def agreement_sheet(found: Agreement, schema: Schema, language: str) -> Sheet:
    """F1 of each type with its interval, and week by week."""
    rows: list[Sequence[Cell]] = [_figures(translate("Overview", "All types"), found.total, found.interval, None)]
    rows += [
        _figures(schema.type(id).label_in(language), each.tally, each.interval, each.unitising)
        for id, each in found.types.items()
    ]
    weeks = {week: tally.f1 for week, tally in found.weeks.items() if tally.f1 is not None}
    return Sheet(
        id="agreement",
        title=translate("Overview", "Agreement"),
        told=_compared(found),
        columns=(
            Column(translate("Overview", "Type")),
            Column(translate("Overview", "F1, exact"), 3),
            Column(translate("Overview", "F1, overlapping"), 3),
            Column(translate("Overview", "from"), 3),
            Column(translate("Overview", "to"), 3),
            Column(translate("Overview", "Alpha"), 3),
            Column(translate("Overview", "Tags")),
        ),
        rows=rows,
        chart=Chart(translate("Overview", "F1 by week"), list(weeks), list(weeks.values()), line=True, most=1.0),
        note=translate(
            "Overview",
            "F1 is of every two people's tags: with the same type on just the same words, or on overlapping ones. "
            "Between “from” and “to” the exact F1 would lie, 95 times of 100, for other documents of the kind. Alpha "
            "is Krippendorff's for unitising: 1 is full agreement, 0 is chance.",
        ),
    )


def _figures(what: str, tally: Tally, interval: tuple[float, float] | None, alpha: float | None) -> Sequence[Cell]:
    low, high = interval or (None, None)
    return what, tally.f1, tally.overlapping_f1, low, high, alpha, tally.marks


def _compared(found: Agreement) -> str:
    if not found.documents:
        return translate("Overview", "No document has the finished work of two people.")
    number = QLocale()
    return translate("Overview", "Compared: {people} people on {documents} documents.").format(
        people=number.toString(len(found.people)), documents=number.toString(len(found.documents))
    )


def pairs_sheet(found: Agreement) -> Sheet:
    """A table of people against people."""
    by_pair = {pair: tally.f1 for pair, tally in found.pairs.items()}
    rows = [
        (
            one.name,
            *(by_pair.get((min(one.id, other.id), max(one.id, other.id))) for other in found.people),
        )
        for one in found.people
    ]
    return Sheet(
        id="pairs",
        title=translate("Overview", "Pairs"),
        told=translate("Overview", "Exact F1 of every two people."),
        columns=(
            Column(translate("Overview", "Person")),
            *(Column(person.name, 3) for person in found.people),
        ),
        rows=rows,
        shaded=True,
    )


def confusion_sheet(found: Agreement, schema: Schema, language: str) -> Sheet:
    """What one person takes for what another does, the most frequent first."""
    together = dict[tuple[TypeId | None, TypeId | None], int]()
    for (one, other), number in found.confused.items():
        if one != other:
            key = _ordered(schema, one, other)
            together[key] = together.get(key, 0) + number
    found_rows = sorted(together.items(), key=lambda each: -each[1])
    total = sum(together.values())
    return Sheet(
        id="confusion",
        title=translate("Overview", "Confusion"),
        told=translate("Overview", "Enter or a double click on a row shows its cases in the review queue.")
        if found_rows
        else translate("Overview", "Nobody has taken one type for another."),
        columns=(
            Column(translate("Overview", "One has")),
            Column(translate("Overview", "The other has")),
            Column(translate("Overview", "Times")),
            Column(translate("Overview", "Share"), 1, share=True),
        ),
        rows=[
            (_named(schema, one, language), _named(schema, other, language), number, number / total)
            for (one, other), number in found_rows
        ],
        keys=[one or other for (one, other), _ in found_rows],
    )


def _ordered(schema: Schema, one: TypeId | None, other: TypeId | None) -> tuple[TypeId | None, TypeId | None]:
    """Which of the two has what does not matter here: in the order of the schema, nothing last."""
    order = [each.id for each in schema.types]
    first, second = sorted((one, other), key=lambda each: len(order) if each is None else order.index(each))
    return first, second


def _named(schema: Schema, type_: TypeId | None, language: str) -> str:
    return translate("Overview", "nothing") if type_ is None else schema.type(type_).label_in(language)


def audit_sheet(found: Gathered, language: str) -> Sheet:
    """Error rates of what was drawn at random: all, by type, by person, by suggester."""
    sampled = [each for each in found.audited if each.sampled]
    population = sum(found.types.values())
    whole = _rate(sampled, population)
    groups: list[tuple[str, Rate]] = [(translate("Overview", "All tags"), whole)]
    groups += _by(sampled, lambda each: _type_name(found.schema, each.type, language))
    groups += _by(sampled, lambda each: found.people[each.person].name if each.person in found.people else "")
    groups += _by(sampled, lambda each: each.suggester or translate("Overview", "by hand"))
    return Sheet(
        id="audit",
        title=translate("Overview", "Error Rate"),
        told=_advice(whole, population),
        columns=(
            Column(translate("Overview", "Tags")),
            Column(translate("Overview", "Looked at")),
            Column(translate("Overview", "Wrong")),
            Column(translate("Overview", "Error rate"), 1, share=True),
            Column(translate("Overview", "from"), 1, share=True),
            Column(translate("Overview", "to"), 1, share=True),
        ),
        rows=[(what, rate.looked_at, rate.wrong, rate.share, *_bounds(rate)) for what, rate in groups if what],
        chart=Chart(
            translate("Overview", "Error rate, and between what bounds it lies"),
            [what for what, rate in groups if what and rate.looked_at],
            [rate.share or 0.0 for what, rate in groups if what and rate.looked_at],
            bounds=[(rate.low, rate.high) for what, rate in groups if what and rate.looked_at],
        ),
        note=translate(
            "Overview",
            "Every fiftieth tag is drawn at random; the review queue lists these as sample. Bounds are Wilson's, "
            "at 95 %.",
        ),
    )


def _type_name(schema: Schema, type_: TypeId, language: str) -> str:
    return schema.type(type_).label_in(language) if schema.has_type(type_) else type_


def _bounds(rate: Rate) -> tuple[float | None, float | None]:
    return (rate.low, rate.high) if rate.looked_at else (None, None)


def _rate(found: Iterable[Audited], population: int | None = None) -> Rate:
    every = list(found)
    wrong, looked_at = sum(each.wrong for each in every), sum(each.looked_at for each in every)
    return error_rate(wrong, looked_at, max(population, looked_at) if population is not None else None)


def _by(found: Sequence[Audited], key: Callable[[Audited], str]) -> list[tuple[str, Rate]]:
    keys = sorted({key(each) for each in found})
    return [(name, _rate(each for each in found if key(each) == name)) for name in keys]


def _advice(rate: Rate, population: int) -> str:
    number = QLocale()
    needed = sample_size(PRECISION, population, max(rate.share or 0.5, WANTED))
    if not rate.looked_at:
        told = translate("Overview", "No tag of the sample is decided yet; {n} of them give a rate to within 3 %.")
        return told.format(n=number.toString(needed))
    if may_stop(rate, WANTED, PRECISION):
        return translate("Overview", "The error rate is known well enough: you may stop here.")
    left = max(needed - rate.looked_at, 1)
    told = translate("Overview", "Look at about {n} more of the sample to know the error rate to within 3 %.")
    return told.format(n=number.toString(left))

"""The sheets on work: how far all is and when it will be done, who works how, what has been tagged."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QLocale

from annotator.model.activity import Audited
from annotator.model.assignment import AssignmentState
from annotator.model.document import DocumentState
from annotator.model.ids import PersonId
from annotator.review import pace
from annotator.review.agreement import Agreement
from annotator.review.audit import Rate, error_rate
from annotator.review.overlap import NOTHING, Tally
from annotator.review.pace import Need
from annotator.ui.i18n import translate
from annotator.ui.overview.gathered import Gathered
from annotator.ui.overview.sheets import Cell, Chart, Column, Sheet
from annotator.ui.panels.document_row import state_label

WANTED = 0.05
"""The error rate that is good enough, unless the person says otherwise."""


def progress_sheet(found: Gathered) -> Sheet:
    """Documents by state, tags by day, and the day when all will be done."""
    days = pace.by_day(found.stints)
    total = sum(found.states.values())
    rows = [
        (state_label(state), found.states[state], found.states[state] / total if total else None)
        for state in DocumentState
    ]
    return Sheet(
        id="progress",
        title=translate("Overview", "Progress"),
        told=_forecast(found),
        columns=(
            Column(translate("Overview", "State")),
            Column(translate("Overview", "Documents")),
            Column(translate("Overview", "Share"), 1, share=True),
        ),
        rows=rows,
        chart=Chart(
            translate("Overview", "Tags by day"),
            [f"{day.month}-{day.day:02}" for day in days],
            [float(tags) for tags in days.values()],
        ),
        note=translate("Overview", "Tags that were deleted or merged away since are not counted."),
    )


def _forecast(found: Gathered) -> str:
    number = QLocale()
    left = sum(n for state, n in found.states.items() if state is not DocumentState.DONE)
    ahead = pace.forecast(left, found.finished, found.today)
    if not sum(found.states.values()):
        return translate("Overview", "There are no documents yet.")
    if not left:
        return translate("Overview", "All documents are done.")
    if ahead.day is None:
        return translate("Overview", "Left: {n}. Nothing was finished in the last two weeks.").format(
            n=number.toString(left)
        )
    day = number.toString(QDate(ahead.day.year, ahead.day.month, ahead.day.day), QLocale.FormatType.LongFormat)
    return translate(
        "Overview", "Left: {n}. At the {pace} documents a day of the last two weeks all will be done on {day}."
    ).format(n=number.toString(left), pace=number.toString(ahead.per_day, "f", 1), day=day)


def people_sheet(found: Gathered, agreement: Agreement | None) -> Sheet:
    """Each person's pace, assignments, agreement with the others, error rate, and whether they may need help."""
    paces = pace.paces(found.stints)
    agreeing = _agreeing(agreement)
    rates = _rates(found.audited)
    needs = pace.needs(paces, agreeing, rates, WANTED)
    people = [person for id, person in found.people.items() if id in paces or id in found.assigned]
    rows: list[Sequence[Cell]] = []
    for person in people:
        own = paces.get(person.id)
        assigned = found.assigned.get(person.id, {})
        rate = rates.get(person.id)
        rows.append(
            (
                person.name,
                own.tags if own else 0,
                own.hours if own else 0.0,
                own.per_hour if own else None,
                own.per_document / 60 if own else None,
                own.documents if own else 0,
                _done(assigned),
                agreeing.get(person.id),
                rate.share if rate else None,
                "; ".join(_need(each) for each in needs.get(person.id, ())),
            )
        )
    return Sheet(
        id="people",
        title=translate("Overview", "People"),
        told=_who_needs_help([person.name for person in people if person.id in needs]),
        columns=(
            Column(translate("Overview", "Person")),
            Column(translate("Overview", "Tags")),
            Column(translate("Overview", "Hours"), 1),
            Column(translate("Overview", "Tags an hour")),
            Column(translate("Overview", "Minutes a document"), 1),
            Column(translate("Overview", "Documents")),
            Column(translate("Overview", "Assigned and done"), 0, share=True),
            Column(translate("Overview", "F1 with others"), 3),
            Column(translate("Overview", "Error rate"), 1, share=True),
            Column(translate("Overview", "May need help")),
        ),
        rows=rows,
        chart=Chart(
            translate("Overview", "Tags an hour"),
            [person.name for person in people],
            [(paces[person.id].per_hour or 0.0) if person.id in paces else 0.0 for person in people],
        ),
        note=translate(
            "Overview",
            "Hours are the time between two tags of a person; pauses of more than five minutes are left out. Somebody "
            "may need help who is half as quick as the middle of all, whose F1 is .1 below the middle, or whose error "
            "rate is surely above {wanted} %. Enter or a double click shows a person's cases in the review queue.",
        ).format(wanted=QLocale().toString(round(100 * WANTED))),
        keys=[person.id for person in people],
    )


def _done(assigned: Mapping[AssignmentState, int]) -> float | None:
    total = sum(assigned.values())
    return assigned.get(AssignmentState.DONE, 0) / total if total else None


def _agreeing(agreement: Agreement | None) -> Mapping[PersonId, float]:
    """Each person's exact F1 with all the others together."""
    tallies: dict[PersonId, Tally] = {}
    for pair, tally in agreement.pairs.items() if agreement else ():
        for person in pair:
            tallies[person] = tallies.get(person, NOTHING) + tally
    return {person: tally.f1 for person, tally in tallies.items() if tally.f1 is not None}


def _rates(audited: Sequence[Audited]) -> Mapping[PersonId, Rate]:
    """Of what was drawn at random, so that difficult cases do not weigh more."""
    counts: dict[PersonId, tuple[int, int]] = {}
    for each in audited:
        if each.sampled:
            wrong, looked_at = counts.get(each.person, (0, 0))
            counts[each.person] = wrong + each.wrong, looked_at + each.looked_at
    return {person: error_rate(wrong, looked_at) for person, (wrong, looked_at) in counts.items()}


def _need(need: Need) -> str:
    match need:
        case Need.SLOW:
            return translate("Overview", "slow")
        case Need.APART:
            return translate("Overview", "apart from the others")
        case Need.WRONG:
            return translate("Overview", "many errors")


def _who_needs_help(names: Sequence[str]) -> str:
    if not names:
        return translate("Overview", "Nobody stands out.")
    return translate("Overview", "May need help: {names}.").format(names=", ".join(names))


def types_sheet(found: Gathered, language: str) -> Sheet:
    """How often each type was tagged, by whom."""
    schema = found.schema
    types = [each for each in schema.types if found.types.get(each.id)]
    people = [person for person in found.people.values() if any(each.person == person.id for each in found.shares)]
    numbers = {(each.person, each.type): each.number for each in found.shares}
    total = sum(found.types.get(each.id, 0) for each in types)
    columns = [
        Column(translate("Overview", "Type")),
        Column(translate("Overview", "Tags")),
        Column(translate("Overview", "Share"), 1, share=True),
        *(Column(person.name) for person in people),
    ]
    rows = [
        (
            each.label_in(language),
            found.types[each.id],
            found.types[each.id] / total,
            *(numbers.get((person.id, each.id), 0) for person in people),
        )
        for each in types
    ]
    return Sheet(
        id="types",
        title=translate("Overview", "Types"),
        told=_shared(len(types), total),
        columns=columns,
        rows=rows,
        chart=Chart(
            translate("Overview", "Tags of each type"),
            [each.short_name for each in types],
            [float(found.types[each.id]) for each in types],
        ),
    )


def _shared(types: int, total: int) -> str:
    number = QLocale()
    if not total:
        return translate("Overview", "Nothing has been tagged yet.")
    return translate("Overview", "{n} tags of {types} types.").format(
        n=number.toString(total), types=number.toString(types)
    )

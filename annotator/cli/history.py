"""Undoing and doing again, as the window does it, and telling what was done."""

from datetime import datetime, time, timedelta
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.sentences import step_text
from annotator.store import history, people
from annotator.store.journal import StepRecord
from annotator.store.project import open_read_only
from annotator.team.giving import called

_TIME = click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"])
_EXAMPLES = ("annotator {name} 成都.anno", "annotator {name} 成都.anno --person 李波 --json")


def _help(name: str) -> str:
    return more_help(*(line.format(name=name) for line in _EXAMPLES), problems=f"nothing to {name}")


def _told(record: StepRecord, schema: Schema) -> str:
    """A few words such as `Tag “成都” as Administrative area`."""
    type_ = TypeId(str(record.details.get("type", "")))
    label = schema.type(type_).label_in("en") if schema.has_type(type_) else type_
    details = {name: " ".join(str(value).split()) for name, value in record.details.items()}
    return step_text(record.code, record.details).format_map({**details, "type": label})


def _table(record: StepRecord, done: str, told: str) -> dict[str, object]:
    return {done: {"step": record.id, "code": record.code, "text": told, **record.details}}


@click.command(epilog=_help("undo"))
@PROJECT
@PERSON
@as_json
def undo(project: Path, person: str | None, as_json: bool) -> Exit:
    """Take a person's last step back, and say what it was."""
    with opened_as(project, person) as opened:
        record, schema = opened.next_undo(), opened.schema
        opened.undo()
    _tell(record, schema, "undone", as_json=as_json)
    return Exit.DONE


@click.command(epilog=_help("redo"))
@PROJECT
@PERSON
@as_json
def redo(project: Path, person: str | None, as_json: bool) -> Exit:
    """Do again what a person undid last, and say what it was."""
    with opened_as(project, person) as opened:
        record, schema = opened.next_redo(), opened.schema
        opened.redo()
    _tell(record, schema, "redone", as_json=as_json)
    return Exit.DONE


def _tell(record: StepRecord | None, schema: Schema, done: str, *, as_json: bool) -> None:
    assert record is not None, "undo and redo raise where there is nothing"
    told = _told(record, schema)
    if as_json:
        show_json(_table(record, done, told))
    else:
        show(f"{done.capitalize()}: {told}.")


def _whole(until: datetime | None) -> datetime | None:
    """The end of a day that is named without a time."""
    return until + timedelta(days=1) if until is not None and until.time() == time.min else until


def _local(moment: datetime | None) -> datetime | None:
    """What is typed is the time of this computer."""
    return None if moment is None else moment.astimezone()


@click.command(
    epilog=more_help(
        "annotator log 成都.anno",
        "annotator log 成都.anno --document 报道 --limit 100 --json",
        "annotator log 成都.anno --since 2026-03-01 --until 2026-03-31 --limit 0",
        problems="there is no document of that title",
    )
)
@PROJECT
@click.option("--document", "title", metavar="TITLE", help="Only steps in the document of this title.")
@click.option("--limit", default=30, show_default=True, help="How many of the last steps; 0 for all.")
@click.option("--since", type=_TIME, help="Only steps from this day, or time, on.")
@click.option("--until", type=_TIME, help="Only steps up to this day, with all of it, or before this time.")
@as_json
def log(
    project: Path, title: str | None, limit: int, since: datetime | None, until: datetime | None, as_json: bool
) -> Exit:
    """Tell who did what and when, the newest step first."""
    with open_read_only(project) as opened:
        document = None if title is None else called(opened, [title])[0]
        everybody = people.people(opened.connection)
        rows = [
            {
                "at": record.created.isoformat(timespec="seconds"),
                "person": everybody[record.author].name,
                "text": _told(record, opened.schema),
                "code": record.code,
                "reversal": reversal or None,
            }
            for record, reversal in history.steps(opened, document, limit or -1, _local(since), _local(_whole(until)))
        ]
    if as_json:
        show_json({"steps": rows})
    else:
        for row in rows:
            back = f" ({row['reversal']})" if row["reversal"] else ""
            show(f"{row['at']}  {row['person']}  {row['text']}{back}")
    return Exit.DONE

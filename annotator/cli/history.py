"""Undoing and doing again, as the window does it."""

from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.sentences import step_text
from annotator.store.journal import StepRecord

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

"""The people of a project: who they are, what each may do, how far each is; and changing that."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.cli.tables import aligned
from annotator.edits import people as edits
from annotator.model.assignment import AssignmentState
from annotator.model.person import Person, Role
from annotator.store import people as store
from annotator.store.project import Project, open_read_only
from annotator.store.sharing import assignments

STATE_WORDS: Mapping[AssignmentState, str] = {
    AssignmentState.TO_DO: "to do",
    AssignmentState.IN_WORK: "in work",
    AssignmentState.RETURNED: "returned",
    AssignmentState.DONE: "done",
}
"""What the states of assignments are called in a terminal."""

_ROLES = tuple(map(str, Role))
_ACTIONS = ("list", "who", "add", "rename", "role", "retire", "restore")
Act = Callable[[Project, Sequence[str], Role], Iterator[str]]

_HELP = """\
List the people of a project with their documents, or change them.

\b
list                  who there is, with their roles and how many documents each has in which state
who                   as whom commands work here without --person
add NAME…             add people, of the role that --role says
rename NAME NEW       give a person another name; what they did stays theirs
role NAME… ROLE       say what people may do: annotator, reviewer or lead
retire NAME…          let people go; what they did stays
restore NAME…         take them back

Each change is a step, which `annotator undo` takes back.
"""


@click.command(
    "people",
    help=_HELP,
    short_help="List the people of a project, or change who they are and what they may do.",
    epilog=more_help(
        "annotator people 成都.anno",
        "annotator people 成都.anno add 王芳 陈静 --role annotator",
        "annotator people 成都.anno rename 王芳 王方",
        "annotator people 成都.anno role 陈静 reviewer --json",
        "annotator people 成都.anno retire 王方",
        problems="somebody is not known, or who does it may not",
    ),
)
@PROJECT
@click.argument("action", type=click.Choice(_ACTIONS), default="list")
@click.argument("names", nargs=-1)
@click.option(
    "--role",
    type=click.Choice(_ROLES),
    default=str(Role.ANNOTATOR),
    help="What who is added may do.",
    show_default=True,
)
@PERSON
@as_json
def people(project: Path, action: str, names: tuple[str, ...], role: str, person: str | None, as_json: bool) -> Exit:
    """List the people of a project with their documents, or change them."""
    _refuse_odd(action, names)
    if action in _CHANGES:
        with opened_as(project, person) as opened:
            told = list(_CHANGES[action](opened, names, Role(role)))
            _tell(opened, told, as_json=as_json)
    else:
        with open_read_only(project) as opened:
            if person is not None:
                opened.person = store.called(opened.connection, person)
            _tell(opened, [_who(opened)] if action == "who" else list(_lines(opened)), as_json=as_json)
    return Exit.DONE


def _refuse_odd(action: str, names: Sequence[str]) -> None:
    """Raises click.UsageError where there are too many names for an action, or too few."""
    least, most = {"list": (0, 0), "who": (0, 0), "rename": (2, 2), "role": (2, None)}.get(action, (1, None))
    if len(names) < least or (most is not None and len(names) > most):
        expected = {"rename": "the old name and the new one", "role": "names and then a role"}
        raise click.UsageError(f"“{action}” needs {expected.get(action, 'names' if least else 'no names')}.")
    if action == "role" and names[-1] not in _ROLES:
        raise click.UsageError(f"“{names[-1]}” is no role. There are {', '.join(_ROLES)}.")


def _add(project: Project, names: Sequence[str], role: Role) -> Iterator[str]:
    for name in names:
        edits.add(project, name, role)
        yield f"Added “{' '.join(name.split())}” as {role}."


def _rename(project: Project, names: Sequence[str], _: Role) -> Iterator[str]:
    old, new = names
    edits.rename(project, store.called(project.connection, old).id, new)
    yield f"“{old}” is now called “{' '.join(new.split())}”."


def _set_role(project: Project, names: Sequence[str], _: Role) -> Iterator[str]:
    *persons, role = names
    for each in _called(project, persons):
        edits.set_role(project, each.id, Role(role))
        yield f"“{each.name}” is now {role}."


def _retire(project: Project, names: Sequence[str], _: Role) -> Iterator[str]:
    for each in _called(project, names):
        edits.set_retired(project, each.id)
        left = sum(n for state, n in assignments.counts(project).get(each.id, {}).items() if state != "done")
        yield f"“{each.name}” works here no longer." + (
            f" Documents that they were not done with: {left}." if left else ""
        )


def _restore(project: Project, names: Sequence[str], _: Role) -> Iterator[str]:
    for each in _called(project, names):
        edits.set_retired(project, each.id, retired=False)
        yield f"“{each.name}” works here again."


_CHANGES: Mapping[str, Act] = {
    "add": _add,
    "rename": _rename,
    "role": _set_role,
    "retire": _retire,
    "restore": _restore,
}


def _called(project: Project, names: Sequence[str]) -> list[Person]:
    """All of them, before any is changed. Raises UsageError(no_person)."""
    return [store.called(project.connection, name) for name in names]


def _tell(project: Project, lines: Sequence[str], *, as_json: bool) -> None:
    if as_json:
        show_json({"you": project.person.name, "people": list(_tables(project))})
    else:
        show("\n".join(lines))


def _who(project: Project) -> str:
    return f"{project.person.name} ({project.person.role})"


def _tables(project: Project) -> Iterator[dict[str, object]]:
    counts = assignments.counts(project)
    for each in store.people(project.connection).values():
        own = counts.get(each.id, {})
        states = {str(state): own.get(state, 0) for state in STATE_WORDS}
        yield {"name": each.name, "role": str(each.role), "retired": each.retired, **states}


def _lines(project: Project) -> Iterator[str]:
    rows = [("", "name", "role", *STATE_WORDS.values())]
    for each in _tables(project):
        you = "*" if each["name"] == project.person.name else ""
        role = f"{each['role']}, left" if each["retired"] else str(each["role"])
        rows.append((you, str(each["name"]), role, *(str(each[state] or "–") for state in STATE_WORDS)))
    return aligned(rows)

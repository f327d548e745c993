"""Who has which document: giving documents out, taking them back, and telling how far people are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path

import click

from annotator.cli.output import Exit, ProgressLine, as_json, more_help, say, show, show_json
from annotator.cli.projects import PERSON, PROJECT, opened_as
from annotator.cli.team import matrix
from annotator.edits import assigning as edits
from annotator.edits.assigning import Given
from annotator.edits.rights import require
from annotator.errors import FormatError
from annotator.model.assignment import Assignment, AssignmentState
from annotator.model.distribution import Pair, Plan
from annotator.model.ids import PersonId
from annotator.model.roles import Right
from annotator.store import derived, documents, people
from annotator.store.project import Project, open_read_only
from annotator.store.rows import now
from annotator.store.sharing import assignments
from annotator.store.sharing.assignments import Abandoned
from annotator.team.giving import Scope, Wanted, called, given_out

_ACTIONS = ("matrix", "give", "take-back", "hand-over", "return", "abandoned")
_BATCH = 300
"""Assignments in one transaction."""
_DAYS = 7


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for on the command line."""

    action: str
    titles: Sequence[str]
    every: bool
    to: Mapping[str, int]
    whose: Sequence[str]
    states: frozenset[AssignmentState]
    times: int
    families: bool
    blind: bool
    note: str
    days: int | None
    dry_run: bool

    @property
    def chooses(self) -> bool:
        """Whether it says which documents are meant."""
        return bool(self.titles) or self.every or self.days is not None


def _shares(_context: click.Context, _parameter: click.Parameter, given: Sequence[str]) -> Mapping[str, int]:
    """`王芳=2` gets twice what `陈静` gets."""
    found = dict[str, int]()
    for each in given:
        name, _, share = each.rpartition("=")
        if name and not (share.isdecimal() and 0 < int(share) <= 100):
            raise click.BadParameter(f"“{share}” is no share; a share is a number from 1 to 100, as in 王芳=2")
        found[name or each] = int(share) if name else 1
    return found


_HELP = """\
Give documents out to people, take them back, and tell who has what.

\b
matrix       who has which document and how far each is
give         give documents out: those that nobody has, or DOCUMENT…, --list or --all
take-back    take documents back; what was done on them stays
hand-over    give documents to somebody else instead, who begins anew
return       have people look at documents again, for the reason in --note
abandoned    what was begun and left alone for a week, or for --abandoned days

A DOCUMENT is named by its title or the name of its file. What is done is one step, which `annotator undo` takes
back; who has a document already keeps it.
"""


@click.command(
    "assign",
    help=_HELP,
    short_help="Give documents out to people, take them back, and tell who has what.",
    epilog=more_help(
        "annotator assign 成都.anno",
        "annotator assign 成都.anno give --to 王芳 --to 陈静=2",
        "annotator assign 成都.anno give --all --to 王芳 --to 陈静 --times 2 --blind",
        "annotator assign 成都.anno give --list titles.txt --to 王芳 --dry-run",
        "annotator assign 成都.anno hand-over --from 王芳 --abandoned 7 --to 陈静",
        "annotator assign 成都.anno take-back 报道 --from 王芳",
        "annotator assign 成都.anno abandoned --json",
        problems="somebody or some document is not known, who does it may not, or there was nothing to do",
    ),
)
@PROJECT
@click.argument("action", type=click.Choice(_ACTIONS), default="matrix")
@click.argument("titles", nargs=-1, metavar="[DOCUMENT]…")
@click.option("--to", multiple=True, metavar="NAME[=SHARE]", callback=_shares, help="Who gets them; several times.")
@click.option(
    "--from", "whose", multiple=True, metavar="NAME", help="Whose they are; several times; otherwise anybody's."
)
@click.option("--times", type=click.IntRange(min=1), default=1, show_default=True, help="How many people get each.")
@click.option("--blind", is_flag=True, help="Others' tags stay hidden until all who got a document are done with it.")
@click.option(
    "--families/--no-families",
    default=True,
    show_default=True,
    help="Near-duplicates go to the same people, up to a share.",
)
@click.option("--list", "file", type=click.Path(path_type=Path), help="A file with a title or file name in each line.")
@click.option("--all", "every", is_flag=True, help="All documents.")
@click.option(
    "--abandoned",
    "days",
    type=click.IntRange(min=1),
    metavar="DAYS",
    help="What was begun, is not done, and was left alone for so many days.",
)
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice(tuple(map(str, AssignmentState))),
    help="Only what is this far.",
)
@click.option("--note", default="", help="What is to be looked at again, for return.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@PERSON
@as_json
def assign(
    project: Path,
    action: str,
    titles: tuple[str, ...],
    to: Mapping[str, int],
    whose: tuple[str, ...],
    times: int,
    blind: bool,
    families: bool,
    file: Path | None,
    every: bool,
    days: int | None,
    states: tuple[str, ...],
    note: str,
    dry_run: bool,
    person: str | None,
    as_json: bool,
) -> Exit:
    """Give documents out to people, take them back, and tell who has what."""
    listed = (*titles, *_listed(file))
    chosen = frozenset(AssignmentState(each) for each in states) or frozenset(AssignmentState)
    asked = Asked(action, listed, every, to, whose, chosen, times, families, blind, note, days, dry_run)
    _refuse_odd(asked)
    if action in ("matrix", "abandoned"):
        with open_read_only(project) as opened:
            return (_show_matrix if action == "matrix" else _show_abandoned)(opened, asked, as_json=as_json)
    with opened_as(project, person) as opened:
        require(opened, Right.ASSIGN)
        return (_give if action == "give" else _change)(opened, asked, as_json=as_json)


def _listed(file: Path | None) -> list[str]:
    if file is None:
        return []
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise FormatError("file_unreadable", file=file.name, reason=error.strerror or str(error)) from error
    except UnicodeError as error:
        raise FormatError("file_unreadable", file=file.name, reason="it is not UTF-8") from error
    return [line.strip() for line in lines if line.strip()]


def _refuse_odd(asked: Asked) -> None:
    """Raises click.UsageError where something is missing, or cannot be meant together."""
    action = asked.action
    if action in ("give", "hand-over") and not asked.to:
        raise click.UsageError(f"Who is to get them? “{action}” needs --to NAME.")
    if action == "hand-over" and len(asked.to) != 1:
        raise click.UsageError("“hand-over” gives documents to one person; give --to once.")
    if action in ("take-back", "hand-over", "return") and not asked.chooses:
        raise click.UsageError(f"Which documents? “{action}” needs DOCUMENT…, --list, --abandoned or --all.")
    if action == "give" and asked.times > len(asked.to):
        raise click.UsageError(f"--times {asked.times} needs as many people; --to names {len(asked.to)}.")
    if action == "give" and asked.days is not None:
        raise click.UsageError("What was abandoned is somebody's already: “hand-over” gives it to somebody else.")
    if asked.every and asked.titles:
        raise click.UsageError("Either --all or some documents.")


def _receivers(project: Project, asked: Asked) -> Mapping[PersonId, int]:
    """Who gets documents, with their shares. Raises UsageError(no_person), RuleError(person_retired)."""
    shares = {people.called(project.connection, name).id: share for name, share in asked.to.items()}
    edits.refuse_retired(project, shares)
    return shares


def _give(project: Project, asked: Asked, *, as_json: bool) -> Exit:
    scope = Scope.ALL if asked.every else Scope.LISTED if asked.titles else Scope.NOBODYS
    plan = Plan(_receivers(project, asked), asked.times)
    if asked.families:
        _compare_texts(project)
    pairs = list(given_out(project, Wanted(scope, asked.titles, plan, asked.families, asked.blind)))
    if not asked.dry_run:
        given, rest = Given(), iter(pairs)
        while some := list(islice(rest, _BATCH)):
            edits.assign(project, some, given, blind=asked.blind)
    return _told(project, pairs, "given out", asked, as_json=as_json)


def _compare_texts(project: Project) -> None:
    """Near-duplicates are known once all texts were looked through."""
    with ProgressLine("preparing characters", lambda: derived.pending(project).characters) as progress:
        derived.derive_all(project, progress)


def _change(project: Project, asked: Asked, *, as_json: bool) -> Exit:
    pairs = sorted((each.document, each.person) for each in _asked_for(project, asked))
    edit, done = partial(edits.take_back, project, pairs), "taken back"
    if asked.action == "hand-over":
        [receiver] = _receivers(project, asked)
        pairs = [pair for pair in pairs if pair[1] != receiver]
        edit, done = partial(edits.reassign, project, pairs, receiver), f"handed over to {next(iter(asked.to))}"
    elif asked.action == "return":
        edit, done = partial(edits.return_to, project, pairs, asked.note), "returned"
    if pairs and not asked.dry_run:
        edit()
    return _told(project, pairs, done, asked, as_json=as_json)


def _told(project: Project, pairs: Sequence[Pair], done: str, asked: Asked, *, as_json: bool) -> Exit:
    """Say what was done, or would be, by person and document."""
    persons = people.people(project.connection)
    titles = {each.id: each for each in documents.documents(project, {document for document, _ in pairs})}
    counts = {id: sum(pair[1] == id for pair in pairs) for id in persons}
    if as_json:
        rows = [{**matrix.named(titles[document]), "person": persons[person].name} for document, person in pairs]
        show_json({"done": not asked.dry_run, "what": asked.action, "blind": asked.blind, "assignments": rows})
    else:
        would = "Would be " if asked.dry_run else ""
        head = f"{would}{done}: {len(pairs)}" if would else f"{done[0].upper()}{done[1:]}: {len(pairs)}"
        each = ", ".join(f"{persons[id].name} {n}" for id, n in counts.items() if n)
        show(f"{head} ({each})." if each else f"{head}.")
        if asked.action == "give" and not pairs:
            say(f"Each of these documents has as many people already as --times says: {asked.times}.")
        if asked.dry_run:
            show("\n".join(f"  {persons[person].name}  {titles[document].title}" for document, person in pairs))
    return Exit.DONE if pairs else Exit.PROBLEMS


def _asked_for(project: Project, asked: Asked) -> list[Assignment]:
    """The assignments that are meant. Raises UsageError: no_document_called, no_person."""
    whose = {people.called(project.connection, name).id for name in asked.whose}
    ids = called(project, asked.titles) if asked.titles else documents.document_ids(project)
    left = {(each.document, each.person) for each in _left(project, asked.days)} if asked.days is not None else None
    return [
        each
        for pair, each in assignments.among(project, ids).items()
        if (not whose or each.person in whose) and each.state in asked.states and (left is None or pair in left)
    ]


def _left(project: Project, days: int) -> Sequence[Abandoned]:
    return assignments.abandoned(project, now() - timedelta(days=days))


def _show_matrix(project: Project, asked: Asked, *, as_json: bool) -> Exit:
    narrowed = bool(asked.whose) or len(asked.states) < len(AssignmentState) or asked.days is not None
    ids = called(project, asked.titles) if asked.titles else documents.document_ids(project)
    found = {(each.document, each.person): each for each in _asked_for(project, asked)}
    met = {document for document, _ in found}
    rows = documents.documents(project, [id for id in ids if id in met or not narrowed])
    (matrix.show_tables if as_json else matrix.show_lines)(project, rows, found)
    return Exit.DONE


def _show_abandoned(project: Project, asked: Asked, *, as_json: bool) -> Exit:
    meant = {(each.document, each.person) for each in _asked_for(project, asked)}
    left = [each for each in _left(project, asked.days or _DAYS) if (each.document, each.person) in meant]
    matrix.show_abandoned(project, left, as_json=as_json)
    return Exit.DONE

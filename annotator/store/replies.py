"""What people said to suggestions so far, and what they settled about suggesters."""

from collections.abc import Collection, Iterator, Mapping

from annotator.model.changes import Kind
from annotator.model.ids import PersonId, TypeId
from annotator.model.sieve import Choice, Sieve, Tally, Voice
from annotator.store.project import Project

_STATE, _LEAST = "suggester_state:", "suggester_least:"


def state_setting(suggester: str, type: TypeId) -> str:
    """The name of the setting that says whether a suggester's suggestions of a type are shown."""
    return f"{_STATE}{suggester}:{type}"


def least_setting(suggester: str) -> str:
    """The name of the setting that says from which score on a suggester's suggestions are shown."""
    return f"{_LEAST}{suggester}"


def sieve(project: Project) -> Sieve:
    """What of all suggestions is to be shown; some dozens of rows are read."""
    return Sieve(tallies(project), dict(_chosen(project)), dict(_least(project)))


def tallies(project: Project) -> Mapping[Voice, Tally]:
    """How often each suggester was right with each type, by everybody's replies."""
    counts: dict[Voice, dict[str, int]] = {}
    for row in project.connection.execute("SELECT suggester, type, outcome, n FROM reply_count WHERE n > 0"):
        counts.setdefault((row["suggester"], TypeId(row["type"])), {})[row["outcome"]] = int(row["n"])
    return {voice: Tally(**outcomes) for voice, outcomes in counts.items()}


def _chosen(project: Project) -> Iterator[tuple[Voice, Choice]]:
    known = {str(choice): choice for choice in Choice}
    for name, value in _settings(project, _STATE):
        suggester, _, type_ = name.rpartition(":")
        if value in known:
            yield (suggester, TypeId(type_)), known[value]


def _least(project: Project) -> Iterator[tuple[str, float]]:
    for suggester, value in _settings(project, _LEAST):
        if value.isdecimal() and int(value) <= 100:
            yield suggester, int(value) / 100


def _settings(project: Project, beginning: str) -> Iterator[tuple[str, str]]:
    rows = project.connection.execute("SELECT name, value FROM setting WHERE instr(name, ?) = 1", (beginning,))
    return ((row["name"][len(beginning) :], row["value"]) for row in rows)


def refused(project: Project, author: PersonId) -> set[tuple[str, TypeId]]:
    """The surfaces, folded, that a person does not want suggested as a type anywhere."""
    rows = project.connection.execute("SELECT surface, type FROM refused_surface WHERE author_id = ?", (author,))
    return {(row["surface"], TypeId(row["type"])) for row in rows}


def own_refusals(
    project: Project, author: PersonId, rejections: Collection[int], surfaces: Collection[tuple[str, TypeId]]
) -> list[tuple[Kind, int]]:
    """The rows of these rejections and refused surfaces that are there and this person's."""
    connection, found = project.connection, list[tuple[Kind, int]]()
    for id in rejections:
        row = connection.execute("SELECT id FROM rejection WHERE id = ? AND author_id = ?", (id, author)).fetchone()
        found += [(Kind.REJECTION, int(row["id"]))] if row is not None else []
    for surface, type_ in surfaces:
        sql = "SELECT id FROM refused_surface WHERE surface = ? AND type = ? AND author_id = ?"
        row = connection.execute(sql, (surface, type_, author)).fetchone()
        found += [(Kind.REFUSED_SURFACE, int(row["id"]))] if row is not None else []
    return found

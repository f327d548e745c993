"""Reading the project's known names: by key, by what stands in a text, and by what somebody is typing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from annotator.errors import UsageError
from annotator.model.ids import TypeId
from annotator.model.known_name import KnownName, KnownNameId, NameEntry, Standing
from annotator.store.project import Project
from annotator.store.rows import known_name_of
from annotator.text.script import fold
from annotator.text.short_names import short_form

_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Found:
    """A known name that a surface may stand for."""

    name: KnownName
    standing: Standing


def name(project: Project, id: KnownNameId) -> KnownName:
    """One known name. Raises UsageError(no_known_name)."""
    row = project.connection.execute("SELECT * FROM known_name WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UsageError("no_known_name", name=id)
    return known_name_of(row)


def names(project: Project) -> Iterator[KnownName]:
    """All of them, by key."""
    for row in project.connection.execute("SELECT * FROM known_name ORDER BY key"):
        yield known_name_of(row)


def count(project: Project) -> int:
    """How many there are."""
    return project.connection.execute("SELECT count(*) FROM known_name").fetchone()[0]


def by_key(project: Project, key: str) -> KnownName | None:
    """The known name that annotations with this key point at."""
    row = project.connection.execute("SELECT * FROM known_name WHERE key = ?", (key,)).fetchone()
    return None if row is None else known_name_of(row)


def same_name(project: Project, entry: NameEntry) -> KnownName | None:
    """The known name of just this name and type."""
    row = project.connection.execute(
        "SELECT known_name.* FROM known_surface JOIN known_name ON known_name.id = name_id"
        " WHERE surface = ? AND rank = 0 AND name = ? AND type IS ? ORDER BY id LIMIT 1",
        (fold(entry.name), entry.name, entry.type),
    ).fetchone()
    return None if row is None else known_name_of(row)


def find(project: Project, surface: str, type: TypeId | None = None) -> list[Found]:
    """The known names that a surface may stand for, scripts folded: the surest first.

    Of those equally sure, the ones of this type come first, then the ones of any type.
    """
    rows = project.connection.execute(
        "SELECT known_name.*, min(rank) AS standing FROM known_surface JOIN known_name ON known_name.id = name_id"
        " WHERE surface = ?1 GROUP BY known_name.id"
        " ORDER BY standing, type IS NOT ?2, type IS NOT NULL, known_name.key",
        (fold(surface.strip()), type),
    )
    return [Found(known_name_of(row), Standing(row["standing"])) for row in rows]


def search(project: Project, typed: str, limit: int) -> list[KnownName]:
    """The known names for a list that is narrowed as one types: those that begin so first, then those that hold it.

    Names, aliases, short forms and keys are looked at; nothing typed gives the first by key.
    """
    wanted = fold(typed.strip())
    if not wanted:
        return list(islice(names(project), limit))
    found = dict[KnownNameId, KnownName]()
    for condition, values in (
        ("surface >= ?1 AND surface < ?1 || ?2", (wanted, _LAST)),
        ("instr(surface, ?1) > 0", (wanted,)),
    ):
        rows = project.connection.execute(
            "SELECT known_name.*, min(rank), min(length(surface)) AS size FROM known_surface"
            f" JOIN known_name ON known_name.id = name_id WHERE {condition}"
            f" GROUP BY known_name.id ORDER BY min(rank), size, known_name.key LIMIT {limit:d}",
            values,
        )
        found |= {each.id: each for each in map(known_name_of, rows) if each.id not in found}
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def surfaces_of(entry: NameEntry) -> Mapping[str, int]:
    """What may stand in a text for the name, folded, with how surely; its key counts as an alias.

    Rows keep it, so a migration has to renew it whenever `fold` or `short_form` changes.
    """
    ranked = dict[str, int]()
    for standing, written in (
        (Standing.NAME, [entry.name]),
        (Standing.ALIAS, [*entry.aliases, entry.key]),
        (Standing.SHORT, [short_form(fold(each)) for each in (entry.name, *entry.aliases)]),
    ):
        for each in written:
            ranked.setdefault(fold(each or entry.name), int(standing))
    return ranked


def variants(project: Project, surface: str) -> list[str]:
    """What else the one name that a surface stands for may be called in a text, folded; short forms too.

    A word that may as well stand for another name is none, and nothing is where the surface itself may.
    """
    known = Names(project)
    key = known.key_of(surface)
    found = None if key is None else by_key(project, key)
    if found is None:
        return []
    called = [found.name, *found.entry.aliases]
    called += filter(None, (short_form(fold(each)) for each in called))
    folded = dict.fromkeys(map(fold, called))
    return [each for each in folded if each != fold(surface.strip()) and known.key_of(each) == key]


class Names:
    """The project's known names, for whoever looks for problems (`model.known_name.KnownNames`)."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def __contains__(self, key: str) -> bool:
        sql = "SELECT EXISTS (SELECT * FROM known_name WHERE key = ?)"
        return self._project.connection.execute(sql, (key,)).fetchone()[0] == 1

    def key_of(self, surface: str) -> str | None:
        """The key of the one name that a surface stands for; None where there is none, or several as likely."""
        found = find(self._project, surface)
        surest = [each.name.key for each in found if each.standing is found[0].standing]
        return surest[0] if len(surest) == 1 else None

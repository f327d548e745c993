"""Who works in a project on this computer: remembered for each project, asked where nobody of the name is known."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator import paths
from annotator.errors import StorageError
from annotator.model.person import Person
from annotator.store import people
from annotator.store.project import is_held, meta, open_read_only
from annotator.store.sharing.seals import is_bundle
from annotator.ui.settings import HIDDEN, PERSON, Text
from annotator.ui.team.who import WhoDialog
from annotator.ui.workbench import Workbench

KNOWN_AS = Text("person.in_projects", "", HIDDEN)
"""A JSON object: the uid of each project and the name of who works there on this computer."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look into a project says of who may work in it."""

    uid: str
    people: tuple[Person, ...]
    bundle: bool


def own_name(bench: Workbench) -> str:
    """Who works at this computer: the name in the settings, or that of its account."""
    return bench.services.settings[PERSON].strip() or paths.account()


def with_name(bench: Workbench, path: Path, then: Callable[[str], object]) -> None:
    """Call `then` with who is to work in the project: at once where that is known, or when it has been answered."""
    look, name = _look(path), own_name(bench)
    if look is None or look.bundle:
        then(name)
        return
    able = [person for person in look.people if not person.retired]
    remembered = _known_as(bench).get(look.uid, "")
    for known in filter(None, (remembered, name)):
        if any(person.name == known for person in able):
            then(known)
            return
    if len(able) == 1 and not bench.services.settings[PERSON].strip():
        then(able[0].name)  # nobody has said who works at this computer, and only one person works there
        return

    def took(chosen: str) -> None:
        _remember(bench, look.uid, chosen)
        bench.attempt(lambda: then(chosen))

    WhoDialog(path.stem, able, name, took, bench.window).open()


def change(bench: Workbench) -> None:
    """Ask who works here from now on, and open the project anew as that person."""
    project = bench.session.opened
    path, uid = project.path, meta(project).get("uid", "")
    able = [person for person in people.people(project.connection).values() if not person.retired]

    def took(chosen: str) -> None:
        _remember(bench, uid, chosen)
        here = bench.session.document
        bench.attempt(lambda: bench.session.reopen(path, chosen))
        if here is not None and bench.session.project is not None:
            bench.attempt(lambda: bench.session.show(here.id))
            bench.page.setFocus()

    WhoDialog(project.name, able, project.person.name, took, bench.window).open()


def _look(path: Path) -> _Look | None:
    """None where only opening it for good tells more: it is an older file, is held, or cannot be opened."""
    if not path.is_file() or is_held(path):
        return None
    try:
        with open_read_only(path) as project:
            everybody = tuple(people.people(project.connection).values())
            return _Look(meta(project).get("uid", ""), everybody, is_bundle(project.connection))
    except StorageError:
        return None


def _known_as(bench: Workbench) -> Mapping[str, str]:
    try:
        found: dict[str, str] = json.loads(bench.services.settings[KNOWN_AS] or "{}")
        return {str(uid): str(name) for uid, name in found.items()}
    except (ValueError, AttributeError):
        return {}


def _remember(bench: Workbench, uid: str, name: str) -> None:
    known = {**_known_as(bench), uid: name}
    bench.services.settings[KNOWN_AS] = json.dumps(known, ensure_ascii=False)

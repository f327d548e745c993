"""Several people at one project file, one after the other."""

from collections.abc import Generator
from contextlib import contextmanager

from annotator.model.person import Role
from annotator.store import people
from annotator.store.project import Project


@contextmanager
def acting(project: Project, name: str, role: Role = Role.ANNOTATOR) -> Generator[Project]:
    """Have somebody else, new perhaps, sit at the project for a while."""
    before = project.person
    known = {person.name: person for person in people.people(project.connection).values()}
    if name not in known:
        with project.derived() as connection:
            known[name] = people.add(connection, name, role)
    project.person = known[name]
    try:
        yield project
    finally:
        project.person = before

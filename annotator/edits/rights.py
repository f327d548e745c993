"""Refusing what a person's role does not allow."""

from annotator.errors import RuleError
from annotator.model.roles import Right, may
from annotator.store.project import Project


def require(project: Project, right: Right) -> None:
    """Raise RuleError(not_allowed) unless the person who works may do it."""
    person = project.person
    if not may(person.role, right):
        raise RuleError(f"may_not_{right}", person=person.name, role=str(person.role))

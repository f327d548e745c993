"""Refusing what a person's role does not allow."""

from annotator.errors import RuleError
from annotator.model.roles import Right, may
from annotator.store.project import Project


def refusal(project: Project, right: Right) -> RuleError | None:
    """Why the person who works may not do it; None where they may."""
    person = project.person
    if may(person.role, right):
        return None
    return RuleError(f"may_not_{right}", person=person.name)


def require(project: Project, right: Right) -> None:
    """Raise the RuleError that `refusal` gives, whose code is `may_not_` and the right."""
    error = refusal(project, right)
    if error is not None:
        raise error

"""What roles, states of assignments, kinds of rows and a window where several people work are called."""

from collections.abc import Mapping

from annotator.model.assignment import AssignmentState
from annotator.model.changes import Kind
from annotator.model.person import Role
from annotator.store import people
from annotator.store.project import Project
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate

_ROLES: Mapping[Role, str] = {
    Role.ANNOTATOR: QT_TRANSLATE_NOOP("Team", "Annotator"),
    Role.REVIEWER: QT_TRANSLATE_NOOP("Team", "Reviewer"),
    Role.LEAD: QT_TRANSLATE_NOOP("Team", "Lead"),
}
_STATES: Mapping[AssignmentState, str] = {
    AssignmentState.TO_DO: QT_TRANSLATE_NOOP("Team", "To do"),
    AssignmentState.IN_WORK: QT_TRANSLATE_NOOP("Team", "In work"),
    AssignmentState.DONE: QT_TRANSLATE_NOOP("Team", "Done"),
    AssignmentState.RETURNED: QT_TRANSLATE_NOOP("Team", "Returned"),
}
_KINDS: Mapping[Kind, str] = {
    Kind.ANNOTATION: QT_TRANSLATE_NOOP("Team", "Annotations"),
    Kind.LINK: QT_TRANSLATE_NOOP("Team", "Links"),
    Kind.DOCUMENT_LABEL: QT_TRANSLATE_NOOP("Team", "Document labels"),
    Kind.ASSIGNMENT: QT_TRANSLATE_NOOP("Team", "Documents, how far"),
    Kind.REJECTION: QT_TRANSLATE_NOOP("Team", "Rejected suggestions"),
    Kind.REFUSED_SURFACE: QT_TRANSLATE_NOOP("Team", "Surfaces rejected everywhere"),
    Kind.REPLY: QT_TRANSLATE_NOOP("Team", "Replies to suggesters"),
    Kind.REPAIR: QT_TRANSLATE_NOOP("Team", "Decisions on repairs"),
    Kind.KNOWN_NAME: QT_TRANSLATE_NOOP("Team", "Known names"),
    Kind.VERDICT: QT_TRANSLATE_NOOP("Team", "Verdicts"),
    Kind.COMMENT: QT_TRANSLATE_NOOP("Team", "Comments"),
}


def window_title(project: Project | None) -> str:
    """The project's name, and who works in it where others do, too."""
    if project is None:
        return translate("Window", "Annotator")
    if len(people.people(project.connection)) < 2:
        return translate("Window", "{project} — Annotator").format(project=project.name)
    told = translate("Window", "{project} · {person} — Annotator")
    return told.format(project=project.name, person=project.person.name)


def role_word(role: Role) -> str:
    """The name of a role."""
    return translate("Team", _ROLES[role])


def state_word(state: AssignmentState) -> str:
    """How far a person is with a document, in a word."""
    return translate("Team", _STATES[state])


def kind_word(kind: Kind) -> str:
    """What rows of a kind are called."""
    return translate("Team", _KINDS[kind])

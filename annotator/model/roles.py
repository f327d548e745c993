"""What each role may do in a project: one table."""

from collections.abc import Mapping
from enum import StrEnum

from annotator.model.person import Role


class Right(StrEnum):
    """Something that not everybody may do."""

    REVIEW = "review"
    CHANGE_SCHEMA = "change_schema"
    CHANGE_SETTINGS = "change_settings"
    REMOVE_DOCUMENTS = "remove_documents"
    ASSIGN = "assign"
    EDIT_PEOPLE = "edit_people"
    BUNDLE = "bundle"
    MERGE = "merge"
    RESTORE_ALL = "restore_all"


_REVIEWER = frozenset({Right.REVIEW})

MAY: Mapping[Role, frozenset[Right]] = {
    Role.ANNOTATOR: frozenset(),
    Role.REVIEWER: _REVIEWER,
    Role.LEAD: frozenset(Right),
}
"""Everybody may tag, link, label, repair what is read, take suggestions, bring documents in, and take part in a talk
about a tag; beyond that, this."""


def may(role: Role, right: Right) -> bool:
    """Whether somebody of this role may do it."""
    return right in MAY[role]

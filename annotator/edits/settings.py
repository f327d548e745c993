"""What a person may settle for the whole project."""

from collections.abc import Iterable, Mapping

from annotator.edits.rights import require
from annotator.model.changes import Changes, Kind
from annotator.model.ids import new_uid
from annotator.model.problem import Demand
from annotator.model.roles import Right
from annotator.model.sieve import Choice, Voice
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.replies import least_setting, state_setting
from annotator.store.rows import now, to_milliseconds
from annotator.store.settings import BLIND, DONE_REQUIRES, LABEL_TERMS, NAMES_HIDDEN, setting_row


def require_for_done(project: Project, demand: Demand) -> Changes:
    """Say what documents must be free of before they can be done; those that are done already stay so.

    Raises RuleError(may_not_change_settings).
    """
    require(project, Right.CHANGE_SETTINGS)
    return _change(project, DONE_REQUIRES, demand, default=Demand.NOTHING)


def hide_names(project: Project, *, hidden: bool) -> Changes:
    """Say whether reviewers see who has tagged only once they have decided.

    Raises RuleError(may_not_change_settings).
    """
    require(project, Right.CHANGE_SETTINGS)
    return _change(project, NAMES_HIDDEN, "true" if hidden else "", default="")


def hear(project: Project, voices: Iterable[Voice], choice: Choice | None) -> Changes:
    """Say whether suggesters' suggestions of types are shown, whatever their precision; None leaves it to that."""
    changes = {state_setting(*voice): "" if choice is None else str(choice) for voice in voices}
    return _change_all(project, changes, default="")


def hear_from(project: Project, suggester: str, percent: int | None) -> Changes:
    """Say from which score on (0 to 100) a suggester's suggestions are shown; None leaves it to the suggester."""
    return _change(project, least_setting(suggester), "" if percent is None else str(percent), default="")


def remember_label_terms(project: Project, terms: str) -> Changes:
    """Keep what foreign labels mean here, as JSON, for the next import."""
    return _change(project, LABEL_TERMS, terms, default="")


def keep_blind(project: Project, *, blind: bool) -> Changes:
    """Hide annotators' tags from each other until all whom a document was given to are done with it, or do not.

    Raises RuleError(may_not_change_settings).
    """
    require(project, Right.CHANGE_SETTINGS)
    return _change(project, BLIND, "on" if blind else "off", default="off")


def _change(project: Project, name: str, value: str, *, default: str) -> Changes:
    return _change_all(project, {name: value}, default=default)


def _change_all(project: Project, values: Mapping[str, str], *, default: str) -> Changes:
    """All as one step; a value that is the default has no row."""
    if not values:
        return Changes()
    name, value = next(iter(values.items()))
    with project.step("change_setting", details={"name": name, "value": value}) as step:
        for each, wanted in values.items():
            _put(project, step, each, wanted, default=default)
    return step.changes


def _put(project: Project, step: Step, name: str, value: str, *, default: str) -> None:
    old = setting_row(project, name)
    if old is not None and value == default:
        step.delete(Kind.SETTING, old[0])
    elif old is not None:
        step.update(Kind.SETTING, old[0], {"value": value})
    elif value != default:
        whose = {"author_id": project.person.id, "created": to_milliseconds(now())}
        step.insert(Kind.SETTING, {"uid": new_uid().bytes, "name": name, "value": value, **whose})

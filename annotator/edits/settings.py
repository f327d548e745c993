"""What a person may settle for the whole project."""

from annotator.model.changes import Changes, Kind
from annotator.model.ids import new_uid
from annotator.model.problem import Demand
from annotator.store.project import Project
from annotator.store.rows import now, to_milliseconds
from annotator.store.settings import DONE_REQUIRES, setting_row


def require_for_done(project: Project, demand: Demand) -> Changes:
    """Say what documents must be free of before they can be done; those that are done already stay so."""
    return _change(project, DONE_REQUIRES, demand, default=Demand.NOTHING)


def _change(project: Project, name: str, value: str, *, default: str) -> Changes:
    old = setting_row(project, name)
    with project.step("change_setting", details={"name": name, "value": value}) as step:
        if old is not None and value == default:
            step.delete(Kind.SETTING, old[0])
        elif old is not None:
            step.update(Kind.SETTING, old[0], {"value": value})
        elif value != default:
            whose = {"author_id": project.person.id, "created": to_milliseconds(now())}
            step.insert(Kind.SETTING, {"uid": new_uid().bytes, "name": name, "value": value, **whose})
    return step.changes

"""What a person may do with export profiles: keep one under a name or another, and let it go."""

from annotator.errors import UsageError
from annotator.model.changes import Changes, Kind
from annotator.model.export_profile import ExportProfile
from annotator.model.ids import new_uid
from annotator.store.profiles import PREFIX, pack
from annotator.store.project import Project
from annotator.store.rows import now, to_milliseconds
from annotator.store.settings import setting_row


def save(project: Project, profile: ExportProfile) -> Changes:
    """Keep a profile; one of the same name is replaced. Raises UsageError(no_name)."""
    name = " ".join(profile.name.split())
    if not name:
        raise UsageError("no_name")
    old = setting_row(project, PREFIX + name)
    with project.step("save_profile", details={"name": name}) as step:
        if old is not None:
            step.update(Kind.SETTING, old[0], {"value": pack(profile)})
        else:
            whose = {"author_id": project.person.id, "created": to_milliseconds(now())}
            values = {"uid": new_uid().bytes, "name": PREFIX + name, "value": pack(profile), **whose}
            step.insert(Kind.SETTING, values)
    return step.changes


def rename(project: Project, name: str, to: str) -> Changes:
    """Keep a profile under another name. Raises UsageError: no_profile, no_name, profile_name_taken."""
    old, wanted = setting_row(project, PREFIX + name), " ".join(to.split())
    if old is None:
        raise UsageError("no_profile", name=name, known="–")
    if not wanted:
        raise UsageError("no_name")
    if wanted == name:
        return Changes()
    if setting_row(project, PREFIX + wanted) is not None:
        raise UsageError("profile_name_taken", name=wanted)
    with project.step("rename_profile", details={"name": wanted}) as step:
        step.update(Kind.SETTING, old[0], {"name": PREFIX + wanted})
    return step.changes


def forget(project: Project, name: str) -> Changes:
    """Delete a profile. Raises UsageError(no_profile)."""
    old = setting_row(project, PREFIX + name)
    if old is None:
        raise UsageError("no_profile", name=name, known="–")
    with project.step("forget_profile", details={"name": name}) as step:
        step.delete(Kind.SETTING, old[0])
    return step.changes

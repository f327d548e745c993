"""What a person may do with searches: keep one under a name, give it another name, and let it go."""

from annotator.errors import UsageError
from annotator.model.changes import Changes, Kind
from annotator.model.ids import SearchId, new_uid
from annotator.model.query import parse
from annotator.store.project import Project
from annotator.store.rows import now, to_milliseconds
from annotator.store.searches import SavedSearch, saved


def save(project: Project, name: str, query: str) -> Changes:
    """Keep a search as it was typed. Raises UsageError: no_name, name_taken, nothing_to_save, and those of `parse`."""
    name = _free_name(project, name)
    if not parse(query):
        raise UsageError("nothing_to_save")
    with project.step("save_search", details={"name": name}) as step:
        values = {
            "uid": new_uid().bytes,
            "name": name,
            "query": query.strip(),
            "author_id": project.person.id,
            "created": to_milliseconds(now()),
        }
        step.insert(Kind.SAVED_SEARCH, values)
    return step.changes


def rename(project: Project, search: SearchId, name: str) -> Changes:
    """Give a saved search another name. Raises UsageError: no_saved_search, no_name, name_taken."""
    before = _found(project, search)
    name = _free_name(project, name, but=search)
    with project.step("rename_search", details={"name": before.name}) as step:
        step.update(Kind.SAVED_SEARCH, search, {"name": name})
    return step.changes


def forget(project: Project, search: SearchId) -> Changes:
    """Delete a saved search. Raises UsageError(no_saved_search)."""
    before = _found(project, search)
    with project.step("forget_search", details={"name": before.name}) as step:
        step.delete(Kind.SAVED_SEARCH, search)
    return step.changes


def _found(project: Project, search: SearchId) -> SavedSearch:
    found = next((each for each in saved(project) if each.id == search), None)
    if found is None:
        raise UsageError("no_saved_search")
    return found


def _free_name(project: Project, name: str, but: SearchId | None = None) -> str:
    """The name in one line, if no other search has it."""
    line = " ".join(name.split())
    if not line:
        raise UsageError("no_name")
    if any(each.name == line and each.id != but for each in saved(project)):
        raise UsageError("name_taken", name=line)
    return line

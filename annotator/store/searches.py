"""Reading the searches that people keep."""

from dataclasses import dataclass

from annotator.model.ids import SearchId
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name; `query` is as it was typed."""

    id: SearchId
    name: str
    query: str


def saved(project: Project) -> list[SavedSearch]:
    """All of them, by name."""
    rows = project.connection.execute("SELECT id, name, query FROM saved_search ORDER BY name COLLATE NOCASE, id")
    return [SavedSearch(SearchId(row["id"]), row["name"], row["query"]) for row in rows]

"""The project's own settings, which all its people share."""

from annotator.model.problem import Demand
from annotator.store.project import Project

DONE_REQUIRES = "done_requires"
LABEL_TERMS = "label_terms"
BLIND = "blind"

NAMES_HIDDEN = "review_names_hidden"


def names_hidden(project: Project) -> bool:
    """Whether reviewers see who has tagged only once they have decided; they see it at once, by default."""
    row = setting_row(project, NAMES_HIDDEN)
    return row is not None and row[1] == "true"


def setting_row(project: Project, name: str) -> tuple[int, str] | None:
    """The id and the value of a setting; None while it is at its default."""
    row = project.connection.execute("SELECT id, value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else (int(row["id"]), str(row["value"]))


def done_requires(project: Project) -> Demand:
    """What a document must be free of before it can be done; nothing, by default."""
    row = setting_row(project, DONE_REQUIRES)
    known = {str(demand): demand for demand in Demand}
    return Demand.NOTHING if row is None else known.get(row[1], Demand.NO_PROBLEMS)


def label_terms(project: Project) -> str:
    """What foreign labels were said to mean, as JSON (`formats.foreign.terms`); empty where nothing was."""
    row = setting_row(project, LABEL_TERMS)
    return "" if row is None else row[1]


def is_blind(project: Project) -> bool:
    """Whether annotators' tags are hidden from each other until all are done with a document."""
    row = setting_row(project, BLIND)
    return row is not None and row[1] == "on"

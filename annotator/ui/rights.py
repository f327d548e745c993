"""Why a command cannot be run by whoever works here, for its tip."""

from collections.abc import Callable

from annotator.edits.rights import refusal
from annotator.model.roles import Right
from annotator.ui.sentences import sentence
from annotator.ui.workbench import Workbench


def barred(right: Right) -> Callable[[Workbench], str]:
    """Says who may do it instead; nothing where the person may, or no project is open."""

    def reason(bench: Workbench) -> str:
        project = bench.session.project
        error = refusal(project, right) if project is not None else None
        return "" if error is None else sentence(error)

    return reason

"""A problem: one thing wrong with the work on a document, where it is, and what would do away with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.check import Check, Level
from annotator.model.fixes import Fix
from annotator.model.ids import AnnotationId, AttributeId
from annotator.model.link import LinkId


@dataclass(frozen=True, slots=True)
class Problem:
    """Wrong with an annotation, with a link (then `annotation` is its source), or with the document as a whole.

    `integrity` is broken only by a fault of a program or a file; everything else is work still to be done.
    `code` is the rule's name where the schema's `check` is broken, with the check's own sentence. `attribute` is the
    one to look at. `fixes` would each do away with it, the likeliest first.
    """

    code: str
    annotation: AnnotationId | None = None
    level: Level = Level.ERROR
    integrity: bool = False
    check: Check | None = None
    details: Mapping[str, object] = field(default_factory=dict[str, object])
    link: LinkId | None = None
    attribute: AttributeId | None = None
    fixes: tuple[Fix, ...] = ()


class Demand(StrEnum):
    """What a project asks of a document before it may be called done."""

    NOTHING = "nothing"
    NO_ERRORS = "no_errors"
    NO_PROBLEMS = "no_problems"

    def bars(self, problem: Problem) -> bool:
        """Whether a document with this problem may not be done."""
        return self is Demand.NO_PROBLEMS or (self is Demand.NO_ERRORS and problem.level is Level.ERROR)

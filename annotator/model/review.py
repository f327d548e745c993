"""Review: what was decided about one tag, why, by whom, and what was said of it.

A verdict stands on the uid of an annotation or a link and on what that said at the time. Where it says something else
by now the verdict is stale: it is still part of the tag's story, but decides nothing any more.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, DocumentId, PersonId, Uid
from annotator.model.link import Link, LinkId

VerdictId = NewType("VerdictId", int)
CommentId = NewType("CommentId", int)

Said = NewType("Said", str)
"""What an annotation or a link said when a verdict was given on it, so that equal things are equal texts."""


class About(StrEnum):
    """What a verdict is on."""

    ANNOTATION = "annotation"
    LINK = "link"


class Decision(StrEnum):
    """What was decided. The last two are the author's answers; all others are a reviewer's."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    """The reviewer made it, in place of what stands there otherwise; it is accepted by that."""
    PASSED_OVER = "passed_over"
    """Another one was taken here."""
    RETURNED = "returned"
    """Rejected, with a reason; it is the author's turn."""
    ASKED = "asked"
    """The author is asked what is meant."""
    AGREED = "agreed"
    DISPUTED = "disputed"

    @property
    def by_reviewer(self) -> bool:
        """Whether it is a reviewer who decides so."""
        return self not in (Decision.AGREED, Decision.DISPUTED)

    @property
    def accepts(self) -> bool:
        """Whether what it is on belongs to the settled layer by it."""
        return self in (Decision.ACCEPTED, Decision.CORRECTED)

    @property
    def waits(self) -> bool:
        """Whether the author has to answer."""
        return self in (Decision.RETURNED, Decision.ASKED)


class CaseKind(StrEnum):
    """Why a place needs a decision: the first five are what people differ in there."""

    MISSING = "missing"
    BOUNDARY = "boundary"
    TYPE = "type"
    ATTRIBUTE = "attribute"
    LINK = "link"
    DISPUTED = "disputed"
    """The author holds that it was returned wrongly."""
    CHANGED = "changed"
    """It says something else than when a reviewer decided about it."""
    RULE = "rule"
    OUTLIER = "outlier"
    """The surface is usually of another type."""
    LENGTH = "length"
    SUGGESTER = "suggester"
    FAST = "fast"
    WAITING = "waiting"
    """It went back to its author, who has not answered yet."""
    SAMPLE = "sample"
    """Nothing speaks against it: it was drawn at random."""


DIFFERENCES = (CaseKind.MISSING, CaseKind.BOUNDARY, CaseKind.TYPE, CaseKind.ATTRIBUTE, CaseKind.LINK)


class CaseState(StrEnum):
    """Whose turn it is."""

    OPEN = "open"
    WAITING = "waiting"
    """The author's."""
    DECIDED = "decided"


class Reason(StrEnum):
    """Why a tag is returned; each goes with the guideline of the tag's type."""

    NO_SUCH = "no_such"
    TYPE = "type"
    EDGES = "edges"
    ATTRIBUTES = "attributes"
    TWICE = "twice"
    OTHER = "other"


GUIDELINE = "guideline:"
"""Begins a reason that points at a paragraph of the guideline of the tag's type, counted from 1: `guideline:2`."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision on one annotation or link. `reason` is a Reason, a `guideline:` one, or empty.

    `instead` is the uid of the annotation that is to stand in its place; None where it is just to go or to stay.
    """

    id: VerdictId
    uid: Uid
    document: DocumentId
    about: About
    target: Uid
    said: Said
    decision: Decision
    reason: str
    instead: Uid | None
    author: PersonId
    created: datetime


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said of an annotation, or of the whole document where `target` is None."""

    id: CommentId
    uid: Uid
    document: DocumentId
    target: Uid | None
    text: str
    author: PersonId
    created: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How the verdicts on one thing stand: the last by a reviewer, and what its author has answered to that.

    `fresh` tells whether it still says what the verdict was given on.
    """

    verdict: Verdict
    answer: Verdict | None
    fresh: bool

    @property
    def accepted(self) -> bool:
        """Whether it belongs to the settled layer."""
        return self.fresh and self.verdict.decision.accepts

    @property
    def disputed(self) -> bool:
        """Whether the author holds against the verdict that the tag is right: the reviewer's turn again."""
        return self.fresh and self.answer is not None and self.answer.decision is Decision.DISPUTED

    @property
    def waiting(self) -> bool:
        """Whether it is the author's turn."""
        return self.fresh and self.verdict.decision.waits and self.answer is None

    @property
    def settled_otherwise(self) -> bool:
        """Whether another was taken in its place, and the author has said nothing to that, who need not."""
        return self.fresh and self.verdict.decision is Decision.PASSED_OVER and self.answer is None

    @property
    def decided(self) -> bool:
        """Whether a reviewer has nothing to do here."""
        return self.fresh and not self.disputed


def standings(verdicts: Iterable[Verdict], said: Mapping[Uid, Said]) -> Mapping[Uid, Standing]:
    """How verdicts on things stand that say this now; things without a reviewer's verdict are left out."""
    last, answers = dict[Uid, Verdict](), dict[Uid, Verdict]()
    for each in sorted(verdicts, key=lambda verdict: (verdict.created, verdict.uid)):
        if each.decision.by_reviewer:
            last[each.target] = each
            answers.pop(each.target, None)
        else:
            answers[each.target] = each
    return {target: Standing(each, answers.get(target), said.get(target) == each.said) for target, each in last.items()}


_BULLET = re.compile(r"^\s*(?:[-*+]|\d+[.)、])\s+")


def paragraphs(guideline: str) -> list[str]:
    """The parts of a guideline that a reason can point at: its items and paragraphs, without the marks of a list."""
    parts, lines = list[str](), list[str]()
    for line in (*guideline.splitlines(), ""):
        if lines and (not line.strip() or _BULLET.match(line)):
            parts.append(" ".join(lines))
            lines = []
        if line.strip():
            lines.append(_BULLET.sub("", line).strip())
    return parts


@dataclass(frozen=True, slots=True)
class Settled:
    """What a position came to: `annotation` stands for all rows that say the same there.

    `agree` of `of` people who worked on the document have this span and type; where the reviewer made it, that may be
    none of them.
    """

    annotation: Annotation
    agree: int
    of: int
    reviewed_by: PersonId
    reviewed_at: datetime


@dataclass(frozen=True, slots=True)
class SettledLayer:
    """The reviewed outcome of a document, in the order of the text, and the links among it, by age.

    The ends of the links are the annotations that stand in `annotations`.
    """

    annotations: tuple[Settled, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """At one position: the annotations that are accepted, all of which say the same, and those passed over."""

    accepted: Sequence[AnnotationId]
    passed_over: Sequence[AnnotationId] = ()


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """Of links that say the same: whether they hold."""

    links: Sequence[LinkId]
    accepted: bool


@dataclass(frozen=True, slots=True)
class Returned:
    """A tag that came back to its author: with the verdict, what was said of it, and what is to stand there instead.

    `title` is that of the document; without an `instead` the tag is to go, or the author is only asked.
    """

    annotation: Annotation
    title: str
    verdict: Verdict
    comments: tuple[Comment, ...] = ()
    instead: Annotation | None = None

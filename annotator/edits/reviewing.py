"""What a reviewer may do with other people's tags: rows of the reviewer's own, so that nobody's work is changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.edits.own import shortened
from annotator.edits.rights import require
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import AnnotationId, DocumentId, StepId, Uid, new_uid
from annotator.model.review import (
    About,
    Choice,
    Comment,
    CommentId,
    Decision,
    LinkChoice,
    Said,
    Verdict,
    VerdictId,
)
from annotator.model.roles import Right
from annotator.store import annotations, documents, links
from annotator.store.journal import Step
from annotator.store.project import Project
from annotator.store.reviews import verdicts
from annotator.store.reviews.verdict_rows import comment_values, said_by, said_by_link, verdict_values
from annotator.store.rows import now

_Ids = Sequence[AnnotationId]


def take(project: Project, choice: Choice) -> Changes:
    """Accept some annotations and pass over the others that stand there. Raises RuleError(may_not_review)."""
    return settle(project, [choice], code="take")


@dataclass(slots=True)
class SoFar:
    """A step that is taken part by part, which will have decided `count` places and links in all."""

    count: int
    step: StepId | None = None


def settle(
    project: Project,
    choices: Iterable[Choice],
    ties: Iterable[LinkChoice] = (),
    *,
    code: str = "settle",
    so_far: SoFar | None = None,
) -> Changes:
    """Decide many positions and links as one step; what is not there any more is left out.

    What this person has decided so already is not decided again. Further calls with the same `so_far` are the same
    step. Raises RuleError(may_not_review).
    """
    chosen = [choice for choice in choices if choice.accepted or choice.passed_over]
    tied = list(ties)
    first = next((id for choice in chosen for id in (*choice.accepted, *choice.passed_over)), None)
    require(project, Right.REVIEW)
    about = _about_first(project, first, tied)
    if about is None:
        return Changes()
    document, surface = about
    part = so_far or SoFar(len(chosen) + len(tied))
    details = {"title": document.title, "surface": shortened(surface), "count": part.count}
    with project.step(code, document, details, more_of=part.step) as step:
        for choice in chosen:
            _choose(project, step, choice)
        for tie in tied:
            _choose_links(project, step, tie)
    if step.rows:
        part.step = step.id
    return step.changes


def send_back(
    project: Project, ids: _Ids, reason: str, comment: str = "", instead: AnnotationId | None = None
) -> Changes:
    """Return annotations to their authors with a reason, and with what should stand there, if anything should.

    Raises RuleError(may_not_review).
    """
    return _decide(project, "send_back", ids, Decision.RETURNED, reason=reason, comment=comment, instead=instead)


def ask(project: Project, ids: _Ids, comment: str = "") -> Changes:
    """Ask the authors what is meant. Raises RuleError(may_not_review)."""
    return _decide(project, "ask", ids, Decision.ASKED, comment=comment)


def comment_on(project: Project, id: AnnotationId, text: str) -> Changes:
    """Say something of an annotation, whoever's it is. Nothing said is no change."""
    about = annotations.annotation(project, id)
    document = documents.document(project, about.document)
    if not text.strip():
        return Changes()
    details = {"title": document.title, "surface": shortened(about.surface)}
    with project.step("comment", document, details) as step:
        say(project, step, about, text)
    return step.changes


def comment_on_document(project: Project, id: DocumentId, text: str) -> Changes:
    """Say something of a whole document."""
    document = documents.document(project, id)
    if not text.strip():
        return Changes()
    with project.step("comment", document, {"title": document.title, "surface": shortened(document.title)}) as step:
        put_comment(project, step, document.id, None, text)
    return step.changes


def _decide(
    project: Project,
    code: str,
    ids: _Ids,
    decision: Decision,
    *,
    reason: str = "",
    comment: str = "",
    instead: AnnotationId | None = None,
) -> Changes:
    require(project, Right.REVIEW)
    about = annotations.among(project, ids)
    if not about:
        return Changes()
    document = documents.document(project, about[0].document)
    wanted = None if instead is None else annotations.annotation(project, instead).uid
    details = {"title": document.title, "surface": shortened(about[0].surface), "count": len(about)}
    with project.step(code, document, details) as step:
        for each in about:
            rule(project, step, each, decision, reason=reason, instead=wanted)
            say(project, step, each, comment)
    return step.changes


def _choose(project: Project, step: Step, choice: Choice) -> None:
    accepted = annotations.among(project, choice.accepted)
    for each in accepted:
        rule(project, step, each, Decision.ACCEPTED)
    stands = accepted[0].uid if accepted else None
    for each in annotations.among(project, choice.passed_over):
        rule(project, step, each, Decision.PASSED_OVER, instead=stands)


def _choose_links(project: Project, step: Step, choice: LinkChoice) -> None:
    decision = Decision.ACCEPTED if choice.accepted else Decision.PASSED_OVER
    for each in links.among(project, choice.links):
        ends = annotations.among(project, {each.source, each.target})
        said = said_by_link(each, {end.id: end.uid for end in ends})
        _put_verdict(project, step, _Target(each.document, About.LINK, each.uid, said), decision, "", None)


def _about_first(
    project: Project, first: AnnotationId | None, ties: Sequence[LinkChoice]
) -> tuple[Document, str] | None:
    """The document and the surface that the step is told by."""
    if first is None:
        found = links.among(project, [id for tie in ties for id in tie.links][:1])
        first = found[0].source if found else None
    if first is None:
        return None
    about = annotations.among(project, [first])
    return (documents.document(project, about[0].document), about[0].surface) if about else None


@dataclass(frozen=True, slots=True)
class _Target:
    document: DocumentId
    about: About
    uid: Uid
    said: Said


def rule(
    project: Project,
    step: Step,
    about: Annotation,
    decision: Decision,
    *,
    reason: str = "",
    instead: Uid | None = None,
) -> None:
    """Inside a step: a decision on an annotation as it is now."""
    target = _Target(about.document, About.ANNOTATION, about.uid, said_by(about))
    _put_verdict(project, step, target, decision, reason, instead if instead != about.uid else None)


def _put_verdict(
    project: Project, step: Step, target: _Target, decision: Decision, reason: str, instead: Uid | None
) -> None:
    """The same again, with nothing in between, is no decision."""
    before = verdicts.verdicts_on(project, target.uid)
    person = project.person.id
    if before and (before[-1].author, before[-1].said, before[-1].decision, before[-1].reason, before[-1].instead) == (
        person,
        target.said,
        decision,
        reason,
        instead,
    ):
        return
    made = Verdict(
        id=VerdictId(0),
        uid=new_uid(),
        document=target.document,
        about=target.about,
        target=target.uid,
        said=target.said,
        decision=decision,
        reason=reason,
        instead=instead,
        author=person,
        created=now(),
    )
    step.insert(Kind.VERDICT, verdict_values(made))


def say(project: Project, step: Step, about: Annotation, text: str) -> None:
    """Inside a step: a comment on an annotation, unless it is empty."""
    if text.strip():
        put_comment(project, step, about.document, about.uid, text)


def put_comment(project: Project, step: Step, document: DocumentId, target: Uid | None, text: str) -> None:
    """Inside a step: a comment on an annotation or on the document."""
    made = Comment(CommentId(0), new_uid(), document, target, text.strip(), project.person.id, now())
    step.insert(Kind.COMMENT, comment_values(made))

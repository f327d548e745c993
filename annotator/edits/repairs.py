"""What a person may do with the reading of a document: repair it, leave it as it came, pass noise over, choose rules.

The source text never changes, and no tag moves. What people say is kept only where it is not what the rules say anyway.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from annotator.errors import RuleError
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document
from annotator.model.ids import DocumentId, new_uid
from annotator.model.span import Span
from annotator.store import documents, readings
from annotator.store.journal import Details
from annotator.store.project import Project
from annotator.store.rows import Value, now, to_milliseconds
from annotator.text.offsets import Bounds
from annotator.text.repairs.decided import Choices, Decision, Placed, overlap
from annotator.text.repairs.rules import APPLIED_FROM, HAND, NOISES, RULES

_CODES = {(False, True): "repair", (False, False): "unrepair", (True, True): "pass_over", (True, False): "take_in"}
"""A step's code, by whether it is about noise, and whether that is then applied."""


def set_applied(project: Project, document: DocumentId, places: Sequence[Placed], applied: bool) -> Changes:
    """Make these repairs or leave them as they came, or pass this noise over or take it in; places are all of one sort.

    A place that is set back to what the rules say has nobody's word any more; what was made by hand is gone then.
    """
    if not places:
        return Changes()
    found, choices = documents.document(project, document), readings.choices(project)
    said = _by_place(readings.decisions(project, document))
    details = _details(project, found, [(place.start, place.end) for place in places])
    with project.step(_CODES[places[0].noise, applied], found, details) as step:
        for place in places:
            words = said.get(_place(place), [])
            if applied == _without_a_word(place, choices):
                for word in words:
                    step.delete(Kind.REPAIR, word.id)
            elif not words:
                step.insert(Kind.REPAIR, decision_values(project, found, place, applied=applied))
            elif words[-1].applied != applied:
                step.update(Kind.REPAIR, words[-1].id, _word(project, applied=applied))
    return step.changes


def add(project: Project, document: DocumentId, start: int, end: int, replacement: str) -> Changes:
    """Have the source text from `start` to `end` read otherwise; where the two are one, something is put in there.

    Displaces the repairs of rules that it overlaps. Raises RuleError: outside_text, nothing_repaired, and
    repair_overlaps where it overlaps another that was made by hand.
    """
    found = documents.document(project, document)
    text = documents.text_of(project, found)
    if not 0 <= start <= end <= len(text):
        raise RuleError("outside_text", end=end, length=len(text))
    if text[start:end] == replacement:
        raise RuleError("nothing_repaired", surface=replacement)
    for each in readings.decisions(project, document):
        by_hand = each.applied and not each.noise and each.rule == HAND
        if by_hand and overlap((start, end), (each.start, each.end)):
            raise RuleError("repair_overlaps", surface=text[each.start : each.end] or each.replacement)
    return _say(project, found, Decision(0, False, start, end, replacement, HAND, True))


def pass_over(project: Project, document: DocumentId, span: Span) -> Changes:
    """Say that a stretch is no part of the document. Raises RuleError(outside_text)."""
    found = documents.document(project, document)
    if span.end > found.length:
        raise RuleError("outside_text", end=span.end, length=found.length)
    for each in readings.decisions(project, document):
        if each.applied and each.noise and each.start <= span.start and span.end <= each.end:
            return Changes()
    return _say(project, found, Decision(0, True, span.start, span.end, "", HAND, True))


def take_back(project: Project, document: DocumentId, decisions: Sequence[int]) -> Changes:
    """Take back what was said of places in a document, whoever said it; those that are gone already are no matter."""
    found = documents.document(project, document)
    gone = [each for each in readings.decisions(project, document) if each.id in decisions]
    if not gone:
        return Changes()
    details = _details(project, found, [(each.start, each.end) for each in gone])
    with project.step("take_back", found, details) as step:
        for each in gone:
            step.delete(Kind.REPAIR, each.id)
    return step.changes


def switch_rule(project: Project, rule: str, noise: bool, applied: bool) -> Changes:
    """Switch a rule on or off for all documents, those to come too; what people said of single places stays.

    A rule that is off finds as before, but none of it is applied. Switched to what it is by itself it has no choice any
    more, and each find is applied or not by how sure it is; switched on against that, all are.
    """
    known = (NOISES if noise else RULES)[rule]
    id = readings.choice(project, rule, noise=noise)
    with project.step("rule_on" if applied else "rule_off", details={"rule": rule, "noise": int(noise)}) as step:
        if applied != known.applied:
            if id is None:
                values = {"uid": new_uid().bytes, "noise": int(noise), "rule": rule}
                step.insert(Kind.RULE_CHOICE, values | _word(project, applied=applied))
            else:
                step.update(Kind.RULE_CHOICE, id, _word(project, applied=applied))
        elif id is not None:
            step.delete(Kind.RULE_CHOICE, id)
    return step.changes


def _say(project: Project, document: Document, decision: Decision) -> Changes:
    details = _details(project, document, [(decision.start, decision.end)])
    with project.step(_CODES[decision.noise, True], document, details) as step:
        step.insert(Kind.REPAIR, decision_values(project, document, decision, applied=True))
    return step.changes


_Place = tuple[bool, int, int, str]


def _place(of: Placed | Decision) -> _Place:
    return of.noise, of.start, of.end, of.replacement


def _by_place(decisions: Sequence[Decision]) -> Mapping[_Place, Sequence[Decision]]:
    found: dict[_Place, list[Decision]] = defaultdict(list)
    for each in decisions:
        found[_place(each)].append(each)
    return found


def _without_a_word(place: Placed, choices: Choices) -> bool:
    """Whether it would be applied if nobody had said anything of it."""
    return place.by_rule and choices.get((place.noise, place.rule), place.confidence >= APPLIED_FROM)


def decision_values(project: Project, document: Document, of: Placed | Decision, *, applied: bool) -> dict[str, Value]:
    """The row that keeps what the person says of a place now."""
    return {
        "uid": new_uid().bytes,
        "document_id": document.id,
        "noise": int(of.noise),
        "start": of.start,
        "end": of.end,
        "replacement": of.replacement,
        "rule": of.rule,
        **_word(project, applied=applied),
    }


def _word(project: Project, *, applied: bool) -> dict[str, Value]:
    """What is said, who says it, and when: the last word holds."""
    return {"applied": int(applied), "author_id": project.person.id, "created": to_milliseconds(now())}


_SHOWN = 24
_AROUND = 2


def _details(project: Project, document: Document, places: Sequence[Bounds]) -> Details:
    text, (start, end) = documents.text_of(project, document), places[0]
    surface = text[start:end]
    if not surface.strip():
        surface = text[max(0, start - _AROUND) : end + _AROUND]
    surface = "⏎".join(surface.splitlines())
    shown = surface if len(surface) <= _SHOWN else f"{surface[: _SHOWN - 1]}…"
    return {"title": document.title, "surface": shown, "count": len(places)}

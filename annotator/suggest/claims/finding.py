"""Finds claims: statements are parted into groups of clauses, what is no claim is left out, the rest is told apart."""

import re
from collections.abc import Iterator, Sequence

from annotator.suggest.claims import cues
from annotator.suggest.claims.claim import Claim, ClaimKind, Group, Mood
from annotator.suggest.claims.groups import groups, is_somebodys, shared
from annotator.suggest.claims.kinds import figures_in, is_said, kind_of, said_of, states
from annotator.suggest.claims.marked import BLOT, marked
from annotator.suggest.claims.statements import Statement, statements
from annotator.text.offsets import Bounds
from annotator.text.quantities.quantity import Quantity

_SHORTEST = 6
"""Code points of a claim."""
_LISTED = re.compile(r"[、，；\s]")
"""Between the things of a list: 甲、乙、丙 is none."""
_SHORTEST_TOLD = 12
"""Code points of one that has neither a figure nor a speaker."""
_FEW = 3
"""Sentences of a passage that goes on with what is planned; a row of more is one of instructions."""
_LONGEST = 600
"""Code points; what is longer is no sentence but a list or debris."""


def claims(source: str, figures: Sequence[Quantity]) -> Iterator[Claim]:
    """The claims of a text in which these figures and times were found, in its order."""
    text, planned = marked(source), False
    for passage in statements(text):
        went_on, planned = planned and len(passage) <= _FEW, False
        for statement in passage:
            for group in groups(text.text, statement):
                goes_on = went_on or (planned and len(passage) <= _FEW)
                score = _score(text.text, statement, group, figures, planned=goes_on)
                if score:
                    kind = _kind(text.text, statement, group, figures, planned=went_on)
                    ahead = goes_on or cues.AHEAD.search(text.text, *group.bounds) is not None
                    planned = planned or (kind is ClaimKind.COMMIT and ahead)
                    yield from _made(text.text, statement, group, kind, score)


def _kind(text: str, statement: Statement, group: Group, figures: Sequence[Quantity], *, planned: bool) -> ClaimKind:
    kind = kind_of(text, group, statement.attribution, figures)
    if kind not in (ClaimKind.EVENT, ClaimKind.VALUE, ClaimKind.CAUSAL) or not _is_instruction(text, group):
        return kind
    demanded = statement.spoken or statement.attribution is not None
    return ClaimKind.POLICY if demanded else ClaimKind.COMMIT if planned else kind


def _made(text: str, statement: Statement, group: Group, kind: ClaimKind, score: float) -> Iterator[Claim]:
    said = said_of(text, group, kind, statement)
    for clauses in shared(text, group):
        pieces = _joined(text, clauses)
        yield Claim(pieces, kind, said, score, statement.attribution)


def _joined(text: str, clauses: Sequence[Bounds]) -> tuple[Bounds, ...]:
    """Clauses as one stretch where they follow each other, and as pieces where something stands between."""
    pieces = [clauses[0]]
    for start, end in clauses[1:]:
        if any(sign.isalnum() for sign in text[pieces[-1][1] : start]):
            pieces.append((start, end))
        else:
            pieces[-1] = pieces[-1][0], end
    pieces[-1] = _without_bracket(text, *pieces[-1])
    return tuple(pieces)


def _score(text: str, statement: Statement, group: Group, figures: Sequence[Quantity], *, planned: bool) -> float:
    """How sure it is that this is a claim; 0 where it is none. Shares of the claims found in real texts that are."""
    start, end = group.bounds
    words = text[start:end]
    numeric = any(states(text, each) for each in figures_in(figures, start, end))
    if _is_none(text, statement, group, numeric=numeric):
        return 0
    if numeric and statement.attribution is None and not is_said(text, group, figures):
        return 0
    if statement.attribution is not None:
        return 0.9
    if numeric:
        return 0.9 if statement.closed else 0.75 if end - start >= _SHORTEST_TOLD else 0
    if group.mood is Mood.FUTURE:
        return 0.85
    if statement.spoken:
        return 0.55
    if not statement.closed and not (end - start > 30 and cues.DONE.search(words)):
        return 0
    if _is_instruction(text, group):
        return 0.5 if planned and not _is_short(words) else 0
    if cues.DONE.search(words) or cues.BEING.search(words):
        return 0.8
    return 0.6


def _is_none(text: str, statement: Statement, group: Group, *, numeric: bool) -> bool:
    start, end = group.bounds
    words = text[start:end]
    if not _SHORTEST <= end - start <= _LONGEST or statement.asked or cues.QUESTION.search(words):
        return True
    if cues.SCENE.search(words) or cues.CAPTION.search(words):
        return True
    if numeric or statement.attribution is not None:
        return False
    if max(map(len, _LISTED.split(words.replace(BLOT, "")))) < _SHORTEST:
        return True
    return not statement.spoken and len(words) < _SHORTEST_TOLD


def _without_bracket(text: str, start: int, end: int) -> Bounds:
    """Without （以下简称《意见》） at the end."""
    opening = text.rfind("（", start, end) if text[end - 1] == "）" else -1
    opening = max(opening, text.rfind("(", start, end) if text[end - 1] == ")" else -1)
    return (start, opening) if opening > start and end - opening > _SHORTEST else (start, end)


def _is_short(words: str) -> bool:
    return len(words) < 16


def _is_instruction(text: str, group: Group) -> bool:
    """Whether nobody does it: a row of what is to be done."""
    done = cues.ACHIEVED_FIRST.match(text, *group.bounds) or cues.FIRMLY_DONE.search(text, *group.clauses[0])
    return done is None and not is_somebodys(text, group)

"""Statements: stretches of a text in which one speaker, or the writer, says something.

A quotation of several sentences is found with its source, whether that stands before it, after it or in its middle.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.suggest.claims.attribution import Attribution, hearsay, saying
from annotator.suggest.claims.marked import Marked
from annotator.text.offsets import Bounds

_SENTENCE = re.compile(r"[^。！？…\n]+(?P<end>[。！？…]*)")
_PAUSE = re.compile(r"[，：；]+|—{2,}|─{2,}|[ \t\u00a0\u3000]{2,}|\u3000")
_GOES_ON = re.compile("到20[0-9]{2}年|要|确定|并要求|还要")
"""How a sentence begins that its speaker goes on with, though no cue says so."""


@dataclass(frozen=True, slots=True)
class Statement:
    """`clauses` are in order, without the marks between them; `asked` says that it ends in a question mark.

    `closed` says that it has an end mark at all: headings have none. `nested` says that it tells what another says.
    """

    clauses: tuple[Bounds, ...]
    attribution: Attribution | None = None
    spoken: bool = False
    asked: bool = False
    closed: bool = True
    nested: bool = False

    @property
    def bounds(self) -> Bounds:
        """From the first clause to the last."""
        return self.clauses[0][0], self.clauses[-1][1]


def statements(text: Marked) -> Iterator[Sequence[Statement]]:
    """The statements of each passage that has any."""
    for start, end in text.passages:
        first, last = bisect_left(text.spoken, (start, start)), bisect_left(text.spoken, (end, end))
        found = list(_of_passage(text.text, start, end, text.spoken[first:last]))
        if found:
            yield found


def _of_passage(text: str, start: int, end: int, spoken: Sequence[Bounds]) -> Iterator[Statement]:
    at = start
    for number, (first, last) in enumerate(spoken):
        attribution, before = _announced(text, list(_sentences(text, at, first - 1)))
        yield from _told(text, before)
        following = spoken[number + 1][0] - 1 if number + 1 < len(spoken) else end
        attribution = attribution or _named_after(text, last + 1, following)
        for sentence in _sentences(text, first, last):
            yield replace(sentence, attribution=attribution, spoken=True)
        at = last + 1
    yield from _told(text, _sentences(text, at, end))


def _announced(text: str, before: list[Statement]) -> tuple[Attribution | None, list[Statement]]:
    """Who is about to speak, by the last clause before the quotation, and what else was said before it."""
    if not before or before[-1].closed:
        return None, before
    *clauses, (start, end) = before[-1].clauses
    found = saying(text, start, end)
    if found is None or found.content != end:
        return None, before
    kept = [replace(before[-1], clauses=tuple(clauses))] if clauses else []
    return found, [*before[:-1], *kept]


def _named_after(text: str, start: int, end: int) -> Attribution | None:
    """Who has just spoken, by the clause after the quotation."""
    following = next(_sentences(text, start, end), None)
    return None if following is None else saying(text, *following.clauses[0])


def _told(text: str, sentences: Iterable[Statement]) -> Iterator[Statement]:
    """What the writer says, or reports without quoting."""
    last: Attribution | None = None
    for sentence in sentences:
        for part in _parted(text, sentence):
            carried = part.attribution is None and last is not None and _GOES_ON.match(text, part.bounds[0])
            found = replace(part, attribution=last) if carried else part
            last = found.attribution
            yield found


def _parted(text: str, sentence: Statement) -> Iterator[Statement]:
    """A sentence before and after the clause that says who speaks."""
    clauses = sentence.clauses
    for number, (start, end) in enumerate(clauses):
        found = hearsay(text, start, min(end + 1, len(text))) or saying(text, start, end)
        if found is None or (found.planned and number > 0):
            continue
        before, after = clauses[:number], clauses[number + 1 :]
        if found.source is None and after:
            # 据介绍，某某认为，…: it is said who reports it.
            named = saying(text, *after[0])
            if named is not None and named.content == after[0][1] and len(after) > 1:
                found, after = named, after[1:]
        if found.content < end:
            after = ((found.content, end), *after)
        if before and after:
            yield replace(sentence, clauses=before)
        said = after or before  # 内容，某某说。
        if said:
            yield from _with_nested(text, replace(sentence, clauses=said, attribution=found))
        return
    yield sentence


def _with_nested(text: str, statement: Statement) -> Iterator[Statement]:
    """What somebody says, and what he says that another says: 负责人表示，《规划》提出要…."""
    start, end = statement.clauses[0]
    inner = saying(text, start, end)
    nested = inner is not None and inner.content < end
    yield replace(statement, nested=nested)
    if inner is not None and nested:
        yield replace(statement, clauses=((inner.content, end),), attribution=inner)


def _sentences(text: str, start: int, end: int) -> Iterator[Statement]:
    for match in _SENTENCE.finditer(text, start, end):
        clauses = tuple(_clauses(text, match.start(), match.start("end")))
        if clauses:
            yield Statement(clauses, asked="？" in match["end"], closed=bool(match["end"]))


def _clauses(text: str, start: int, end: int) -> Iterator[Bounds]:
    for pause in _PAUSE.finditer(text, start, end):
        yield from _bare(text, start, pause.start())
        start = pause.end()
    yield from _bare(text, start, end)


def _bare(text: str, start: int, end: int) -> Iterable[Bounds]:
    """The clause without blanks and single quotation marks at its edges, if anything is left."""
    while start < end and (text[start].isspace() or text[start] in "”’」』、"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in "“‘「『、"):
        end -= 1
    return [(start, end)] if start < end else []

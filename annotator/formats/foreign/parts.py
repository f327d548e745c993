"""Documents in parts, as models are trained on them: one for each passage, those joined that a mark goes over."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from annotator.formats.foreign.arriving import Arrived, Told, arrive
from annotator.formats.foreign.marks import Mark, MarkedText, uid_of
from annotator.formats.foreign.tags import stretches
from annotator.formats.titles import title_of
from annotator.model.span import Span


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document that begins at `start`. `before` and `after` are what stands around it.

    `before` is the text since the part before it; `after` is not empty only in the last part. All parts of a document
    with these make its text.
    """

    whole: MarkedText
    number: int
    start: int
    text: str
    before: str
    after: str
    marks: tuple[Mark, ...]
    """With offsets into the text of the part."""

    @property
    def id(self) -> str:
        """Of the document, with the number of the part."""
        return f"{self.whole.uid}:{self.number}"


def parts_of(whole: MarkedText, marks: Sequence[Mark] | None = None) -> list[Part]:
    """The parts that have more than blanks, and the marks in them; with `marks` only those, in order."""
    placed = whole.marks if marks is None else marks
    bounds = [(start, end) for start, end in stretches(whole.text, placed) if whole.text[start:end].strip()]
    found: list[Part] = []
    at = n = 0
    for number, (start, end) in enumerate(bounds):
        inside: list[Mark] = []
        while n < len(placed) and placed[n].span.start < end:
            inside.append(_moved(placed[n], start))
            n += 1
        after = whole.text[end:] if number == len(bounds) - 1 else ""
        found.append(Part(whole, number, start, whole.text[start:end], whole.text[at:start], after, tuple(inside)))
        at = end
    return found


def _moved(mark: Mark, start: int) -> Mark:
    fragments = tuple(Span(part.start - start, part.end - start) for part in mark.fragments)
    return replace(mark, fragments=fragments)


@dataclass(frozen=True, slots=True)
class ToldPart:
    """A part as a file tells it. Parts that follow each other with the same `document` are of one document.

    `frame` is the document without text and marks; offsets count from the part's own beginning.
    """

    document: str
    frame: MarkedText
    text: str
    marks: tuple[Told, ...]
    before: str = ""
    after: str = ""


def joined(parts: Iterable[ToldPart]) -> Iterator[Arrived]:
    """The documents that the parts make. One that names no document is one of its own."""
    for document, group in groupby(enumerate(parts), lambda each: each[1].document or f"{each[0]}:"):
        texts: list[str] = []
        marks: list[Told] = []
        at = 0
        frame = None
        for number, part in group:
            frame = frame or part.frame
            at += len(part.before)
            for mark in part.marks:
                bounds = tuple((at + start, at + end) for start, end in mark.bounds)
                marks.append(replace(mark, id=f"{number}:{mark.id}" if _is_short(mark.id) else mark.id, bounds=bounds))
            at += len(part.text) + len(part.after)
            texts += (part.before, part.text, part.after)
        text = "".join(texts)
        assert frame is not None
        title = frame.title or title_of(text, "")
        yield arrive(replace(frame, uid=uid_of(document if frame.title else text), title=title, text=text), marks)


def _is_short(id: str) -> bool:
    """Whether an id is but a number within its part."""
    return id.isdecimal()

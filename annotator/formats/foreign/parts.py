"""Documents in parts, as models are trained on them: one for each passage, those joined that a mark goes over."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.errors import FormatError
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
    """A part as a file tells it. Parts that follow each other with the same `document` and author are of one document.

    `frame` is the document without text and marks; offsets count from the part's own beginning.
    """

    document: str
    frame: MarkedText
    text: str
    marks: tuple[Told, ...]
    before: str = ""
    after: str = ""
    start: int | None = None
    """Where the file says that it begins in its document."""


def joined(parts: Iterable[ToldPart | FormatError]) -> Iterator[Arrived | FormatError]:
    """The documents that the parts make. One that names no document is one of its own.

    A document of which a part is broken or missing is left out and told: half of it would pass for all of it.
    """
    waiting: _Joined | None = None
    for number, part in enumerate(parts):
        if isinstance(part, FormatError):
            if waiting is not None:
                yield waiting.left_out() if waiting.document else waiting.arrived()
            waiting = None
            yield part
        elif waiting is not None and waiting.goes_on_with(part):
            waiting.add(number, part)
        else:
            if waiting is not None:
                yield waiting.arrived()
            waiting = _Joined(part.document, part.frame)
            waiting.add(number, part)
    if waiting is not None:
        yield waiting.arrived()


@dataclass(slots=True)
class _Joined:
    """A document on its way; `length` is that of its text so far."""

    document: str
    frame: MarkedText
    length: int = 0
    texts: list[str] = field(default_factory=list[str])
    marks: list[Told] = field(default_factory=list[Told])
    missing: bool = False

    def goes_on_with(self, part: ToldPart) -> bool:
        """Whether it is a further part of the same document, with the marks of the same person."""
        begins = part.start is not None and part.start == len(part.before)
        whose = part.document, part.frame.author
        return bool(part.document) and not begins and whose == (self.document, self.frame.author)

    def add(self, number: int, part: ToldPart) -> None:
        """The next part, which is the one of this number in the file."""
        at = self.length + len(part.before)
        self.missing |= part.start is not None and bool(self.document) and part.start != at
        for mark in part.marks:
            bounds = tuple((at + start, at + end) for start, end in mark.bounds)
            id = f"{number}:{mark.id}" if _is_short(mark.id) else mark.id
            self.marks.append(replace(mark, id=id, bounds=bounds))
        self.texts += (part.before, part.text, part.after)
        self.length = at + len(part.text) + len(part.after)

    def arrived(self) -> Arrived | FormatError:
        """The document with its marks, or that it is left out."""
        if self.missing:
            return self.left_out()
        text = "".join(self.texts)
        uid = uid_of(self.document if self.frame.title else text)
        title = self.frame.title or title_of(text, "")
        return arrive(replace(self.frame, uid=uid, title=title, text=text), self.marks)

    def left_out(self) -> FormatError:
        """That it is left out."""
        return FormatError("part_missing", file=self.frame.name, found=self.frame.title or self.document)


def _is_short(id: str) -> bool:
    """Whether an id is but a number within its part."""
    return id.isdecimal()

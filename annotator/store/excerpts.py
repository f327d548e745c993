"""A few lines of a document around a place, as they are read: the rest of the text is not even fetched."""

from dataclasses import dataclass, replace

from annotator.model.document import Document
from annotator.model.span import Span
from annotator.store import readings
from annotator.store.project import Project
from annotator.text.reading import Reading
from annotator.text.repairs.decided import decide


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines that begin at `start` of the source text; what `reading` says of offsets counts from there."""

    reading: Reading
    start: int


def excerpt(project: Project, document: Document, span: Span, around: int) -> Excerpt:
    """The lines around a span, of what stands at most so many code points before and behind it."""
    first = max(0, span.start - around)
    last = min(document.length, span.end + around)
    row = project.connection.execute(
        "SELECT substr(text, ?, ?) AS part FROM document_text WHERE id = ?", (first + 1, last - first, document.text)
    ).fetchone()
    start, part = _whole_lines(row["part"], first, document.length, span)
    return Excerpt(_read(project, document, part, start), start)


def _whole_lines(part: str, first: int, length: int, span: Span) -> tuple[int, str]:
    """Where the stretch begins and what it is, without the parts of lines at its edges."""
    head, tail = span.start - first, span.end - first
    before = part.find("\n", 0, head) if first > 0 else -1
    after = part.rfind("\n", tail) if first + len(part) < length else -1
    end = after if after > tail else len(part)
    return first + before + 1, part[before + 1 : end]


def _read(project: Project, document: Document, part: str, start: int) -> Reading:
    """With the repairs that lie in the stretch; as it came where the text has not been worked on yet."""
    end = start + len(part)
    cleaning = readings.cleaning_near(project, document.text, start, end)
    if cleaning is None:
        return Reading(part)
    said = [each for each in readings.decisions(project, document.id) if each.start < end and each.end > start]
    decided = decide(cleaning, said, readings.choices(project))
    inside = [each for each in decided.applied if start <= each.start and each.end <= end]
    return Reading(part, [replace(each, start=each.start - start, end=each.end - start) for each in inside])

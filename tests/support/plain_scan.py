"""The plain way to search, which ours is held against: every text is folded and read through."""

import random
from collections.abc import Iterator, Sequence
from functools import lru_cache

from annotator.model.ids import DocumentId
from annotator.model.query import Query, Words
from annotator.store import documents, readings
from annotator.store.project import Project
from annotator.store.search import search
from annotator.text.script import fold

ALL = 10**9

Place = tuple[int, int]


@lru_cache(maxsize=4096)
def solid(text: str) -> tuple[str, Sequence[int]]:
    """The folded text without its blanks, and where each of its characters stands."""
    kept = [(at, character) for at, character in enumerate(fold(text)) if not character.isspace()]
    return "".join(character for _, character in kept), [at for at, _ in kept]


def scan(text: str, typed: str) -> list[Place]:
    """Where the folded text without its blanks holds what was typed: the plain way."""
    (folded, offsets), (wanted, _) = solid(text), solid(typed)
    hits, at = list[Place](), folded.find(wanted)
    while at >= 0:
        hits.append((offsets[at], offsets[at + len(wanted) - 1] + 1))
        at = folded.find(wanted, at + len(wanted))
    return hits


def scan_all(project: Project, typed: str) -> dict[DocumentId, list[Place]]:
    """Each place once: where it is read, and where only the source text has it."""
    hits = dict[DocumentId, list[Place]]()
    for document in documents.documents(project):
        text = documents.text_of(project, document)
        reading = readings.reading_of(project, document, text)
        in_reading = list[Place]()
        if reading is not None:
            mapped = (reading.reading.to_source(*place) for place in scan(reading.reading.text, typed))
            in_reading = list(dict.fromkeys((each.start, each.end) for each in mapped))
        in_source = [
            (start, end)
            for start, end in scan(text, typed)
            if not any(start < other_end and other_start < end for other_start, other_end in in_reading)
        ]
        if in_reading or in_source:
            hits[document.id] = sorted([*in_reading, *in_source])
    return hits


def searched(project: Project, typed: str) -> dict[DocumentId, list[Place]]:
    """Where the project's own search finds what was typed."""
    query = Query((Words(typed, quoted=True),))
    hits = {each.document: [(hit.start, hit.end) for hit in each.hits] for each in search(project, query, ALL)}
    return {document: places for document, places in hits.items() if places}


def queries(texts: Sequence[str]) -> Iterator[str]:
    """Stretches of 1 to 8 characters of the texts, and a few that are nowhere."""
    chance = random.Random(11)
    long = [text for text in ("".join(each.split()) for each in texts) if len(text) > 8]
    for number in range(200):
        text, length = chance.choice(long), number % 8 + 1
        start = chance.randrange(len(text) - length)
        typed = text[start : start + length]
        yield "".join(reversed(typed)) if number % 10 == 9 else typed

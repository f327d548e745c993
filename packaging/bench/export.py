"""How quick exporting is, and how much memory it takes, beside bare SQLite that reads the same rows.

Bare is: SELECT the same rows, make a dictionary of each, and write it with `json.dumps`, without a look at whether it
is right, in which text it stands or what is repaired there. Each runs in a process of its own; the figures are its CPU
seconds, the best of some rounds taken in turns, and its highest resident memory.
`DOCUMENTS=100000 python3 packaging/dev.py bench export` is the large run.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from annotator.edits import documents as edits
from annotator.formats import exporting
from annotator.model.document import Source
from annotator.model.ids import TextId
from annotator.model.schema_file import shipped
from annotator.store import readings
from annotator.store.project import Project, create, open_read_only
from annotator.store.sqlite import sqlite3
from annotator.store.work import read_works
from annotator.text.repairs import clean

DOCUMENTS = int(os.environ.get("DOCUMENTS", "3000"))
TAGS = 30
"""Annotations on each."""
LENGTH = 1_000
"""Code points of each document, more or less."""
ROUNDS = 5 if DOCUMENTS <= 10_000 else 1
_BATCH = 500

_PHRASES = (
    *("成都", "重庆", "两江新区", "产业协作", "不低于", "100亿元", "，", "。\r\n\u3000", "2025年", "增长46.2%", "𠮷"),
    *("經(jīng)濟", "图片 49\n", "規劃", "\u00a0"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: CPU seconds, megabytes of resident memory at most."""

    seconds: float
    memory: float


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as scratch:
        path = Path(scratch) / "bench.anno"
        build(path)
        size = path.stat().st_size / 1e6
        print(f"{DOCUMENTS:,} documents, {DOCUMENTS * TAGS:,} annotations, {size:,.0f} MB", flush=True)
        rounds = [(run("ours", path), run("bare", path)) for _ in range(ROUNDS)]
        ours, bare = map(best, zip(*rounds, strict=True))
        for name, found in (("ours", ours), ("bare", bare)):
            print(f"{name:<8}{found.seconds:>8.2f} s CPU{found.memory:>8.0f} MB")
        print(f"ratio   {ours.seconds / bare.seconds:>8.2f}")


def best(runs: Iterable[Run]) -> Run:
    """The least time, and the most memory, of some."""
    found = list(runs)
    return Run(min(each.seconds for each in found), max(each.memory for each in found))


def run(what: str, path: Path) -> Run:
    """One of the two, in a process of its own."""
    command = [sys.executable, "-c", f"from bench.export import {what}; {what}({str(path)!r})"]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return Run(**found)


def _told(before: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    print(json.dumps({"seconds": time.process_time() - before, "memory": peak}))


def ours(name: str) -> None:
    """As `annotator export` does it, with its progress."""
    path, before = Path(name), time.process_time()
    with open_read_only(path) as project, closing(read_works(project)) as works:
        exporting.write(works, project.schema, path.with_suffix(".jsonl"), progress=lambda _: None)
    _told(before)


_TABLES = (
    "SELECT document.*, text FROM document JOIN document_text ON document_text.id = text_id ORDER BY uid",
    "SELECT * FROM cleaning WHERE text_id = ?",
    'SELECT * FROM annotation WHERE document_id = ? ORDER BY start, "end" DESC',
    "SELECT * FROM link WHERE document_id = ?",
    "SELECT * FROM document_label WHERE document_id = ?",
)


def bare(name: str) -> None:
    """Rows to dictionaries to lines."""
    path, before = Path(name), time.process_time()
    with closing(sqlite3.connect(path)) as connection, path.with_suffix(".bare").open("w", encoding="utf-8") as file:
        connection.row_factory = sqlite3.Row
        for document in connection.execute(_TABLES[0]):
            for row in _rows(connection, document):
                file.write(json.dumps(_plain(row), ensure_ascii=False))
                file.write("\n")
    _told(before)


def _rows(connection: sqlite3.Connection, document: sqlite3.Row) -> Iterator[sqlite3.Row]:
    yield document
    for sql in _TABLES[1:]:
        yield from connection.execute(sql, (document["text_id" if "text_id" in sql else "id"],))


def _plain(row: sqlite3.Row) -> dict[str, object]:
    return {key: value.hex() if isinstance(value, bytes) else value for key, value in dict(row).items()}


def build(path: Path) -> None:
    """A project that has been worked on: texts, what is repaired in them, and annotations, without their journal."""
    chance = random.Random(1)
    with create(path, shipped(), "bench") as project:
        text = "".join(chance.choices(_PHRASES, k=LENGTH))[:LENGTH]
        edits.add(project, [Source("成都", text, "0.txt")], edits.Imported())
        connection = project.connection
        connection.execute("PRAGMA synchronous=OFF")
        found = clean.find(text)
        places = [readings.packed([(r.start, r.end, r.replacement, r.rule, r.confidence) for r in found.repairs])]
        places.append(readings.packed([(n.start, n.end, n.rule, n.confidence) for n in found.noise]))
        for start in range(1, DOCUMENTS, _BATCH):
            connection.execute("BEGIN")
            for number in range(start, min(start + _BATCH, DOCUMENTS)):
                _document(project, f"{text}\n{number}", number)
            connection.execute("COMMIT")
        connection.execute("BEGIN")
        connection.execute("INSERT OR REPLACE INTO cleaning SELECT id, 'simplified', ?, ? FROM document_text", places)
        connection.execute(f"INSERT OR REPLACE INTO derived SELECT id, {_version()}, 0, '', ' ', 0 FROM document_text")
        connection.execute("COMMIT")
        for start in range(1, DOCUMENTS + 1, _BATCH):
            connection.execute("BEGIN")
            for id in range(start, min(start + _BATCH, DOCUMENTS + 1)):
                _tags(project, id, text, chance)
            connection.execute("COMMIT")


def _version() -> int:
    from annotator.store.derivation import VERSION

    return VERSION


def _document(project: Project, text: str, number: int) -> TextId:
    digest = sha256(text.encode()).hexdigest()
    cursor = project.connection.execute("INSERT INTO document_text (sha256, text) VALUES (?, ?)", (digest, text))
    id = TextId(cursor.lastrowid or 0)
    row = (uuid4().bytes, "成都", f"{number}.txt", "text/plain", "utf-8", digest, id, digest, len(text), "new", 0)
    columns = "uid, title, name, media_type, encoding, bytes_sha256, text_id, text_sha256, length, state, imported"
    marks = ", ".join("?" * len(row))
    project.connection.execute(f"INSERT INTO document ({columns}) VALUES ({marks})", row)
    return id


_COLUMNS = (
    'uid, document_id, type, start, "end", fragments, surface, attributes, author_id, origin, suggester, score, note,'
    " schema_version_id, created, updated"
)
_MONEY = '{"at.unit":"亿元","at.value":"10000000000"}'


def _tags(project: Project, document: int, text: str, chance: random.Random) -> None:
    rows = list[tuple[object, ...]]()
    for number in range(TAGS):
        start = number * 30 + chance.randrange(9)
        type_, attributes = ("fig.money", _MONEY) if number % 2 else ("ent.gpe", "{}")
        surface, moment = text[start : start + 6], 1_790_000_000_000 + number
        rows.append(
            (
                *(uuid4().bytes, document, type_, start, start + 6, None, surface, attributes, 1),
                *("human", None, None, "", 1, moment, moment),
            )
        )
    project.connection.executemany(f"INSERT INTO annotation ({_COLUMNS}) VALUES ({', '.join('?' * 16)})", rows)

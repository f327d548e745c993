"""How quick importing is, beside bare SQLite that does the same; `export` measures the way back.

Bare is: read the same files, store the same rows in tables with the same constraints. The figures are seconds of this
process's CPU time, the best of some rounds taken in turns; the disk takes the same from both, so only the ratios mean
anything elsewhere.
"""

import json
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import uuid4

from annotator.edits import documents as edits
from annotator.formats.reading import read_paths
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.model.schema_file import shipped
from annotator.store.migrations import migrate
from annotator.store.project import Project, create
from annotator.store.sqlite import Connection, connect, sqlite3

DOCUMENTS = 10_000
LENGTH = 1_000
"""Code points of each document."""
BATCH = 200
"""Documents in one transaction."""
ROUNDS = 3

Row = tuple[Any, ...]  # as sqlite3 gives it

_PHRASES = (
    "成都",
    "重庆",
    "两江新区",
    "产业协作",
    "不低于",
    "100亿元",
    "，",
    "。\r\n\u3000",
    "2025年",
    "增长46.2%",
    "规划",
    "𠮷",
)


@dataclass(slots=True)
class Line:
    """One line of the table: the best of each."""

    what: str
    ours: float = float("inf")
    bare: float = float("inf")

    def __str__(self) -> str:
        return f"{self.what:<44}{self.ours:>8.2f}{self.bare:>8.2f}{self.ours / self.bare:>8.2f}"


@dataclass(slots=True)
class Table:
    """What was measured."""

    reading: Line = field(default_factory=lambda: Line("read the files"))
    storing: Line = field(default_factory=lambda: Line("store the texts"))
    together: Line = field(default_factory=lambda: Line("import: read and store"))
    titles: Line = field(default_factory=lambda: Line("titles (derived, in reading), beside reading"))

    def show(self) -> None:
        """Print it."""
        print(f"{DOCUMENTS:,} documents of {LENGTH:,} characters")
        print(f"{'CPU seconds':<44}{'ours':>8}{'bare':>8}{'ratio':>8}")
        for line in (self.reading, self.storing, self.together, self.titles):
            print(line)


def seconds(do: Callable[[], object]) -> float:
    """CPU time of doing it."""
    before = time.process_time()
    do()
    return time.process_time() - before


def main() -> None:
    """Measure and print."""
    table = Table()
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as scratch:
        folder = Path(scratch)
        files = write_texts(folder / "texts")
        for number in range(ROUNDS):
            measure_import(files, folder / f"{number}.anno", table)
    table.show()


def write_texts(folder: Path) -> Sequence[Path]:
    """Files with texts that are all different."""
    folder.mkdir()
    chance, files = random.Random(1), list[Path]()
    for number in range(DOCUMENTS):
        text = f"第{number}号：" + "".join(chance.choices(_PHRASES, k=LENGTH))
        files.append(folder / f"{number}.txt")
        files[-1].write_bytes(text[:LENGTH].encode())
    return files


def measure_import(files: Sequence[Path], path: Path, table: Table) -> None:
    """Ours, then bare: reading alone, then storing what was read."""
    sources = list[Source]()
    read = seconds(lambda: sources.extend(found for found in read_paths(files) if isinstance(found, Source)))
    titled = seconds(lambda: [title_of(source.text, source.name) for source in sources])
    with create(path, shipped(), "bench") as project:
        stored = seconds(lambda: store(project, sources))
    contents = list[BareText]()
    bare_read = seconds(lambda: contents.extend(map(bare_text, files)))
    with closing(bare_project(path.with_suffix(".bare"))) as connection:
        bare_stored = seconds(lambda: bare_store(connection, contents))
    assert len(sources) == len(contents) == len(files)
    for line, ours, bare in (
        (table.reading, read, bare_read),
        (table.storing, stored, bare_stored),
        (table.together, read + stored, bare_read + bare_stored),
        (table.titles, titled, bare_read),
    ):
        line.ours, line.bare = min(line.ours, ours), min(line.bare, bare)


def store(project: Project, sources: Sequence[Source]) -> None:
    """As every import does it."""
    imported, each = edits.Imported(), iter(sources)
    while batch := list(islice(each, BATCH)):
        edits.add(project, batch, imported)


@dataclass(frozen=True, slots=True)
class BareText:
    """The least that must be known of a file to store it."""

    name: str
    text: str
    bytes_sha256: str
    sha256: str


def bare_text(file: Path) -> BareText:
    """A file, read without any care."""
    content = file.read_bytes()
    text = content.decode("utf-8")
    return BareText(file.name, text, sha256(content).hexdigest(), sha256(text.encode()).hexdigest())


def bare_project(path: Path) -> Connection:
    """The same tables in the same mode, without the triggers that count."""
    ours = connect(path, writable=True)
    migrate(ours)
    ours.close()
    connection = sqlite3.connect(path, isolation_level=None)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("INSERT INTO person (uid, name, role) VALUES (?, 'bench', 'lead')", (uuid4().bytes,))
    connection.execute("INSERT INTO step VALUES (1, ?, 'import', '{}', NULL, 1, 0, NULL, 'done')", (uuid4().bytes,))
    return connection


def bare_store(connection: Connection, contents: Sequence[BareText]) -> None:
    """The same rows, by `executemany`."""
    for first in range(0, len(contents), BATCH):
        now = int(time.time() * 1000)
        batch = list(enumerate(contents[first : first + BATCH], first + 1))
        rows = [
            (
                id,
                uuid4().bytes,
                each.name,
                each.name,
                None,
                "text/plain",
                "utf-8",
                each.bytes_sha256,
                id,
                each.sha256,
                len(each.text),
                "new",
                now,
            )
            for id, each in batch
        ]
        columns = ("uid", "title", "name", "url", "media_type", "encoding", "bytes_sha256", "text_id", "text_sha256")
        changes = [(id, _json(dict(zip(columns, (uid.hex(), *rest), strict=False)))) for id, uid, *rest in rows]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO document_text VALUES (?, ?, ?)", [(id, each.sha256, each.text) for id, each in batch]
        )
        connection.executemany(f"INSERT INTO document VALUES ({', '.join('?' * 13)})", rows)
        connection.executemany("INSERT INTO change VALUES (NULL, 1, 'document', ?, NULL, ?)", changes)
        connection.execute("COMMIT")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

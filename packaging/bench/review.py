"""How quick queue, concordance and overview of a large project open, beside bare SQL that gives the same rows.

Ten thousand documents of some hundred characters, each tagged by five of twenty people: a million annotations. A few of
the documents are looked through as the window has it done, which tells what that takes; the cases of the others are
copies of theirs. The figures are milliseconds of this process's CPU time, the best of some rounds; only the ratios mean
anything elsewhere.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from annotator.edits import documents as edits
from annotator.model.case import CaseFilter
from annotator.model.document import Source
from annotator.model.ids import PersonId, TypeId, new_uid
from annotator.model.person import Role
from annotator.model.review import CaseKind
from annotator.model.schema_file import shipped
from annotator.review.looking import Looking
from annotator.store import documents, people
from annotator.store.project import Project, create, open_read_only
from annotator.store.reviews import cases, surfaces
from annotator.store.sqlite import Connection
from annotator.ui.overview.gathered import gather

DOCUMENTS = int(os.environ.get("ANNOTATOR_BENCH_DOCUMENTS", "10000"))
PEOPLE = 20
EACH = 5
"""People who have tagged one document."""
MENTIONS = 20
LOOKED_AT = 40
"""Documents that are really looked through."""
ROUNDS = 5

_TYPES = ("ent.gpe", "ent.com", "ent.gov", "fig.money", "fig.percent")
_WRONG = "ent.loc"
_PAUSE = 36_000_000
"""Milliseconds; after a day's work."""
_FILL = "在和于的与对其将从为是及等位本着并且已经正该这那"


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as scratch:
        path = Path(scratch) / "review.anno"
        with create(path, shipped(), "bench") as project:
            fill(project)
            show_looking(project)
            decide(project)
            copy_cases(project)
        with open_read_only(path) as project:
            show_queue(project)
            show_concordance(project)
            show_overview(project)


def fill(project: Project) -> None:
    """Documents, people, and what these have tagged, with an error in one of twenty tags."""
    chance, begun, clocks = random.Random(3), time.process_time(), dict[PersonId, int]()
    names = [f"{first}{second}" for first in "成重德绵四金武乐渝蓉" for second in "都庆阳川牛侯山州江河"]
    with project.derived() as connection:
        persons = [people.add(connection, f"人{number}", Role.ANNOTATOR).id for number in range(PEOPLE)]
    for first in range(0, DOCUMENTS, 500):
        imported = edits.Imported()
        texts = [_made(chance, names) for _ in range(first, min(first + 500, DOCUMENTS))]
        edits.add(
            project,
            [Source(f"文{number}", text, f"{number}.txt") for number, (text, _) in enumerate(texts, first)],
            imported,
        )
        with project.derived() as connection:
            for document, (text, places) in zip(imported.added, texts, strict=True):
                rows = _tagged(chance, clocks, document, text, places, chance.sample(persons, EACH))
                connection.executemany(_INSERT, rows)
    total = project.connection.execute("SELECT count(*) FROM annotation").fetchone()[0]
    print(f"{DOCUMENTS:,} documents, {total:,} annotations by {PEOPLE} people ({time.process_time() - begun:.0f} s)\n")


_INSERT = """
INSERT INTO annotation (uid, document_id, type, start, "end", fragments, surface, attributes, author_id, origin,
  suggester, score, note, schema_version_id, created, updated)
VALUES (?, ?, ?, ?, ?, NULL, ?, '{}', ?, 'human', NULL, NULL, '', 1, ?, ?)"""

_Places = list[tuple[int, int, str]]


def _made(chance: random.Random, names: list[str]) -> tuple[str, _Places]:
    text, places = "", list[tuple[int, int, str]]()
    for _ in range(MENTIONS):
        text += "".join(chance.choices(_FILL, k=chance.randint(3, 9)))
        surface = chance.choice(names) if chance.random() < 0.7 else f"{chance.randrange(10_000)}亿元"
        places.append((len(text), len(text) + len(surface), chance.choice(_TYPES)))
        text += surface
    return f"{text}。{chance.random()}\n", places


def _tagged(
    chance: random.Random,
    clocks: dict[PersonId, int],
    document: int,
    text: str,
    places: _Places,
    persons: list[PersonId],
) -> Iterator[tuple[object, ...]]:
    for person in persons:
        clock = clocks.get(person, 0) + (_PAUSE if chance.random() < 0.02 else 0)
        for start, end, type_ in places:
            wrong = chance.random()
            if wrong < 0.01:
                continue
            begin = start - 1 if wrong < 0.03 else start
            said = _WRONG if 0.03 <= wrong < 0.05 else type_
            clock += chance.randint(1_500, 9_000)
            yield new_uid().bytes, document, said, begin, end, text[begin:end], person, clock, clock
        clocks[person] = clock


def show_looking(project: Project) -> None:
    """What it takes to look through a document beside the window, and the window to write what comes of it."""
    with open_read_only(project.path) as reader:
        looking, begun = Looking(reader), time.process_time()
        pending = looking.pending()
        found = [next(pending) for _ in range(min(LOOKED_AT, DOCUMENTS))]
        looked = (time.process_time() - begun) / len(found)
    begun = time.process_time()
    for each in found:
        cases.put(project, each)
    written = (time.process_time() - begun) / len(found)
    print(f"a document of {EACH * MENTIONS} tags: looked through in {looked * 1000:.1f} ms, ", end="")
    print(f"written in {written * 1000:.2f} ms")


_DECIDED = """
INSERT INTO verdict (uid, document_id, about, target, said, decision, reason, author_id, created)
SELECT randomblob(16), document_id, 'annotation', lower(hex(uid)), json_object('type', type),
  iif(id % 30, 'accepted', 'returned'), '', 1, updated FROM annotation WHERE id % 10 = 0"""


def decide(project: Project) -> None:
    """A reviewer has had a word on every tenth tag."""
    with project.derived() as connection:
        connection.execute(_DECIDED)


def copy_cases(project: Project) -> None:
    """The other documents have as many cases, in other orders."""
    columns = ("kind", "kinds", "state", "start", '"end"', "type", "surface", "people", "targets", "details")
    names, values = ", ".join(columns), ", ".join(f"review_case.{column}" for column in columns)
    with project.derived() as connection:
        connection.execute(
            f"INSERT INTO review_case (document_id, key, expected, {names})"
            f" SELECT document.id, key, expected * (abs(random()) % 1000) / 1000.0, {values}"
            " FROM document JOIN review_case ON review_case.document_id = 1 + document.id % ?1 WHERE document.id > ?1",
            (min(LOOKED_AT, DOCUMENTS),),
        )
        connection.execute("DELETE FROM review_pending")
        rows = connection.execute("SELECT DISTINCT surface FROM annotation").fetchall()
        folded = ((surface, surfaces.folded(surface)) for (surface,) in rows)
        connection.executemany("INSERT OR IGNORE INTO surface_fold VALUES (?, ?)", folded)
    total = project.connection.execute("SELECT count(*) FROM review_case").fetchone()[0]
    print(f"{total:,} cases\n")


def best(work: Callable[[], object]) -> float:
    """Milliseconds of the quickest round."""
    times = list[float]()
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times) * 1000


def show(title: str, work: Callable[[], object], bare: Callable[[], object]) -> None:
    """One line of the table."""
    ours, plain = best(work), best(bare)
    print(f"| {title} | {ours:.1f} | {plain:.1f} | {ours / max(plain, 0.01):.1f} |")


def show_queue(project: Project) -> None:
    """The queue as the window opens it: the first cases with their documents' titles, and the counters."""

    def opened(wanted: CaseFilter) -> None:
        found = cases.queue(project, wanted)
        list(documents.documents(project, {each.document for each in found}))
        cases.count(project)

    def bare(condition: str) -> None:
        sql = f"SELECT * FROM review_case WHERE state = 'open' AND {condition} ORDER BY expected DESC, id"
        project.connection.execute(f"{sql} LIMIT {cases.MOST}").fetchall()

    print("| opening | ms | bare SQL ms | ratio |\n|---|---|---|---|")
    show("queue", lambda: opened(CaseFilter()), lambda: bare("1"))
    kind, type_, person = CaseKind.TYPE, TypeId("ent.gpe"), PersonId(5)
    show("queue, other types only", lambda: opened(CaseFilter(kind=kind)), lambda: bare("instr(kinds, ' type ')"))
    show("queue, one type", lambda: opened(CaseFilter(type=type_)), lambda: bare("type = 'ent.gpe'"))
    show("queue, one person", lambda: opened(CaseFilter(person=person)), lambda: bare("instr(people, ' 5 ')"))
    show(
        "cases of a document",
        lambda: cases.in_order(project, documents.document_ids(project)[0]),
        lambda: bare("document_id = 1"),
    )


def show_concordance(project: Project) -> None:
    """A surface of many, and one that is rare."""
    counted = "SELECT surface FROM annotation GROUP BY surface ORDER BY count(*) {} LIMIT 1"
    for title, order in (("a frequent surface", "DESC"), ("a rare surface", "ASC")):
        surface: str = project.connection.execute(counted.format(order)).fetchone()[0]
        n: int = project.connection.execute("SELECT count(*) FROM annotation WHERE surface = ?", (surface,)).fetchone()[
            0
        ]
        show(
            f"{title}, {n:,} times",
            lambda s=surface: _concordance(project, s),
            lambda s=surface: _bare(project.connection, s),
        )


_STINTS = """
WITH made AS (
  SELECT author_id, document_id, created / 86400000 AS day,
    created - lag(created) OVER (PARTITION BY author_id ORDER BY created) AS gap FROM annotation)
SELECT author_id, document_id, day, count(*), sum(iif(gap < 300000, gap, 0)) FROM made
GROUP BY day, 1, 2 ORDER BY day, 1, 2
"""
_AUDITED = """
SELECT annotation.author_id, annotation.type, suggester, decision, count(*)
FROM verdict JOIN annotation ON annotation.uid = unhex(target) GROUP BY 1, 2, 3, 4"""
_SHARES = "SELECT author_id, type, count(*) FROM annotation GROUP BY 1, 2"


def show_overview(project: Project) -> None:
    """All that the overview reads before it compares people."""

    def bare() -> None:
        for sql in (_STINTS, _SHARES, _AUDITED):
            project.connection.execute(sql).fetchall()

    show("overview", lambda: gather(project.path, datetime.now(UTC)), bare)


def _concordance(project: Project, surface: str) -> None:
    surfaces.occurrences(project, surface)
    surfaces.counts(project, surface)


def _bare(connection: Connection, surface: str) -> None:
    sql = f"SELECT * FROM annotation WHERE surface = ? ORDER BY document_id, start LIMIT {surfaces.MOST}"
    connection.execute(sql, (surface,)).fetchall()
    connection.execute(
        "SELECT type, author_id, count(*) FROM annotation WHERE surface = ? GROUP BY 1, 2", (surface,)
    ).fetchall()


if __name__ == "__main__":
    main()

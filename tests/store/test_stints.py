"""Who worked how long on what, by day: summed up at once as one would do it tag by tag."""

from collections import defaultdict
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.edits import documents as edits
from annotator.edits import people, tagging
from annotator.model.activity import Stint
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, DocumentId, PersonId, TypeId
from annotator.model.person import Role
from annotator.model.span import Span
from annotator.store.project import Project
from annotator.store.sums.stints import PAUSE, stints

GPE = TypeId("ent.gpe")
MORNING = datetime(2026, 11, 20, 1, tzinfo=UTC)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
CHINA = timedelta(hours=8)
MOST = 12


def add(project: Project, *texts: str) -> list[DocumentId]:
    imported = edits.Imported()
    edits.add(project, [Source(text, text, f"{text}.txt") for text in texts], imported)
    return imported.added


def tag(project: Project, document: DocumentId, *spans: tuple[int, int]) -> list[AnnotationId]:
    return [id for start, end in spans for id in tagging.tag(project, document, [Span(start, end)], GPE).annotations]


def made_at(project: Project, when: dict[AnnotationId, datetime]) -> None:
    """As if the tags had been made then."""
    for id, moment in when.items():
        milliseconds = round(moment.timestamp() * 1000)
        project.connection.execute("UPDATE annotation SET created = ? WHERE id = ?", (milliseconds, id))


@pytest.fixture
def worked(project: Project) -> Project:
    """李波 has tagged four places in two documents, the last after a pause, past midnight in China."""
    first, second = add(project, "成都和重庆和德阳", "绵阳")
    tags = [*tag(project, first, (0, 2), (3, 5), (6, 8)), *tag(project, second, (0, 2))]
    minutes = (0, 1, 3, 16 * 60)
    made_at(project, {id: MORNING + timedelta(minutes=each) for id, each in zip(tags, minutes, strict=True)})
    return project


def test_a_project_without_tags_has_no_stints(project: Project) -> None:
    add(project, "成都")
    assert stints(project, CHINA) == []


def test_days_are_those_of_the_clock_on_the_wall(worked: Project) -> None:
    found = [(each.day, each.tags) for each in stints(worked, CHINA)]
    assert found == [(date(2026, 11, 20), 3), (date(2026, 11, 21), 1)]
    assert {each.day for each in stints(worked, timedelta())} == {date(2026, 11, 20)}


def test_pauses_are_no_work(worked: Project) -> None:
    assert [(each.tags, each.seconds) for each in stints(worked, CHINA)] == [(3, 180), (1, 0)]


def test_the_longest_gap_that_is_work_is_just_shorter_than_a_pause(project: Project) -> None:
    [document] = add(project, "成都和重庆和德阳")
    tags = tag(project, document, (0, 2), (3, 5), (6, 8))
    almost = PAUSE - timedelta(milliseconds=1)
    moments = (MORNING, MORNING + PAUSE, MORNING + PAUSE + almost)
    made_at(project, dict(zip(tags, moments, strict=True)))
    assert [each.seconds for each in stints(project, CHINA)] == [almost.total_seconds()]


Made = tuple[int, int, int]
"""Which person, which document, milliseconds since 1970."""

HOUR = 3_600_000
MADE = st.tuples(
    st.integers(0, 1), st.integers(0, 2), st.integers(0, 80) | st.integers(0, 72 * HOUR) | st.sampled_from([24 * HOUR])
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(MADE, max_size=MOST), hours=st.integers(-12, 14))
def test_what_is_summed_up_at_once_is_what_one_counts_tag_by_tag(
    project: Project, made: list[Made], hours: int
) -> None:
    persons, documents = prepared(project)
    east = timedelta(hours=hours)
    with as_if(project, [(persons[who], documents[what], when) for who, what, when in made]):
        assert stints(project, east) == counted(project, east)


def prepared(project: Project) -> tuple[Sequence[PersonId], Sequence[DocumentId]]:
    """Two people, three documents, and as many tags as are ever wanted."""
    rows = project.connection.execute("SELECT id FROM document ORDER BY id").fetchall()
    if not rows:
        people.add(project, "黄欢", Role.ANNOTATOR)
        documents = add(project, "成" * MOST, "德" * MOST, "绵" * MOST)
        tag(project, documents[0], *((start, start + 1) for start in range(MOST)))
        return prepared(project)
    persons = project.connection.execute("SELECT id FROM person ORDER BY id").fetchall()
    return [PersonId(id) for (id,) in persons], [DocumentId(id) for (id,) in rows]


@contextmanager
def as_if(project: Project, made: Sequence[tuple[PersonId, DocumentId, int]]) -> Generator[None]:
    """For a while there are just these tags."""
    ids = project.connection.execute("SELECT id FROM annotation ORDER BY id").fetchall()
    project.connection.execute("BEGIN")
    for (id,), values in zip(ids, made, strict=False):
        change = "UPDATE annotation SET author_id = ?, document_id = ?, created = ? WHERE id = ?"
        project.connection.execute(change, (*values, id))
    for (id,) in ids[len(made) :]:
        project.connection.execute("DELETE FROM annotation WHERE id = ?", (id,))
    try:
        yield
    finally:
        project.connection.execute("ROLLBACK")


def counted(project: Project, east: timedelta) -> list[Stint]:
    """One tag after the other, as they were made."""
    rows = project.connection.execute("SELECT created, document_id, author_id FROM annotation ORDER BY 1, 2").fetchall()
    last = dict[PersonId, int]()
    tags, spent = defaultdict[tuple[date, PersonId, DocumentId], int](int), defaultdict[object, int](int)
    for created, document, person in rows:
        moment = EPOCH + timedelta(milliseconds=created) + east
        key = moment.date(), PersonId(person), DocumentId(document)
        gap = created - last.get(key[1], created)
        tags[key] += 1
        spent[key] += gap if timedelta(milliseconds=gap) < PAUSE else 0
        last[key[1]] = created
    return [Stint(key[1], key[2], key[0], tags[key], spent[key] / 1000) for key in sorted(tags)]

"""Positions hold all that people tagged, never two of one person, and tell in what they differ."""

import random
from collections import Counter
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.annotation import Annotation, Origin
from annotator.model.ids import (
    AnnotationId,
    AttributeId,
    DocumentId,
    LinkTypeId,
    PersonId,
    SchemaVersionId,
    TypeId,
    Uid,
)
from annotator.model.link import Link, LinkId
from annotator.model.review import CaseKind
from annotator.model.span import Fragments, Span
from annotator.review.pairing import Position, dice, link_differences, positions

PEOPLE = tuple(map(PersonId, range(1, 5)))
MOMENT = datetime(2026, 11, 29, tzinfo=UTC)


def tag(number: int, person: int, start: int, end: int, type_: str = "e.a", **attributes: str) -> Annotation:
    return Annotation(
        id=AnnotationId(number),
        uid=Uid(UUID(int=number)),
        document=DocumentId(1),
        type=TypeId(type_),
        fragments=(Span(start, end),),
        surface="字" * (end - start),
        attributes={AttributeId(name): value for name, value in attributes.items()},
        author=PersonId(person),
        origin=Origin.HUMAN,
        suggester=None,
        score=None,
        note="",
        schema_version=SchemaVersionId(1),
        created=MOMENT,
        updated=MOMENT,
    )


def family(type_: TypeId) -> str:
    return type_[0]


def there(*tags: Annotation, people: int = 2) -> list[Position]:
    return positions(tags, PEOPLE[:people], family)


@st.composite
def work(draw: st.DrawFn) -> list[Annotation]:
    found = list[Annotation]()
    for number in range(1, draw(st.integers(0, 24)) + 1):
        start = draw(st.integers(0, 30))
        end = draw(st.integers(start + 1, start + 6))
        found.append(tag(number, draw(st.integers(1, 4)), start, end, draw(st.sampled_from(("e.a", "e.b", "f.a")))))
    return found


@given(work())
def test_each_tag_is_at_one_position_and_nobody_is_there_twice(tags: list[Annotation]) -> None:
    found = positions(tags, PEOPLE, family)
    held = [each.id for position in found for each in position.annotations]
    assert sorted(held) == [each.id for each in tags]
    for position in found:
        authors = [each.author for each in position.annotations]
        assert max(Counter(authors).values()) == 1
        assert sorted([*authors, *position.missing]) == list(PEOPLE)
        assert {family(each.type) for each in position.annotations} == {position.family}
        assert 0 <= position.impurity < 1
        assert bool(position.differences) == (position.impurity > 0)


@given(work(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_is_no_matter(tags: list[Annotation], chance: random.Random) -> None:
    shuffled = tags[:]
    chance.shuffle(shuffled)
    assert positions(shuffled, PEOPLE, family) == positions(tags, PEOPLE, family)


@given(work())
def test_people_who_say_the_same_differ_in_nothing(tags: list[Annotation]) -> None:
    one = [each for each in tags if each.author == 1]
    copies = [tag(1000 + each.id, 2, each.span.start, each.span.end, each.type) for each in one]
    assert all(not each.differences for each in there(*one, *copies))


def test_what_differs_is_told() -> None:
    [missing] = there(tag(1, 1, 0, 2))
    [boundary] = there(tag(1, 1, 0, 2), tag(2, 2, 0, 3))
    [type_] = there(tag(1, 1, 0, 2), tag(2, 2, 0, 2, "e.b"))
    [attribute] = there(tag(1, 1, 0, 2, value="1"), tag(2, 2, 0, 2, value="2"))
    [both] = there(tag(1, 1, 0, 2), tag(2, 2, 0, 3, "e.b"))
    assert [set(each.differences) for each in (missing, boundary, type_, attribute, both)] == [
        {CaseKind.MISSING},
        {CaseKind.BOUNDARY},
        {CaseKind.TYPE},
        {CaseKind.ATTRIBUTE},
        {CaseKind.BOUNDARY, CaseKind.TYPE},
    ]


def test_families_are_never_compared() -> None:
    assert len(there(tag(1, 1, 0, 4, "e.a"), tag(2, 2, 0, 4, "f.a"))) == 2


def test_nested_tags_find_their_likes() -> None:
    """成都市 and 成都 by both, and 市 by one only."""
    found = there(tag(1, 1, 0, 3), tag(2, 1, 0, 2), tag(3, 2, 0, 3), tag(4, 2, 0, 2), tag(5, 2, 2, 3))
    assert [sorted(each.id for each in position.annotations) for position in found] == [[1, 3], [2, 4], [5]]


def test_the_most_alike_come_together() -> None:
    found = there(tag(1, 1, 0, 6), tag(2, 2, 0, 2), tag(3, 2, 1, 6))
    assert sorted(sorted(each.id for each in position.annotations) for position in found) == [[1, 3], [2]]


def test_two_against_one_weigh_less_than_one_against_one() -> None:
    [even] = there(tag(1, 1, 0, 2), tag(2, 2, 0, 2, "e.b"))
    [odd] = there(tag(1, 1, 0, 2), tag(2, 2, 0, 2), tag(3, 3, 0, 2, "e.b"), people=3)
    assert (even.impurity, round(odd.impurity, 3)) == (0.5, 0.444)
    assert [len(each.people) for each in odd.variants] == [2, 1]


def test_dice_is_the_share_of_common_characters() -> None:
    one: Fragments = (Span(0, 4),)
    assert dice(one, one) == 1
    assert dice(one, (Span(4, 6),)) == 0
    assert dice(one, (Span(2, 4), Span(6, 8))) == 0.5


def link(number: int, person: int, source: int, target: int, type_: str = "of") -> Link:
    uid, ends = Uid(UUID(int=number)), (AnnotationId(source), AnnotationId(target))
    return Link(LinkId(number), uid, DocumentId(1), LinkTypeId(type_), *ends, PersonId(person), Origin.HUMAN, MOMENT)


def test_links_are_compared_where_both_ends_are() -> None:
    found = there(tag(1, 1, 0, 2), tag(2, 2, 0, 2), tag(3, 1, 4, 6), tag(4, 2, 4, 6), tag(5, 1, 8, 9))
    made = [link(1, 1, 1, 3), link(2, 1, 1, 5)]
    [differing] = link_differences(found, made, ())
    assert (differing.links, differing.lacking, differing.impurity) == ((made[0],), (2,), 0.5)
    assert link_differences(found, [*made, link(3, 2, 2, 4)], ()) == []
    assert len(link_differences(found, [link(1, 1, 1, 3), link(3, 2, 4, 2)], ())) == 2
    assert link_differences(found, [link(1, 1, 1, 3), link(3, 2, 4, 2)], (LinkTypeId("of"),)) == []

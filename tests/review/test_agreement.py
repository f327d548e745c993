"""Who agrees with whom, on what: from works of several people to the figures of a project."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from works import LI, MONEY, ZONE, annotation, spot, work

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.ids import AttributeId, DocumentId, PersonId, TypeId, Uid
from annotator.model.person import Person, Role
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.model.work import DocumentWork
from annotator.review.agreement import agreement
from annotator.review.overlap import NOTHING, Mark, Tally, compared, interval

TEXT = "两江新区投资不低于100亿元,建设成都高新区和天府新区。"
SCHEMA = shipped()
WANG = Person(PersonId(2), Uid(UUID(int=2)), "王芳", Role.ANNOTATOR)


def by(person: Person, document: int, *found: Annotation) -> DocumentWork:
    """A person's work on the document of that number, which has the same text as all others."""
    mine = tuple(replace(each, author=person.id, document=DocumentId(document)) for each in found)
    whole = work(TEXT, *mine)
    about: Document = replace(whole.document, id=DocumentId(document), uid=Uid(UUID(int=100 + document)))
    return replace(whole, document=about, author=person)


def zone(number: int, surface: str) -> Annotation:
    return annotation(number, TEXT, spot(TEXT, surface), ZONE)


def money(number: int, surface: str, **attributes: str) -> Annotation:
    return annotation(number, TEXT, spot(TEXT, surface), MONEY, **attributes)


def test_equal_and_overlapping_spans_are_told_apart() -> None:
    works = [
        by(LI, 1, zone(1, "两江新区"), zone(2, "成都高新区"), money(3, "不低于100亿元")),
        by(WANG, 1, zone(4, "两江新区"), zone(5, "高新区"), money(6, "100亿元")),
    ]
    found = agreement(works, SCHEMA)
    assert found.types[ZONE].tally == Tally(marks=4, exact=2, overlapping=4)
    assert found.types[MONEY].tally == Tally(marks=2, exact=0, overlapping=2)
    assert (found.total.f1, found.total.overlapping_f1) == (pytest.approx(1 / 3), 1)
    assert found.pairs == {(LI.id, WANG.id): found.total}
    assert [person.name for person in found.people] == ["李波", "王芳"]


def test_documents_of_one_person_do_not_count_unless_another_has_read_them() -> None:
    alone = [by(LI, 1, zone(1, "两江新区"))]
    assert agreement(alone, SCHEMA).total == NOTHING
    read = agreement(alone, SCHEMA, {DocumentId(1): frozenset({LI.id, WANG.id})})
    assert read.total == Tally(marks=1)
    assert read.confused == {(ZONE, None): 1}


def test_other_types_on_the_same_words_are_confused() -> None:
    place = TypeId("ent.loc")
    works = [
        by(LI, 1, zone(1, "两江新区"), zone(2, "天府新区")),
        by(WANG, 1, replace(zone(3, "两江新区"), type=place), zone(4, "天府新区")),
    ]
    assert agreement(works, SCHEMA).confused == {(ZONE, place): 1, (ZONE, ZONE): 1}


def test_attributes_are_compared_where_both_tagged_the_same() -> None:
    def said(document: int, one: str, other: str) -> list[DocumentWork]:
        return [
            by(LI, document, money(document, "不低于100亿元", status=one)),
            by(WANG, document, money(10 + document, "不低于100亿元", status=other)),
        ]

    works = [*said(1, "FORECAST", "FORECAST"), *said(2, "FORECAST", "TARGET"), *said(3, "TARGET", "TARGET")]
    values = agreement(works, SCHEMA).values[AttributeId("at.status")]
    assert (values.units, values.alike) == (3, 2)
    assert values.kappa == pytest.approx(0.4)


def test_a_layer_that_both_see_alike_has_alpha_one() -> None:
    works = [by(LI, 1, zone(1, "两江新区")), by(WANG, 1, zone(2, "两江新区"))]
    found = agreement(works, SCHEMA)
    assert found.layers[SCHEMA.layer_of(ZONE).id] == 1
    assert found.types[ZONE].unitising == 1


PLACES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6), st.sampled_from("ab")), max_size=8)
MARKS = PLACES.map(lambda found: [Mark(TypeId(type_), (Span(at, at + length),)) for at, length, type_ in found])


@given(MARKS, MARKS)
def test_it_is_the_same_whoever_is_held_against_whom(ours: list[Mark], theirs: list[Mark]) -> None:
    found, turned = compared(ours, theirs), compared(theirs, ours)
    assert found.types == turned.types
    assert found.confused == {(other, one): number for (one, other), number in turned.confused.items()}
    total = sum(found.types.values(), NOTHING)
    assert total.exact <= total.overlapping <= total.marks == len(ours) + len(theirs)
    plain = sum(any(_meet(one, other) for other in theirs) for one in ours)
    plain += sum(any(_meet(one, other) for other in ours) for one in theirs)
    assert total.overlapping == plain


def _meet(one: Mark, other: Mark) -> bool:
    return one.type == other.type and any(a.overlaps(b) for a in one.fragments for b in other.fragments)


def test_the_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    tallies = [Tally(10, 2 * (number % 5), 10) for number in range(40)]
    between, total = interval(tallies), sum(tallies, NOTHING)
    assert between is not None
    assert total.f1 is not None
    assert between[0] < total.f1 < between[1]
    assert interval(tallies) == between
    assert interval(tallies[:1]) is None

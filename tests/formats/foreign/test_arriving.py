"""What a file counts in is told from its surfaces, and what does not fit is refused, never moved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_texts import HARD

from annotator.formats.foreign.arriving import Dialect, Told, ToldTie, arrive
from annotator.formats.foreign.marks import MarkedText, uid_of
from annotator.formats.foreign.terms import Terms, Word, guessed, parsed, to_toml, words_in
from annotator.model.schema import Schema
from annotator.text.offsets import Utf16Map

FRAME = MarkedText(uid_of("a"), "报道", HARD, "报道.json")


def counted(start: int, end: int, dialect: Dialect) -> tuple[int, int]:
    units = Utf16Map(HARD)
    if dialect in (Dialect.UTF16, Dialect.UTF16_INCLUSIVE):
        start, end = units.to_utf16(start), units.to_utf16(end)
    return start, end - (dialect in (Dialect.CODE_POINTS_INCLUSIVE, Dialect.UTF16_INCLUSIVE))


@pytest.mark.parametrize("dialect", Dialect)
@given(spans=st.lists(st.tuples(st.integers(0, len(HARD) - 1), st.integers(1, 9)), min_size=2, max_size=5, unique=True))
def test_marks_stand_where_their_surfaces_say_whatever_is_counted(
    dialect: Dialect, spans: list[tuple[int, int]]
) -> None:
    edges = [(start, min(len(HARD), start + length)) for start, length in spans]
    edges = [(start, end) for start, end in edges if HARD[start:end].strip()]
    told = [Told(str(n), "GPE", (counted(*each, dialect),), HARD[slice(*each)]) for n, each in enumerate(edges)]
    found = arrive(FRAME, told, expected=dialect)
    assert not found.refused
    assert sorted((mark.span.start, mark.span.end) for mark in found.marked.marks) == sorted(edges)


@pytest.mark.parametrize("dialect", Dialect)
def test_the_dialect_is_told_without_being_said(dialect: Dialect) -> None:
    surfaces = ("成都\u00a0市", "不低于100亿元", "46.2%")
    edges = [(HARD.index(each), HARD.index(each) + len(each)) for each in surfaces]
    told = [Told(each, "GPE", (counted(*edge, dialect),), each) for each, edge in zip(surfaces, edges, strict=True)]
    found = arrive(FRAME, told)
    assert (found.dialect, found.refused) == (dialect, ())
    assert [mark.surface for mark in found.marked.marks] == list(surfaces)


def test_where_both_are_the_same_nothing_is_said_of_utf_16() -> None:
    frame = MarkedText(uid_of("b"), "报道", "成都市", "a.json")
    found = arrive(frame, [Told("1", "GPE", ((0, 2),), "成都")], expected=Dialect.UTF16)
    assert found.dialect is Dialect.CODE_POINTS


def test_what_fits_nowhere_is_refused_with_its_ties() -> None:
    told = [
        Told("1", "GPE", ((0, 3),), "别的字"),
        Told("2", "GPE", ((0, 3),), HARD[:3]),
        Told("3", "GPE", ((7, 3),), None),
    ]
    found = arrive(FRAME, told, [ToldTie("t", "of", "2", "1")])
    assert [error.code for error in found.refused] == ["mark_differs", "mark_differs", "mark_loose"]
    assert [mark.surface for mark in found.marked.marks] == [HARD[:3]]


def test_common_tag_sets_are_understood(schema: Schema) -> None:
    words = ("PERSON", "company", "人名", "GPE", "行政区", "CARDINAL", "nonsense")
    found = guessed([(Word.TYPE, word) for word in words], schema)
    assert [found.of(Word.TYPE, word) for word in words] == [
        *("ent.per", "ent.com", "ent.per", "ent.gpe", "ent.gpe", "fig.count", ""),
    ]
    assert found.unknown([(Word.TYPE, word) for word in words]) == [(Word.TYPE, "nonsense")]


def test_a_file_of_terms_is_written_and_read(schema: Schema) -> None:
    import tomllib

    told = [Told("1", '城 "市"', ((0, 3),), HARD[:3], (("mention", "NAM"),))]
    words = words_in([arrive(FRAME, told)])
    written = to_toml(guessed(words, schema), schema, words)
    line = '"城 \\"市\\"" = "" # 1'
    assert f"\n#{line}\n" in written
    assert (Word.TYPE, '城 "市"') not in parsed(tomllib.loads(written), schema, "labels.toml").meanings
    read = parsed(tomllib.loads(written.replace(f"#{line}", line.replace('= ""', '= "ZONE"'))), schema, "labels.toml")
    assert read == Terms({(Word.TYPE, '城 "市"'): "ent.zone", (Word.ATTRIBUTE, "mention"): "mention"})

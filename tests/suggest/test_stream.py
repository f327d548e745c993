"""All suggesters are asked, and one that fails spoils nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import Cancelled, FormatError
from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.rivals import bars
from annotator.model.schema_file import shipped
from annotator.model.sieve import Choice, Sieve, Tally
from annotator.model.span import Span, surface_of
from annotator.model.suggestion import Suggestion
from annotator.suggest import api, figures, memory
from annotator.suggest.stream import stream
from annotator.text import words
from annotator.text.reading import Reading
from annotator.text.repairs import clean

KNOWLEDGE = Knowledge(shipped())
GPE = TypeId("ent.gpe")
TEXT = "2022年的成都"


@dataclass(frozen=True, slots=True)
class Foreign:
    """A suggester of somebody else's."""

    NAME: str
    found: tuple[Suggestion, ...] = ()
    fault: Exception | None = None

    def suggest(self, text: str, knowledge: Knowledge) -> Iterator[Suggestion]:
        assert text
        assert knowledge is KNOWLEDGE
        yield from self.found
        if self.fault is not None:
            raise self.fault


def place(start: int, end: int, surface: str, type_: TypeId = GPE, score: float = 0.5) -> Suggestion:
    return Suggestion(Span(start, end), surface, type_, "foreign", score)


def found(asked: Iterable[api.Suggester]) -> list[str]:
    return [each.surface for each in stream(Reading(TEXT), (), KNOWLEDGE, asked).suggestions]


def test_our_own_are_found_by_their_entry_points() -> None:
    assert {figures.NAME, memory.NAME} <= {each.NAME for each in api.suggesters()}
    assert not api.broken()


def test_the_others_are_heard_where_one_fails() -> None:
    made = stream(Reading(TEXT), (), KNOWLEDGE, [Foreign("bad", (place(6, 8, "成都"),), KeyError("model")), figures])
    assert [each.surface for each in made.suggestions] == ["2022年"]
    assert list(made.failed) == ["bad"]


def test_a_known_problem_is_told_of_and_a_cancelled_stream_ends() -> None:
    assert stream(Reading(TEXT), (), KNOWLEDGE, [Foreign("far", (), FormatError("no_text"))]).failed.keys() == {"far"}
    with pytest.raises(Cancelled):
        stream(Reading(TEXT), (), KNOWLEDGE, [Foreign("far", (), Cancelled())])


def test_what_does_not_stand_in_the_text_or_has_no_type_is_left_out() -> None:
    wrong = (
        place(6, 8, "重庆"),
        place(6, 80, "成都"),
        place(6, 8, "成都", TypeId("no.such")),
        place(6, 8, "成都", score=2),
        place(6, 8, "成都", score=float("nan")),
    )
    assert found([Foreign("wrong", (*wrong, place(6, 7, "成")))]) == ["成"]


def test_what_is_hardly_sure_is_left_out_unless_somebody_wants_it() -> None:
    foreign = Foreign("foreign", (place(6, 8, "成都", score=0.4),))
    assert found([foreign]) == []
    wanted = stream(Reading(TEXT), (), KNOWLEDGE, [foreign], sieve=Sieve(least={"foreign": 0.3}))
    assert [each.surface for each in wanted.suggestions] == ["成都"]


def test_quiet_ones_are_counted_and_those_that_are_off_are_not() -> None:
    foreign = Foreign("foreign", (place(6, 8, "成都"),))
    weak = {("foreign", GPE): Tally(rejected=20)}
    quiet = stream(Reading(TEXT), (), KNOWLEDGE, [foreign], sieve=Sieve(weak))
    assert (list(quiet.suggestions), quiet.quiet) == ([], 1)
    off = stream(Reading(TEXT), (), KNOWLEDGE, [foreign], sieve=Sieve(weak, {("foreign", GPE): Choice.OFF}))
    assert (list(off.suggestions), off.quiet) == ([], 0)
    woken = stream(Reading(TEXT), (), KNOWLEDGE, [foreign], sieve=Sieve(weak, {("foreign", GPE): Choice.ON}))
    assert [each.surface for each in woken.suggestions] == ["成都"]


NAMES = ["成都", "重庆市", "两江新区", "李波表示,", "将", "《纲要》", "(yè)", "业", "\r\n", " "]
FIGURES = ["增长46.2%", "8亿元", "2022年"]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([*NAMES, *FIGURES, "。", "“", "”", "𠮷", "😀", "的"]), max_size=40).map("".join))
def test_whatever_anybody_suggests_stands_in_the_source_text_and_may_be_tagged_together(text: str) -> None:
    words.load()
    cleaning = clean.find(text)
    reading = Reading(text, cleaning.applied)
    made = stream(reading, cleaning.passed_over, KNOWLEDGE, api.suggesters()).suggestions
    for each in made:
        assert each.surface == surface_of(text, each.fragments)
        assert 0 <= each.score <= 1
        assert not any(each.span.start < noise.end and noise.start < each.span.end for noise in cleaning.passed_over)
    for one, other in combinations(made, 2):
        assert not bars(KNOWLEDGE.schema, one.type, one.fragments, other.type, other.fragments)

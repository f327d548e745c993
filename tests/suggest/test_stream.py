"""All suggesters are asked, and one that fails spoils nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest

from annotator.errors import Cancelled, FormatError
from annotator.model.ids import TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.suggest import api, figures, memory
from annotator.suggest.stream import stream
from annotator.text.reading import Reading

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

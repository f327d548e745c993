"""A claim in hand shows which figures and entities it rests on."""

from collections.abc import Callable, Sequence

from person import Person

from annotator.model.ids import TypeId
from annotator.ui.ties import within

Start = Callable[[Sequence[str]], Person]


def test_a_claim_in_hand_is_tied_to_what_lies_within_it(with_texts: Start) -> None:
    person = with_texts(["四川说,成都经济总量达8万亿元,增长4.5%。"])
    for words, key in (
        ("四川", "d"),
        ("成都", "d"),
        ("8万亿元", "1"),
        ("经济总量", "q"),
        ("成都经济总量达8万亿元", "a"),
    ):
        person.select(words)
        person.press(key)
    claim = person.window.bench.in_hand
    assert claim is not None
    assert claim.type == TypeId("clm.claim")
    held = within(claim, person.annotations(), person.window.session.schema)
    assert [each.surface for each in held] == ["成都", "8万亿元"]
    assert [(curve.source, curve.target) for curve in person.page.curves] == [(claim.id, each.id) for each in held]
    person.press("Esc")
    assert not person.page.curves

"""Fragments between the source text and any reading of it."""

from hypothesis import given
from hypothesis import strategies as st
from page_samples import fragments, mark

from annotator.model.span import Fragments, Span
from annotator.text.reading import Reading
from annotator.text.repairs.rules import Repair
from annotator.ui.page.index import MarkIndex
from annotator.ui.page.marks import Mark
from annotator.ui.reading import projection
from annotator.ui.reading.reading_view import origin_of

PHRASES = {"鼠标": "滑鼠器", "信息": "資訊", "出租车": "計程車", "打印机": "印表機器"}


def converted(text: str) -> str:
    """A conversion that changes the length of phrases."""
    for phrase, other in PHRASES.items():
        text = text.replace(phrase, other)
    return text


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A text with repairs of every shape, in this or another script."""
    pieces = st.sampled_from(["產(chǎn)業(yè)", "鼠标", "打印机", "，", "a b", "\n", "成都", "𠮷"])
    source = "成" + "".join(draw(st.lists(pieces, min_size=1, max_size=12)))
    repairs: list[Repair] = []
    at = 0
    while at < len(source) and draw(st.booleans()):
        start = draw(st.integers(at, len(source) - 1))
        end = draw(st.integers(start, min(start + 5, len(source))))
        put = draw(st.sampled_from(["", "业", "产业", "。《綱要》"])) if end > start else "添"
        repairs.append(Repair(start, end, put, "hand", 1.0))
        at = end + 1
    reading = Reading(source, repairs)
    if not reading.text:
        reading = Reading(source)
    return reading.converted(converted) if draw(st.booleans()) else reading


def drawn_fragments(data: st.DataObject, reading: Reading) -> Fragments:
    return data.draw(fragments(len(reading.source)))


@given(readings(), st.data())
def test_what_is_shown_is_never_nothing_and_holds_all_of_it(reading: Reading, data: st.DataObject) -> None:
    before = drawn_fragments(data, reading)
    shown = projection.fragments_on_page(reading, before)
    assert all(0 <= span.start < span.end <= len(reading.text) for span in shown)
    back = projection.fragments_in_source(reading, shown)
    assert all(any(wide.contains(span) for wide in back) for span in before)


@given(readings(), st.data())
def test_what_was_made_whole_is_the_same_again(reading: Reading, data: st.DataObject) -> None:
    shown = projection.fragments_on_page(reading, drawn_fragments(data, reading))
    source = projection.fragments_in_source(reading, shown)
    again = projection.fragments_on_page(reading, source)
    assert projection.fragments_in_source(reading, again) == source


@given(readings(), st.data())
def test_what_stays_on_the_page_stays_in_the_source(reading: Reading, data: st.DataObject) -> None:
    before = drawn_fragments(data, reading)
    assert projection.reshaped(reading, before, projection.fragments_on_page(reading, before)) == before


@given(readings(), st.data())
def test_a_dragged_end_leaves_all_others(reading: Reading, data: st.DataObject) -> None:
    before = drawn_fragments(data, reading)
    shown = projection.fragments_on_page(reading, before)
    end = data.draw(st.integers(shown[-1].start + 1, len(reading.text)))
    after = projection.reshaped(reading, before, (*shown[:-1], Span(shown[-1].start, end)))
    assert [span.start for span in after] == [span.start for span in before][: len(after)]
    start = data.draw(st.integers(0, shown[0].end - 1))
    after = projection.reshaped(reading, before, (Span(start, shown[0].end), *shown[1:]))
    assert [span.end for span in after] == [span.end for span in before][-len(after) :]


@given(readings(), st.booleans(), st.booleans(), st.data())
def test_a_moved_edge_leaves_all_others(reading: Reading, closing: bool, forwards: bool, data: st.DataObject) -> None:
    before = drawn_fragments(data, reading)
    shown = projection.fragments_on_page(reading, before)
    edge = shown[-1].end if closing else shown[0].start
    place = (
        data.draw(st.integers(edge + 1, len(reading.text)) if forwards else st.integers(0, edge - 1))
        if (edge < len(reading.text) if forwards else edge > 0)
        else edge
    )
    after = projection.with_edge(reading, before, place, closing=closing, forwards=forwards)
    edges = [offset for span in before for offset in (span.start, span.end)]
    moved = [offset for span in after for offset in (span.start, span.end)]
    assert (moved[:-1] == edges[:-1]) if closing else (moved[1:] == edges[1:])


@given(readings(), st.data())
def test_marks_are_found_where_they_are_shown_whenever_they_are_taken_in(reading: Reading, data: st.DataObject) -> None:
    made = [
        mark(number, *(offset for span in drawn_fragments(data, reading) for offset in (span.start, span.end)))
        for number in range(1, data.draw(st.integers(1, 8)) + 1)
    ]
    moved: dict[int, Mark] = {each.id: origin_of(reading).moved(each) for each in made}
    index = MarkIndex(made, len(reading.text), origin_of(reading))
    start = data.draw(st.integers(0, len(reading.text) - 1))
    end = data.draw(st.integers(start + 1, len(reading.text)))
    wanted = {id for id, each in moved.items() if each.start < end and each.end > start}
    assert {each.id for each in index.overlapping(start, end)} == wanted
    assert all(index.get(id) == each for id, each in moved.items())
    while index.filling:
        index.fill(3)
    assert {each.id for each in index.overlapping(start, end)} == wanted
    assert all(index.get(id) == each for id, each in moved.items())

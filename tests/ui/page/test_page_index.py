"""The index of marks: always what a plain search through all of them would find."""

from hypothesis import given
from hypothesis import strategies as st
from page_samples import fragments, mark, marks

from annotator.ui.page.index import MarkIndex
from annotator.ui.page.marks import Mark

LENGTH = 5000


def plainly(found: list[Mark], start: int, end: int) -> list[Mark]:
    return sorted((mark for mark in found if mark.start < end and mark.end > start), key=lambda mark: mark.key)


@given(st.data())
def test_it_finds_what_a_plain_search_finds(data: st.DataObject) -> None:
    there = {each.id: each for each in data.draw(marks(LENGTH, most=30))}
    index = MarkIndex(list(there.values()), LENGTH)
    for _ in range(data.draw(st.integers(1, 12))):
        match data.draw(st.sampled_from(["put", "remove", "fill", "look", "look"])):
            case "put":
                one = Mark(data.draw(st.integers(1, 40)), data.draw(fragments(LENGTH)), mark(1, 0, 1).look)
                there[one.id] = one
                index.put(one)
            case "remove":
                gone = data.draw(st.integers(1, 40))
                there.pop(gone, None)
                index.remove(gone)
            case "fill":
                index.fill(data.draw(st.integers(1, 9)))
            case _:
                start = data.draw(st.integers(0, LENGTH - 1))
                end = data.draw(st.integers(start + 1, LENGTH))
                assert index.overlapping(start, end) == plainly(list(there.values()), start, end)
        some = data.draw(st.integers(1, 40))
        assert index.get(some) == there.get(some)
    index.fill(100)
    assert len(index) == len(there)


@given(st.data(), st.booleans())
def test_going_from_mark_to_mark_passes_each_once_in_reading_order(data: st.DataObject, full: bool) -> None:
    there = data.draw(marks(LENGTH, most=20))
    index = MarkIndex(there, LENGTH)
    if full:
        index.fill(100)
    ordered = sorted(there, key=lambda each: each.key)
    passed: list[Mark] = []
    found = index.following((0, -LENGTH - 1, 0))
    while found is not None:
        passed.append(found)
        found = index.following((*found.key[:2], found.key[2] + 1))
    assert passed == ordered
    back: list[Mark] = []
    found = index.preceding((LENGTH, 0, 0))
    while found is not None:
        back.append(found)
        found = index.preceding(found.key)
    assert back == ordered[::-1]
    first = index.following((0, -LENGTH - 1, 0), unconfirmed_only=True)
    assert first == next((each for each in ordered if each.unconfirmed), None)


def test_density_follows_the_marks() -> None:
    index = MarkIndex([mark(1, 0, 2), mark(2, 0, 2, look=4), mark(-1, 4999, 5000, unconfirmed=True)], LENGTH)
    index.fill(10)
    density = index.density
    assert density.tags[0]["#44BB99"] == 1
    assert density.claims[0]["#332288"] == 1
    assert density.suggestions[-1] == 1
    index.remove(-1)
    index.put(mark(1, 4000, 4001))
    assert density.suggestions[-1] == 0
    assert density.tags[0]["#44BB99"] == 0
    assert density.tags[density.cell(4000)]["#44BB99"] == 1

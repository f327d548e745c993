"""What a document teaches: the text as it is read, without noise, as far as somebody has gone through it."""

from hypothesis import given
from hypothesis import strategies as st
from works import annotation

from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.suggest.learned.lessons import Lesson, lesson
from annotator.suggest.pieces import pieces
from annotator.text.reading import Reading
from annotator.text.repairs.rules import noise, repair

ZONE, CLAIM = TypeId("ent.zone"), TypeId("clm.claim")
TEXT = "首頁 登錄\n去開發(fā)區(qū)。\n再去新區。\n未讀"


def taught(*spans: Span, done: bool = True) -> Lesson:
    repairs = [repair("reading", TEXT.index(each), TEXT.index(each) + 4, "") for each in ("(fā)", "(qū)")]
    tags = [annotation(number, TEXT, (span,), ZONE) for number, span in enumerate(spans, start=1)]
    return lesson("1", Reading(TEXT, repairs), [noise("navigation", 0, 5)], tags, done=done)


def test_tags_stand_where_the_text_is_read() -> None:
    start = TEXT.index("開發")
    made = taught(Span(start, start + 11))
    (tag,) = made.tags
    assert made.text[tag.start : tag.end] == "開發區"


def test_noise_is_no_sequence() -> None:
    made = taught()
    assert [made.text[start:stop] for start, stop in made.sequences] == ["去開發區。", "再去新區。", "未讀"]


def test_of_a_document_that_is_not_done_what_lies_behind_the_last_tag_is_open() -> None:
    start = TEXT.index("新區")
    made = taught(Span(start, start + 2), done=False)
    assert [made.text[start:stop] for start, stop in made.sequences] == ["去開發區。", "再去新區。"]
    assert taught(done=False).sequences == ()


def test_a_tag_in_pieces_says_so() -> None:
    tags = [annotation(1, "一二三四", (Span(0, 1), Span(2, 3)), CLAIM)]
    (tag,) = lesson("1", Reading("一二三四"), (), tags, done=True).tags
    assert tag == (0, 3, CLAIM, False)


@given(
    st.text(alphabet="成都。,\n 1", max_size=1200),
    st.lists(st.tuples(st.integers(0, 1200), st.integers(1, 30)), max_size=4),
)
def test_pieces_hold_all_that_is_not_skipped_and_are_apart(text: str, gaps: list[tuple[int, int]]) -> None:
    skipped, at = list[tuple[int, int]](), 0
    for start, length in sorted(gaps):
        if at <= start and start + length <= len(text):
            skipped.append((start, start + length))
            at = start + length
    found = list(pieces(text, skipped))
    covered = {at for start, stop in found for at in range(start, stop)}
    assert sum(stop - start for start, stop in found) == len(covered)
    assert all(stop - start <= 400 for start, stop in found)
    left_out = {at for start, stop in skipped for at in range(start, stop)}
    assert not covered & left_out
    assert all(at in covered | left_out or text[at].isspace() for at in range(len(text)))

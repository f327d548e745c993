"""UTF-16 offsets against Python's own encoder."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.offsets import Utf16Map, utf16_length

CHARACTERS = (
    st.sampled_from("成a，\r\n\u00a0\u3000\uffff") | st.sampled_from("𠮷😀\U00010000\U0010ffff") | st.characters()
)
TEXTS = st.text(CHARACTERS, max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_every_offset_is_the_length_of_what_stands_before_it(text: str) -> None:
    offsets = Utf16Map(text)
    assert [offsets.to_utf16(offset) for offset in range(len(text) + 1)] == [
        units(text[:offset]) for offset in range(len(text) + 1)
    ]


@given(TEXTS)
def test_back_again(text: str) -> None:
    offsets = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert offsets.to_code_point(offsets.to_utf16(offset)) == offset


def test_inside_a_surrogate_pair_is_the_start_of_its_character() -> None:
    offsets = Utf16Map("家𠮷😀a")
    assert [offsets.to_code_point(unit) for unit in range(7)] == [0, 1, 1, 2, 2, 3, 4]


def test_a_lone_surrogate_counts_as_one() -> None:
    assert Utf16Map("a\ud842b").to_utf16(3) == 3


@given(TEXTS)
def test_length(text: str) -> None:
    assert utf16_length(text) == Utf16Map(text).to_utf16(len(text))

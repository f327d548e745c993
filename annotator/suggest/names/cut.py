"""A text cut into words, with what each of them can be in a name."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise

from annotator.suggest.names import lists
from annotator.text.offsets import Bounds
from annotator.text.parts_of_speech import part_of_speech
from annotator.text.script import fold
from annotator.text.words import known_words, words

_CLOSED = frozenset({"p", "c", "u", "ud", "ug", "uj", "ul", "uv", "uz", "d", "df", "vd", "r", "rg", "rr", "rz"})
_MOODS_AND_TIMES = frozenset({"y", "e", "o", "t", "tg"})
_VERBS = frozenset({"v", "vi", "vq", "vg"})
_NAMES = frozenset({"ns", "nt", "nz", "nrfg", "j"})
_COUNTED = re.compile(
    r"(?:[0-9]+|[一二两三四五六七八九十百千各]+)[大个家座场条项批类名位]|各大|[一二两三四五六七八九十]+[市省县区城]"
)

_NO_PLACE = re.compile(
    r".*城市|都市|超市|股市|门市|上市|夜市|.*沿海|.+地区|神州|新建|[城市地山社小校景新园郊辖战特灾牧库湾]区|.?[城集村]?镇|[家老水]?乡|[入加]?盟|全[省市县州区]"
    r"|.+(?:开发区|保护区|风景区|度假区|示范区|园区|新区|特区|自贸区|游览区|中心区)|[国红]旗|.*[大小本各外兄弟]省|[一二两三四五六七八九十].?[区县市省]"
)
"""What the dictionary calls places, and texts do not."""

_USUAL = 200
"""How often the dictionary meets a word that is more than a place: 中心区 is one, but 中心 is none."""


class Part(Enum):
    """What a word can be in a name."""

    MARK = auto()
    STOP = auto()
    VERB = auto()
    INNER = auto()
    PROPER = auto()
    UNKNOWN = auto()
    PLAIN = auto()


class Cut:
    """A text as it is read, folded, with the edges of its words."""

    def __init__(self, text: str, bounds: Sequence[Bounds] | None = None) -> None:
        self.text = text
        self.folded = fold(text)
        self.words = words(text) if bounds is None else bounds
        self.starts = [start for start, _ in self.words]
        self.ends = [end for _, end in self.words]

    @cached_property
    def parts(self) -> list[Part]:
        """What each word can be."""
        return [_part(self.folded[start:end]) for start, end in self.words]

    def divided(self, edges: Iterable[int]) -> "Cut":
        """The same with words that no dictionary has divided at these offsets: 成德以 before a company, say."""
        cuts = sorted({*edges})
        bounds: list[Bounds] = []
        for start, end in self.words:
            inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
            if inside and not known_words().get(self.folded[start:end]):
                bounds += pairwise([start, *inside, end])
            else:
                bounds.append((start, end))
        return Cut(self.text, bounds)

    def word(self, number: int) -> str:
        """A word, folded; empty outside the text."""
        if not 0 <= number < len(self.words):
            return ""
        start, end = self.words[number]
        return self.folded[start:end]

    def begins(self, offset: int) -> bool:
        """Whether a word begins there."""
        at = bisect_left(self.starts, offset)
        return at < len(self.starts) and self.starts[at] == offset

    def ends_at(self, offset: int) -> bool:
        """Whether a word ends there."""
        at = bisect_left(self.ends, offset)
        return at < len(self.ends) and self.ends[at] == offset

    def is_whole(self, start: int, end: int) -> bool:
        """Whether a stretch begins and ends with a word, or where it cuts one, no dictionary has that one."""
        cut = [
            self.at(offset) for offset, edge in ((start, self.begins(start)), (end - 1, self.ends_at(end))) if not edge
        ]
        return not any(known_words().get(self.word(number)) for number in cut)

    def at(self, offset: int) -> int:
        """The number of the word that holds a character, or of the one before it where it is a blank."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def beside(self, number: int) -> bool:
        """Whether a word stands directly behind the one before it."""
        return number > 0 and self.words[number - 1][1] == self.words[number][0]

    def stretch(self, start: int, end: int) -> Bounds:
        """The numbers of the words from one offset to another, half-open."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def may_be_place(word: str) -> bool:
    """Whether a word that is no usual one is a place of the dictionary with 区, 县 or 市 behind it."""
    if len(word) < 2 or known_words().get(word, 0) > _USUAL:
        return False
    return any(part_of_speech(word + unit) == "ns" for unit in "区县市")


def is_no_place(word: str) -> bool:
    """Whether a word is a description that the dictionary has among places: 都市, 山区, 全省."""
    return _NO_PLACE.fullmatch(word) is not None


def is_counted(word: str) -> bool:
    """Whether a word counts what follows: 两大, 66个."""
    return _COUNTED.fullmatch(word) is not None


def _part(word: str) -> Part:
    if not word[0].isalnum() and word not in {"·", "-"}:
        return Part.MARK
    if word in lists.words("inside"):
        return Part.INNER
    tag = part_of_speech(word)
    if tag in _CLOSED | _MOODS_AND_TIMES or word in lists.words("across") or is_counted(word):
        return Part.STOP
    if tag in _VERBS:
        return Part.VERB
    if (tag in _NAMES and not is_no_place(word)) or may_be_place(word):
        return Part.PROPER
    return Part.PLAIN if known_words().get(word) or word.isascii() else Part.UNKNOWN

"""Places: by their lists, by the dictionary, and names of several pressed together."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import combinations, pairwise

from annotator.suggest.names import lists
from annotator.suggest.names.cut import Cut, is_no_place, may_be_place
from annotator.suggest.names.found import Name
from annotator.text.parts_of_speech import part_of_speech
from annotator.text.short_names import short_form
from annotator.text.words import known_words

_LISTED, _COUNTY, _SHORT, _PRESSED, _LETTER, _COUNTED, _WATER = 0.93, 0.9, 0.8, 0.85, 0.85, 0.75, 0.8

_USUAL = 20
"""How often the dictionary meets a word that an edge is not taken to cut."""

_UNIT = re.compile(r".{1,9}[省市县州盟旗镇乡区]|.{2,9}(?:街道|自治[区州县旗])")
_NATURE = re.compile(r".{1,5}(?:江|河|湖|山|海|岛|峡|洋|岭|盆地|平原|高原|半岛|海峡|流域)")
_REACH = re.compile(r"流域|上游|中游|下游|沿岸|两岸|沿线")
_WHOLE = re.compile(
    r"全(?:省|市|县|州)(?!场|长|委|府)|(?:[2-9]|[二两三四五六七八九十])(?:省|市|县|城|州)(?!区|场|长|域|级|年|内外)"
)


def find(cut: Cut) -> list[Name]:
    """All places of a text, some of which may share characters."""
    listed = [*_listed(cut), *_by_dictionary(cut), *_letters(cut)]
    listed += _short(cut, listed)
    listed += _beside_places(cut, listed)
    listed += _pressed(cut, listed)
    listed += _regions(cut, listed)
    return [*listed, *_counted(cut, {each.end for each in listed})]


@cache
def _types() -> Mapping[str, str]:
    """What is listed, with its type."""
    listed = dict.fromkeys(lists.divisions(), "GPE") | dict.fromkeys(lists.words("regions"), "LOC")
    return {**listed, **lists.by_type("joined")}


@cache
def _lengths() -> Mapping[str, Sequence[int]]:
    """For each first character the lengths of what is listed, longest first."""
    lengths: dict[str, set[int]] = {}
    for word in _types():
        lengths.setdefault(word[0], set()).add(len(word))
    return {first: sorted(each, reverse=True) for first, each in lengths.items()}


def _listed(cut: Cut) -> Iterator[Name]:
    behind = 0
    for start, first in enumerate(cut.folded):
        lengths = _lengths().get(first, ()) if start >= behind else ()
        for end in (start + length for length in lengths):
            type_ = _types().get(cut.folded[start:end])
            if type_ is not None and _is_listed(cut, start, end, type_):
                behind = end
                yield Name(start, _reach(cut, end) if type_ == "LOC" else end, type_, _LISTED)
                break


def _is_listed(cut: Cut, start: int, end: int, type_: str) -> bool:
    pressed = (
        type_ != "LOC" and cut.ends_at(end) and _stands_alone(cut.folded, start, end)
    )  # 打造 成渝, cut as 打 造成 渝
    return pressed or cut.is_whole(start, end)


def _reach(cut: Cut, end: int) -> int:
    """The end with 流域 or 上游 behind it."""
    reach = _REACH.match(cut.folded, end)
    return reach.end() if reach else end


def _any_of(words: Set[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))))


def _by_dictionary(cut: Cut) -> Iterator[Name]:
    for number, (start, end) in enumerate(cut.words):
        word = cut.word(number)
        if len(word) < 2 or part_of_speech(word) != "ns" or is_no_place(word):
            continue
        if _UNIT.fullmatch(word) or may_be_place(word):
            yield Name(start, end, "GPE", _COUNTY if _UNIT.fullmatch(word) else _SHORT)
        elif _NATURE.fullmatch(word):
            yield Name(start, _reach(cut, end), "LOC", _WATER)


def _letters(cut: Cut) -> Iterator[Name]:
    """One-character names after 在, 赴 and the like, standing alone."""
    letters = lists.words("letters")
    for number, (start, end) in enumerate(cut.words):
        if cut.word(number) in letters and cut.beside(number) and cut.word(number - 1) in _BEFORE_LETTERS:
            yield Name(start, end, "GPE", _LETTER)


_JOINING = frozenset({"、", "与", "和", "及"})
_BEFORE_LETTERS = frozenset("在赴来驻抵离到返援于")


def _short(cut: Cut, places: list[Name]) -> Iterator[Name]:
    """什邡 where the text has 什邡市, too."""
    full = {cut.folded[each.start : each.end] for each in places if each.code == "GPE"}
    short = {form for name in full if (form := short_form(name)) and form not in full}
    if short:
        for match in _any_of(short).finditer(cut.folded):
            if cut.is_whole(*match.span()):
                yield Name(*match.span(), "GPE", _COUNTY)


def _beside_places(cut: Cut, places: list[Name]) -> Iterator[Name]:
    """金牛 in 金牛与什邡: what is a place with 区 or 县 behind it, and stands beside one; then everywhere."""
    numbers = {cut.at(each.start) for each in places if each.code == "GPE"}
    told = {
        cut.word(beside)
        for number in numbers
        for between, beside in ((number - 1, number - 2), (number + 1, number + 2))
        if cut.word(between) in _JOINING and part_of_speech(cut.word(beside)) == "nz" and may_be_place(cut.word(beside))
    }
    for number, (start, end) in enumerate(cut.words):
        if cut.word(number) in told and number not in numbers:
            yield Name(start, end, "GPE", _SHORT)


def _pressed(cut: Cut, places: list[Name]) -> Iterator[Name]:
    """成德眉资: first characters of cities of one province; 金什: of two places that stand side by side in the text."""
    names = _of_a_province(cut.folded) | _of_neighbours(cut, places)
    if names:
        for match in _any_of(names).finditer(cut.folded):
            if len(match.group()) > len("成德") or _stands_alone(cut.folded, *match.span()):
                yield Name(*match.span(), "GPE", _PRESSED)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no dictionary word goes across its edges: 成德 does not stand in 完成德国."""
    known = known_words()
    before = text[max(start - 1, 0) : start + 1]
    if known.get(before, 0) > _USUAL and not known.get(text[max(start - 2, 0) : start], 0) > _USUAL:  # 打造 成德
        return False
    return not any(known.get(text[end - 1 : end + more], 0) > _USUAL for more in (1, 2))


def _of_a_province(text: str) -> set[str]:
    found: set[str] = set()
    for initials in lists.neighbours().values():
        runs = re.findall(f"[{''.join(initials)}]{{3,}}", text) if initials else ()
        counts = Counter(part for run in runs for part in _parts(run))
        often = [part for part, number in counts.items() if number > 1 and _may_be_pressed(part)]
        if often:
            longest = max(often, key=lambda part: (len(part), counts[part]))
            members = {longest, *_ordered(longest)}
            found |= members | {part for part in counts if part[:-1] in members}
    return found


def _may_be_pressed(part: str) -> bool:
    return known_words().get(part, 0) <= _USUAL or part in lists.by_type("joined")


def _parts(run: str) -> Iterator[str]:
    """Stretches of three and more characters, none twice in one."""
    for start in range(len(run) - 2):
        for end in range(start + 3, min(len(run), start + 6) + 1):
            if len({*run[start:end]}) == end - start:
                yield run[start:end]


def _ordered(name: str) -> Iterator[str]:
    for size in range(2, len(name)):
        yield from map("".join, combinations(name, size))


def _of_neighbours(cut: Cut, places: list[Name]) -> set[str]:
    """The first characters of two places that the text names together, where it presses them together twice."""
    byplace = sorted({(each.start, each.end) for each in places if each.code == "GPE"})
    pairs = {
        cut.folded[start] + cut.folded[other]
        for (start, end), (other, _) in pairwise(byplace)
        if cut.folded[end:other] in _JOINING
    }
    return {pair for pair in pairs if not known_words().get(pair) and cut.folded.count(pair) > 1}


def _regions(cut: Cut, places: list[Name]) -> Iterator[Name]:
    """成渝地区, 川渝地区: more than one place, and no government."""
    for each in places:
        if each.code == "GPE" and cut.folded.startswith("地区", each.end) and len(each) > 1:
            yield Name(each.start, each.end + 2, "ZONE", _PRESSED)


def _counted(cut: Cut, ends: Set[int]) -> Iterator[Name]:
    """全省, 四市; not where the cities' names stand before it."""
    for match in _WHOLE.finditer(cut.folded):
        if match.start() not in ends and cut.begins(match.start()):
            yield Name(*match.span(), "GPE", _COUNTED, named=False)

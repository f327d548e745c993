"""People: a family name and one or two more characters, beside an office or a word of saying; and their offices."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from annotator.suggest.names import lists
from annotator.suggest.names.cut import Cut, Part
from annotator.suggest.names.found import Name
from annotator.text.parts_of_speech import part_of_speech
from annotator.text.words import known_words

_BEHIND_AN_OFFICE, _BEFORE_A_SAYING, _BEFORE_AN_OFFICE, _AGAIN, _OFFICE = 0.9, 0.8, 0.85, 0.88, 0.85

_SAYS = re.compile(
    r"(?:在[^，。,;；\n\r]{1,16})?(?:还|也|则|又|向[^，。,;；\n\r]{1,8}|对[^，。,;；\n\r]{1,8})?"
    r"(?:表示|介绍|告诉|指出|认为|强调|透露|坦言|说道|说|称|谈到|提到|回忆|解释|补充|直言|感慨|建议|呼吁|宣布|总结)"
)
_TITLES = re.compile(
    r"(?:先生|女士|同志|教授|院士|博士|老师|总书记|书记|主席|总理|部长|省长|市长|区长|县长|局长|主任|董事长|总裁|总经理|校长|院长)"
)


def offices(cut: Cut) -> Iterator[Name]:
    """副主任, 招商经理, where a name stands behind it or a body before it."""
    for match in _office_pattern().finditer(cut.folded):
        if cut.ends_at(match.end()) or cut.is_whole(*match.span()):
            yield Name(*match.span(), "POS", _OFFICE)


@cache
def _office_pattern() -> re.Pattern[str]:
    posts = sorted(lists.words("posts"), key=lambda post: (-len(post), post))
    return re.compile("|".join(map(re.escape, posts)))


def held(posts: Iterable[Name], names: Iterable[Name]) -> Iterator[Name]:
    """The offices that stand beside a person, or behind what they are held in."""
    starts = {each.start for each in names if each.code == "PER"}
    ends = {each.end for each in names}
    return (each for each in posts if each.start in ends or not starts.isdisjoint((each.end, each.end + 1)))


def find(cut: Cut, posts: Sequence[Name]) -> list[Name]:
    """The people of a text, wherever one that was told by what stands beside it is named again, too."""
    told = [*_beside_offices(cut, posts), *_beside_sayings(cut)]
    names = {cut.folded[each.start : each.end] for each in told}
    if not names:
        return []
    pattern = re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))
    again = (
        Name(*match.span(), "PER", _AGAIN) for match in pattern.finditer(cut.folded) if cut.is_whole(*match.span())
    )
    return [*told, *again]


def _beside_offices(cut: Cut, posts: Sequence[Name]) -> Iterator[Name]:
    for post in posts:
        at = post.end
        while (found := _person(cut, at + _blanks(cut.folded, at))) is not None:  # 记者 黄欢 周鸿
            yield Name(*found, "PER", _BEHIND_AN_OFFICE)
            at = found[1]
            if cut.folded[at : at + 1] not in {" ", "、"}:
                break
            at += 1


def _blanks(text: str, at: int) -> int:
    return 1 if text[at : at + 1] in {" ", ":", "："} else 0


def _beside_sayings(cut: Cut) -> Iterator[Name]:
    for number, (start, _) in enumerate(cut.words):
        if cut.folded[start] in lists.surnames() or cut.folded[start : start + 2] in lists.surnames():
            found = _person(cut, start)
            if found is None or not _can_begin(cut, number):
                continue
            if _TITLES.match(cut.folded, found[1]):
                yield Name(*found, "PER", _BEFORE_AN_OFFICE)
            elif _SAYS.match(cut.folded, found[1]):
                yield Name(*found, "PER", _BEFORE_A_SAYING)


def _can_begin(cut: Cut, number: int) -> bool:
    """Whether a person can be named there: not within a row of plain words."""
    return not cut.beside(number) or cut.parts[number - 1] is not Part.UNKNOWN


def _person(cut: Cut, at: int) -> tuple[int, int] | None:
    """Where a person's name that begins there lies: by the words as they are cut, or by characters that make none."""
    if not cut.begins(at):
        return None
    surname = next((size for size in (2, 1) if cut.folded[at : at + size] in lists.surnames()), 0)
    if not surname:
        return None
    number = cut.at(at)
    end = cut.words[number][1]
    while end - at <= surname and number + 1 < len(cut.words) and cut.beside(number + 1):
        number += 1
        if cut.parts[number] not in {Part.UNKNOWN, Part.PLAIN, Part.PROPER, Part.VERB}:
            return None
        end = cut.words[number][1]
    if end - at == surname + 1 and _goes_on(cut, number):
        end = cut.words[number + 1][1]
    return (at, end) if _is_name(cut, at, end, surname) else None


def _goes_on(cut: Cut, number: int) -> bool:
    """Whether a single character behind belongs to the name: 周付住 before 时."""
    if number + 1 >= len(cut.words) or not cut.beside(number + 1) or len(cut.word(number + 1)) != 1:
        return False
    ends = number + 2 == len(cut.words) or not cut.beside(number + 2)
    closed = {Part.MARK, Part.STOP}
    return cut.parts[number + 1] not in closed and (ends or cut.parts[number + 2] in closed)


def _is_name(cut: Cut, start: int, end: int, surname: int) -> bool:
    name = cut.folded[start:end]
    if (
        not surname < len(name) <= surname + 2
        or name in lists.none_of("person")
        or not all("一" <= each <= "鿿" for each in name)
    ):
        return False
    return part_of_speech(name) in {"", "nrfg"} and not (known_words().get(name, 0) > _USUAL)


_USUAL = 50
"""How often the dictionary meets a word that is one, and no person."""

"""Text whose GBK bytes were read one off: it is not guessed but decoded anew.

Three accidents of one mechanism (`gbk` tells it). The first byte of 。 is lost before a quote: 。《綱要》 comes as
`?!毒V要》`. The same with a closing quote and the `<` of a tag: `?!?/p>`. A reading is put between two characters,
where a script converter's search met the last byte of one and the first of the next: `當(dāng)?shù)仉娮悠髽I`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from annotator.text.repairs.characters import HAN, PARTNERS, TONED, WIDE, is_common, is_han, unclosed
from annotator.text.repairs.gbk import Slipped, Stop, lost_after, pair, slipped, with_lead
from annotator.text.repairs.pinyin import BRACKETED, has_reading
from annotator.text.repairs.rules import Repair, repair

_LOST_MARK = re.compile(r"(?<=[\w”’》）)】%％])[?\ufffd][!！]")
_LOST_TAG = re.compile(r"\?(?:/?(?:p|br|div|span|strong|b|td|li|section|font|h[1-6])\b[^<>\n]{0,40}>)")
_SPLIT = re.compile(rf"(?<=[{HAN})）])\?(?P<reading>[{TONED}]{{1,6}})[)）]")
_GLOSSED = re.compile(rf"([{HAN}]){BRACKETED.pattern}")
_GLOSS_BEFORE = re.compile(rf"{BRACKETED.pattern}\Z")
_TELLING = re.compile(rf"[?\ufffd](?:[!！]|(?<=[{HAN})）]\?)[{TONED}]{{1,6}}[)）])")

_STOP = b"\xa1\xa3"
_QUOTE = b"\xa1"
_AFTER_A_STOP = frozenset("“”‘’《》〈〉「」『』【】…—　")
_UNBALANCED = 0.9
"""How sure a slip is that closes a quote which is not open."""
_MERELY_OFFERED = 0.6
_UNWRITTEN = re.compile(f"[^{WIDE}\\x00-\\x7f·～\u3000]")
_LONGEST_PASSAGE = 2_000
"""How far back an open quote is looked for."""
_MOST_LOST = 3
"""Pairs lost in one slip."""
_FEWEST_GLOSSED = 3
_FULL_WIDTH = str.maketrans(",:;()", "，：；（）")
_OFTEN = {1: 4, 2: 2, 3: 1}
"""How often the two characters of a lost pair must stand together elsewhere, by how many of three neighbours fit."""


class _Page:
    """What the rest of the text says about which characters go together, and how they are read."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _neighbours(self) -> Counter[str]:
        plain = BRACKETED.sub("", self._text).translate(_FULL_WIDTH)
        return Counter(first + second for first, second in pairwise(plain))

    @cached_property
    def _following(self) -> dict[str, list[str]]:
        following: dict[str, list[str]] = defaultdict(list)
        for first, second in self._neighbours:
            following[first].append(second)
        return following

    @cached_property
    def _glossed(self) -> Counter[tuple[str, str]]:
        return Counter((match[1], match[2]) for match in _GLOSSED.finditer(self._text))

    @property
    def is_glossed(self) -> bool:
        """Whether a script converter has been over the page, so that more must be broken than could be by chance."""
        return len(self._glossed) >= _FEWEST_GLOSSED

    def together(self, first: str, second: str) -> int:
        """How often the one stands before the other."""
        return self._neighbours[first + second]

    def following(self, character: str) -> list[str]:
        """The characters that have been seen behind this one."""
        return self._following.get(character, [])

    def known(self, text: str) -> int:
        """How many of the neighbours in this text stand together elsewhere too."""
        return sum(first + second in self._neighbours for first, second in pairwise(text))

    def fit(self, before: str, without: str | None, two: str, after: str) -> int:
        """How often two characters stand together that fit better between these than the one that they would replace.

        0 is never, or too seldom to tell: the fewer sides fit, the more often they must stand together.
        """
        often = self._neighbours[two]
        plain = self.known(before + without + after) if without else 0
        known = self.known(before + two + after)
        return often if often >= _OFTEN[known] and plain < max(known - 1, 1) else 0

    def is_sound(self, text: str) -> bool:
        """Whether this is what people write: Chinese, of common characters or of the page's own, but for one in six."""
        written = [character for character in text if is_han(character)]
        rare = sum(not is_common(character) and character not in self._text for character in written)
        return rare <= len(written) // 6 and not _UNWRITTEN.search(text)

    def read_so(self, lead: int, reading: str) -> list[str]:
        """The characters with this first byte and reading, those first that the text has most often."""
        candidates = [each for each in with_lead(lead) if is_han(each) and has_reading(each, reading)]
        return sorted(candidates, key=lambda each: (-self._glossed[each, reading], not is_common(each)))


def find(text: str) -> list[Repair]:
    """The slips of a text, in order."""
    return _Slips(text).find() if _TELLING.search(text) else []


class _Slips:
    """One pass over a text, which remembers what it has read so far: later slips depend on it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._page = _Page(text)
        self._made: list[Repair] = []

    def find(self) -> list[Repair]:
        at = 0
        while match := _TELLING.search(self._text, at):
            start = match.start()
            found = self._lost_tag(start) or self._lost_mark(start) or self._split(start)
            if found:
                self._made.append(found)
            at = found.end if found else match.end()
        return self._made

    def _lost_tag(self, start: int) -> Repair | None:
        match = _LOST_TAG.match(self._text, start + 2)
        if match is None or self._text[start + 1] not in "!！":
            return None
        opened = self._unclosed(start)
        closing, confidence = (PARTNERS[opened[-1]], None) if opened else ("”", _MERELY_OFFERED)
        return repair("slip_lost_tag", start, match.end(), "。" + closing, confidence)

    def _lost_mark(self, start: int) -> Repair | None:
        found = slipped(self._text, start + 2) if _LOST_MARK.match(self._text, start) else None
        read = self._read(start, _STOP + _QUOTE, found) if found else None
        if read is None or read[0][1] not in _AFTER_A_STOP:
            return None
        text, end, lost = read
        if lost:
            return repair("slip_lost_pair", start, end, text)
        unbalanced = text[1] in PARTNERS.values() and text[1] not in map(PARTNERS.get, self._unclosed(start)[-1:])
        return repair("slip", start, end, text, _UNBALANCED if unbalanced else None)

    def _split(self, start: int) -> Repair | None:
        """The lost byte is the second one of the character whose reading this is and whose first byte is known."""
        match = _SPLIT.match(self._text, start)
        found = slipped(self._text, match.end()) if match else None
        lead = self._before(start).encode("gbk", "ignore")[-1:]
        if match is None or found is None or not lead:
            return None
        for character in self._page.read_so(lead[0], match["reading"]):
            read = self._read(start, character.encode("gbk")[1:], found)
            if read:
                text, end, lost = read
                return repair("slip_lost_pair" if lost else "split_reading", start, end, text)
        return None

    def _read(self, start: int, known: bytes, found: Slipped) -> tuple[str, int, bool] | None:
        """What the bytes say, where that ends, and whether a lost pair was put back; None if they make no sense."""
        content, last, end = known + found.content, "", found.end
        if found.stop is Stop.BROKEN:
            closed = self._closed(start, content, end)
            if closed is None:
                return None
            content, (last, end) = content[:-1], closed
        gloss = BRACKETED.match(self._text, end)
        after = last or self._text[gloss.end() if gloss else end :][:1]
        whole = self._with_lost_pairs(start, content, len(known), after)
        text = [pair(whole[at : at + 2]) for at in range(0, len(whole), 2)]
        written = "".join(filter(None, text)) + last
        if None in text or not self._page.is_sound(written):
            return None
        return written, end, len(whole) > len(content)

    def _closed(self, start: int, content: bytes, end: int) -> tuple[str, int] | None:
        """The character whose second byte is lost with the ASCII character after it, and where the text goes on."""
        gloss = _SPLIT.match(self._text, end)
        if gloss:
            found = self._page.read_so(content[-1], gloss["reading"])
            return (found[0], gloss.end()) if found else None
        tag = _LOST_TAG.match(self._text, end)
        before = pair(content[-3:-1]) if len(content) > 1 else self._before(start)
        character = self._likely(start, before or "", content[-1], bool(tag))
        if character is None or not self._page.is_glossed:
            return None
        return (character, tag.end()) if tag else (f"{character}?", end + 1)

    def _likely(self, start: int, before: str, lead: int, at_the_end: bool) -> str | None:
        """The character with this first byte that is likely between the one before and what cannot be known."""
        if lead == _QUOTE[0] and before == "。":
            opened = self._unclosed(start)
            return PARTNERS[opened[-1]] if opened else None
        if lead == _QUOTE[0] and at_the_end:
            return "。"
        best = max(with_lead(lead), key=lambda each: self._page.together(before, each), default="")
        return best if self._page.together(before, best) else None

    def _with_lost_pairs(self, start: int, content: bytes, known: int, after: str) -> bytes:
        """The bytes with the pairs put back that the decoder dropped, if the text has these neighbours elsewhere."""
        for _ in range(_MOST_LOST):
            places = range(known, len(content), 2)
            found = (each for place in places for each in self._lost_at(start, content, place, after))
            fit, place, lost = max(found, default=(0, 0, b""))
            if not fit:
                break
            content = content[:place] + lost + content[place:]
        return content

    def _lost_at(self, start: int, content: bytes, place: int, after: str) -> Iterator[tuple[int, int, bytes]]:
        """The pairs that may have been lost at an odd place: how well they fit, where, and which."""
        before = pair(content[place - 3 : place - 1]) if place > 1 else self._before(start)
        behind = pair(content[place + 1 : place + 3]) if place + 1 < len(content) else after
        without = pair(content[place - 1 : place + 1])
        if not before or not behind:
            return
        for lead, trails in lost_after().items():
            first = pair(bytes((content[place - 1], lead)))
            for second in self._page.following(first) if first else ():
                encoded = second.encode("gbk", "ignore")
                if len(encoded) == 2 and encoded[0] in trails and encoded[1] == content[place]:
                    yield self._page.fit(before, without, f"{first}{second}", behind), place, bytes((lead, encoded[0]))

    def _before(self, start: int) -> str:
        """The character before `start` as it should be read; its own reading is passed over."""
        gloss = _GLOSS_BEFORE.search(self._text, max(0, start - 10), start)
        start -= len(gloss[0]) if gloss else 0
        if self._made and self._made[-1].end == start:
            return self._made[-1].replacement[-1]
        return self._text[start - 1 : start]

    def _unclosed(self, start: int) -> str:
        """The marks still open at `start` in its passage, read with the repairs made so far."""
        low = max(0, start - _LONGEST_PASSAGE)
        low = max(low, self._text.rfind("\n", low, start) + 1)
        read = self._text[low:start]
        for made in reversed(self._made):
            if made.start < low:
                break
            read = read[: made.start - low] + made.replacement + read[made.end - low :]
        return unclosed(read)

"""Which lines of a web page are its text, and not the site around it.

By the density of text and of links (as in C. Kohlschütter et al., Boilerplate Detection using Shallow Text Features,
WSDM 2010), with what HTML says of its elements, and a guard: what holds half of the page is never taken for an aside.
"""

import re
from collections.abc import Sequence
from itertools import accumulate

from annotator.formats.html_blocks import Block, Part

_MARKS = re.compile("[。！？；，、,.!?;]")
_LEGAL = re.compile("版[权權]所有|ICP[备備]|公[网網]安|[Cc]opyright|©")
_PLACE = re.compile("(?:当前|當前|您的|您现在的|您現在的|所在)位置")
_LONG = 20
_SHORT = 12
_LINKED = 0.6
"""A line of which this share is links is navigation."""

_MOST = 0.9
_TITLE_WITHIN = 15


def text_blocks(blocks: Sequence[Block], parts: Sequence[Part]) -> list[Block]:
    """The blocks of the page's own text in their order; all of them where no line looks like text."""
    kept = _without_asides(blocks, parts)
    first, end = _scope(blocks, parts, kept)
    chosen = [index for index in range(_from_title(blocks, kept, first), end) if kept[index]]
    own = [blocks[index] for index in chosen if not _is_linked(blocks[index])]
    listed = {id(block) for block in _above_links([blocks[index] for index in chosen])}
    return [block for block in own if id(block) not in listed] or own or list(blocks)


def _without_asides(blocks: Sequence[Block], parts: Sequence[Part]) -> list[bool]:
    """For each block, whether it is in no aside that has less than half of the page."""
    lengths = [0, *accumulate(len(block.text) for block in blocks)]
    depth = [0] * (len(blocks) + 1)
    for part in parts:
        if part.aside and 2 * (lengths[part.end] - lengths[part.first]) < lengths[-1]:
            depth[part.first] += 1
            depth[part.end] -= 1
    return [not asides for asides in accumulate(depth[:-1])]


def _scope(blocks: Sequence[Block], parts: Sequence[Part], kept: Sequence[bool]) -> tuple[int, int]:
    """The smallest part with nearly all of the text: within what is marked as the main part, if that has half of it."""
    weights = [_weight(block) if keep else 0 for block, keep in zip(blocks, kept, strict=True)]
    sums = [0, *accumulate(weights)]

    def weight(part: Part) -> int:
        return sums[part.end] - sums[part.first]

    scope = Part(0, len(blocks), main=True, aside=False)
    marked = max((part for part in parts if part.main), key=weight, default=scope)
    if 2 * weight(marked) >= weight(scope):
        scope = marked
    most = _MOST * weight(scope)
    for part in parts:
        if most and scope.first <= part.first and part.end <= scope.end and weight(part) >= most:
            scope = part
    return scope.first, scope.end


def _weight(block: Block) -> int:
    telling = len(block.text) >= _LONG or _MARKS.search(block.text)
    return len(block.text) - block.linked if telling and not _is_linked(block) and not _LEGAL.search(block.text) else 0


def _is_linked(block: Block) -> bool:
    if not block.linked:
        return False
    blanks = sum(map(str.isspace, block.text))
    return bool(_PLACE.search(block.text)) or block.linked > _LINKED * (len(block.text) - blanks)


def _from_title(blocks: Sequence[Block], kept: Sequence[bool], first: int) -> int:
    """The title of the page and the line with date and source often stand above the part with the text."""
    for index in range(first - 1, max(-1, first - 1 - _TITLE_WITHIN), -1):
        if blocks[index].level == 1 and kept[index] and not _is_linked(blocks[index]):
            return index
    return first


def _above_links(blocks: Sequence[Block]) -> list[Block]:
    """Headings and short lines that stand right above two or more lines of links: 相关阅读 and the like."""
    links = [_is_linked(block) for block in blocks] + [False, False]
    return [
        block
        for index, block in enumerate(blocks)
        if links[index + 1] and links[index + 2] and (block.level > 1 or len(block.text) <= _SHORT)
    ]

"""Bodies that are named without a place: 国务院, 新华社."""

import re
from collections.abc import Iterator
from functools import cache

from annotator.suggest.names import lists
from annotator.suggest.names.cut import Cut
from annotator.suggest.names.found import Name

_LISTED = 0.9
_OF_A_GOVERNMENT = re.compile(
    r"[省市区县州](?:[\u4e00-\u9fff]{1,8}办(?=主任|副主任|常务副主任|有关|相关|负责人)|发改委|经信[委局厅]|科技[局厅]|国资委|财政[局厅]|教育[局厅]"
    r"|商务[局厅]|公安[局厅]|统计局|税务局|住建[局厅]|人社[局厅]|卫健委|农业农村[局厅]|生态环境[局厅]|文旅[局厅]|市场监管局|政协|人大常委会|人大|人民政府)"
)


def find(cut: Cut) -> Iterator[Name]:
    """Those of the list, by themselves."""
    for match in _pattern().finditer(cut.folded):
        if cut.is_whole(*match.span()):
            yield Name(*match.span(), lists.by_type("organs")[match.group()], _LISTED)


def offices(cut: Cut) -> Iterator[Name]:
    """Those of a province or city that is not named: 省发改委, 省同城化办."""
    for match in _OF_A_GOVERNMENT.finditer(cut.folded):
        if cut.is_whole(*match.span()):
            yield Name(*match.span(), "GOV", _LISTED)


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(lists.by_type("organs"), key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, names)))

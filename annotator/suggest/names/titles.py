"""Documents in 《》, and the short names that a text gives: (以下简称“X”)."""

import re
from collections.abc import Iterator, Sequence

from annotator.suggest.names.cut import Cut
from annotator.suggest.names.found import Name

_TITLE = re.compile(r"《[^《》\n\r]{1,80}(?:《[^《》\n\r]{1,40}》[^《》\n\r]{0,40})*》")
_CALLED = re.compile(
    r"[(（](?:以下|下文|文中)?(?:统|简|合)?称(?:为)?[:：]?[“\"「『'‘]?(?P<name>[^()“”\"「」『』'‘’《》，。,\n\r]{2,12})[”\"」』'’]?[)）]"
)
_SURE, _GIVEN = 0.97, 0.9


def find(cut: Cut) -> Iterator[Name]:
    """What stands in 《》, with them."""
    for match in _TITLE.finditer(cut.folded):
        yield Name(*match.span(), "DOC", _SURE)


def given(cut: Cut, names: Sequence[Name]) -> Iterator[Name]:
    """Short names told behind a full one, and everywhere after."""
    ends = {each.end: each for each in names}
    for match in _CALLED.finditer(cut.folded):
        full = ends.get(match.start())
        if full is not None:
            short = re.escape(match["name"])
            for again in re.finditer(short, cut.folded[match.start("name") :]):
                start = match.start("name") + again.start()
                if cut.is_whole(start, start + len(match["name"])):
                    yield Name(start, start + len(match["name"]), full.code, _GIVEN)

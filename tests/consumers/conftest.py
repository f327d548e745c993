"""What trainers' programs say to our files. They are many and large: the dependency group `formats` has them."""

from importlib.util import find_spec
from uuid import UUID

import pytest
from marked_texts import HARD

from annotator.formats.foreign.marks import Mark, MarkedText, Tie, in_order
from annotator.model.ids import Uid
from annotator.model.span import Span

_NEEDED = ("cassis", "datasets", "label_studio_sdk", "pandas", "pyarrow", "pybrat", "pycrfsuite", "seqeval", "spacy")
collect_ignore_glob = [] if all(map(find_spec, _NEEDED)) else ["test_*.py"]


@pytest.fixture(autouse=True)
def no_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    """tqdm, which datasets uses, would leave a thread behind."""
    from tqdm import tqdm

    monkeypatch.setattr(tqdm, "monitor_interval", 0)


def mark(number: int, label: str, layer: str, surface: str, **values: str) -> Mark:
    """A mark where the surface stands first in the hard text."""
    start = HARD.index(surface)
    span = Span(start, start + len(surface))
    return Mark(Uid(UUID(int=number)), label, (span,), surface, tuple(sorted(values.items())), layer=layer)


@pytest.fixture
def hard() -> MarkedText:
    """Rare characters and emoji in front, both line breaks, blanks of all sorts; nested, crossing and linked marks."""
    marks = [
        mark(1, "COM", "entity", "\U00020bb7野家"),
        mark(2, "GPE", "entity", "成都\u00a0市", mention="NAM"),
        mark(3, "MONEY", "figure", "不低于100亿元", value="10000000000", unit="亿元", bound="EQUAL_OR_MORE"),
        mark(4, "PERCENT", "figure", "46.2%", value="46.2"),
        mark(5, "CLAIM", "claim", "投资不低于100亿元，\n增长46.2%", kind="NUMERIC"),
        mark(6, "GPE", "entity", "成都"),
    ]
    ties = (
        Tie(Uid(UUID(int=21)), "rests_on", marks[4].uid, marks[2].uid),
        Tie(Uid(UUID(int=22)), "rests_on", marks[4].uid, marks[3].uid),
    )
    ordered = tuple(sorted(marks, key=in_order))
    return MarkedText(Uid(UUID(int=77)), "报道", HARD, "报道.txt", None, "李波", ordered, ties, (("genre", "NEWS"),))

"""What trainers' programs say to our files. They are many and large: the dependency group `formats` has them."""

from importlib.util import find_spec

import pytest
from marked_texts import HARD, made, tied

from annotator.formats.foreign.marks import MarkedText

_NEEDED = (
    *("backend", "cassis", "datasets", "django", "label_studio_sdk", "llamafactory", "paddlenlp", "pandas", "pyarrow"),
    *("pybrat", "pycrfsuite", "pyshacl", "rdflib", "seqeval", "spacy"),
)
collect_ignore_glob = [] if all(map(find_spec, _NEEDED)) else ["test_*.py"]


@pytest.fixture(autouse=True)
def no_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    """tqdm, which datasets uses, would leave a thread behind."""
    from tqdm import tqdm

    monkeypatch.setattr(tqdm, "monitor_interval", 0)


@pytest.fixture
def hard() -> MarkedText:
    """Rare characters and emoji in front, both line breaks, blanks of all sorts; nested, crossing and linked marks."""
    company, city = made(1, "COM", "entity", "\U00020bb7野家"), made(2, "GPE", "entity", "成都\u00a0市", mention="NAM")
    money = made(3, "MONEY", "figure", "不低于100亿元", value="10000000000", unit="亿元", bound="EQUAL_OR_MORE")
    percent, inner = made(4, "PERCENT", "figure", "46.2%", value="46.2"), made(6, "GPE", "entity", "成都")
    claim = made(5, "CLAIM", "claim", "投资不低于100亿元，\n增长46.2%", kind="NUMERIC")
    marks = [company, city, money, percent, claim, inner]
    return tied(HARD, marks, ("rests_on", claim, money), ("rests_on", claim, percent))

"""Two people's work on one document, and whether each gets back what is theirs."""

from dataclasses import replace
from pathlib import Path

from marked_texts import HARD, Both, arrived, as_told, exported, made, plain, tied

from annotator.formats.foreign.marks import MarkedText
from annotator.formats.options import options_for


def two() -> list[MarkedText]:
    """They agree on one annotation, and have one more each; only one of them has labelled the document."""
    money, again = made(1, "MONEY", "figure", "不低于100亿元", unit="亿元"), made(3, "MONEY", "figure", "不低于100亿元")
    company, claim = made(2, "COM", "entity", "\U00020bb7野家"), made(4, "CLAIM", "claim", "投资不低于100亿元，\n增长")
    one = tied(HARD, [money, company], ("of", money, company))
    return [one, replace(tied(HARD, [again, claim], ("rests_on", claim, again)), author="黄欢", values=())]


def each_gets_back_what_is_theirs(module: Both, folder: Path, **given: str) -> None:
    """Nobody's annotations come to somebody else, nor does the text come twice."""
    works = two()
    ending = "" if module.FOLDER else module.EXTENSIONS[0]
    exported(module, works, folder / f"成都{ending}", **given)
    found = module.read_marked(folder / f"成都{ending}", options_for(module.OPTIONS, given))
    read = {each.author: each for each in (arrived(each).marked for each in found)}
    assert [read[work.author].text for work in works] == [HARD, HARD]
    for work in works:
        dropped = exported(module, [work], folder / f"alone{ending}", **given)
        assert plain(read[work.author]) == plain(as_told(work, dropped))

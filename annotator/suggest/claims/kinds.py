"""What kind of claim a group of clauses is, and how it stands to the facts."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from annotator.suggest.claims import cues
from annotator.suggest.claims.attribution import Attribution, SourceKind
from annotator.suggest.claims.claim import ClaimKind, Group, Mood
from annotator.suggest.claims.statements import Statement
from annotator.text.quantities.quantity import Kind, Quantity

_COUNTED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.MEASURE, Kind.RATIO, Kind.INDEX})
_TOLD_IN_DIGITS = re.compile("[0-9０-９%％万萬亿億成倍半百千数余]")
_FEW = re.compile(
    "^(?:[0-9一二三四五六七八九十两]+[市地區区城國国方大县縣省校双雙者]|[一1][個个座项項批家条條种種份场場次步])$"
)
"""A number of those that act (4市, 两地), which states nothing."""
_OF_RANK = re.compile("[百千万亿]*[级强]")
"""What makes a name of the figure before it: 千亿级园区, 500强."""
_FIGURE = "#"
_BETWEEN = re.compile(r"[、，；\t\u3000]")
"""Between the things of a row."""
_WORD = re.compile(r"[^\W\d_和与及或等至到约近共计]")
_PREDICATES = (cues.DONE, cues.BEING, cues.COMPARISON, cues.CAUSE, cues.FUTURE, cues.DEMAND)
_OWN = re.compile("我们|我市|我省|我区|我县|公司|企业")
_CHECKABLE = re.compile(
    "签订|签署|签约|发布|组建|共建|建成|投产|完成|举行|开通|成立|印发|编印|编制|出台|挂牌|启用|揭牌|首次|首个|首场|首度|第一|召开|设立|共同打造"
    "|开工|上线|《|入选|获批|[0-9]月"
)
_VERIFIABLE: Mapping[ClaimKind, str] = {
    ClaimKind.NUMERIC: "CFS",
    ClaimKind.COMPARE: "CFS",
    ClaimKind.FORECAST: "LATER",
    ClaimKind.COMMIT: "LATER",
    ClaimKind.CAUSAL: "NFS",
    ClaimKind.VALUE: "NFS",
    ClaimKind.POLICY: "NFS",
}


def figures_in(figures: Sequence[Quantity], start: int, end: int) -> Iterator[Quantity]:
    """The figures in a stretch; no times, and no names."""
    at = bisect_left(figures, start, key=_start)
    while at < len(figures) and figures[at].end <= end:
        if figures[at].kind in _COUNTED:
            yield figures[at]
        at += 1


def _start(figure: Quantity) -> int:
    return figure.start


def states(text: str, figure: Quantity) -> bool:
    """Whether a figure is what is claimed, rather than a part of a name or of a subject."""
    surface = text[figure.start : figure.end]
    named = _FEW.match(surface) or _OF_RANK.match(text, figure.core_end)
    return named is None and _TOLD_IN_DIGITS.search(surface) is not None


def is_said(text: str, group: Group, figures: Sequence[Quantity]) -> bool:
    """Whether anything is said of the figures in a group, which has some; of those of a bare row nothing is.

    A word beside a figure says what it is (总投资8亿元), and so does any predicate.
    """
    words = _without_figures(text, group, figures)
    if any(cue.search(words) for cue in _PREDICATES):
        return True
    return any(_FIGURE in item and _WORD.search(item) for item in _BETWEEN.split(words))


def _without_figures(text: str, group: Group, figures: Sequence[Quantity]) -> str:
    """The words of a group, with a sign in the place of each figure and time."""
    at, end = group.bounds
    words = ""
    for figure in figures[bisect_left(figures, at, key=_start) : bisect_left(figures, end, key=_start)]:
        words += text[at : figure.start] + _FIGURE
        at = max(at, figure.end)
    return words + text[at:end]


def kind_of(text: str, group: Group, attribution: Attribution | None, figures: Sequence[Quantity]) -> ClaimKind:
    """The kind of a claim; the first rule that holds decides."""
    start, end = group.bounds
    words = text[start:end]
    planned = attribution is not None and attribution.planned
    if group.mood is Mood.FUTURE:
        written = attribution is not None and attribution.kind is SourceKind.DOCUMENT
        return ClaimKind.COMMIT if written or cues.COMMITTING.search(words) else ClaimKind.FORECAST
    if group.mood is Mood.DEMAND:
        return ClaimKind.COMMIT if planned or _OWN.match(words) else ClaimKind.POLICY
    if any(states(text, each) for each in figures_in(figures, start, end)):
        return ClaimKind.NUMERIC
    if planned:
        return ClaimKind.COMMIT
    if cues.COMPARISON.search(words):
        return ClaimKind.COMPARE
    if cues.CAUSE.search(words):
        return ClaimKind.CAUSAL
    return ClaimKind.VALUE if cues.JUDGEMENT.search(words) else ClaimKind.EVENT


def _verifiability(words: str, kind: ClaimKind, *, spoken: bool) -> str:
    if kind is ClaimKind.VALUE and spoken:
        return "UFS"
    return _VERIFIABLE.get(kind) or ("CFS" if _CHECKABLE.search(words) else "UFS")


def said_of(text: str, group: Group, kind: ClaimKind, statement: Statement) -> dict[str, str]:
    """What the words tell of a claim, by the codes of attributes."""
    words = text[slice(*group.bounds)]
    said = {"kind": str(kind), "verifiability": _verifiability(words, kind, spoken=statement.spoken)}
    if statement.spoken or statement.attribution is not None:
        said["quote"] = "DIRECT" if statement.spoken else "INDIRECT"
    if kind is ClaimKind.POLICY:
        said["factuality"] = "UU"
    elif cues.POSSIBLE.search(words):
        said["factuality"] = "PS+"
    elif cues.DENIED.search(words) and group.mood is Mood.FACT and len(group.clauses) == 1:
        said["factuality"] = "CT-"
    return said

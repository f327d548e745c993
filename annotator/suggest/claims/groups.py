"""Which clauses of a statement make a claim: the smallest sequence that says one thing in one mood."""

from collections.abc import Iterator, Sequence

from annotator.suggest.claims import cues
from annotator.suggest.claims.claim import Group, Mood
from annotator.suggest.claims.statements import Statement
from annotator.text.offsets import Bounds

_LONG = 17
"""Code points of a clause that says enough to be a claim of its own."""


def groups(text: str, statement: Statement) -> Iterator[Group]:
    """The claims of a statement as clauses and mood; what only introduces them is left out."""
    attribution = statement.attribution
    if statement.nested:
        yield Group(statement.clauses, _mood_of_all(text, statement.clauses))
        return
    clauses = _without_opening(text, _without_scene(text, statement.clauses))
    for group in _by_mood(text, clauses, attributed=attribution is not None):
        parted = attribution is None or statement.spoken
        yield from (_without_verdict(text, each) for each in _by_subject(text, group, parted=parted))


def _without_verdict(text: str, group: Group) -> Group:
    """Without what the writer thinks of the figures before it: 占全省46.2%，贡献当仁不让."""
    *others, last = group.clauses
    told = any(_has_digit(text, each) for each in others) and not _has_digit(text, last)
    if told and has_subject(text, last) and cues.JUDGEMENT.search(text, *last):
        return Group(tuple(others), group.mood)
    return group


def _mood_of_all(text: str, clauses: Sequence[Bounds]) -> Mood:
    return Mood.FUTURE if any(cues.FUTURE.search(text, *each) for each in clauses) else Mood.FACT


def _without_scene(text: str, clauses: Sequence[Bounds]) -> Sequence[Bounds]:
    """Without what the reporter came upon: 记者见到他时, 他正忙着."""
    met = [number for number, each in enumerate(clauses) if cues.MEETING.search(text[slice(*each)])]
    return clauses[met[-1] + 2 :] if met else clauses


def _without_opening(text: str, clauses: Sequence[Bounds]) -> Sequence[Bounds]:
    """Without 此外 and the like, and without clauses that say why or how before one with a subject."""
    while clauses:
        start, end = clauses[0]
        aside = cues.ASIDES.match(text, start, min(end + 1, len(text)))
        if aside is None:
            break
        clauses = clauses[1:] if aside.end() >= end else ((aside.end(), end), *clauses[1:])
    first = _opening(text, clauses)
    if len(clauses) > first + 1 and _names(text, clauses[first], clauses[first + 1]):
        first += 1
    return clauses[first:]


def _opening(text: str, clauses: Sequence[Bounds]) -> int:
    """How many clauses only say why, how or on what, before the one that claims; 0 where there is none such."""
    told: int | None = None
    for number, clause in enumerate(clauses):
        if is_timely(text, clause):
            break
        if number + 1 < len(clauses) and cues.PREDICATE.match(text, *clauses[number + 1]):
            return number if number == 0 or not cues.SUBORDINATE.match(text, *clause) else told or 0
        if cues.SUBORDINATE.match(text, *clause):
            continue
        if has_subject(text, clause) and not cues.TITLES_ONLY.match(text, *clause):
            return number
        if told is None and _tells(text, clause):
            told = number
            if number == 0:
                break
    return told or 0


def _names(text: str, clause: Bounds, following: Bounds) -> bool:
    """Whether it only says what the name after a dash is: 国内行业头部企业——某公司."""
    return (
        text[clause[1] : following[0]].startswith(("——", "──"))
        and not _is_done(text, clause)
        and not cues.BEING.search(text, *clause)
    )


def _tells(text: str, clause: Bounds) -> bool:
    """Whether a clause without a subject tells what was done."""
    return cues.ACHIEVED_FIRST.match(text, *clause) is not None or _is_done(text, clause) or _has_digit(text, clause)


def is_timely(text: str, clause: Bounds) -> bool:
    """Whether a clause only says when."""
    return cues.TIMELY.search(text[slice(*clause)]) is not None


def has_subject(text: str, clause: Bounds) -> bool:
    """Whether a clause says of whom it speaks."""
    return not is_timely(text, clause) and cues.SUBJECTLESS.match(text, *clause) is None


def _by_mood(text: str, clauses: Sequence[Bounds], *, attributed: bool) -> Iterator[Group]:
    """A clause without a sign of its mood goes on in that of the one before."""
    open_: list[Bounds] = []
    mood: Mood | None = None
    for clause in clauses:
        own = _mood(text, clause, attributed=attributed)
        if own is None and mood is Mood.FUTURE and has_subject(text, clause) and _is_done(text, clause):
            own = Mood.FACT
        if own is not None and mood is not None and own is not mood and _complete(text, open_):
            yield Group(tuple(open_), mood)
            open_ = []
            mood = own
        else:
            mood = own or mood or Mood.FACT
        open_.append(clause)
    if open_:
        yield Group(tuple(open_), mood or Mood.FACT)


def _mood(text: str, clause: Bounds, *, attributed: bool) -> Mood | None:
    if cues.FUTURE.search(text, *clause):
        return Mood.FUTURE
    if attributed and cues.DEMAND.search(text[slice(*clause)]):
        return Mood.DEMAND
    return None


def _is_done(text: str, clause: Bounds) -> bool:
    return cues.FIRMLY_DONE.search(text, *clause) is not None


def _complete(text: str, clauses: Sequence[Bounds]) -> bool:
    """Whether they can be a claim by themselves: not only say when, where, why or on what."""
    return any(not _only_places(text, each) for each in clauses)


def _only_places(text: str, clause: Bounds) -> bool:
    placed = is_timely(text, clause) or cues.PLACED.search(text[slice(*clause)])
    return bool(placed or cues.SUBORDINATE.match(text, *clause))


def _by_subject(text: str, group: Group, *, parted: bool) -> Iterator[Group]:
    """Another claim begins with 此次, 这 and the like; where it is `parted`, also with another subject."""
    first = 0
    parted = parted and is_somebodys(text, group)
    for number in range(1, len(group.clauses)):
        before, clause = group.clauses[first:number], group.clauses[number]
        if _complete(text, before) and (
            cues.DEMONSTRATIVE.match(text, *clause) or (parted and _is_another(text, before, clause))
        ):
            # What only says when or where goes with what comes after it.
            cut = number
            while cut > first + 1 and _only_places(text, group.clauses[cut - 1]):
                cut -= 1
            yield Group(group.clauses[first:cut], group.mood)
            first = cut
    yield Group(group.clauses[first:], group.mood)


def is_somebodys(text: str, group: Group) -> bool:
    """Whether it is said who does it, by the first clause that says more than when or where."""
    told = next((each for each in group.clauses if not _only_places(text, each)), group.clauses[0])
    return has_subject(text, told) or _is_subject(text, group, told)


def _is_subject(text: str, group: Group, clause: Bounds) -> bool:
    """Whether the clause after it goes on with its predicate."""
    after = group.clauses.index(clause) + 1
    return after < len(group.clauses) and cues.PREDICATE.match(text, *group.clauses[after]) is not None


def shared(text: str, group: Group) -> Sequence[Sequence[Bounds]]:
    """The clauses of each claim in a group: several where they share a beginning that only says who and when.

    该项目在未来10年, 营收将不低于100亿元, 贡献不低于2.7亿元 is two claims, the second in two pieces.
    """
    first, *others = group.clauses
    numbered = [each for each in others if _has_digit(text, each)]
    apart = len(others) > 1 and numbered == others and all(has_subject(text, each) for each in others)
    if group.mood is Mood.FUTURE and apart and cues.WHO_AND_WHEN.search(text[slice(*first)]):
        return [(first, each) for each in others]
    return [group.clauses]


def _is_another(text: str, before: Sequence[Bounds], clause: Bounds) -> bool:
    if clause[1] - clause[0] < _LONG or before[-1][1] - before[0][0] < _LONG or _has_digit(text, clause):
        return False
    goes_on = cues.OTHER_SUBJECT.match(text, *clause) or cues.PREDICATE.match(text, *clause)
    return has_subject(text, clause) and not goes_on


def _has_digit(text: str, clause: Bounds) -> bool:
    return any(sign.isdigit() for sign in text[slice(*clause)])

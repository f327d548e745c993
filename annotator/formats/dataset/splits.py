"""Which documents go to training, validation and test: near-duplicates together, each type in all of them.

Documents that a ledger names stay where they are. The rest is allotted group by group to the split that lacks most of
what the group has, the groups with rare types first (iterative stratification: Sechidis, Tsoumakas, Vlahavas, 2011, On
the Stratification of Multi-label Data); what decides between equals is a hash of the seed and the group's name, so that
the order in which documents come does not matter.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from annotator.errors import FormatError, UsageError


class Split(StrEnum):
    """What documents are for; the names are those that `datasets` has for them."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


Shares = Mapping[Split, int]
"""How much of the documents each split gets, in parts of the sum."""

_DOCUMENTS = ""
"""Stands for documents among the codes of types, none of which is empty."""


@dataclass(slots=True)
class Group:
    """Near-duplicates of each other: their ids, and how many annotations of each type they have together."""

    name: str
    documents: list[str] = field(default_factory=list[str])
    types: Counter[str] = field(default_factory=Counter[str])


@dataclass(frozen=True, slots=True)
class Moved:
    """A document that the ledger had elsewhere: its group had come to lie in two splits."""

    document: str
    before: Split
    after: Split


@dataclass(frozen=True, slots=True)
class Allotment:
    """Where each document and each group goes."""

    documents: Mapping[str, Split]
    moved: tuple[Moved, ...] = ()


def allot(groups: Iterable[Group], shares: Shares, seed: str, ledger: Mapping[str, Split]) -> Allotment:
    """Put each group into one split. Raises UsageError(no_shares) where every share is 0."""
    open_splits = [split for split in Split if shares.get(split, 0) > 0]
    if not open_splits:
        raise UsageError("no_shares")
    balance = _Balance(shares, open_splits)
    known, fresh = list[tuple[Group, Split]](), list[Group]()
    for group in groups:
        balance.expect(group)
        there = _by_ledger(group, ledger)
        if there is None:
            fresh.append(group)
        else:
            known.append((group, there))
    for group, split in known:
        balance.put(group, split)
    order = {group.name: sha256(f"{seed}\0{group.name}".encode()).digest() for group in fresh}
    decided = list(known)
    for group in sorted(fresh, key=lambda each: (balance.rarity(each), order[each.name])):
        split = balance.neediest(group)
        balance.put(group, split)
        decided.append((group, split))
    places = {document: split for group, split in decided for document in group.documents}
    moved = (
        Moved(document, ledger[document], split)
        for document, split in sorted(places.items())
        if ledger.get(document, split) is not split
    )
    return Allotment(places, tuple(moved))


def _by_ledger(group: Group, ledger: Mapping[str, Split]) -> Split | None:
    """Where most of a group's documents are already; where several have as many, the earlier split."""
    votes = Counter(ledger[document] for document in group.documents if document in ledger)
    return max(Split, key=lambda split: votes[split]) if votes else None


class _Balance:
    """What the splits have, beside what they are to have."""

    def __init__(self, shares: Shares, splits: Sequence[Split]) -> None:
        whole = sum(shares[split] for split in splits)
        self._share = {split: shares[split] / whole for split in splits}
        self._total: Counter[str] = Counter()
        self._have: defaultdict[Split, Counter[str]] = defaultdict(Counter)

    def expect(self, group: Group) -> None:
        self._total.update(group.types)
        self._total[_DOCUMENTS] += len(group.documents)

    def put(self, group: Group, split: Split) -> None:
        self._have[split].update(group.types)
        self._have[split][_DOCUMENTS] += len(group.documents)

    def rarity(self, group: Group) -> int:
        """How many annotations there are of the rarest type that the group has; of none there are most."""
        return min((self._total[code] for code in group.types), default=self._total.total())

    def neediest(self, group: Group) -> Split:
        """The split that lacks most of what the group has; of equals the one with the larger share."""
        return max(self._share, key=lambda split: (self._need(group, split), self._share[split]))

    def _need(self, group: Group, split: Split) -> float:
        """What the split lacks, in shares of what it is to have; documents weigh as much as all types together."""
        types = [self._lack(code, split) for code in group.types]
        lacked = sum(types) / len(types) if types else 0.0
        return self._lack(_DOCUMENTS, split) + lacked

    def _lack(self, code: str, split: Split) -> float:
        return 1 - self._have[split][code] / (self._share[split] * self._total[code])


LEDGER = ("doc_id", "group", "split")


def ledger_text(groups: Iterable[Group], allotment: Allotment) -> str:
    """The ledger as a file, by the ids of documents."""
    rows = sorted((document, group.name) for group in groups for document in group.documents)
    lines = ["\t".join(LEDGER), *(f"{document}\t{name}\t{allotment.documents[document]}" for document, name in rows)]
    return "\n".join(lines) + "\n"


def read_ledger(content: bytes, file: str) -> Mapping[str, Split]:
    """The split of each document in a ledger. Raises FormatError(ledger_line)."""
    found = dict[str, Split]()
    known = {str(split): split for split in Split}
    for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
        cells = line.split("\t")
        if number == 1 and tuple(cells) == LEDGER:
            continue
        if len(cells) != len(LEDGER) or cells[-1] not in known:
            raise FormatError("ledger_line", file=file, line=number, expected=" ".join(LEDGER))
        found[cells[0]] = known[cells[-1]]
    return found

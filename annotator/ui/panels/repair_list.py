"""The repairs and the noise of a document as a table model: a hundred thousand places, told only where one looks."""

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from operator import attrgetter
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.text.passages import Passages
from annotator.text.repairs.decided import Placed, Standing
from annotator.ui.i18n import translate
from annotator.ui.reading.repair_change import change_of
from annotator.ui.reading.repair_places import RuleOf, is_offered, rule_of
from annotator.ui.reading.rule_words import rule_word, standing_word

Index: TypeAlias = QModelIndex | QPersistentModelIndex

CHANGE = Qt.ItemDataRole.UserRole
"""What a row changes, for the delegate (a `Change`)."""


class Column(IntEnum):
    """What a row tells."""

    PASSAGE = 0
    CHANGE = 1
    RULE = 2
    SURE = 3
    STATE = 4


class RepairList(QAbstractTableModel):
    """Those places of a text that are wanted, in its order; ticked where they are applied.

    `rules` are those that found anything in all of the text, with how much; `offered` is how many places are offered.
    """

    ticked = Signal(object, bool)
    """Somebody wants this place (Placed) applied, or not."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._passages = Passages("")
        self._all: Sequence[Placed] = ()
        self._shown: Sequence[Placed] = ()
        self.rules = Counter[RuleOf]()
        self.offered = 0
        self.rule: RuleOf | None = None
        self.offered_only = False

    def show(self, text: str, places: Sequence[Placed]) -> None:
        """List places of this text, as far as they are wanted."""
        if text is not self._text:
            self._text, self._passages = text, Passages(text)
        self._all = places
        self.rules, self.offered = _counted(places)
        self._filter()

    def want(self, rule: RuleOf | None, *, offered_only: bool) -> None:
        """List only what one rule found, or all do, and perhaps only what is offered."""
        self.rule, self.offered_only = rule, offered_only
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [
            each
            for each in self._all
            if (self.rule is None or rule_of(each) == self.rule) and (not self.offered_only or is_offered(each))
        ]
        self.endResetModel()

    @property
    def shown(self) -> Sequence[Placed]:
        """The places that are listed."""
        return self._shown

    def row_at(self, offset: int) -> int:
        """The row of the first place that ends behind an offset, or else the last."""
        row = next((row for row, each in enumerate(self._shown) if each.end > offset), len(self._shown) - 1)
        return max(row, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.PASSAGE else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Repairs", "Passage"),
            translate("Repairs", "As it came → as it reads"),
            translate("Repairs", "Rule"),
            translate("Repairs", "Sure"),
            translate("Repairs", "State"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        placed, column = self._shown[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._told(placed, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.PASSAGE:
                return Qt.CheckState.Checked if placed.applied else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.SURE:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _ if role == CHANGE:
                return change_of(self._text, placed)
            case _:
                return None

    def _told(self, placed: Placed, column: Column) -> str:
        match column:
            case Column.PASSAGE:
                return QLocale().toString(self._passages.at(placed.start) + 1)
            case Column.CHANGE:
                return change_of(self._text, placed).as_text()
            case Column.RULE:
                return rule_word(placed.rule, noise=placed.noise)
            case Column.SURE:
                return f"{100 * placed.confidence:g} %" if placed.by_rule else ""
            case Column.STATE:
                return standing_word(placed)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self._shown[index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


_WHICH = attrgetter("noise", "rule", "applied", "standing")


def _counted(places: Sequence[Placed]) -> tuple[Counter[RuleOf], int]:
    """What each rule found, and how much is offered; each place is looked at only once, there may be many."""
    rules, offered = Counter[RuleOf](), 0
    which: Counter[tuple[bool, str, bool, Standing]] = Counter(map(_WHICH, places))
    for (noise, rule, applied, standing), count in which.items():
        rules[RuleOf(noise, rule)] += count
        if standing is Standing.RULE and not applied:
            offered += count
    return rules, offered

"""What was found in a text, rule by rule, with how often and an example; one walks through the places of each."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.text.repairs.decided import Placed
from annotator.ui.i18n import translate
from annotator.ui.incoming.findings import Fate, Finding
from annotator.ui.panels.repair_list import CHANGE
from annotator.ui.panels.repair_row import RepairRow
from annotator.ui.reading.repair_change import change_of
from annotator.ui.reading.rule_words import rule_word

_RULE, _COUNT, _EXAMPLE = range(3)
_NUMBER = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FoundList(QTreeWidget):
    """A row shows the first place of its rule; Enter or a double click goes on to the next, and round again."""

    wanted = Signal(object)
    """A place (Placed) is to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._places: list[Sequence[Placed]] = []
        self._at = 0
        self._bold = QFont(self.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        self.setHeaderLabels(
            [translate("Preview", "What is found"), translate("Preview", "Places"), translate("Preview", "For example")]
        )
        self.setAccessibleName(translate("Preview", "What is found"))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setItemDelegateForColumn(_EXAMPLE, RepairRow(self))
        for column in (_RULE, _COUNT):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._first)
        self.itemDoubleClicked.connect(self._next)

    def show_found(self, text: str, found: Sequence[Finding]) -> None:
        """List what was found in this text."""
        self.clear()
        self._places.clear()
        for fate in Fate:
            same = [each for each in found if each.fate is fate]
            if same:
                self._add_group(fate, text, same)
        self.expandAll()

    def show_again(self) -> None:
        """Want the place in hand to be seen once more, where one is."""
        self._show(next(iter(self.selectedItems()), None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next(self.currentItem())  # and the dialog must not take it for its button
        else:
            super().keyPressEvent(event)

    def _add_group(self, fate: Fate, text: str, same: Sequence[Finding]) -> None:
        number = QLocale()
        group = QTreeWidgetItem(self, [_fate_word(fate), number.toString(sum(len(each.places) for each in same))])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setTextAlignment(_COUNT, _RIGHT)
        group.setFont(_RULE, self._bold)
        for each in same:
            name = rule_word(each.rule.rule, noise=each.rule.noise)
            row = QTreeWidgetItem(group, [name, number.toString(len(each.places))])
            row.setTextAlignment(_COUNT, _RIGHT)
            change = change_of(text, each.places[0])
            row.setData(_EXAMPLE, CHANGE, change)
            row.setData(_EXAMPLE, Qt.ItemDataRole.AccessibleTextRole, change.as_text())
            row.setData(_RULE, _NUMBER, len(self._places))
            self._places.append(each.places)

    def _first(self, row: QTreeWidgetItem | None) -> None:
        self._at = 0
        self._show(row)

    def _next(self, row: QTreeWidgetItem | None) -> None:
        self._at += 1
        self._show(row)

    def _show(self, row: QTreeWidgetItem | None) -> None:
        number: object = row.data(_RULE, _NUMBER) if row is not None else None
        if isinstance(number, int):
            places = self._places[number]
            self.wanted.emit(places[self._at % len(places)])


def _fate_word(fate: Fate) -> str:
    match fate:
        case Fate.REPAIRED:
            return translate("Preview", "Will be repaired")
        case Fate.OFFERED:
            return translate("Preview", "Will be offered")
        case Fate.PASSED_OVER:
            return translate("Preview", "Will be passed over")
        case Fate.DOUBTFUL:
            return translate("Preview", "Perhaps to be passed over")
        case Fate.OFF:
            return translate("Preview", "Left: the rule is off in this project")

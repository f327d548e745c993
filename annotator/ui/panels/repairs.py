"""The panel of repairs: all that is repaired or passed over in the document in hand, or may be, one row a place."""

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.model.span import Span
from annotator.text.repairs.decided import Placed
from annotator.ui.i18n import translate
from annotator.ui.icons import icon
from annotator.ui.panels.elided import Elided
from annotator.ui.panels.repair_list import RepairList
from annotator.ui.panels.repair_view import RepairView
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.repair_places import RuleOf
from annotator.ui.reading.repairs import Repairs
from annotator.ui.reading.rule_words import rule_word
from annotator.ui.session import Session

_HEIGHT = 16
"""Of the panel, in heights of a letter."""
_NEAR = 8
"""Rows among which one is looked for again; more hardly begin in one place."""


class RepairsPanel(QWidget):
    """Lies below the text, which shows the place in hand. It says what is wanted and changes nothing by itself."""

    switched = Signal(list, bool)
    """These places (Placed) are wanted applied, or not."""
    rule_switched = Signal(object)
    """The rule that found this place (Placed) is wanted switched for the whole project."""
    left = Signal()
    """The person wants the text back."""

    def __init__(self, session: Session, view: ReadingView, repairs: Repairs) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._repairs = repairs
        self._walking = True
        self._rules: list[RuleOf | None] = [None]
        self.model = RepairList()
        self.list = RepairView(self.model)
        self.rules = QComboBox()
        self.offered_only = QCheckBox(translate("Repairs", "&Offered only"))
        self.said = QLabel()
        self._close = QToolButton(autoRaise=True)
        self._build()
        self._connect()
        self.hide()

    def start(self) -> None:
        """Show the panel, and take in hand what is at the cursor."""
        self.show()
        self._fill()
        if self.model.rowCount():
            self._walk_to(self.model.row_at(self._view.cursor))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; the place in hand stays selected in the text."""
        self.hide()
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.rules.setAccessibleName(translate("Repairs", "Rule"))
        self.rules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rules.setMinimumContentsLength(20)
        keys = Elided()
        keys.setProperty("quiet", True)
        keys.say(translate("Repairs", "Space: on or off · R: its rule · Enter: to the text"))
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Repairs", "Close  (Esc)"))
        self._close.setAccessibleName(translate("Repairs", "Close"))
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 10, 6)
        above.setSpacing(12)
        for part in (self.rules, self.offered_only, self.said):
            above.addWidget(part)
        above.addStretch(1)
        above.addWidget(keys)
        above.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self._repairs.changed.connect(self._follow)
        self.rules.activated.connect(self._want)
        self.offered_only.toggled.connect(self._want)
        self._close.clicked.connect(self.leave)
        self.model.ticked.connect(self._on_ticked)
        self.list.selectionModel().currentChanged.connect(self._show_place)
        self.list.flipped.connect(self._flip)
        self.list.rule_flipped.connect(self._flip_rule)
        self.list.confirmed.connect(self.left)
        self.list.left.connect(self.leave)

    def _follow(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """List the places anew, with the same one in hand, or the one that came into its row."""
        current, row = self.list.current, self.list.currentIndex().row()
        self._walking = False
        self.model.show(self._session.text, self._repairs.all)
        self._list_rules()
        if self.model.rowCount():
            self.list.take(self._row_of(current, max(row, 0)))
        self._walking = True
        self._say()

    def _row_of(self, placed: Placed | None, otherwise: int) -> int:
        if placed is not None:
            place = (placed.noise, placed.start, placed.end)
            first = self.model.row_at(placed.start - 1)
            for row, other in enumerate(self.model.shown[first : first + _NEAR], start=first):
                if (other.noise, other.start, other.end) == place:
                    return row
        return otherwise

    def _walk_to(self, row: int) -> None:
        self.list.take(row)
        self._show_place()

    def _list_rules(self) -> None:
        found, number = self.model.rules, QLocale()
        names = [translate("Repairs", "All rules ({n})").format(n=number.toString(found.total()))]
        for each, places in found.most_common():
            names.append(f"{rule_word(each.rule, noise=each.noise)} ({number.toString(places)})")
        self._rules = [None, *(each for each, _ in found.most_common())]
        with QSignalBlocker(self.rules):
            self.rules.clear()
            self.rules.addItems(names)
            wanted = self.model.rule
            self.rules.setCurrentIndex(self._rules.index(wanted) if wanted in self._rules else 0)
        if wanted not in self._rules:
            self.model.want(None, offered_only=self.offered_only.isChecked())

    def _want(self) -> None:
        self.model.want(self._rules[self.rules.currentIndex()], offered_only=self.offered_only.isChecked())
        if self.model.rowCount():
            self._walk_to(self.model.row_at(self._view.cursor))
        self._say()

    def _say(self) -> None:
        number = QLocale()
        if not self._repairs.known:
            self.said.setText(translate("Repairs", "The text is still being looked at…"))
        elif not self._repairs.all:
            self.said.setText(translate("Repairs", "There is nothing to repair."))
        else:
            told = translate("Repairs", "Listed: {n}; offered: {offered}")
            listed, offered = number.toString(self.model.rowCount()), number.toString(self.model.offered)
            self.said.setText(told.format(n=listed, offered=offered))

    def _show_place(self) -> None:
        """Have the text show the place in hand; what is put in has a neighbour shown."""
        placed = self.list.current
        if placed is None or not self._walking:
            return
        length = len(self._session.text)
        start, end = placed.start, placed.end
        if start == end:
            start, end = max(0, start - 1), min(length, end + (start == 0))
        if start < end:
            self._view.select((Span(start, end),))
            self._view.reveal(Span(start, end))

    def _on_ticked(self, placed: Placed, applied: bool) -> None:
        self.switched.emit([placed], applied)

    def _flip(self) -> None:
        """Switch all that is marked to what the one in hand is not."""
        current = self.list.current
        if current is not None:
            self.switched.emit(self.list.marked, not current.applied)

    def _flip_rule(self) -> None:
        current = self.list.current
        if current is not None:
            self.rule_switched.emit(current)

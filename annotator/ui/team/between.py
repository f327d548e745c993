"""Two dates to choose: what is looked at lies between them."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QWidget

from annotator.ui.i18n import translate

_FORMAT = "yyyy-MM-dd HH:mm"
_MINUTE = timedelta(minutes=1)


class Between(QWidget):
    """From a minute to the end of another one, in the time of this computer; typed, or taken of a calendar."""

    chosen = Signal()
    """Other dates were chosen by the person."""

    def __init__(self) -> None:
        super().__init__()
        self.first = _Edit()
        self.last = _Edit()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("History", "Changes &from"), self.first)
        form.addRow(translate("History", "&to"), self.last)
        for edit in (self.first, self.last):
            edit.dateTimeChanged.connect(self.chosen)

    @property
    def since(self) -> datetime:
        """The moment from which on."""
        return _moment(self.first)

    @property
    def until(self) -> datetime:
        """The moment before which."""
        return _moment(self.last) + _MINUTE

    def limit(self, first: datetime, last: datetime) -> None:
        """Nothing is to be found before and after these."""
        for edit in (self.first, self.last):
            with QSignalBlocker(edit):
                edit.setDateTimeRange(_shown(first), _shown(last))

    def show_dates(self, first: datetime, last: datetime) -> None:
        """Show what is looked at; nobody has chosen that here."""
        for edit, moment in ((self.first, first), (self.last, last)):
            with QSignalBlocker(edit):
                edit.setDateTime(_shown(moment))


class _Edit(QDateTimeEdit):
    """Takes what is typed when it is left, so that half a date is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat(_FORMAT)
        self.setKeyboardTracking(False)


def _shown(moment: datetime) -> QDateTime:
    """Minutes, as they are shown."""
    whole = moment.replace(second=0, microsecond=0)
    return QDateTime.fromSecsSinceEpoch(int(whole.timestamp()))


def _moment(edit: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch()).astimezone()

"""The overview of a project: for who leads or reviews all of it, for others their own work."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError, Cancelled
from annotator.model.case import CaseFilter
from annotator.model.ids import PersonId, TypeId
from annotator.model.person import Role
from annotator.review.agreement import Agreement
from annotator.ui.background.tasks import Progress
from annotator.ui.i18n import translate
from annotator.ui.overview import chart
from annotator.ui.overview.comparison import agreement_sheet, audit_sheet, confusion_sheet, pairs_sheet
from annotator.ui.overview.gathered import Gathered, compare, gather
from annotator.ui.overview.progress import people_sheet, progress_sheet, types_sheet
from annotator.ui.overview.sheet_view import SheetView
from annotator.ui.overview.sheets import Sheet
from annotator.ui.session import Session
from annotator.ui.workbench import Services


class OverviewDialog(QDialog):
    """Stays open beside the work. What is quick to know is shown first; people are compared beside the window."""

    cases_wanted = Signal(object)
    """The review queue is to list the cases that this CaseFilter lets through."""

    def __init__(self, session: Session, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Overview", "Overview"))
        self._session = session
        self._services = services
        self._person = session.opened.person
        self._gathered: Gathered | None = None
        self.tabs = QTabWidget()
        self.waiting = QLabel(translate("Overview", "Reading the project…"))
        self.again = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._build()
        session.project_leaving.connect(self.reject)
        self.look()

    @property
    def sees_all(self) -> bool:
        """Whether the person may see what others do."""
        return self._person.role is not Role.ANNOTATOR

    def _build(self) -> None:
        again = self.again.addButton(translate("Overview", "&Look Again"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.again.buttons():
            if isinstance(button, QPushButton):  # Enter is for the tables
                button.setAutoDefault(False)
        again.clicked.connect(self.look)
        self.again.rejected.connect(self.reject)
        self.waiting.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.waiting)
        column.addWidget(self.again)
        letter = self.fontMetrics().height()
        self.resize(58 * letter, 40 * letter)

    def look(self) -> None:
        """Read the project as it is now."""
        path, now = self._session.opened.path, datetime.now().astimezone()
        self.waiting.show()

        def work(_: Progress) -> Gathered:
            chart.load()
            return gather(path, now)

        self._services.tasks.run(work, self._show, failed=self._on_failed, key="overview", owner=self)

    def _show(self, found: Gathered) -> None:
        self._gathered = found if self.sees_all else found.of(self._person.id)
        if not self.sees_all:
            self._put([progress_sheet(self._gathered), types_sheet(self._gathered, self._services.language)])
            self.waiting.hide()
            return
        self._put(self._quick(None))
        path = self._session.opened.path
        self.waiting.setText(translate("Overview", "Comparing people…"))
        self._services.tasks.run(
            partial(compare, path),
            self._show_agreement,
            failed=self._on_failed,
            title=translate("Overview", "Comparing people"),
            key="compare",
            owner=self,
        )

    def _quick(self, agreement: Agreement | None) -> list[Sheet]:
        assert self._gathered is not None
        found, language = self._gathered, self._services.language
        return [
            progress_sheet(found),
            people_sheet(found, agreement),
            types_sheet(found, language),
            audit_sheet(found, language),
        ]

    def _show_agreement(self, agreement: Agreement) -> None:
        assert self._gathered is not None
        schema, language = self._gathered.schema, self._services.language
        sheets = [*self._quick(agreement), agreement_sheet(agreement, schema, language)]
        if agreement.documents:
            sheets += [pairs_sheet(agreement), confusion_sheet(agreement, schema, language)]
        self._put(sheets)
        self.waiting.hide()

    def _on_failed(self, error: AnnotatorError) -> None:
        self.waiting.hide()
        if not isinstance(error, Cancelled):
            self._services.notify.error(error)

    def _put(self, sheets: Sequence[Sheet]) -> None:
        """Show these, with the one in front that was."""
        front = self.tabs.currentIndex()
        while self.tabs.count():
            if (old := self.tabs.widget(0)) is not None:
                old.deleteLater()
            self.tabs.removeTab(0)
        for sheet in sheets:
            view = SheetView(
                sheet, self._services.theme.colors, self._services.notify, self._session.opened.path.parent
            )
            view.wanted.connect(self._on_wanted)
            self.tabs.addTab(view, sheet.title)
        self.tabs.setCurrentIndex(max(front, 0))

    def _on_wanted(self, key: object) -> None:
        """Rows are about a type or a person."""
        wanted = CaseFilter(type=TypeId(key)) if isinstance(key, str) else CaseFilter(person=cast(PersonId, key))
        self.cases_wanted.emit(wanted)

    @property
    def sheets(self) -> list[Sheet]:
        """What is shown, tab by tab."""
        views = (self.tabs.widget(number) for number in range(self.tabs.count()))
        return [view.sheet for view in views if isinstance(view, SheetView)]

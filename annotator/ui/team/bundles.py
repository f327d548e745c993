"""Asks for whom bundles are to be made and where, and makes them beside the window."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.model.ids import PersonId
from annotator.model.person import Person
from annotator.store import people
from annotator.store.project import open_read_only
from annotator.store.sharing import assignments
from annotator.team.bundle import Bundle, make_bundles
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.team.words import role_word


class BundlesDialog(QDialog):
    """A file for each person that is ticked, with the documents that they were given."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Bundles", "Make Bundles"))
        self._session = session
        self._tasks = tasks
        self.boxes: dict[PersonId, QCheckBox] = {}
        self.folder = QLineEdit(str(session.opened.path.parent))
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._check()
        session.project_changed.connect(self.reject)

    def _build(self) -> None:
        self._told.setText(
            translate(
                "Bundles",
                "Each person gets a file with their documents, the schema, the known names and their own work so far; "
                "reviewers get everybody's work. They open it like a project and hand it back when they are done.",
            )
        )
        self._told.setProperty("quiet", True)
        choose = QPushButton(translate("Bundles", "C&hoose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self.folder.textChanged.connect(self._check)
        form = QFormLayout()
        form.addRow(label_of(translate("Bundles", "&Folder:"), self.folder), beside(self.folder, choose))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Bundles", "&Make"))
        self.buttons.accepted.connect(self._make)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self._whom(), 1)
        column.addLayout(form)
        column.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        self.resize(34 * letter, 26 * letter)

    def _whom(self) -> QWidget:
        project = self._session.opened
        given: Mapping[PersonId, int] = {id: sum(n.values()) for id, n in assignments.counts(project).items()}
        inside = QWidget()
        column = QVBoxLayout(inside)
        for person in people.people(project.connection).values():
            if not person.retired and person.id != project.person.id:
                count = given.get(person.id, 0)
                box = self.boxes[person.id] = QCheckBox(_named(person, count))
                box.setEnabled(count > 0)
                box.setChecked(count > 0)
                box.toggled.connect(self._check)
                column.addWidget(box)
        if not self.boxes:
            nobody = QLabel(translate("Bundles", "There is nobody else in the project yet: add people first."))
            nobody.setWordWrap(True)
            column.addWidget(nobody)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inside)
        return area

    @property
    def chosen(self) -> list[PersonId]:
        """The people that are ticked."""
        return [id for id, box in self.boxes.items() if box.isChecked()]

    def _check(self) -> None:
        ready = bool(self.chosen) and bool(self.folder.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _choose(self) -> None:
        title = translate("Bundles", "Folder for the Bundles")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _make(self) -> None:
        source, chosen, folder = self._session.opened.path, self.chosen, Path(self.folder.text().strip())
        worker = self._session.opened.person

        def work(progress: Progress) -> list[Bundle]:
            with open_read_only(source, worker) as project:
                return list(make_bundles(project, chosen, folder, lambda done: progress.report(done, len(chosen))))

        def done(made: list[Bundle]) -> None:
            told = translate("Bundles", "Bundles written to {folder}: {n}")
            self._session.notify.status(told.format(folder=folder, n=QLocale().toString(len(made))))

        title = translate("Bundles", "Making bundles")
        self._tasks.run(work, done, title=title, key=f"bundles {folder}", owner=self.parent())
        self.accept()


def _named(person: Person, count: int) -> str:
    name = person.name.replace("&", "&&")
    told = translate("Bundles", "{person}  ·  {role}  ·  documents: {n}")
    return told.format(person=name, role=role_word(person.role), n=QLocale().toString(count))

"""Asks what to export and where, and does it beside the window."""

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
    QVBoxLayout,
    QWidget,
)

from annotator.formats import record
from annotator.formats.manifest import Manifest
from annotator.model.document import DocumentState
from annotator.model.work import Selection
from annotator.store import annotations, documents
from annotator.store.project import open_read_only
from annotator.store.work import works
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.i18n import translate
from annotator.ui.panels.document_row import state_label
from annotator.ui.session import Session
from annotator.ui.tasks import Progress
from annotator.ui.workbench import Services


class ExportDialog(QDialog):
    """Writes JSONL of the documents in the states that are ticked, with a manifest beside it."""

    def __init__(self, session: Session, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project = session.opened
        self._services = services
        self.path = QLineEdit(str(self._project.path.with_suffix(".jsonl")))
        self.states: dict[DocumentState, QCheckBox] = {}
        self._extent = QLabel(wordWrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._check()

    def _build(self) -> None:
        self.setWindowTitle(translate("Export", "Export"))
        counts = documents.count_by_state(self._project)
        number = QLocale()
        states = QVBoxLayout()
        for state in DocumentState:
            box = QCheckBox(f"{state_label(state)} ({number.toString(counts[state])})")
            box.setChecked(True)
            box.toggled.connect(self._check)
            self.states[state] = box
            states.addWidget(box)
        choose = QPushButton(translate("Export", "File…"))
        choose.clicked.connect(self._choose)
        self.path.textChanged.connect(self._check)
        form = QFormLayout()
        form.addRow(translate("Export", "Format"), QLabel("JSONL (anno-record/1)"))
        form.addRow(label_of(translate("Export", "&Documents"), next(iter(self.states.values()))), states)
        form.addRow(label_of(translate("Export", "&File"), self.path), beside(self.path, choose))
        self._extent.setProperty("quiet", True)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("Export", "Export"))
        self._buttons.accepted.connect(self._export)
        self._buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(self._extent)
        box.addStretch(1)
        box.addWidget(self._buttons)
        letter = self.fontMetrics().height()
        self.resize(34 * letter, 18 * letter)

    def _check(self) -> None:
        counts = documents.count_by_state(self._project)
        total = sum(counts[state] for state in self._chosen())
        tags = sum(annotations.count_by_type(self._project).values())
        number = QLocale()
        self._extent.setText(
            translate(
                "Export",
                "One line for each document: {documents}. The project has {tags} annotations. "
                "A manifest with counts and checksum is written beside the file.",
            ).format(documents=number.toString(total), tags=number.toString(tags))
        )
        ready = bool(total) and bool(self.path.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _chosen(self) -> frozenset[DocumentState]:
        return frozenset(state for state, box in self.states.items() if box.isChecked())

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Export", "Export"), self.path.text(), translate("Export", "JSONL (*.jsonl)")
        )
        if chosen:
            self.path.setText(chosen)

    def _export(self) -> None:
        chosen = self._chosen()
        selection = Selection(states=None if len(chosen) == len(DocumentState) else chosen)
        target, source = Path(self.path.text().strip()).expanduser(), self._project.path
        total = sum(documents.count_by_state(self._project)[state] for state in chosen)

        def work(progress: Progress) -> Manifest:
            with open_read_only(source) as project:
                return record.write(
                    works(project, selection),
                    project.schema,
                    target,
                    selection,
                    lambda rows: progress.report(min(rows, total), total),
                )

        notify = self._services.notify
        self._services.tasks.run(
            work,
            lambda manifest: notify.status(_told(manifest, target)),
            title=translate("Export", "Exporting"),
            key="export",
            owner=self.parent(),
        )
        self.accept()


def _told(manifest: Manifest, target: Path) -> str:
    number = QLocale()
    return translate("Export", "Exported to {file}: documents {documents}, annotations {tags}.").format(
        file=target, documents=number.toString(manifest.documents), tags=number.toString(manifest.annotations)
    )

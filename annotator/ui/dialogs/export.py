"""Asks what to export and where, and does it beside the window."""

import os
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import exporting
from annotator.formats.dropping import Reason
from annotator.formats.manifest import Manifest, manifest_path
from annotator.formats.reading_text import TextForm
from annotator.model.document import DocumentState
from annotator.model.work import Selection
from annotator.store import annotations, documents
from annotator.store.project import open_read_only
from annotator.store.work import read_works
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.dialogs.saving import ask_where_to_save
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
        self.forms = {
            TextForm.SOURCE: QRadioButton(translate("Export", "As it came")),
            TextForm.READING: QRadioButton(translate("Export", "As it reads: repaired, without noise")),
        }
        self._extent = QLabel(wordWrap=True)
        self._caution = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
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
        forms = QVBoxLayout()
        for button in self.forms.values():
            forms.addWidget(button)
        self.forms[TextForm.SOURCE].setChecked(True)
        choose = QPushButton(translate("Export", "File…"))
        choose.clicked.connect(self._choose)
        self.path.textChanged.connect(self._check)
        form = QFormLayout()
        form.addRow(translate("Export", "Format"), QLabel("JSONL (anno-record/1)"))
        form.addRow(label_of(translate("Export", "&Documents"), next(iter(self.states.values()))), states)
        form.addRow(label_of(translate("Export", "&Text"), self.forms[TextForm.SOURCE]), forms)
        form.addRow(label_of(translate("Export", "&File"), self.path), beside(self.path, choose))
        self._extent.setProperty("quiet", True)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("Export", "Export"))
        self.buttons.accepted.connect(self._export)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(self._extent)
        box.addWidget(self._caution)
        box.addStretch(1)
        box.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        self.resize(34 * letter, 26 * letter)

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
        wrong = self._wrong()
        self._caution.setText(wrong or self._replaced())
        ready = bool(total) and bool(self.path.text().strip()) and not wrong
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    @property
    def caution(self) -> str:
        """What is wrong with the place, or what would be replaced there."""
        return self._caution.text()

    def _target(self) -> Path:
        """Names without a folder lie beside the project."""
        # Not Path.expanduser, which raises while somebody is still typing a name behind the tilde.
        return self._project.path.parent / os.path.expanduser(self.path.text().strip())  # noqa: PTH111

    def _wrong(self) -> str:
        target = self._target()
        if not os.path.isdir(target.parent):  # noqa: PTH112 - Path.is_dir raises for names that are too long
            return translate("Export", "There is no folder {folder}.").format(folder=target.parent)
        if os.path.isdir(target):  # noqa: PTH112
            return translate("Export", "This is a folder. Add the name of a file.")
        return ""

    def _replaced(self) -> str:
        target = self._target()
        there = [path.name for path in (target, manifest_path(target)) if os.path.exists(path)]  # noqa: PTH110
        return translate("Export", "Will be replaced: {files}").format(files=", ".join(there)) if there else ""

    def _chosen(self) -> frozenset[DocumentState]:
        return frozenset(state for state, box in self.states.items() if box.isChecked())

    def _choose(self) -> None:
        chosen = ask_where_to_save(
            self, translate("Export", "Export"), self._target(), translate("Export", "JSONL (*.jsonl)")
        )
        if chosen is not None:
            self.path.setText(str(chosen))

    def _export(self) -> None:
        chosen = self._chosen()
        selection = Selection(states=None if len(chosen) == len(DocumentState) else chosen)
        form = next(form for form, button in self.forms.items() if button.isChecked())
        target, source = self._target(), self._project.path
        total = sum(documents.count_by_state(self._project)[state] for state in chosen)

        def work(progress: Progress) -> Manifest:
            # Closed before the project is, also when the export is stopped: until then it holds a transaction.
            with open_read_only(source) as project, closing(read_works(project, selection)) as found:
                return exporting.write(
                    found,
                    project.schema,
                    target,
                    selection,
                    form,
                    lambda rows: progress.report(min(rows, total), total),
                )

        notify = self._services.notify

        def failed(error: AnnotatorError) -> None:
            if isinstance(error, Cancelled):
                notify.status(translate("Export", "The export was stopped; no file was changed."))
            notify.error(error)

        self._services.tasks.run(
            work,
            lambda manifest: notify.status(_told(manifest, target)),
            failed=failed,
            title=translate("Export", "Exporting"),
            # Two exports to one file would write over each other; the newer one counts.
            key=f"export {target}",
            owner=self.parent(),
        )
        self.accept()


def _told(manifest: Manifest, target: Path) -> str:
    number = QLocale()
    told = translate("Export", "Exported to {file}: documents {documents}, annotations {tags}.").format(
        file=target,
        documents=number.toString(manifest.tally.documents),
        tags=number.toString(manifest.tally.annotations),
    )
    words = {
        Reason.READING_WIDENED: translate("Export", "Widened to whole repairs: {n}."),
        Reason.READING_NARROWED: translate("Export", "Cut off where noise begins: {n}."),
        Reason.READING_LEFT_OUT: translate("Export", "Left out, as nothing of them is read: {n}."),
    }
    dropped = manifest.dropped
    parts = [text.format(n=number.toString(dropped[why])) for why, text in words.items() if why in dropped]
    return " ".join([told, *parts])

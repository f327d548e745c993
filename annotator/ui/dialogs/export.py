"""Asks what to export, in which format and where, and does it beside the window."""

import os
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import exporting
from annotator.formats.api import Writer
from annotator.formats.manifest import Manifest, dropped_path, manifest_path
from annotator.formats.options import options_for
from annotator.formats.outputs import DROPPED, MANIFEST
from annotator.formats.reading_text import TextForm
from annotator.model.changes import Changes, Kind
from annotator.model.document import DocumentState
from annotator.model.export_profile import ExportProfile
from annotator.store import derived, work
from annotator.ui.background.tasks import Progress
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.dialogs.saving import ask_where_to_save
from annotator.ui.export_pages.how import HowPage
from annotator.ui.export_pages.preview import PreviewPage
from annotator.ui.export_pages.profiles import ProfileRow
from annotator.ui.export_pages.sums import sums
from annotator.ui.export_pages.tokens import TokensPage
from annotator.ui.export_pages.wanted import Wanted, records_of
from annotator.ui.export_pages.what import WhatPage
from annotator.ui.i18n import translate
from annotator.ui.session import Session
from annotator.ui.workbench import Services


class ExportDialog(QDialog):
    """Writes what is chosen, with a manifest; what the format cannot hold is listed before and after.

    The window can be worked in beside it, so that what is listed can be looked at in the text.
    """

    visited = Signal(object, object)
    """The uids of a document and of what is to be shown there."""

    def __init__(self, session: Session, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project = session.opened
        self._services = services
        self.what = WhatPage(session, services.language)
        self.how = HowPage()
        self.tokens = TokensPage(services.tasks)
        self.preview = PreviewPage(services.tasks)
        self.profiles = ProfileRow(session, self._profile)
        self.pages = QTabWidget()
        self.path = QLineEdit(str(self._proposed(self.how.writer)))
        self._last = self.how.writer
        self._some = True
        self._pending = derived.pending(self._project).texts
        self._extent = QLabel(wordWrap=True)
        self._caution = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._on_how()
        session.changed.connect(self._on_changed)
        session.project_leaving.connect(self.reject)

    @property
    def states(self) -> dict[DocumentState, QCheckBox]:
        """The boxes of the states of documents."""
        return self.what.states

    @property
    def forms(self) -> dict[TextForm, QRadioButton]:
        """The buttons of the text forms."""
        return self.how.forms

    @property
    def caution(self) -> str:
        """What is wrong with the place, or what would be replaced there."""
        return self._caution.text()

    def _build(self) -> None:
        self.setWindowTitle(translate("Export", "Export"))
        self.pages.addTab(self.what, translate("Export", "What"))
        self.pages.addTab(self.how, translate("Export", "Format"))
        self.pages.addTab(self.tokens, translate("Export", "Tokenizer"))
        self.pages.addTab(self.preview, translate("Export", "Preview"))
        choose = QPushButton(translate("Export", "File…"))
        choose.clicked.connect(self._choose)
        place = QFormLayout()
        place.addRow(label_of(translate("Export", "&To"), self.path), beside(self.path, choose))
        self._extent.setProperty("quiet", True)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Export", "Export"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.profiles)
        box.addWidget(self.pages, 1)
        box.addLayout(place)
        box.addWidget(self._extent)
        box.addWidget(self._caution)
        box.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        over = self.screen().availableSize()
        self.resize(min(56 * letter, over.width()), min(40 * letter, over.height()))
        self.pages.tabBar().setFocus()
        self.what.changed.connect(self._check)
        self.how.changed.connect(self._on_how)
        self.pages.currentChanged.connect(self._check)
        self.profiles.chosen.connect(self._take)
        self.path.textChanged.connect(self._check_place)
        self.buttons.accepted.connect(self._export)
        self.buttons.rejected.connect(self.reject)
        for page in (self.tokens, self.preview):
            page.visited.connect(self.visited)
        for running in (self.tokens.running, self.preview.missing.running):
            self.finished.connect(running.end)

    def _profile(self, name: str) -> ExportProfile:
        return self.how.profile(self.what.profile(ExportProfile(name)))

    def _take(self, profile: ExportProfile) -> None:
        self.what.show_profile(profile)
        self.how.show_profile(profile)

    def _proposed(self, writer: Writer) -> Path:
        """A file has the project's name and the format's ending; a folder the project's name and the format's id."""
        project = self._project.path
        return project.with_name(f"{project.stem}-{writer.ID}") if writer.FOLDER else _file_beside(project, writer)

    def _on_how(self) -> None:
        """Another format has another ending, unless the person has named the place."""
        writer, before = self.how.writer, self._last
        if writer is not before:
            self._last = writer
            if self.path.text().strip() == str(self._proposed(before)):
                self.path.setText(str(self._proposed(writer)))
            elif not writer.FOLDER and not before.FOLDER:
                self.path.setText(str(self._target().with_suffix(writer.EXTENSIONS[0])))
        self._check()

    def _check(self) -> None:
        selection, number = self.what.selection(), QLocale()
        total = work.count(self._project, selection)
        told = translate("Export", "Documents: {documents}. A manifest with counts and checksums is written as well.")
        self._extent.setText(told.format(documents=number.toString(total)))
        self._some = bool(total)
        self._check_place()
        shown = self.pages.currentWidget()
        for page in (self.tokens, self.preview):
            if page is shown:
                page.show_export(self._wanted())

    def _on_changed(self, changes: Changes) -> None:
        """What was found is no longer so."""
        if any(kind is not Kind.SETTING for kind in changes.touched):
            self.what.refresh(changes)
            for page in (self.tokens, self.preview):
                page.outdate()
            self._check()

    def _check_place(self) -> None:
        wrong = self.what.wrong or self.how.wrong or self._wrong()
        self._caution.setText(wrong or " ".join(filter(None, (self._replaced(), self._uncompared()))))
        self._caution.setVisible(bool(self._caution.text()))
        ready = self._some and bool(self.path.text().strip()) and not wrong
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _wanted(self) -> Wanted:
        writer = self.how.writer
        options = options_for(writer.OPTIONS, self.how.options.values())
        return Wanted(self._project.path, self._project.person, self.what.selection(), self.how.form, writer, options)

    def _target(self) -> Path:
        """Names without a folder lie beside the project."""
        # Not Path.expanduser, which raises while somebody is still typing a name behind the tilde.
        return self._project.path.parent / os.path.expanduser(self.path.text().strip())  # noqa: PTH111

    def _wrong(self) -> str:
        target = self._target()
        if not os.path.isdir(target.parent):  # noqa: PTH112 - Path.is_dir raises for names that are too long
            return translate("Export", "There is no folder {folder}.").format(folder=target.parent)
        if self.how.writer.FOLDER:
            return self._wrong_folder(target)
        if os.path.isdir(target):  # noqa: PTH112
            return translate("Export", "This is a folder. Add the name of a file.")
        return ""

    def _wrong_folder(self, target: Path) -> str:
        if os.path.isfile(target):  # noqa: PTH113
            return translate("Export", "This is a file. The format is a folder of files: give another name.")
        if os.path.isdir(target) and os.listdir(target) and not (target / MANIFEST).is_file():  # noqa: PTH112, PTH208
            return translate("Export", "This folder has other things in it. Add the name of a new one.")
        return ""

    def _replaced(self) -> str:
        target = self._target()
        places = (target,) if self.how.writer.FOLDER else (target, manifest_path(target))
        there = [path.name for path in places if os.path.exists(path)]  # noqa: PTH110
        return translate("Export", "Will be replaced: {files}").format(files=", ".join(there)) if there else ""

    def _uncompared(self) -> str:
        """Splits rest on which texts are near-duplicates of each other."""
        if not self.how.writer.FOLDER or not self._pending:
            return ""
        return translate(
            "Export", "Texts that have not been compared with the others yet: {n}. Wait a little for sure splits."
        ).format(n=QLocale().toString(self._pending))

    def _choose(self) -> None:
        title, writer = translate("Export", "Export"), self.how.writer
        if writer.FOLDER:
            folder = QFileDialog.getExistingDirectory(self, title, str(self._target().parent))
            chosen = Path(folder) / self._target().name if folder else None
        else:
            endings = " ".join(f"*{ending}" for ending in writer.EXTENSIONS)
            chosen = ask_where_to_save(self, title, self._target(), f"{translate('Format', writer.NAME)} ({endings})")
        if chosen is not None:
            self.path.setText(str(chosen))

    def _export(self) -> None:
        wanted, target, notify = self._wanted(), self._target(), self._services.notify

        def write(progress: Progress) -> Manifest:
            with records_of(wanted, progress) as (schema, records):
                selection, form, writer = wanted.selection, wanted.form, wanted.writer
                return exporting.export(records, schema, target, selection, form, None, writer, wanted.options)

        def failed(error: AnnotatorError) -> None:
            if isinstance(error, Cancelled):
                notify.status(translate("Export", "The export was stopped; no file was changed."))
            notify.error(error)

        self._services.tasks.run(
            write,
            lambda manifest: notify.status(_told(manifest, target, wanted.writer)),
            failed=failed,
            title=translate("Export", "Exporting"),
            # Two exports to one place would write over each other; the newer one counts.
            key=f"export {target}",
            owner=self.parent(),
        )
        self.accept()


def _file_beside(project: Path, writer: Writer) -> Path:
    return project.with_suffix(writer.EXTENSIONS[0])


def _told(manifest: Manifest, target: Path, writer: Writer) -> str:
    number, tally = QLocale(), manifest.tally
    told = translate("Export", "Exported to {file}: documents {documents}, annotations {tags}.").format(
        file=target, documents=number.toString(tally.documents), tags=number.toString(tally.annotations)
    )
    if not manifest.dropped:
        return told
    reasons = sums(manifest.dropped)
    listed = (target / DROPPED if writer.FOLDER else dropped_path(target)).name
    return " ".join([told, *reasons, translate("Export", "{file} lists them.").format(file=listed)])

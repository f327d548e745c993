"""Brings in annotations: which files, by which format, as whose work, and what their labels mean here."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.edits.settings import remember_label_terms
from annotator.errors import AnnotatorError
from annotator.formats import record
from annotator.formats.api import lacking, marked_reader_of, marked_readers
from annotator.formats.foreign import terms as mapping
from annotator.formats.foreign.arrivals import Survey, arrivals, guess, survey
from annotator.formats.foreign.arriving import Dialect
from annotator.formats.whole_files import whole_files
from annotator.store.documents import known_as
from annotator.store.people import people
from annotator.store.project import open_read_only
from annotator.store.settings import label_terms
from annotator.ui.background.tasks import Progress
from annotator.ui.dialogs.label_mapping import LabelMapping
from annotator.ui.dialogs.saving import ask_where_to_save
from annotator.ui.export_pages.format_names import format_name
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.incoming.work_intake import WantedWork, WorkIntake
from annotator.ui.sentences import advice, sentence
from annotator.ui.session import Session
from annotator.ui.workbench import Services

_COUNTED = {
    Dialect.UTF16: QT_TRANSLATE_NOOP("Import", "Offsets are counted in UTF-16 units, as the words prove."),
    Dialect.CODE_POINTS_INCLUSIVE: QT_TRANSLATE_NOOP("Import", "Ends are the last character, as the words prove."),
    Dialect.UTF16_INCLUSIVE: QT_TRANSLATE_NOOP(
        "Import", "Offsets are counted in UTF-16 units, with ends at the last one, as the words prove."
    ),
}


class ImportWorkDialog(QDialog):
    """Looks through the files before anything comes in; what labels mean is kept for the next time."""

    def __init__(self, session: Session, services: Services, chosen: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Import", "Import Annotations"))
        self._session = session
        self._tasks = services.tasks
        self._window = parent
        self._chosen: tuple[Path, ...] = tuple(chosen)
        self._looked: Survey | None = None
        self.formats = QComboBox()
        self.person = QComboBox(editable=True)
        self.as_work = QRadioButton(translate("Import", "the &work of"))
        self.as_suggestions = QRadioButton(translate("Import", "&suggestions, to be accepted or rejected"))
        self.change = QCheckBox(translate("Import", "&Change annotations of mine that the files have otherwise"))
        self.labels = LabelMapping(session.schema, services.language)
        self.rest = QPushButton(translate("Import", "&Leave Out the Rest"))
        self.from_file = QPushButton(translate("Import", "F&rom File…"))
        self.to_file = QPushButton(translate("Import", "&To File…"))
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        session.project_changed.connect(self.reject)
        self._look()

    @property
    def format(self) -> str:
        """The id of the format that is chosen."""
        return str(self.formats.currentData())

    def _build(self) -> None:
        names = ", ".join(path.name for path in self._chosen[:3]) + ("…" if len(self._chosen) > 3 else "")
        self.formats.addItem(translate("Format", record.NAME), record.ID)
        for reader in sorted(marked_readers(), key=lambda reader: reader.NAME):
            self.formats.addItem(format_name(reader), reader.ID)
        found = self.formats.findData(guess(next(iter(self._chosen))))
        self.formats.setCurrentIndex(max(found, 0))
        self.formats.activated.connect(self._look)
        self.person.addItem("")
        self.person.addItems([person.name for person in people(self._session.opened.connection).values()])
        line = self.person.lineEdit()
        assert line is not None
        line.setPlaceholderText(translate("Import", "whom the file names"))
        self.person.setAccessibleName(translate("Import", "Person"))
        kinds = QButtonGroup(self)
        for button in (self.as_work, self.as_suggestions):
            kinds.addButton(button)
        self.as_work.setChecked(True)
        self.as_suggestions.toggled.connect(self.person.setDisabled)
        self.as_suggestions.toggled.connect(self.change.setDisabled)
        self.change.hide()
        self.labels.changed.connect(self._show_state)
        self.told.setProperty("quiet", True)
        self.told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Import", "Import"))
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        whose = QHBoxLayout()
        whose.addWidget(self.as_work)
        whose.addWidget(self.person, 1)
        files = QLabel(names, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        form = QFormLayout()
        form.addRow(translate("Import", "Files"), files)
        form.addRow(translate("Import", "&Format"), self.formats)
        form.addRow(translate("Import", "As"), whose)
        form.addRow("", self.as_suggestions)
        form.addRow("", self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.labels, 1)
        column.addLayout(self._mapping_row())
        column.addWidget(self.told)
        column.addStretch()
        column.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        self.resize(42 * letter, 34 * letter)

    def _mapping_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button, act in (
            (self.rest, self.labels.leave_out_rest),
            (self.from_file, self._read_mapping),
            (self.to_file, self._write_mapping),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _read_mapping(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Import", "What labels mean"), str(self._chosen[0].parent), "TOML, JSON (*.toml *.json)"
        )
        if chosen:
            self.take_mapping(Path(chosen))

    def take_mapping(self, file: Path) -> None:
        """Choose what a file says that labels mean."""
        try:
            self.labels.take(mapping.read(file, self._session.schema))
        except AnnotatorError as error:
            self.told.setText(f"{sentence(error)} {advice(error)}")

    def _write_mapping(self) -> None:
        proposed = self._chosen[0].with_name(translate("Import", "labels.toml"))
        title = translate("Import", "What labels mean")
        chosen = ask_where_to_save(self, title, proposed, "TOML (*.toml)")
        if chosen is not None and self._looked is not None:
            text = mapping.to_toml(self.labels.terms(), self._session.schema, self._looked.words)
            try:
                with whole_files(chosen) as [file]:
                    file.write(text.encode())
            except AnnotatorError as error:
                self.told.setText(sentence(error))

    def _look(self) -> None:
        """Look through the files anew, beside the window."""
        self._looked = None
        self.change.hide()
        ours = self.format == record.ID
        for widget in (self.as_suggestions, self.as_work):
            widget.setEnabled(not ours)
        self.person.setEnabled(not ours and self.as_work.isChecked())
        for widget in (self.labels, self.rest, self.from_file, self.to_file):
            widget.setVisible(not ours)
        self.labels.clear()
        if ours:
            self.told.setText(translate("Import", "Everybody's work comes back under their own names."))
            self._show_state()
            return
        reader, chosen = marked_reader_of(self.format), self._chosen
        missing = lacking(reader)
        if missing is not None:
            self.told.setText(f"{sentence(missing)} {advice(missing)}")
            self._show_state()
            return
        self.told.setText(translate("Import", "Reading…"))
        self._show_state()
        path = self._session.opened.path

        def look(progress: Progress) -> Survey:
            with open_read_only(path) as project:
                return survey(arrivals(reader, chosen, partial(known_as, project)), progress.check)

        self._tasks.run(look, self._list, key="import_work", owner=self, failed=self._cannot)

    def _cannot(self, error: AnnotatorError) -> None:
        self.told.setText(sentence(error))

    def _list(self, looked: Survey) -> None:
        self._looked = looked
        self.change.setVisible(looked.revised)
        schema = self._session.schema
        kept = mapping.remembered(label_terms(self._session.opened), schema)
        self.labels.show_words(looked.words, mapping.guessed(looked.words, schema).with_(kept))
        self._show_state()

    def _show_state(self) -> None:
        ours = self.format == record.ID
        ready = ours or (self._looked is not None and self._looked.documents > 0 and not self.labels.open_words())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
        self.rest.setEnabled(self.labels.open_words() > 0)
        for button in (self.from_file, self.to_file):
            button.setEnabled(self._looked is not None)
        if self._looked is not None and not ours:
            self.told.setText(self._summary(self._looked))

    def _summary(self, looked: Survey) -> str:
        number = QLocale()
        text = translate("Import", "Documents: {documents}. Annotations: {marks}.")
        parts = [text.format(documents=number.toString(looked.documents), marks=number.toString(looked.marks))]
        parts += (translate("Import", _COUNTED[each]) for each in looked.dialects if each in _COUNTED)
        if looked.refused:
            unfit = translate("Import", "Do not fit their text and are left out: {n}.")
            parts.append(unfit.format(n=number.toString(looked.refused)))
        if looked.failed:
            parts.append(sentence(looked.failed[0]))
        if self.labels.open_words():
            left = translate("Import", "Labels that still need a meaning: {n}.")
            parts.append(left.format(n=number.toString(self.labels.open_words())))
        return " ".join(parts)

    def _import(self) -> None:
        terms = self.labels.terms()
        kept = mapping.remembered(label_terms(self._session.opened), self._session.schema)
        if self.format != record.ID and terms.meanings != {key: kept.meanings.get(key) for key in terms.meanings}:
            self._session.do(remember_label_terms, self._session.opened, mapping.to_remember(kept.with_(terms)))
        person = self.person.currentText().strip() if self.as_work.isChecked() else ""
        change = self.change.isVisible() and self.change.isChecked()
        wanted = WantedWork(self._chosen, self.format, terms, person, self.as_suggestions.isChecked(), change)
        WorkIntake(self._session, self._tasks, self._window).start(wanted)
        self.accept()

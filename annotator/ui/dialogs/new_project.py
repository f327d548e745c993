"""Asks where a new project shall lie, what it is called, and under which schema people tag."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.schema import Schema
from annotator.model.schema_file import all_shipped, read_schema
from annotator.store.project import SUFFIX
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.tips import plain_tip

_FORBIDDEN = frozenset('/\\:*?"<>|')
_LONGEST = 60
"""Characters of a name: with its ending and what is written beside it, it must fit the 255 bytes of file systems."""

Make = Callable[[Path, Schema], object]


class NewProjectDialog(QDialog):
    """Makes the project by `make` and is accepted when that has worked; otherwise it says why not, and stays."""

    def __init__(self, language: str, folder: Path, make: Make, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language = language
        self._folder = folder
        self._make = make
        self._schemas: list[Schema] = []
        self.name = QLineEdit(maxLength=_LONGEST)
        self.schemas = QComboBox()
        self._where = _Place()
        self._about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._wrong = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        for schema in all_shipped():
            self._offer(schema)
        self._check()

    @property
    def path(self) -> Path:
        """Where the project file is to be."""
        return self._folder / f"{self._name}{SUFFIX}"

    @property
    def problem(self) -> str:
        """Why the project cannot be made so; empty when it can."""
        return self._wrong.text()

    @property
    def _name(self) -> str:
        return self.name.text().strip().removesuffix(SUFFIX)

    @property
    def schema(self) -> Schema:
        """The schema that was chosen."""
        return self._schemas[self.schemas.currentIndex()]

    def _build(self) -> None:
        self.setWindowTitle(translate("NewProject", "New Project"))
        self.name.setPlaceholderText(translate("NewProject", "For example: policy news 2026"))
        self.name.textChanged.connect(self._check)
        self.schemas.currentIndexChanged.connect(self._check)
        folder = QPushButton(translate("NewProject", "Folder…"))
        folder.clicked.connect(self._choose_folder)
        other = QPushButton(translate("NewProject", "From a File…"))
        other.clicked.connect(self._choose_schema)
        for label in (self._where, self._about):
            label.setProperty("quiet", True)
        form = QFormLayout()
        form.addRow(label_of(translate("NewProject", "&Name"), self.name), beside(self.name, folder))
        form.addRow("", self._where)
        form.addRow(label_of(translate("NewProject", "&Schema"), self.schemas), beside(self.schemas, other))
        form.addRow("", self._about)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("NewProject", "Create"))
        self._buttons.accepted.connect(self._create)
        self._buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self._wrong)
        box.addStretch(1)
        box.addWidget(self._buttons)
        letter = self.fontMetrics().height()
        self.resize(33 * letter, 15 * letter)

    def _offer(self, schema: Schema) -> None:
        self._schemas.append(schema)
        self.schemas.addItem(schema.title_in(self._language))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("NewProject", "Folder"), str(self._folder))
        if chosen:
            self.move_to(Path(chosen))

    def move_to(self, folder: Path) -> None:
        """Have the project in this folder."""
        self._folder = folder
        self._check()

    def _choose_schema(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("NewProject", "Schema"), str(self._folder), translate("NewProject", "Schemas (*.toml)")
        )
        if not chosen:
            return
        try:
            self._offer(read_schema(Path(chosen)))
        except AnnotatorError as error:
            self._complain(error)
            return
        self.schemas.setCurrentIndex(self.schemas.count() - 1)

    def _create(self) -> None:
        try:
            self._make(self.path, self.schema)
        except AnnotatorError as error:
            self._complain(error)
        else:
            self.accept()

    def _complain(self, error: AnnotatorError) -> None:
        self._wrong.setText("\n".join(filter(None, (sentence(error), advice(error)))))

    def _check(self) -> None:
        name = self._name
        wrong = ""
        if _FORBIDDEN & set(name) or name.startswith("."):
            wrong = translate("NewProject", "A name cannot hold any of {signs} nor begin with a dot.").format(
                signs=" ".join(sorted(_FORBIDDEN))
            )
        elif name and self.path.exists():
            wrong = translate("NewProject", "There is a file of that name already.")
        elif not os.access(self._folder, os.W_OK):
            wrong = translate("NewProject", "Nothing can be written to this folder. Choose another.")
        self._wrong.setText(wrong)
        self._where.show_path(self.path if name else self._folder)
        if self._schemas and self.schemas.currentIndex() >= 0:
            self._about.setText(_described(self.schema, self._language))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name) and not wrong)


class _Place(QLabel):
    """A path in one line, shortened in the middle where there is no room."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._path = Path()

    def show_path(self, path: Path) -> None:
        """Show this path, in full on the tool tip."""
        self._path = path
        self.setToolTip(plain_tip(str(path)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(str(self._path), Qt.TextElideMode.ElideMiddle, self.width()))


def _described(schema: Schema, language: str) -> str:
    told = translate("NewProject", "Types: {types} · attributes: {attributes} · links: {links} · version {version}")
    counts = {"types": len(schema.types), "attributes": len(schema.attributes), "links": len(schema.links)}
    return "\n".join(filter(None, (schema.description_in(language), told.format(**counts, version=schema.version))))

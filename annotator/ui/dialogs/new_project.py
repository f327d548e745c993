"""Asks where a new project shall lie, what it is called, and under which schema people tag."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
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

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.model.schema import Schema
from annotator.model.schema_file import read_schema
from annotator.store.project import SUFFIX
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence

_FORBIDDEN = frozenset('/\\:*?"<>|')


class NewProjectDialog(QDialog):
    """`path` and `schema` hold once it is accepted; the file does not exist then."""

    def __init__(self, language: str, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language = language
        self._folder = folder
        self._schemas: list[Schema] = []
        self.name = QLineEdit()
        self.schemas = QComboBox()
        self._where = QLabel(wordWrap=True)
        self._about = QLabel(wordWrap=True)
        self._wrong = QLabel(wordWrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        for file in sorted((paths.resources() / "schemas").glob("*.toml")):
            self._offer(file)
        self._check()

    @property
    def path(self) -> Path:
        """Where the project file is to be."""
        return self._folder / f"{self.name.text().strip()}{SUFFIX}"

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
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self._wrong)
        box.addStretch(1)
        box.addWidget(self._buttons)
        self.resize(620, 280)

    def _offer(self, file: Path) -> None:
        schema = read_schema(file)
        self._schemas.append(schema)
        self.schemas.addItem(schema.title_in(self._language))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("NewProject", "Folder"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._check()

    def _choose_schema(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("NewProject", "Schema"), str(self._folder), translate("NewProject", "Schemas (*.toml)")
        )
        if not chosen:
            return
        try:
            self._offer(Path(chosen))
        except AnnotatorError as error:
            self._wrong.setText(sentence(error))
            return
        self.schemas.setCurrentIndex(self.schemas.count() - 1)

    def _check(self) -> None:
        name = self.name.text().strip()
        wrong = ""
        if name and self.path.exists():
            wrong = translate("NewProject", "There is a file of that name already.")
        elif _FORBIDDEN & set(name) or name.startswith("."):
            wrong = translate("NewProject", "A name cannot hold any of {signs} nor begin with a dot.").format(
                signs=" ".join(sorted(_FORBIDDEN))
            )
        self._wrong.setText(wrong)
        self._where.setText(str(self.path) if name else str(self._folder))
        if self._schemas and self.schemas.currentIndex() >= 0:
            self._about.setText(_described(self.schema))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name) and not wrong)


def _described(schema: Schema) -> str:
    return translate("NewProject", "Types: {types} · attributes: {attributes} · version {version}").format(
        types=len(schema.types), attributes=len(schema.attributes), version=schema.version
    )

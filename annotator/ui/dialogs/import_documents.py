"""Shows what files hold before it is stored: the encoding that was told from the bytes, the text, what fails."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import FormatError
from annotator.formats.api import FieldNames, ReadOptions
from annotator.formats.reading import files_of, read_paths
from annotator.model.document import Source
from annotator.text.encodings import ENCODINGS
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.intake import Intake, Read
from annotator.ui.sentences import sentence
from annotator.ui.tasks import Progress, Tasks

_SHOWN = 200
"""So many files are read for the preview; an import of thousands need not wait for all of them twice."""
_PREVIEW = 3_000
_LINES = (".jsonl", ".ndjson", ".json")
_ENCODING_NAMES = {
    "utf-8": "Unicode (UTF-8)",
    "gb18030": QT_TRANSLATE_NOOP("Encoding", "Simplified Chinese (GB18030, GBK, GB2312)"),
    "big5hkscs": QT_TRANSLATE_NOOP("Encoding", "Traditional Chinese (Big5, Big5-HKSCS)"),
    "utf-16-le": QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, little-endian)"),
    "utf-16-be": QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, big-endian)"),
}


class ImportDialog(QDialog):
    """A list of the files with a preview; the encoding of each can be changed. Importing is done by the intake."""

    def __init__(self, tasks: Tasks, intake: Intake, chosen: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._intake = intake
        self._chosen = list(chosen)
        self._special: dict[Path, ReadOptions] = {}
        self._total = 0
        self.files = QTreeWidget()
        self.encoding = QComboBox()
        self.preview = QPlainTextEdit(readOnly=True)
        self.summary = QLabel(wordWrap=True)
        self.fields = {name: QLineEdit(getattr(FieldNames(), name)) for name in ("text", "title", "url")}
        self._field_row = QWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._read()

    def _build(self) -> None:
        self.setWindowTitle(translate("Import", "Import"))
        self.files.setHeaderLabels(
            [
                translate("Import", "Title"),
                translate("Import", "File"),
                translate("Import", "Encoding"),
                translate("Import", "Characters"),
            ]
        )
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        header = self.files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.files.currentItemChanged.connect(self._show)
        self.encoding.addItem(translate("Import", "As told from the bytes"), None)
        for code, _ in ENCODINGS:
            self.encoding.addItem(translate("Encoding", _ENCODING_NAMES[code]), code)
        self.encoding.activated.connect(self._decode_as)
        self.preview.setPlaceholderText(translate("Import", "Choose a file to see its text."))
        beside = QFormLayout()
        beside.addRow(translate("Import", "&Encoding of this file"), self.encoding)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.addLayout(beside)
        column.addWidget(self.preview, 1)
        split = QSplitter()
        split.addWidget(self.files)
        split.addWidget(right)
        split.setSizes([560, 400])
        self._build_fields()
        self.summary.setProperty("quiet", True)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Import", "Import"))
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(split, 1)
        box.addWidget(self._field_row)
        box.addWidget(self.summary)
        box.addWidget(self.buttons)
        self.resize(1000, 600)

    def _build_fields(self) -> None:
        row = QHBoxLayout(self._field_row)
        row.setContentsMargins(0, 0, 0, 0)
        labels = (
            translate("Import", "JSONL field of the text"),
            translate("Import", "of the title"),
            translate("Import", "of the address"),
        )
        for label, field in zip(labels, self.fields.values(), strict=True):
            row.addWidget(QLabel(label))
            row.addWidget(field)
            field.editingFinished.connect(self._read)
        self._field_row.hide()

    def _options(self) -> ReadOptions:
        names = {name: field.text().strip() for name, field in self.fields.items()}
        return ReadOptions(fields=FieldNames(**names))

    def _read(self) -> None:
        """Read the first files anew, beside the window."""
        self.files.clear()
        self.summary.setText(translate("Import", "Reading…"))
        options, special = self._options(), dict(self._special)

        def read(_progress: Progress) -> tuple[int, bool, list[tuple[Path, Read]]]:
            files = list(files_of(self._chosen))
            shown = [(file, found) for file in files[:_SHOWN] for found in _some(file, special.get(file, options))]
            return len(files), any(file.suffix.lower() in _LINES for file in files), shown

        self._tasks.run(read, self._list, key="import_preview", owner=self)

    def _list(self, read: tuple[int, bool, list[tuple[Path, Read]]]) -> None:
        self._total, has_lines, shown = read
        self._field_row.setVisible(has_lines)
        for file, found in shown:
            self.files.addTopLevelItem(_row(file, found))
        failed = sum(isinstance(found, FormatError) for _, found in shown)
        number = QLocale()
        parts = [translate("Import", "Files: {n}.").format(n=number.toString(self._total))]
        if self._total > _SHOWN:
            parts.append(translate("Import", "The first {n} are shown.").format(n=_SHOWN))
        if failed:
            parts.append(translate("Import", "Cannot be read: {n}; the others are imported.").format(n=failed))
        parts.append(translate("Import", "Texts that the project has already are left out."))
        self.summary.setText(" ".join(parts))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._total > 0)
        first = self.files.topLevelItem(0)
        if first is not None:
            self.files.setCurrentItem(first)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        found = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        file = self._current()
        chosen = self._special.get(file) if file is not None else None
        self.encoding.setCurrentIndex(self.encoding.findData(chosen.encoding if chosen else None))
        self.encoding.setEnabled(item is not None)
        self.preview.setPlainText(
            found.text[:_PREVIEW] if isinstance(found, Source) else item.toolTip(0) if item else ""
        )

    def _current(self) -> Path | None:
        item = self.files.currentItem()
        return item.data(1, Qt.ItemDataRole.UserRole) if item is not None else None

    def _decode_as(self) -> None:
        file, code = self._current(), self.encoding.currentData()
        item = self.files.currentItem()
        if file is None or item is None:
            return
        if code is None:
            self._special.pop(file, None)
        else:
            self._special[file] = replace(self._options(), encoding=code)
        found = next(_some(file, self._special.get(file, self._options())), None)
        if found is not None:
            _fill(item, file, found)
            self._show(item)

    def _import(self) -> None:
        self._intake.start(self._chosen, self._options(), self._special)
        self.accept()


def _some(file: Path, options: ReadOptions) -> Iterator[Read]:
    """The first few documents of a file: a JSONL file may hold any number."""
    for count, found in enumerate(read_paths([file], options)):
        if count == _SHOWN:
            return
        yield found


def _row(file: Path, found: Read) -> QTreeWidgetItem:
    item = QTreeWidgetItem()
    _fill(item, file, found)
    return item


def _fill(item: QTreeWidgetItem, file: Path, found: Read) -> None:
    item.setData(0, Qt.ItemDataRole.UserRole, found)
    item.setData(1, Qt.ItemDataRole.UserRole, file)
    item.setText(1, file.name)
    item.setToolTip(1, str(file))
    item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if isinstance(found, Source):
        item.setText(0, found.title)
        item.setToolTip(0, found.title)
        item.setText(2, found.encoding)
        item.setText(3, QLocale().toString(len(found.text)))
    else:
        item.setText(0, translate("Import", "Cannot be read"))
        item.setToolTip(0, sentence(found))
        item.setText(2, "")
        item.setText(3, "")

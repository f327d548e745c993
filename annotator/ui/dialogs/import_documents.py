"""Shows what files hold before it is stored: encodings, how the texts will read, what is repaired, what fails."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.columns import Beginning, Columns, FieldNames, Header, guessed
from annotator.formats.reading import beginnings_of, files_of, read_paths
from annotator.model.document import Source
from annotator.text.encodings import ENCODINGS
from annotator.text.repairs.decided import Choices
from annotator.ui.background.tasks import Progress
from annotator.ui.dialogs.column_choice import ColumnChoice
from annotator.ui.dialogs.text_preview import TextPreview
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.incoming.intake import Intake
from annotator.ui.incoming.kept_columns import keep, kept
from annotator.ui.sentences import advice, sentence
from annotator.ui.tips import plain_tip
from annotator.ui.workbench import Services

_SHOWN = 200
"""So many documents are read for the preview; an import of thousands need not wait for all of them twice."""
_HELD = 4_000_000
"""Code points of them from which on no further one is read, so that they need little memory."""
_ENCODING_NAMES = {
    "utf-8": "Unicode (UTF-8)",
    "gb18030": QT_TRANSLATE_NOOP("Encoding", "Simplified Chinese (GB18030, GBK, GB2312)"),
    "big5hkscs": QT_TRANSLATE_NOOP("Encoding", "Traditional Chinese (Big5, Big5-HKSCS)"),
    "utf-16-le": QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, little-endian)"),
    "utf-16-be": QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, big-endian)"),
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """One document of a file, or why there is none."""

    file: Path
    title: str = ""
    encoding: str = ""
    text: str = ""
    error: FormatError | None = None


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found among the files: how many there are, and their documents, or the first of them.

    `tables` are how those files begin that have columns, `columns` what these are.
    """

    files: int
    seen: Sequence[_Seen]
    all_seen: bool
    tables: Mapping[Path, Sequence[Beginning]]
    columns: Columns


class ImportDialog(QDialog):
    """A list of the documents with a preview; the encoding of each file can be changed. The intake imports."""

    def __init__(
        self, services: Services, intake: Intake, choices: Choices, chosen: Sequence[Path], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = services.tasks
        self._settings = services.settings
        self._intake = intake
        self._chosen = list(chosen)
        self._encodings: dict[Path, str] = {}
        self._without: dict[Path, frozenset[str]] = {}
        self._said: dict[Header, FieldNames] = {}
        self._kept = kept(services.settings)
        self._looked: _Looked | None = None
        self.files = QTreeWidget()
        self.encoding = QComboBox()
        self.preview = TextPreview(services, choices)
        self.summary = QLabel(wordWrap=True)
        self.columns = ColumnChoice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._look()

    def _build(self) -> None:
        self.setWindowTitle(translate("Import", "Import"))
        self._build_files()
        self.columns.chosen.connect(self._on_columns)
        self.columns.taken.connect(self._on_sheet)
        split = QSplitter(childrenCollapsible=False)
        split.addWidget(self.files)
        split.addWidget(self._beside())
        split.setSizes([500, 640])
        self.summary.setProperty("quiet", True)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Import", "Import"))
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.preview.stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(split, 1)
        box.addWidget(self.columns)
        box.addWidget(self.summary)
        box.addWidget(self.buttons)
        letter = self.fontMetrics().height()
        over = self.screen().availableSize()
        self.resize(min(62 * letter, over.width()), min(40 * letter, over.height()))

    def _build_files(self) -> None:
        self.files.setHeaderLabels(
            [
                translate("Import", "Title"),
                translate("Import", "File"),
                translate("Import", "Encoding"),
                translate("Import", "Characters"),
            ]
        )
        self.files.setAccessibleName(translate("Import", "Files"))
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        self.files.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        header = self.files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(3 * self.fontMetrics().height())
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(1, 7 * self.fontMetrics().height())
        self.files.currentItemChanged.connect(self._show)

    def _beside(self) -> QWidget:
        self.encoding.addItem(translate("Import", "As told from the bytes"), None)
        for code, _ in ENCODINGS:
            self.encoding.addItem(translate("Encoding", _ENCODING_NAMES[code]), code)
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.encoding.setMinimumContentsLength(18)
        self.encoding.activated.connect(self._decode_as)
        form = QFormLayout()
        form.addRow(translate("Import", "&Encoding of the selected files"), self.encoding)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(12, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.preview, 1)
        return beside

    def _special(self) -> Mapping[Path, ReadOptions]:
        columns = self._columns()
        return {
            file: ReadOptions(self._encodings.get(file), columns, self._without.get(file, frozenset()))
            for file in {*self._encodings, *self._without}
        }

    def _columns(self) -> Columns:
        """What columns are, as was guessed, kept from before, or said now."""
        found = Columns() if self._looked is None else self._looked.columns
        return Columns(by_header={**found.by_header, **self._kept, **self._said})

    def _on_columns(self, header: Header, fields: FieldNames) -> None:
        self._said[header] = fields
        self._look()

    def _on_sheet(self, sheet: str, taken: bool) -> None:
        item = self.files.currentItem()
        if item is not None:
            file = _seen(item).file
            without = self._without.get(file, frozenset())
            self._without[file] = without - {sheet} if taken else without | {sheet}
            self._look()

    def _look(self) -> None:
        """Read the first documents anew, beside the window."""
        self.summary.setText(translate("Import", "Reading…"))
        chosen, columns, special = self._chosen, self._columns(), self._special()

        def look(progress: Progress) -> _Looked:
            files: list[Path] = []
            for file in files_of(chosen):
                progress.check()
                files.append(file)
            reader = _Looking(columns, special, progress)
            first, all_seen = _first(each for file in files for each in reader.documents(file))
            return _Looked(len(files), first, all_seen, reader.tables, reader.columns)

        self._tasks.run(look, self._list, key="import_preview", owner=self)

    def _list(self, looked: _Looked) -> None:
        current = self.files.currentIndex().row()
        chosen = {_seen(item).file for item in self.files.selectedItems()}
        self._looked = looked
        self.files.clear()
        rows = [_row(seen) for seen in looked.seen]
        self.files.addTopLevelItems(rows)
        self._summarise(looked)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(looked.files > 0)
        if rows:
            self.files.setCurrentItem(rows[current] if 0 <= current < len(rows) else rows[0])
        for row in rows:
            row.setSelected(row.isSelected() or _seen(row).file in chosen)

    def _summarise(self, looked: _Looked) -> None:
        failed = sum(seen.error is not None for seen in looked.seen)
        number = QLocale()
        parts = [translate("Import", "Files: {n}.").format(n=number.toString(looked.files))]
        if not looked.all_seen:
            shown = number.toString(len(looked.seen))
            parts.append(translate("Import", "The first {n} documents are shown.").format(n=shown))
        if failed and failed == len(looked.seen):
            parts.append(translate("Import", "None of this can be read."))
        elif failed:
            parts.append(translate("Import", "Cannot be read: {n}; the others are imported.").format(n=failed))
        parts.append(translate("Import", "Texts that the project has already are left out."))
        self.summary.setText(" ".join(parts))

    def _show(self, item: QTreeWidgetItem | None) -> None:
        seen = _seen(item) if item is not None else None
        chosen = self._encodings.get(seen.file) if seen is not None else None
        self.encoding.setCurrentIndex(self.encoding.findData(chosen))
        self.encoding.setEnabled(seen is not None)
        self._show_columns(seen.file if seen is not None else None)
        if seen is None:
            self.preview.show_reason(translate("Import", "Choose a file to see its text."))
        elif seen.error is not None:
            self.preview.show_reason(_reason(seen.error))
        else:
            self.preview.show_text(seen.text)

    def _show_columns(self, file: Path | None) -> None:
        looked = self._looked
        if looked is None or file is None:
            self.columns.hide()
        else:
            without = self._without.get(file, frozenset())
            self.columns.show_tables(looked.tables.get(file, ()), looked.columns, without)

    def _decode_as(self) -> None:
        code = self.encoding.currentData()
        for file in {_seen(item).file for item in self.files.selectedItems()}:
            if code is None:
                self._encodings.pop(file, None)
            else:
                self._encodings[file] = code
        self._look()

    def _import(self) -> None:
        keep(self._settings, self._said)
        self._intake.start(self._chosen, ReadOptions(columns=self._columns()), self._special())
        self.accept()


class _Looking:
    """Reads files one after the other; what columns are is guessed where nothing is known of them."""

    def __init__(self, columns: Columns, special: Mapping[Path, ReadOptions], progress: Progress) -> None:
        self.columns = columns
        self.tables: dict[Path, Sequence[Beginning]] = {}
        self._special = special
        self._progress = progress

    def documents(self, file: Path) -> Iterator[_Seen]:
        """The documents of a file, and an error for each part that is none."""
        self._progress.check()
        options = self._special.get(file, ReadOptions())
        begun = beginnings_of(file, options)
        if begun:
            self.tables[file] = begun
            known = {**self.columns.by_header, **dict(guessed(begun, self.columns))}
            self.columns = Columns(by_header=known)
        for found in read_paths([file], replace(options, columns=self.columns)):
            self._progress.check()
            if isinstance(found, Source):
                yield _Seen(file, found.title, found.encoding, found.text)
            else:
                yield _Seen(file, error=found)


def _first(seen: Iterable[_Seen]) -> tuple[Sequence[_Seen], bool]:
    """The first documents, and whether they are all there are."""
    first: list[_Seen] = []
    held = 0
    for each in seen:
        if len(first) == _SHOWN or held >= _HELD:
            return first, False
        first.append(each)
        held += len(each.text)
    return first, True


def _seen(item: QTreeWidgetItem) -> _Seen:
    seen = item.data(0, Qt.ItemDataRole.UserRole)
    assert isinstance(seen, _Seen)
    return seen


def _reason(error: FormatError) -> str:
    return "\n".join(filter(None, (sentence(error), advice(error))))


def _row(seen: _Seen) -> QTreeWidgetItem:
    title = seen.title if seen.error is None else translate("Import", "Cannot be read")
    length = QLocale().toString(len(seen.text)) if seen.error is None else ""
    item = QTreeWidgetItem([title, seen.file.name, seen.encoding, length])
    item.setData(0, Qt.ItemDataRole.UserRole, seen)
    item.setToolTip(0, plain_tip(title if seen.error is None else _reason(seen.error)))
    item.setToolTip(1, plain_tip(str(seen.file)))
    item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item

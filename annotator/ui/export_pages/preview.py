"""The page that shows how an export will begin, and what it will not hold."""

import json
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.formats import exporting
from annotator.formats.api import Writer
from annotator.formats.dropping import REASONS, Dropped, Reason
from annotator.formats.options import Options
from annotator.formats.reading_text import TextForm
from annotator.model.person import Person
from annotator.model.work import Selection
from annotator.store import work
from annotator.store.project import open_read_only
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence
from annotator.ui.tasks import Progress, Tasks
from annotator.ui.tips import plain_tip

_LISTED = 1_000
"""Things in the list of what is left out."""
_LINE, _LINES = 2_000, 500
"""Characters of a line, and lines, that are shown: layout takes long over more."""
_JSON_LINES, _TEXT, _ITEMS = 3, 60, 3
"""Lines of JSON, and of each the characters of a text and the items of a list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be exported, as a worker can do it."""

    project: Path
    person: Person
    selection: Selection
    form: TextForm
    writer: Writer
    options: Options


@dataclass(slots=True)
class _Missing:
    counts: Counter[Reason] = field(default_factory=Counter[Reason])
    first: list[Dropped] = field(default_factory=list[Dropped])

    def note(self, dropped: Dropped) -> None:
        self.counts[dropped.reason] += 1
        if len(self.first) < _LISTED:
            self.first.append(dropped)


class PreviewPage(QWidget):
    """The first records as they will be written; a button goes through all for what will not be there."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted: Wanted | None = None
        self._files: Mapping[str, bytes] = {}
        self.files = QComboBox()
        self.files.setAccessibleName(translate("Export", "Files"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(translate("Export", "How it will begin"))
        self.look = QPushButton(translate("Export", "&List What Will Not Be There as It Is"))
        self.look.setAutoDefault(False)
        self.summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.missing = QTreeWidget()
        self.missing.setRootIsDecorated(False)
        self.missing.setUniformRowHeights(True)
        self.missing.setHeaderLabels([translate("Export", "What"), translate("Export", "Why")])
        self.missing.setAccessibleName(translate("Export", "What will not be there as it is"))
        self.missing.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._lay_out()
        self.files.currentIndexChanged.connect(self._show_file)
        self.look.clicked.connect(self._survey)

    def show_export(self, wanted: Wanted) -> None:
        """Show how this begins; what was found of another is forgotten."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self.missing.clear()
        self.summary.clear()
        self.text.setPlainText(translate("Export", "Looking…"))

        def read(progress: Progress) -> Mapping[str, bytes]:
            with (
                open_read_only(wanted.project, wanted.person) as project,
                closing(work.read_works(project, wanted.selection)) as found,
            ):
                records = exporting.placed(islice(found, 5), project.schema, wanted.form)
                progress.check()
                return exporting.preview(records, project.schema, wanted.writer, wanted.options)

        self._tasks.run(read, self._show, failed=self._tell, key="export preview", owner=self)

    def _show(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self.files.clear()
        for name in files:
            self.files.addItem(name or translate("Export", "The file"), name)
        self.files.setVisible(len(files) > 1)
        if not files:
            self.text.setPlainText(translate("Export", "No document is chosen."))

    def _tell(self, error: AnnotatorError) -> None:
        self.text.setPlainText(sentence(error))

    def _show_file(self) -> None:
        name = str(self.files.currentData())
        self.text.setPlainText(_readable(name, self._files.get(name, b"")))

    def _survey(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self.missing.clear()

        def read(progress: Progress) -> _Missing:
            missing = _Missing()
            with (
                open_read_only(wanted.project, wanted.person) as project,
                closing(work.read_works(project, wanted.selection)) as found,
            ):
                total = work.count(project, wanted.selection)
                records = exporting.placed(found, project.schema, wanted.form)
                told = (record for n, record in enumerate(records) if _going(progress, n, total))
                exporting.survey(told, project.schema, wanted.writer, wanted.options, missing.note)
            return missing

        title = translate("Export", "Looking for what will not be there")
        self._tasks.run(read, self._list, failed=self._fail, title=title, key="export survey", owner=self)

    def _list(self, missing: _Missing) -> None:
        number = QLocale()
        told = [f"{translate('Format', REASONS[why])}: {number.toString(n)}." for why, n in missing.counts.items()]
        self.summary.setText(" ".join(told) or translate("Export", "Everything will be there as it is."))
        for each in missing.first:
            item = QTreeWidgetItem([each.surface, translate("Format", REASONS[each.reason])])
            item.setToolTip(0, plain_tip(each.surface))
            item.setToolTip(1, plain_tip(item.text(1)))
            self.missing.addTopLevelItem(item)

    def _fail(self, error: AnnotatorError) -> None:
        self.summary.setText(sentence(error))

    def _lay_out(self) -> None:
        top, below = QWidget(), QWidget()
        upper, lower = QVBoxLayout(top), QVBoxLayout(below)
        for box in (upper, lower):
            box.setContentsMargins(0, 0, 0, 0)
        upper.addWidget(self.files)
        upper.addWidget(self.text, 1)
        lower.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        lower.addWidget(self.summary)
        lower.addWidget(self.missing, 1)
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(top)
        parts.addWidget(below)
        QVBoxLayout(self).addWidget(parts)


def _going(progress: Progress, done: int, total: int) -> bool:
    progress.report(min(done, total), total)
    return True


def _readable(name: str, content: bytes) -> str:
    """A file's beginning as text; what is none is told so. Of JSON Lines the first few, laid out and shortened."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return translate("Export", "This file is not text.")
        text = content[: error.start].decode("utf-8")
    lines = text.split("\n")
    if text.startswith("{") and not name.endswith(".json"):
        return "\n".join(map(_laid_out, lines[:_JSON_LINES]))
    return "\n".join(line if len(line) <= _LINE else f"{line[:_LINE]}…" for line in lines[:_LINES])


def _laid_out(line: str) -> str:
    try:
        found = cast("object", json.loads(line))
    except ValueError:
        return f"{line[:_LINE]}…" if len(line) > _LINE else line
    return json.dumps(_shortened(found), ensure_ascii=False, indent=2)


def _shortened(value: object) -> object:
    """The same with long texts cut, and of long lists the beginning."""
    match value:
        case str():
            return value if len(value) <= _TEXT else f"{value[:_TEXT]}…"
        case list():
            items = cast("list[object]", value)
            return [*map(_shortened, items[:_ITEMS]), *(["…"] if len(items) > _ITEMS else [])]
        case dict():
            return {key: _shortened(each) for key, each in cast("dict[str, object]", value).items()}
        case _:
            return value

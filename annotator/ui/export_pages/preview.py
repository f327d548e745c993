"""The page that shows how an export will begin, and what it will not hold."""

import json
from collections.abc import Mapping
from pathlib import PurePath
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.formats import exporting
from annotator.formats.api import Writer
from annotator.formats.looking import shown
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.export_pages.missing import MissingPart
from annotator.ui.export_pages.wanted import Wanted, records_of
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence

_LINE, _LINES = 2_000, 500
"""Characters of a line, and lines, that are shown: layout takes long over more."""
_JSON_LINES, _TEXT, _ITEMS, _KEYS = 3, 60, 3, 30
"""Lines of JSON, and of each the characters of a text, the items of a list and the names of an object."""


class PreviewPage(QWidget):
    """The first records as they will be written; a button goes through all for what will not be there."""

    visited = Signal(object, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted: Wanted | None = None
        self._outdated = False
        self._files: Mapping[str, bytes] = {}
        self.files = QComboBox()
        self.files.setAccessibleName(translate("Export", "Files"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(translate("Export", "How it will begin"))
        self.missing = MissingPart(tasks)
        self._lay_out()
        self.files.currentIndexChanged.connect(self._show_file)
        self.missing.visited.connect(self.visited)

    def outdate(self) -> None:
        """The work has changed: the beginning is shown anew, and what was found is known to be of before."""
        self._outdated = True
        self.missing.outdate()

    def show_export(self, wanted: Wanted) -> None:
        """Show how this begins; what was found of another is forgotten."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.missing.forget(wanted)
        elif not self._outdated:
            return
        self._outdated = False
        self.text.setPlainText(translate("Export", "Looking…"))

        def read(progress: Progress) -> Mapping[str, bytes]:
            with records_of(wanted, progress) as (schema, records):
                files = exporting.preview(records, schema, wanted.writer, wanted.options)
            progress.check()
            ordered = sorted(files, key=lambda name: _rank(name, wanted.writer))
            return {name: shown(name or wanted.writer.EXTENSIONS[0], files[name]) for name in ordered}

        self._tasks.run(read, self._show, failed=self._tell, key="export preview", owner=self)

    def _show(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self.files.clear()
        for name in files:
            self.files.addItem(f"…{name}" if name.startswith(".") else name or translate("Export", "The file"), name)
        self.files.setVisible(len(files) > 1)
        if not files:
            self.text.setPlainText(translate("Export", "No document is chosen."))

    def _tell(self, error: AnnotatorError) -> None:
        self.text.setPlainText(sentence(error))

    def _show_file(self) -> None:
        name = str(self.files.currentData())
        self.text.setPlainText(_readable(self._files.get(name, b"")))

    def _lay_out(self) -> None:
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.addWidget(self.files)
        upper.addWidget(self.text, 1)
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(top)
        parts.addWidget(self.missing)
        QVBoxLayout(self).addWidget(parts)


def _rank(name: str, writer: Writer) -> int:
    """What documents are in comes first, then what lies beside."""
    if not name or name.startswith("records/"):
        return 0
    return 1 if not name.startswith(".") and PurePath(name).suffix in writer.EXTENSIONS else 2


def _readable(content: bytes) -> str:
    """A file's beginning as text; what is none is told so. Of JSON Lines the first few, laid out and shortened."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return translate("Export", "This file is not text.")
        text = content[: error.start].decode("utf-8")
    lines = text.split("\n")
    if text.startswith("{") and (first := _laid_out(lines[0])) is not None:
        more = (_laid_out(line) or line[:_LINE] for line in lines[1:_JSON_LINES])
        return "\n".join((first, *more))
    if text.startswith(("{", "[")) and (whole := _laid_out(text)) is not None:
        return whole
    return "\n".join(line if len(line) <= _LINE else f"{line[:_LINE]}…" for line in lines[:_LINES])


def _laid_out(text: str) -> str | None:
    """JSON line by line; None for what is none."""
    try:
        found = cast("object", json.loads(text))
    except ValueError:
        return None
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
            some = list(cast("dict[str, object]", value).items())
            return {
                **{key: _shortened(each) for key, each in some[:_KEYS]},
                **({"…": "…"} if len(some) > _KEYS else {}),
            }
        case _:
            return value

"""The page that tells which annotations a model could not learn, since its tokenizer cuts them."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.alignment import CHARACTERS, WORDS, Alignment, Cut, align, tokenizer
from annotator.formats.extras import missing_extra
from annotator.ui.background.tasks import Progress, Tasks
from annotator.ui.dialogs.rows import beside, label_of
from annotator.ui.export_pages.running import Running
from annotator.ui.export_pages.tag_list import LISTED, TagList
from annotator.ui.export_pages.wanted import Wanted, records_of
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence

_FILE = ""
_TYPES = 6
"""So many types are named with how many of their annotations are cut."""


@dataclass(slots=True)
class _Found:
    alignment: Alignment = field(default_factory=Alignment)
    first: list[Cut] = field(default_factory=list[Cut])

    def note(self, cut: Cut) -> None:
        if len(self.first) < LISTED:
            self.first.append(cut)


class TokensPage(QWidget):
    """One tokenizer is chosen; a button goes through all that is to be exported, and lists what is cut."""

    visited = Signal(object, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted: Wanted | None = None
        self.tokenizers = QComboBox()
        for title, name in (
            (translate("Export", "Characters"), CHARACTERS),
            (translate("Export", "Words (jieba)"), WORDS),
            (translate("Export", "The tokenizer.json of a model"), _FILE),
        ):
            self.tokenizers.addItem(title, name)
        self.file = QLineEdit()
        self.file.setAccessibleName(translate("Export", "File of the tokenizer"))
        self._choose = QPushButton(translate("Export", "File…"))
        self._choose.setAutoDefault(False)
        self.look = QPushButton(translate("Export", "&List What It Cuts"))
        self.look.setAutoDefault(False)
        self.running = Running(tasks, translate("Export", "What the tokenizer cuts"))
        self.summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = TagList(
            translate("Export", "What the tokenizer cuts"),
            [
                translate("Export", "Type"),
                translate("Export", "Annotation"),
                translate("Export", "Tokens"),
                translate("Export", "Document"),
            ],
        )
        self._lay_out()
        self._connect()
        self._on_chosen()

    @property
    def name(self) -> str:
        """What the tokenizer in hand is called at the terminal."""
        return str(self.tokenizers.currentData()) or self.file.text().strip()

    def show_export(self, wanted: Wanted) -> None:
        """Work on this export; what was found of another is forgotten."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._forget()

    def outdate(self) -> None:
        """The work has changed; what was found stays to be gone through, and is known to be of before."""
        if self.list.topLevelItemCount():
            self.summary.setText(translate("Export", "The work has changed; list it again."))

    def _forget(self) -> None:
        self.list.clear()
        self.summary.clear()

    def _lay_out(self) -> None:
        told = translate("Export", "A model sees only tokens: it cannot learn an annotation that its tokenizer cuts.")
        about = QLabel(told, wordWrap=True)
        about.setProperty("quiet", True)
        form = QFormLayout()
        form.addRow(label_of(translate("Export", "Toke&nizer"), self.tokenizers), self.tokenizers)
        form.addRow(beside(self.file, self._choose))
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addWidget(self.running, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.tokenizers.currentIndexChanged.connect(self._on_chosen)
        self.file.textChanged.connect(self._on_chosen)
        self._choose.clicked.connect(self._choose_file)
        self.look.clicked.connect(self._survey)
        self.list.visited.connect(self.visited)

    def _on_chosen(self) -> None:
        self._forget()
        of_file = self.tokenizers.currentData() == _FILE
        wrong = missing_extra("tokenizers") if of_file else None
        if wrong is not None:
            self.summary.setText(f"{sentence(wrong)} {advice(wrong)}")
        for widget in (self.file, self._choose):
            widget.setVisible(of_file and wrong is None)
        self.look.setEnabled(bool(self.name) and wrong is None)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Export", "The tokenizer.json of a model"), self.file.text(), "tokenizer.json (*.json)"
        )
        if chosen:
            self.file.setText(chosen)

    def _survey(self) -> None:
        wanted, name = self._wanted, self.name
        if wanted is None:
            return
        self._forget()

        def read(progress: Progress) -> _Found:
            found = _Found()
            tokenize = tokenizer(name)
            with records_of(wanted, progress) as (schema, records):
                found.alignment = align(records, schema, tokenize, found.note)
            return found

        self.running.follow(self._tasks.run(read, self._show, failed=self._fail, key="export tokens", owner=self))

    def _show(self, found: _Found) -> None:
        number, alignment = QLocale(), found.alignment
        told = translate("Export", "Cut: {cut} of {all} annotations. With characters it does not know: {unknown}.")
        parts = [
            told.format(
                cut=number.toString(alignment.cut.total()),
                all=number.toString(alignment.annotations),
                unknown=number.toString(alignment.unknown),
            )
        ]
        parts += (
            f"{code} {number.toString(n)}/{number.toString(alignment.types[code])}"
            for code, n in alignment.cut.most_common(_TYPES)
        )
        if alignment.cut.total() > LISTED:
            parts.append(translate("Export", "The first {n} are listed.").format(n=number.toString(LISTED)))
        self.summary.setText("  ".join(parts))
        for each in found.first:
            cells = (each.type, each.annotation.surface, each.tokens, each.document.title)
            self.list.add(each.document.uid, each.annotation.uid, cells)

    def _fail(self, error: AnnotatorError) -> None:
        stopped = translate("Export", "Stopped before the end.")
        self.summary.setText(stopped if isinstance(error, Cancelled) else sentence(error))

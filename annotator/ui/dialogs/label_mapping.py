"""What the labels of other programs' files mean under the schema: a row for each, with a choice."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.formats.foreign.terms import Terms, Word, Words, choices
from annotator.model.schema import Schema
from annotator.model.wording import Explained
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate

_KINDS = {
    Word.TYPE: QT_TRANSLATE_NOOP("Import", "Types"),
    Word.LINK: QT_TRANSLATE_NOOP("Import", "Links"),
    Word.ATTRIBUTE: QT_TRANSLATE_NOOP("Import", "Attributes"),
    Word.LABEL: QT_TRANSLATE_NOOP("Import", "Document labels"),
}


class LabelMapping(QTreeWidget):
    """Every label has to be given a meaning, or be left out, before anything comes in."""

    changed = Signal()
    """A person has chosen a meaning."""

    def __init__(self, schema: Schema, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._names = {kind: _named(schema, kind, language) for kind in Word}
        self._boxes: dict[tuple[Word, str], QComboBox] = {}
        self.setHeaderLabels(
            [translate("Import", "In the file"), translate("Import", "How often"), translate("Import", "Here it is")]
        )
        self.setAccessibleName(translate("Import", "What labels mean"))
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        letter = self.fontMetrics().height()
        for column, width in ((0, 15), (1, 6)):
            header.resizeSection(column, width * letter)

    def show_words(self, words: Words, terms: Terms) -> None:
        """List the labels of files, with what is known of their meanings."""
        self.clear()
        self._boxes.clear()
        groups: dict[Word, QTreeWidgetItem] = {}
        # What still needs a meaning goes before what has one.
        ordered = sorted(words.items(), key=lambda each: (list(Word).index(each[0][0]), each[0] in terms.meanings))
        for (kind, word), number in ordered:
            group = groups.get(kind)
            if group is None:
                group = groups[kind] = QTreeWidgetItem([translate("Import", _KINDS[kind])])
                self.addTopLevelItem(group)
            row = QTreeWidgetItem([word, QLocale().toString(number)])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            group.addChild(row)
            known = (kind, word) in terms.meanings
            self._boxes[kind, word] = box = self._box(kind, word, terms.of(kind, word) if known else None)
            row.setSizeHint(2, box.sizeHint() + QSize(0, 6))
            self.setItemWidget(row, 2, box)
        self.expandAll()

    def terms(self) -> Terms:
        """What has been chosen so far."""
        chosen = {key: box.currentData() for key, box in self._boxes.items()}
        return Terms({key: meaning for key, meaning in chosen.items() if isinstance(meaning, str)})

    def open_words(self) -> int:
        """How many labels have no meaning yet."""
        return sum(box.currentData() is None for box in self._boxes.values())

    def take(self, terms: Terms) -> None:
        """Choose what is said of the labels that are listed."""
        for key, box in self._boxes.items():
            if key in terms.meanings:
                box.setCurrentIndex(box.findData(terms.meanings[key]))
        self.changed.emit()

    def leave_out_rest(self) -> None:
        """Leave out all labels that have no meaning yet."""
        self.take(Terms({key: "" for key, box in self._boxes.items() if box.currentData() is None}))

    def choose(self, kind: Word, word: str, meaning: str) -> None:
        """Choose for a label, as with the mouse."""
        box = self._boxes[kind, word]
        box.setCurrentIndex(box.findData(meaning))
        box.activated.emit(box.currentIndex())

    def _box(self, kind: Word, word: str, meaning: str | None) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(word)
        if meaning is None:
            box.addItem(translate("Import", "Choose…"), None)
        box.addItem(translate("Import", "Leave out"), "")
        for id, name in self._names[kind].items():
            box.addItem(name, id)
        box.setCurrentIndex(0 if meaning is None else box.findData(meaning))
        box.activated.connect(self.changed)
        return box


def _named(schema: Schema, kind: Word, language: str) -> Mapping[str, str]:
    """What a label may mean, by the names that people see, and codes."""
    things: Mapping[Word, Iterable[tuple[str, Explained]]] = {
        Word.TYPE: [(each.id, each) for each in schema.types],
        Word.LINK: [(each.id, each) for each in schema.links],
        Word.ATTRIBUTE: [(each.code, each) for each in schema.attributes],
        Word.LABEL: [(each.code, each) for each in schema.document_attributes],
    }
    labels = {id: each.label_in(language) for id, each in things[kind]}
    return {id: f"{labels[id]} ({code})" for id, code in choices(schema)[kind].items()}

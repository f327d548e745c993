"""The guideline beside the text: what the schema says of the type in hand, or of all types."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from annotator.model.changes import Changes
from annotator.model.ids import TypeId
from annotator.model.schema import AnnotationType, Schema
from annotator.ui.i18n import translate
from annotator.ui.keys import native
from annotator.ui.panels.types import groups
from annotator.ui.session import Session

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_MARKED = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~])")


class GuidelinePanel(QTextBrowser):
    """Reads out the schema; nothing in it leads out of the program or loads anything."""

    left = Signal()
    """Escape: the text wants the keys again."""

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._type: TypeId | None = None
        self.setOpenLinks(False)
        self.setAccessibleName(translate("Guideline", "Guideline"))
        self.document().setDocumentMargin(12)
        session.project_changed.connect(lambda: self.show_type(None))
        session.changed.connect(self._on_changed)

    def show_type(self, id: TypeId | None) -> None:
        """Tell of this type, or of all where none is in hand."""
        if id != self._type or self.document().isEmpty():
            self._type = id
            self._write()

    def _on_changed(self, changes: Changes) -> None:
        if changes.schema:
            self._write()

    def _write(self) -> None:
        if self._session.project is None:
            self.clear()
            return
        schema = self._session.schema
        if self._type is not None and not schema.has_type(self._type):
            self._type = None
        parts = overview(schema, self._language) if self._type is None else chapter(schema, self._type, self._language)
        self.document().setMarkdown("\n\n".join(parts), _FEATURES)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: ARG002, N802
        """Nothing: a schema from a stranger must not make the program read files."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def overview(schema: Schema, language: str) -> Iterator[str]:
    """All types that can be used, layer by layer, as paragraphs of Markdown."""
    for layer in schema.layers:
        yield f"## {plain(layer.label_in(language))}"
        if layer.help_in(language):
            yield plain(layer.help_in(language))
        for type_ in schema.types:
            if type_.layer == layer.id and type_.usable:
                yield from _explained(schema, type_, language)


def chapter(schema: Schema, id: TypeId, language: str) -> Iterator[str]:
    """One type with its attributes, as paragraphs of Markdown."""
    yield from _explained(schema, schema.type(id), language)
    asked = [each for each in schema.attributes_of(id) if not each.retired]
    if asked:
        heading = translate("Guideline", "Attributes")
        yield f"#### {heading}"
        yield "\n".join(_item(each.label_in(language), each.help_in(language)) for each in asked)


def _explained(schema: Schema, type_: AnnotationType, language: str) -> Iterator[str]:
    yield f"### {plain(type_.label_in(language))}"
    key = native(type_.key.upper()) if type_.key else ""
    yield f"*{plain(' · '.join(filter(None, (type_.code, *groups(schema, type_, language), key))))}*"
    for said in (plain(type_.help_in(language)), type_.guideline_in(language)):
        if said:
            yield said
    if type_.examples:
        yield "\n".join(f"- {_example(each)}" for each in type_.examples)


def _item(label: str, help: str) -> str:
    return f"- **{plain(label)}** — {plain(help)}" if help else f"- **{plain(label)}**"


def _example(written: str) -> str:
    """What is to be tagged stands out; one that shows what is not to be tagged has nothing that does."""
    return re.sub("【(.+?)】", r" **\1** ", plain(written)).strip()


def plain(text: str) -> str:
    """A text that Markdown shows as it stands."""
    return _MARKED.sub(r"\\\1", text)

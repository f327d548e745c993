"""The annotation in hand: its type, what it covers, its attributes, who made it and when."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import tagging
from annotator.model.annotation import Annotation, Origin
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AnnotationId, AttributeId, TypeId
from annotator.model.rules import asked_of
from annotator.model.schema import Attribute, Line, Schema
from annotator.model.sieve import Sieve
from annotator.model.span import Fragments
from annotator.model.suggestion import Suggestion
from annotator.ui.i18n import translate
from annotator.ui.incoming.relatives import tagged_in
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.document_labels import DocumentLabels
from annotator.ui.panels.fields import SteadyCombo
from annotator.ui.panels.slots import Slots, slots_of
from annotator.ui.review.lives import life_of
from annotator.ui.session import Session
from annotator.ui.suggesting.suggestion_words import described, sources, suggester_label
from annotator.ui.swatch import paint_swatch
from annotator.ui.tagging.known_names import KnownNamesHere
from annotator.ui.theme import Theme, on_theme


class Inspector(QScrollArea):
    """Shows one annotation and lets its type, attributes and note be changed; each change is a step at once."""

    left = Signal()
    """Escape, or Enter in a field: the text wants the keys again."""

    def __init__(self, session: Session, theme: Theme, language: str, read: Callable[[Fragments], str]) -> None:
        """`read` tells how a stretch of the document in hand is shown."""
        super().__init__()
        self._session = session
        self._read = read
        self._language = language
        self._shown: Annotation | None = None
        self._names = KnownNamesHere(session)
        self._form = AttributeForm(language, self._names)
        self.labels = DocumentLabels(session, language, self._names)
        self._listed: Schema | None = None
        self._swatch = _Swatch(theme)
        self._type = SteadyCombo(translate("Inspector", "Type"))
        self._surface = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.slots = Slots()
        self._wrong = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note = _Note()
        self._made = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._body = QWidget()
        self._build()
        session.leaving.connect(self.give)
        session.changed.connect(self._on_changed)
        session.document_changed.connect(lambda: self.show_annotation(None))
        self.show_annotation(None)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._surface.setObjectName("inspector-surface")
        self._made.setProperty("quiet", True)
        self._wrong.setProperty("warning", True)
        self._wrong.hide()
        self._hint.setProperty("quiet", True)
        self._type.activated.connect(self._retype)
        self._note.setPlaceholderText(translate("Inspector", "Note"))
        self._note.setAccessibleName(translate("Inspector", "Note"))
        self._note.given.connect(self._set_note)
        head = QHBoxLayout()
        head.addWidget(self._swatch)
        head.addWidget(self._type, 1)
        self._form.given.connect(self._set)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        for part in (head, self._surface, self._wrong, self._form, self.slots, self._note, self._made):
            if isinstance(part, QWidget):
                body.addWidget(part)
            else:
                body.addLayout(part)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(12, 10, 12, 10)
        box.addWidget(self._hint)
        box.addWidget(self._body)
        box.addWidget(self.labels)
        box.addStretch(1)
        self.setWidget(page)

    def show_annotation(self, id: AnnotationId | None) -> None:
        """Describe this annotation of the document in hand, or none."""
        if self._shown is not None and self._shown.id != id:
            self.give()
        annotation = self._session.annotations.get(id) if id is not None else None
        self._shown = annotation
        self._body.setVisible(annotation is not None)
        self._hint.setVisible(annotation is None)
        self.labels.setVisible(annotation is None and self.labels.any)
        if annotation is None:
            self._hint.setText(
                translate("Inspector", "Select text and press a type's key. The annotation in hand is described here.")
            )
            return
        self._list_types(self._session.schema, annotation)
        self._fill(self._session.schema, annotation)

    @property
    def told(self) -> str:
        """What is said while no annotation is in hand: of a suggestion, or of what may be done."""
        return self._hint.text()

    def show_problems(self, words: Sequence[str]) -> None:
        """Say what is wrong with the annotation in hand."""
        self._wrong.setText("\n".join(f"! {each}" for each in words))
        self._wrong.setVisible(bool(words))

    @property
    def story(self) -> str:
        """Where it is, who made it, and what was decided and said of it: a line each."""
        return self._made.text()

    @property
    def problems(self) -> str:
        """What it says is wrong, a line each."""
        return self._wrong.text()

    def show_suggestion(self, suggestion: Suggestion, sieve: Sieve) -> None:
        """Say what is suggested, how it was read, by whom, and what the keys do with it."""
        self.show_annotation(None)
        schema, language = self._session.schema, self._language
        lines = described(suggestion, schema, language, self._read)
        lines += filter(None, [tagged_in(self._session.opened, suggestion)])
        keys = translate("Inspector", "Enter accepts it, a type's key accepts it as that type, Backspace rejects it.")
        self._hint.setText("\n".join([*lines, "", *sources(suggestion, sieve, schema, language), "", keys]))

    def give(self) -> None:
        """Store what is being typed; otherwise it is stored when its field is left."""
        if self._shown is not None:
            self._form.give()
            self._note.give()

    def edit(self) -> None:
        """Let the keys go to the first field."""
        if self._shown is not None and not self._form.take_focus():
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list_types(self, schema: Schema, annotation: Annotation) -> None:
        """The types that it may have, and the one that it has."""
        if schema is self._listed and self._type.findData(annotation.type) >= 0:
            return
        self._listed = schema
        self._type.clear()
        for type in schema.types:
            if type.usable or type.id == annotation.type:
                self._type.addItem(f"{type.label_in(self._language)}  {type.code}", type.id)

    def _fill(self, schema: Schema, annotation: Annotation) -> None:
        type = schema.type(annotation.type)
        self._swatch.show_type(schema, annotation.type)
        self._type.setCurrentIndex(self._type.findData(annotation.type))
        self._surface.setText(self._read(annotation.fragments))
        self._names.surface = annotation.surface
        self._form.show_values(self._asked(schema, annotation), annotation.attributes)
        self.slots.show_slots(slots_of(schema, annotation, self._session.links.values(), self._read_of), self._language)
        self._note.show_note(annotation.note)
        self._type.setToolTip(type.help_in(self._language))
        self._made.setText("\n".join([self._story(annotation), *self._life(annotation)]))

    def _asked(self, schema: Schema, annotation: Annotation) -> tuple[Attribute, ...]:
        """What it is asked for as it now is, and what it says without being asked."""
        outgoing = {each.type for each in self._session.links.values() if each.source == annotation.id}
        asked = asked_of(schema, annotation, outgoing)
        return tuple(
            each
            for each in schema.attributes_of(annotation.type)
            if each in asked or (each.id in annotation.attributes and not each.retired)
        )

    def _read_of(self, id: AnnotationId) -> str:
        return self._read(self._session.annotations[id].fragments)

    def _story(self, annotation: Annotation) -> str:
        author = self._session.names[annotation.author]
        when = QLocale().toString(
            QDateTime.fromMSecsSinceEpoch(round(annotation.updated.timestamp() * 1000)), QLocale.FormatType.ShortFormat
        )
        place = ", ".join(f"{part.start}–{part.end}" for part in annotation.fragments)
        how = translate("Inspector", "imported") if annotation.origin is Origin.IMPORT else ""
        if annotation.suggester is not None:
            how = translate("Inspector", "suggested by {name}").format(name=suggester_label(annotation.suggester))
        return " · ".join(filter(None, (place, author, when, how)))

    def _life(self, annotation: Annotation) -> list[str]:
        """What was decided and said of it; nothing where it has met no reviewer."""
        names = self._session.names
        return life_of(self._session, annotation, names, self._language)[1:]

    def _on_changed(self, changes: Changes) -> None:
        told = any(kind in changes for kind in (Kind.LINK, Kind.VERDICT, Kind.COMMENT))
        if self._shown is not None and (self._shown.id in changes.annotations or changes.schema or told):
            self.show_annotation(self._shown.id)

    def _retype(self) -> None:
        if self._shown is not None:
            self._session.do(tagging.retype, self._session.opened, [self._shown.id], TypeId(self._type.currentData()))
            self.show_annotation(self._shown.id)

    def _set(self, attribute: str, value: str | None) -> None:
        if self._shown is not None:
            id, project = self._shown.id, self._session.opened
            self._session.do(tagging.set_attribute, project, [id], AttributeId(attribute), value)
            self.show_annotation(id)

    def _set_note(self, note: str) -> None:
        if self._shown is not None:
            self._session.do(tagging.set_note, self._session.opened, self._shown.id, note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class _Note(QPlainTextEdit):
    """Free text, given when the field is left."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        # Files that are dropped here are to be imported.
        self.setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().height() * 3 + 12)

    def show_note(self, note: str) -> None:
        """Show a note without telling anybody."""
        self._shown = note
        if self.toPlainText() != note:
            self.setPlainText(note)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.give()

    def give(self) -> None:
        """Give what is typed, if it is not what was shown."""
        note = self.toPlainText().strip()
        if note != self._shown:
            self._shown = note
            self.given.emit(note)


class _Swatch(QWidget):
    """How the type is drawn on the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layer = self._line = self._color = None
        self.setFixedSize(QSize(26, 18))

    def show_type(self, schema: Schema, id: TypeId) -> None:
        """Show this type."""
        type = schema.type(id)
        self._layer, self._line, self._color = schema.layer_of(id), type.line, type.color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._layer is None or self._color is None:
            return
        painter = QPainter(self)
        color = QColor(on_theme(self._color, self._theme.name))
        paint_swatch(painter, QRectF(self.rect()).adjusted(1, 2, -1, -2), self._layer, self._line or Line.SOLID, color)
        painter.end()

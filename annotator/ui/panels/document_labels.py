"""What people say of the whole document in hand: a field for each of the schema's document attributes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.edits import labelling
from annotator.model.changes import Changes, Kind
from annotator.model.ids import AttributeId
from annotator.model.schema import DocumentAttribute
from annotator.store import labels
from annotator.ui.i18n import translate
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.name_field import Names
from annotator.ui.session import Session


class DocumentLabels(QWidget):
    """Shows the person's own labels of the document in hand; each change is a step at once."""

    def __init__(self, session: Session, language: str, names: Names) -> None:
        super().__init__()
        self._session = session
        self._form = AttributeForm(language, names)
        self._form.given.connect(self._set)
        heading = QLabel(translate("Labels", "The document"), textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(heading)
        column.addWidget(self._form)
        session.leaving.connect(self.give)
        session.document_changed.connect(self._show)
        session.changed.connect(self._on_changed)

    @property
    def any(self) -> bool:
        """Whether there is anything to be said of the document in hand."""
        return self._session.document is not None and bool(self._asked())

    def give(self) -> None:
        """Store what is being typed."""
        if self._session.document is not None:
            self._form.give()

    def take_focus(self) -> bool:
        """Let the keys go to the first field; False where there is none."""
        return self.any and self._form.take_focus()

    def _asked(self) -> tuple[DocumentAttribute, ...]:
        return tuple(each for each in self._session.schema.document_attributes if not each.retired)

    def _show(self) -> None:
        document = self._session.document
        if document is None:
            return
        project = self._session.opened
        said = labels.labels(project, document.id, project.person.id)
        self._form.show_values(self._asked(), {each.attribute: each.value for each in said})

    def _on_changed(self, changes: Changes) -> None:
        document = self._session.document
        if document is not None and (changes.schema or document.id in changes.where(Kind.DOCUMENT_LABEL)):
            self._show()

    def _set(self, attribute: str, value: str | None) -> None:
        session = self._session
        session.do(labelling.set_label, session.opened, [session.shown.id], AttributeId(attribute), value)
        self._show()

"""The schema editor: what the schema has, a form for each thing of it, and the changes that are drafted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.edits import schema_changes
from annotator.errors import RuleError
from annotator.model.schema import AnnotationType, Layer
from annotator.model.schema_change.operations import Add, Operation
from annotator.model.schema_change.summary import described
from annotator.sentences import step_text
from annotator.ui.background.busy import busy
from annotator.ui.background.tasks import Tasks
from annotator.ui.i18n import translate
from annotator.ui.schema_editor import making
from annotator.ui.schema_editor.draft import Draft
from annotator.ui.schema_editor.form import ThingForm
from annotator.ui.schema_editor.impact import ImpactCount
from annotator.ui.schema_editor.menu import Doing, doings
from annotator.ui.schema_editor.things import Edited, ThingTree, id_of, things_of
from annotator.ui.sentences import sentence
from annotator.ui.session import Session


class SchemaEditor(QDialog):
    """Nothing is changed before "Make the Changes"; then all of it is one step, which can be undone."""

    def __init__(self, session: Session, tasks: Tasks, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._language = language
        self.draft = Draft(session.schema)
        self.tree = ThingTree(language)
        self.form = ThingForm(language)
        self.changes = _Changes()
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.add = QPushButton(translate("Schema", "&Add"))
        self.more = QPushButton(translate("Schema", "&Change"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(
            translate("Schema", "&Make the Changes"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._impact = ImpactCount(session, tasks, self)
        self._build()
        self._connect()
        self._show(next(map(id_of, things_of(self.draft.schema))))

    def _build(self) -> None:
        schema = self._session.schema
        told = translate("Schema", "Schema: {title} {version}")
        self.setWindowTitle(told.format(title=schema.title_in(self._language), version=schema.version))
        self.add.setMenu(QMenu(self.add))
        self.more.setMenu(QMenu(self.more))
        row = QHBoxLayout()
        for button in (self.add, self.more):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.form)
        parts.setStretchFactor(1, 1)
        letter = self.fontMetrics().height()
        parts.setSizes([17 * letter, 33 * letter])
        self.changes.setFixedHeight(6 * letter)
        self.make.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(parts, 1)
        box.addWidget(self.changes)
        box.addWidget(self.said)
        box.addWidget(self.buttons)
        self.resize(54 * letter, 42 * letter)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._choose)
        self.form.given.connect(self._alter)
        self.changes.left_out.connect(self._leave_out)
        self._impact.told.connect(self._tell)
        self.buttons.accepted.connect(self._make)
        self.buttons.rejected.connect(self.reject)
        self._session.project_changed.connect(self.reject)

    @property
    def chosen(self) -> Edited | None:
        """The thing in hand, as it is drafted."""
        id = self.tree.chosen_id
        return next((thing for thing in things_of(self.draft.schema) if id_of(thing) == id), None)

    def _show(self, wanted: str) -> None:
        """Show the draft, with a thing of it in hand."""
        self.tree.show_schema(self.draft.schema, wanted)
        self._choose()
        self.changes.clear()
        for operation in self.draft.operations:
            self.changes.addItem(self._words(operation))
        problem = self.draft.problem
        if problem is not None:
            self._tell(sentence(problem), ready=False)
        else:
            self._impact.count(self.draft.operations)

    def _words(self, operation: Operation) -> str:
        code, details = described(self.draft.base, self.draft.schema, operation)
        return translate("Step", step_text(code, details)).format_map(dict(details))

    def _choose(self) -> None:
        thing = self.chosen
        if thing is None:
            self.form.show_nothing()
        else:
            self.form.show_thing(id_of(thing), thing, self.draft.schema)
        self._fill_menus(thing)

    def _fill_menus(self, thing: Edited | None) -> None:
        add, more = self.add.menu(), self.more.menu()
        add.clear()
        for title, made in self._makers(thing):
            add.addAction(title).triggered.connect(made)
        more.clear()
        for doing in doings(self.draft.schema, thing, self._language, self) if thing is not None else ():
            more.addAction(doing.title).triggered.connect(partial(self._run, doing))
        self.more.setEnabled(not more.isEmpty())

    def _run(self, doing: Doing) -> None:
        self._do(doing.run())

    def _makers(self, thing: Edited | None) -> list[tuple[str, Callable[[], None]]]:
        """What can be added: types, and what is asked for of a layer, go to the one in hand."""
        schema, layer = self.draft.schema, self.draft.schema.layers[0].id
        if isinstance(thing, Layer):
            layer = thing.id
        elif isinstance(thing, AnnotationType):
            layer = thing.layer
        title = translate("Schema", "Type in “{layer}”…").format(layer=schema.layer(layer).label_in(self._language))
        return [
            (title, partial(self._add, partial(making.new_type, schema, layer))),
            (translate("Schema", "Attribute…"), partial(self._add, partial(making.new_attribute, schema, layer))),
            (translate("Schema", "Document label…"), partial(self._add, partial(making.new_label, schema))),
            (translate("Schema", "Link…"), partial(self._add, partial(making.new_link, schema, layer))),
            (translate("Schema", "Layer…"), partial(self._add, partial(making.new_layer, schema))),
        ]

    def _add(self, made: Callable[[str], Edited]) -> None:
        code, given = QInputDialog.getText(self, translate("Schema", "Add"), translate("Schema", "Name in exports:"))
        if given and code.strip():
            self.put(made(code.strip()))

    def put(self, thing: Edited) -> None:
        """Draft a new thing, and take it in hand."""
        self._do(Add(thing), wanted=id_of(thing))

    def _alter(self, key: str, value: object) -> None:
        thing = self.chosen
        if thing is not None:
            self._try(lambda: self.draft.alter(id_of(thing), {key: value}), id_of(thing))

    def _do(self, operation: Operation | None, wanted: str | None = None) -> None:
        if operation is not None:
            self._try(lambda: self.draft.do(operation), wanted or self.tree.chosen_id)

    def _leave_out(self, number: int) -> None:
        self._try(lambda: self.draft.leave_out(number), self.tree.chosen_id)

    def _try(self, drafting: Callable[[], None], wanted: str) -> None:
        """Draft something; what cannot be is said, and the draft is as before."""
        try:
            drafting()
        except RuleError as error:
            self._show(wanted)
            self._tell(sentence(error), ready=bool(self.draft.operations))
        else:
            self._show(wanted)

    def _tell(self, said: str, ready: bool) -> None:
        self.said.setText(said)
        self.make.setEnabled(ready)

    def _make(self) -> None:
        with busy():
            changes = self._session.do(schema_changes.change, self._session.opened, self.draft.operations)
        if changes:
            version = self._session.schema.version
            told = translate("Schema", "The schema is now version {version}.").format(version=version)
            self._session.notify.status(told)
            self.accept()


class _Changes(QListWidget):
    """What is drafted, in its order; Delete leaves one out."""

    left_out = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Schema", "Changes that are not made yet"))
        self.setToolTip(translate("Schema", "Changes that are not made yet; Delete leaves one out"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.left_out.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

"""What the drafted changes would touch, counted beside the window and said in a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal

from annotator.edits.schema_changes import Impact, preview
from annotator.errors import AnnotatorError
from annotator.model.schema_change.operations import Operation
from annotator.store.project import open_read_only
from annotator.ui.background.tasks import Progress, Task, Tasks
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence
from annotator.ui.session import Session


class ImpactCount(QObject):
    """Counts anew for each draft; what was counted for another is dropped."""

    told = Signal(str, bool)
    """A sentence, and whether the changes can be made."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._task: Task | None = None

    def count(self, operations: Sequence[Operation]) -> None:
        """Say what these would touch."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        if not operations:
            self.told.emit(translate("Schema", "Nothing is changed."), False)
            return
        path = self._session.opened.path
        self.told.emit(translate("Schema", "Looking what this touches…"), False)

        def work(_progress: Progress) -> Impact:
            with open_read_only(path) as reader:
                return preview(reader, operations)

        self._task = self._tasks.run(work, self._tell, failed=self._fail, key="schema", owner=self)

    def _tell(self, impact: Impact) -> None:
        self._task = None
        self.told.emit(in_a_sentence(impact), True)

    def _fail(self, error: AnnotatorError) -> None:
        self._task = None
        self.told.emit(sentence(error), False)


def in_a_sentence(impact: Impact) -> str:
    """1,284 annotations in 37 documents, 5 conflicts: what people want to know before they agree."""
    number = QLocale()
    parts = [translate("Schema", "Becomes version {version}.").format(version=impact.schema.version)]
    touched = translate("Schema", "Touches {annotations} annotations and {links} links in {documents} documents.")
    counts = {"annotations": impact.annotations, "links": impact.links, "documents": impact.documents}
    if any(counts.values()):
        parts.append(touched.format(**{name: number.toString(count) for name, count in counts.items()}))
    else:
        parts.append(translate("Schema", "No tag is touched."))
    conflicts = sum(impact.conflicts.values())
    if conflicts:
        told = translate("Schema", "Conflicts to be decided: {n}.")
        parts.append(told.format(n=number.toString(conflicts)))
    if impact.lacking:
        told = translate("Schema", "Annotations that lack a value now asked for: {n}.")
        parts.append(told.format(n=number.toString(impact.lacking)))
    return " ".join(parts)

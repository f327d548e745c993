"""How far the project is: a bar, and the numbers in words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from annotator.model.document import DocumentState
from annotator.store import documents
from annotator.store.project import Project
from annotator.ui.i18n import translate


class DoneBar(QWidget):
    """Tells how many documents are done."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(4)
        self._words = QLabel()
        box = QVBoxLayout(self)
        box.addWidget(self._bar)
        box.addWidget(self._words)
        box.setContentsMargins(12, 6, 12, 8)

    def count(self, project: Project | None) -> None:
        """Count anew."""
        counts = documents.count_by_state(project) if project is not None else dict.fromkeys(DocumentState, 0)
        total, done = sum(counts.values()), counts[DocumentState.DONE]
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        number = QLocale()
        told = translate("Documents", "{done} of {total} done")
        self._words.setText(told.format(done=number.toString(done), total=number.toString(total)))

"""The first of two keys: a layer's leader was pressed, and the next key names one of its types."""

from annotator.model.ids import LayerId
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.session import Session
from annotator.ui.state import State


class Leading(State):
    """Holds from a layer's leader until a type's key; any other gesture ends it."""

    def __init__(self, session: Session, view: ReadingView) -> None:
        super().__init__(view)
        self.layer: LayerId | None = None
        for signal in (view.selection_changed, view.focus_changed, session.document_changed, session.changed):
            signal.connect(self.leave)

    def start(self, layer: LayerId, sentence: str) -> None:
        """The next key is one of this layer's."""
        self.layer, self.sentence = layer, sentence
        self.changed.emit()

    def leave(self) -> None:
        """Keys mean again what they mean."""
        if self.layer is not None:
            self.layer, self.sentence = None, ""
            self.changed.emit()

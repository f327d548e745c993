"""The repairs and the noise of the document in hand, and those that a person means by selection or cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from annotator.model.span import hull
from annotator.text.repairs.decided import Placed
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.repair_places import RepairPlaces
from annotator.ui.session import Session


class Repairs(QObject):
    """Follows the session; none are known until the text has been worked on."""

    changed = Signal()
    """There are others, or some are decided otherwise."""

    def __init__(self, session: Session, view: ReadingView) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._known: RepairPlaces | None = None
        for signal in (session.document_changed, session.reading_changed):
            signal.connect(self._follow)

    @property
    def _places(self) -> RepairPlaces:
        """Put in order only when somebody asks: a long text may have many."""
        if self._known is None:
            reading = self._session.reading
            self._known = RepairPlaces(reading.decided if reading is not None else None)
        return self._known

    @property
    def all(self) -> Sequence[Placed]:
        """Repairs and noise together, by where they begin."""
        return self._places.all

    @property
    def known(self) -> bool:
        """Whether the text in hand has been worked on."""
        return self._session.reading is not None

    def meant(self, *, noise: bool) -> list[Placed]:
        """What the selection touches; with nothing selected, what the cursor stands at."""
        selection = self._view.selection
        if selection is not None:
            span = hull(selection)
            return [each for each in self._places.among(span.start, span.end) if each.noise == noise]
        found = self._places.at(self._view.cursor, noise=noise)
        return [] if found is None else [found]

    def _follow(self) -> None:
        self._known = None
        self.changed.emit()

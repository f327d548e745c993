"""The open project's known names, as the fields of the window ask for them."""

from collections.abc import Sequence

from annotator.model.known_name import KnownName
from annotator.store import names
from annotator.ui.session import Session


class KnownNamesHere:
    """Looks names up in the project that is open; `surface` is how the annotation in hand reads."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.surface = ""

    def by_key(self, key: str) -> KnownName | None:
        """The name that annotations with this key point at."""
        return names.by_key(self._session.opened, key)

    def search(self, typed: str, limit: int) -> Sequence[KnownName]:
        """What fits what is typed; for nothing typed, what the surface may stand for."""
        if typed:
            return names.search(self._session.opened, typed, limit)
        return [found.name for found in names.find(self._session.opened, self.surface)][:limit]

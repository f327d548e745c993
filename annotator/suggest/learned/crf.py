"""Learning one conditional random field by crfsuite. Imported where it is used: the library is heavy.

Each turn of crfsuite's goes over all that there is to learn from with the interpreter held, so a window that learned
in a thread of its own would stand still again and again.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from pycrfsuite import BaseTrainer, ItemSequence

_TURNS = 60
_PARAMETERS = {"c1": 0.05, "c2": 0.05, "max_iterations": _TURNS}
_TURN = re.compile(r"Iteration #(\d+)")

Tell = Callable[[float], None]
"""Called now and then with the share that is done, from 0 to 1; it raises where the result is no longer wanted."""


class _Trainer(BaseTrainer):
    """Says how far it is."""

    def __init__(self, tell: Tell) -> None:
        super().__init__("lbfgs", _PARAMETERS, verbose=False)
        self._tell = tell

    def message(self, message: str) -> None:
        """A line or a part of one, of what the library has to say."""
        turn = _TURN.search(message)
        if turn is not None:
            self._tell(int(turn[1]) / _TURNS)


def learned(said: Iterable[tuple[ItemSequence, Sequence[str]]], tell: Tell) -> bytes:
    """A model of these sequences with their labels, as crfsuite writes it. Raises what `tell` does."""
    trainer = _Trainer(tell)
    for items, labels in said:
        trainer.append(items, labels)
    with TemporaryDirectory(prefix="annotator-") as folder:
        file = Path(folder) / "model"
        trainer.train(str(file))
        return file.read_bytes()

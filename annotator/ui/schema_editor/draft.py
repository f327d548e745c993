"""A schema on the way to another: operations that are not made yet, and what comes of them."""

from collections.abc import Mapping, Sequence

from annotator.errors import RuleError
from annotator.model.schema import Schema
from annotator.model.schema_change.applying import apply, drafted
from annotator.model.schema_change.operations import Alter, Operation


class Draft:
    """The operations in their order, and the schema that they give; it need not be right before they are made."""

    def __init__(self, base: Schema) -> None:
        self.base = base
        self.schema = base
        self.operations: tuple[Operation, ...] = ()

    @property
    def problem(self) -> RuleError | None:
        """Why the schema cannot be like this, where it cannot."""
        try:
            apply(self.base, *self.operations)
        except RuleError as error:
            return error
        return None

    def do(self, *operations: Operation) -> None:
        """Draft these as well. Raises RuleError: unknown_thing, unknown_value; nothing has changed then."""
        self._take((*self.operations, *operations))

    def alter(self, id: str, values: Mapping[str, object]) -> None:
        """Give keys of one thing other values; what is typed one key after the other is one operation."""
        last = self.operations[-1] if self.operations else None
        if isinstance(last, Alter) and last.id == id:
            self._take((*self.operations[:-1], Alter(id, {**last.values, **values})))
        else:
            self.do(Alter(id, values))

    def leave_out(self, number: int) -> None:
        """Draft without one of the operations. Raises RuleError where a later one rests on it."""
        self._take((*self.operations[:number], *self.operations[number + 1 :]))

    def _take(self, operations: Sequence[Operation]) -> None:
        self.schema = drafted(self.base, operations)
        self.operations = tuple(operations)

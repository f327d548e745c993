"""Work that was done under an older schema, brought under the one in force, as a change of the schema does it here."""

import json
from collections.abc import Mapping
from dataclasses import replace

from annotator.model.arrival import Arrival, Portable
from annotator.model.changes import Kind
from annotator.model.ids import AttributeId, LinkTypeId, TypeId
from annotator.model.schema_change.carrying import Change
from annotator.model.schema_change.tables import told
from annotator.store import schemas
from annotator.store.project import Project
from annotator.store.rows import to_json


class Carrier:
    """Carries rows from the schema of another file to the one in force here; `carried` counts what that changed."""

    def __init__(self, theirs: Project, own: Project) -> None:
        self.carried = 0
        old, new = theirs.schema, own.schema
        self._change = None if old == new else Change(old, new, told(new, old.version))
        self._newest = schemas.newest_uid(own.connection).hex()

    def carry(self, arrival: Arrival) -> Arrival:
        """The row as it is under the schema in force."""
        if self._change is None or arrival.row is None:
            return arrival
        row = self._carried(self._change, arrival.kind, arrival.row)
        if row == arrival.row:
            return arrival
        self.carried += 1
        return replace(arrival, row=row)

    def _carried(self, change: Change, kind: Kind, row: Portable) -> Portable:
        match kind:
            case Kind.ANNOTATION:
                return _annotation(change, row, self._newest)
            case Kind.LINK if LinkTypeId(str(row["type"])) in change.reversed:
                return {**row, "source_id": row["target_id"], "target_id": row["source_id"]}
            case Kind.DOCUMENT_LABEL:
                new = change.relabelled(AttributeId(str(row["attribute"])), str(row["value"]))
                return row if new is None else {**row, "value": new}
            case Kind.REJECTION | Kind.REPLY | Kind.REFUSED_SURFACE | Kind.KNOWN_NAME if row["type"] is not None:
                return _named(change, row, may_lack=kind is Kind.KNOWN_NAME)
            case _:
                return row


def _named(change: Change, row: Portable, *, may_lack: bool) -> Portable:
    """What names a type beside annotations. A known name of a type that is no more is of none."""
    old = TypeId(str(row["type"]))
    new = change.carried(old, {}).type if change.old.has_type(old) else old
    lacks = may_lack and not change.new.has_type(new)
    return row if new == old and not lacks else {**row, "type": None if lacks else new}


def _annotation(change: Change, row: Portable, newest: str) -> Portable:
    attributes: Mapping[AttributeId, str] = json.loads(str(row["attributes"]))
    carried = change.carried(TypeId(str(row["type"])), attributes)
    if carried.type == row["type"] and carried.attributes == attributes:
        return row
    return {**row, "type": carried.type, "attributes": to_json(dict(carried.attributes)), "schema_version_id": newest}

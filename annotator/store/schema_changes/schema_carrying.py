"""A schema change as part of a step: the new version, the rows carried along, and the list of what could not be."""

from collections.abc import Iterable

from annotator.model.changes import Kind
from annotator.model.ids import PersonId, SchemaVersionId, new_uid
from annotator.model.schema_change.carrying import Change
from annotator.store import bulk, schemas
from annotator.store.journal import Step
from annotator.store.rows import now, to_json, to_milliseconds
from annotator.store.schema_changes.schema_survey import CHANGED, TOUCHED, Finding, by_themselves, listed, parameters
from annotator.store.sqlite import Connection

_CONFLICT = (
    "uid",
    "document_id",
    "annotation_id",
    "code",
    "details",
    "schema_version_id",
    "resolved",
    "author_id",
    "created",
)


def carry(connection: Connection, step: Step, change: Change, author: PersonId, judged: Iterable[Finding]) -> None:
    """Write everything, within the step's transaction; the functions of schema_functions.py must be there.

    `judged` is what schema_survey.judged found, before anything was written.
    """
    version = schemas.put(step, change.new, author)
    _list_conflicts(connection, step, change, author, version, judged)
    _carry_labels(connection, step, change)
    _turn_links(connection, step, change)
    if change.touched:
        _carry_annotations(connection, step, change, version)
        _carry_others(connection, step, change)


def _list_conflicts(
    connection: Connection,
    step: Step,
    change: Change,
    author: PersonId,
    version: SchemaVersionId,
    judged: Iterable[Finding],
) -> None:
    moment = to_milliseconds(now())
    values = parameters(change) | {"version": version, "author": author, "moment": moment}
    for query in by_themselves(change):
        rows = f"SELECT new_uid(), *, :version, 0, :author, :moment FROM ({query})"
        bulk.insert_all(connection, step, Kind.CONFLICT, _CONFLICT, rows, values)
    for finding in judged:
        step.insert(
            Kind.CONFLICT,
            {
                "uid": new_uid().bytes,
                "document_id": finding.document,
                "annotation_id": None if finding.link is not None else finding.annotation,
                "link_id": finding.link,
                "code": finding.code,
                "details": to_json(dict(finding.details)),
                "schema_version_id": version,
                "resolved": 0,
                "author_id": author,
                "created": moment,
            },
        )


def _carry_annotations(connection: Connection, step: Step, change: Change, version: SchemaVersionId) -> None:
    sets = {"attributes": "carried_attributes(type, attributes)", "schema_version_id": ":version"}
    if any(change.become(type_) != frozenset([type_]) for type_ in change.touched):
        sets["type"] = "carried_type(type, attributes)"  # not where it stays: each would be counted anew
    bulk.update_all(connection, step, Kind.ANNOTATION, sets, CHANGED, parameters(change) | {"version": version})


_FIRST_REFUSED = """NOT EXISTS (
  SELECT 1 FROM refused_surface AS other WHERE other.author_id = refused_surface.author_id
  AND other.surface = refused_surface.surface AND other.id <> refused_surface.id
  AND carried_type(other.type, '{}') = carried_type(refused_surface.type, '{}')
  AND (other.id < refused_surface.id OR other.type = carried_type(refused_surface.type, '{}')))"""
"""Of surfaces that would be refused twice only one is carried along."""


def _carry_others(connection: Connection, step: Step, change: Change) -> None:
    """What names types beside annotations. What is suggested of a type that is no more is suggested no more."""
    gone = listed({each.id for each in change.old.types} - {each.id for each in change.new.types})
    values = parameters(change) | {"gone": gone}
    of_gone = "type IN (SELECT value FROM json_each(:gone))"
    bulk.delete_all(connection, step, Kind.SUGGESTION, of_gone, values)
    sets = {"type": "carried_type(type, attributes)", "attributes": "carried_attributes(type, attributes)"}
    bulk.update_all(connection, step, Kind.SUGGESTION, sets, CHANGED, values)
    of_another = f"{TOUCHED} AND carried_type(type, '{{}}') <> type"
    for kind in (Kind.REJECTION, Kind.REPLY, Kind.KNOWN_NAME):
        bulk.update_all(connection, step, kind, {"type": "carried_type(type, '{}')"}, of_another, values)
    refused = f"{of_another} AND {_FIRST_REFUSED}"
    bulk.update_all(connection, step, Kind.REFUSED_SURFACE, {"type": "carried_type(type, '{}')"}, refused, values)
    bulk.update_all(connection, step, Kind.KNOWN_NAME, {"type": "NULL"}, of_gone, values)


def _turn_links(connection: Connection, step: Step, change: Change) -> None:
    """Two links of a type that go both ways between two annotations are, turned, the same two again."""
    where = (
        "type IN (SELECT value FROM json_each(:turned)) AND NOT EXISTS (SELECT 1 FROM link AS back"
        " WHERE back.source_id = link.target_id AND back.type = link.type AND back.target_id = link.source_id)"
    )
    sets = {"source_id": "target_id", "target_id": "source_id"}
    if change.reversed:
        bulk.update_all(connection, step, Kind.LINK, sets, where, {"turned": listed(change.reversed)})


def _carry_labels(connection: Connection, step: Step, change: Change) -> None:
    values = {"labels": listed(change.touched_labels)}
    touched = "attribute IN (SELECT value FROM json_each(:labels))"
    if change.touched_labels:
        gone = f"{touched} AND relabelled(attribute, value) IS NULL"
        bulk.delete_all(connection, step, Kind.DOCUMENT_LABEL, gone, values)
        other = f"{touched} AND relabelled(attribute, value) <> value"
        sets = {"value": "relabelled(attribute, value)"}
        bulk.update_all(connection, step, Kind.DOCUMENT_LABEL, sets, other, values)

"""Replies to suggestions that mean the same in every copy of a project, so that they travel and merge."""

from annotator.store.tables.suggesting import OUTCOME

_TRIGGERS = ("reply_put", "reply_gone", "reply_changed", "replied_put", "replied_gone", "replied_moved")
_UID = """coalesce((SELECT lower(hex(uid)) FROM annotation WHERE id = {number}),
  (SELECT coalesce(after, before) ->> 'uid' FROM change WHERE kind = 'annotation' AND row_id = {number}))"""
_OLD = "annotation_id"


def _told(side: str) -> str:
    uid = _UID.format(number=f"reply.{side} ->> '{_OLD}'")
    return f"""
UPDATE change AS reply SET {side} = json_remove(json_set({side}, '$.annotation_uid', {uid}), '$.{_OLD}')
  WHERE kind = 'reply' AND {side} IS NOT NULL;"""


_OUTCOME_OF = f"""coalesce(
  (SELECT {OUTCOME.format(tag="annotation", reply="{row}")} FROM annotation
   WHERE uid = unhex({{row}}.annotation_uid)), 'rejected')"""

# An annotation that comes back by a merge has another id but the same uid; `annotation_uid` has it in hexadecimal and
# does not refer, as undo and merges bring annotations back. The journal's rows are told of it too.
BY_UID = f"""
{"".join(f"DROP TRIGGER {name};" + chr(10) for name in _TRIGGERS)}
DROP INDEX reply_annotation;
CREATE INDEX change_of_annotation ON change (row_id) WHERE kind = 'annotation';
ALTER TABLE reply ADD COLUMN annotation_uid TEXT CHECK (length(annotation_uid) = 32);
UPDATE reply SET annotation_uid = {_UID.format(number=f"reply.{_OLD}")};
{_told("before")}{_told("after")}
DROP INDEX change_of_annotation;
ALTER TABLE reply DROP COLUMN {_OLD};
CREATE INDEX reply_annotation ON reply (annotation_uid) WHERE annotation_uid IS NOT NULL;
DELETE FROM reply_count;
INSERT INTO reply_count SELECT suggester, type, {_OUTCOME_OF.format(row="reply")} AS outcome, count(*)
  FROM reply GROUP BY 1, 2, 3;
"""


def _of_reply(row: str, by: int) -> str:
    """Count a reply by what has become of its annotation so far."""
    return f"""
  INSERT INTO reply_count VALUES ({row}.suggester, {row}.type, {_OUTCOME_OF.format(row=row)}, {by})
  ON CONFLICT DO UPDATE SET n = n + {by};"""


def _of_annotation(row: str, outcome: str, by: int) -> str:
    """Count the replies to what an annotation came of."""
    return f"""
  INSERT INTO reply_count SELECT suggester, type, {outcome}, {by} FROM reply
  WHERE annotation_uid = lower(hex({row}.uid)) ON CONFLICT DO UPDATE SET n = n + {by};"""


_WAS, _IS = (OUTCOME.format(tag=row, reply="reply") for row in ("old", "new"))

# By triggers, so that undo, redo and merges count like everybody, whichever comes first, annotation or reply.
COUNTED = f"""
CREATE TRIGGER reply_put AFTER INSERT ON reply BEGIN {_of_reply("new", 1)} END;
CREATE TRIGGER reply_gone AFTER DELETE ON reply BEGIN {_of_reply("old", -1)} END;
CREATE TRIGGER reply_changed AFTER UPDATE ON reply BEGIN {_of_reply("old", -1)} {_of_reply("new", 1)} END;
CREATE TRIGGER replied_put AFTER INSERT ON annotation WHEN new.suggester IS NOT NULL BEGIN
  {_of_annotation("new", "'rejected'", -1)} {_of_annotation("new", _IS, 1)} END;
CREATE TRIGGER replied_gone AFTER DELETE ON annotation WHEN old.suggester IS NOT NULL BEGIN
  {_of_annotation("old", _WAS, -1)} {_of_annotation("old", "'rejected'", 1)} END;
CREATE TRIGGER replied_moved AFTER UPDATE OF type, start, "end" ON annotation WHEN new.suggester IS NOT NULL BEGIN
  {_of_annotation("old", _WAS, -1)} {_of_annotation("new", _IS, 1)} END;
"""

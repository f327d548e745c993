"""What people said to suggestions, counted; which surfaces they tag; and how much is suggested where."""

# A reply is what a person said to one suggester's opinion: with an annotation it was accepted, and that may be changed
# since; without one, or where that is gone, rejected. `annotation_id` does not refer, as undo brings annotations back.
REPLIES = """
CREATE TABLE reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), annotation_id INTEGER,
  suggester TEXT NOT NULL CHECK (suggester <> ''), type TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, score REAL NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX reply_document ON reply (document_id);
CREATE INDEX reply_annotation ON reply (annotation_id) WHERE annotation_id IS NOT NULL;

CREATE TABLE reply_count (
  suggester TEXT NOT NULL, type TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'retyped', 'reshaped', 'rejected')),
  n INTEGER NOT NULL, PRIMARY KEY (suggester, type, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE refused_surface (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  surface TEXT NOT NULL CHECK (surface <> ''), type TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  UNIQUE (author_id, surface, type)
) STRICT;
"""

OUTCOME = """CASE WHEN {tag}.type <> {reply}.type THEN 'retyped'
  WHEN {tag}.start <> {reply}.start OR {tag}."end" <> {reply}."end" THEN 'reshaped' ELSE 'accepted' END"""


def _of_reply(row: str, by: int) -> str:
    """Count a reply by what has become of its annotation so far."""
    outcome = OUTCOME.format(tag="annotation", reply=row)
    return f"""
  INSERT INTO reply_count VALUES ({row}.suggester, {row}.type, coalesce(
    (SELECT {outcome} FROM annotation WHERE id = {row}.annotation_id), 'rejected'), {by})
  ON CONFLICT DO UPDATE SET n = n + {by};"""


def _of_annotation(row: str, outcome: str, by: int) -> str:
    """Count the replies to what an annotation came of."""
    return f"""
  INSERT INTO reply_count SELECT suggester, type, {outcome}, {by} FROM reply WHERE annotation_id = {row}.id
  ON CONFLICT DO UPDATE SET n = n + {by};"""


_OLD, _NEW = (OUTCOME.format(tag=row, reply="reply") for row in ("old", "new"))

# By triggers, so that undo and redo count like everybody, and so does who moves edges or deletes a tag long after.
COUNTED = f"""
CREATE TRIGGER reply_put AFTER INSERT ON reply BEGIN {_of_reply("new", 1)} END;
CREATE TRIGGER reply_gone AFTER DELETE ON reply BEGIN {_of_reply("old", -1)} END;
CREATE TRIGGER reply_changed AFTER UPDATE ON reply BEGIN {_of_reply("old", -1)} {_of_reply("new", 1)} END;
CREATE TRIGGER replied_put AFTER INSERT ON annotation WHEN new.suggester IS NOT NULL BEGIN
  {_of_annotation("new", "'rejected'", -1)} {_of_annotation("new", _NEW, 1)} END;
CREATE TRIGGER replied_gone AFTER DELETE ON annotation WHEN old.suggester IS NOT NULL BEGIN
  {_of_annotation("old", _OLD, -1)} {_of_annotation("old", "'rejected'", 1)} END;
CREATE TRIGGER replied_moved AFTER UPDATE OF type, start, "end" ON annotation WHEN new.suggester IS NOT NULL BEGIN
  {_of_annotation("old", _OLD, -1)} {_of_annotation("new", _NEW, 1)} END;
"""

LONGEST_KNOWN = 40
"""Code points; what is longer is hardly ever tagged twice."""

_TOLD = "INSERT INTO surface_count VALUES ({row}.surface, {row}.type, {by}) ON CONFLICT DO UPDATE SET n = n + {by};"
_SHORT = f"length({{row}}.surface) <= {LONGEST_KNOWN}"

SURFACES = f"""
CREATE TABLE surface_count (
  surface TEXT NOT NULL, type TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (surface, type)
) STRICT, WITHOUT ROWID;
INSERT INTO surface_count SELECT surface, type, count(*) FROM annotation
  WHERE length(surface) <= {LONGEST_KNOWN} GROUP BY surface, type;
CREATE TRIGGER surface_put AFTER INSERT ON annotation WHEN {_SHORT.format(row="new")} BEGIN
  {_TOLD.format(row="new", by=1)} END;
CREATE TRIGGER surface_gone AFTER DELETE ON annotation WHEN {_SHORT.format(row="old")} BEGIN
  {_TOLD.format(row="old", by=-1)} END;
CREATE TRIGGER surface_left AFTER UPDATE OF surface, type ON annotation WHEN {_SHORT.format(row="old")} BEGIN
  {_TOLD.format(row="old", by=-1)} END;
CREATE TRIGGER surface_taken AFTER UPDATE OF surface, type ON annotation WHEN {_SHORT.format(row="new")} BEGIN
  {_TOLD.format(row="new", by=1)} END;
"""

# What came of suggesting in the background. It can always be worked out again, and is where `epoch` is not the one of
# now: more is known since, or something was decided in the document. Document 0 of the counts is the whole project.
SUGGESTED = """
CREATE TABLE suggested (
  document_id INTEGER PRIMARY KEY, epoch TEXT NOT NULL, n INTEGER NOT NULL, expected REAL NOT NULL, unsure REAL NOT NULL
) STRICT;
CREATE TABLE suggested_count (
  document_id INTEGER NOT NULL, suggester TEXT NOT NULL, type TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (document_id, suggester, type)
) STRICT, WITHOUT ROWID;
"""

_SUM = """INSERT INTO suggested_count VALUES (0, {row}.suggester, {row}.type, {sign}{row}.n)
  ON CONFLICT DO UPDATE SET n = n {sign} {row}.n;"""
_STALE = "UPDATE suggested SET epoch = '' WHERE document_id = {row}.document_id AND epoch <> '';"


def _stale(name: str, table: str) -> str:
    put, gone = _STALE.format(row="new"), _STALE.format(row="old")
    return f"""
CREATE TRIGGER {name}_put AFTER INSERT ON {table} BEGIN {put} END;
CREATE TRIGGER {name}_gone AFTER DELETE ON {table} BEGIN {gone} END;
CREATE TRIGGER {name}_changed AFTER UPDATE ON {table} BEGIN {put} END;
"""


OUTDATED = f"""
CREATE TRIGGER suggested_put AFTER INSERT ON suggested_count WHEN new.document_id <> 0 BEGIN
  {_SUM.format(row="new", sign="+")} END;
CREATE TRIGGER suggested_gone AFTER DELETE ON suggested_count WHEN old.document_id <> 0 BEGIN
  {_SUM.format(row="old", sign="-")} END;
CREATE TRIGGER suggested_leaves AFTER DELETE ON document BEGIN
  DELETE FROM suggested WHERE document_id = old.id;
  DELETE FROM suggested_count WHERE document_id = old.id; END;
CREATE TRIGGER suggested_read AFTER INSERT ON derived BEGIN
  UPDATE suggested SET epoch = ''
  WHERE document_id = (SELECT id FROM document WHERE text_id = new.text_id) AND epoch <> ''; END;
{_stale("suggested_tag", "annotation")}
{_stale("suggested_rejection", "rejection")}
{_stale("suggested_carried", "suggestion")}
"""

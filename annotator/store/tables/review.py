"""What reviewers decide and people say about single tags."""

# `target` is the uid of an annotation or a link in hexadecimal. It does not refer: what is deleted keeps its story, and
# work that is merged finds its verdicts whichever comes first. `said` is what it said then, as JSON; `instead` is the
# uid of the annotation that is to stand there. A comment without a target is about the document.
VERDICTS = """
CREATE TABLE verdict (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id),
  about TEXT NOT NULL CHECK (about IN ('annotation', 'link')),
  target TEXT NOT NULL CHECK (length(target) = 32), said TEXT NOT NULL CHECK (said <> ''),
  decision TEXT NOT NULL CHECK (
    decision IN ('accepted', 'corrected', 'passed_over', 'returned', 'asked', 'agreed', 'disputed')),
  reason TEXT NOT NULL, instead TEXT CHECK (length(instead) = 32),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;
CREATE INDEX verdict_document ON verdict (document_id);
CREATE INDEX verdict_target ON verdict (target);

CREATE TABLE comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id),
  target TEXT CHECK (length(target) = 32), text TEXT NOT NULL CHECK (text <> ''),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_document ON comment (document_id);
"""

# What needs a decision, worked out from people's work beside the window (annotator/review): it can be worked out again
# at any time and has no history. `kinds` and `people` are lists with a blank on either side of each; `targets` is JSON,
# the ids of annotations that say the same in one array each, the likeliest first; for a link the ids of links.
CASES = """
CREATE TABLE review_case (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL, key TEXT NOT NULL,
  kind TEXT NOT NULL, kinds TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'decided')),
  expected REAL NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  type TEXT NOT NULL, surface TEXT NOT NULL, people TEXT NOT NULL, targets TEXT NOT NULL, details TEXT NOT NULL,
  UNIQUE (document_id, key)
) STRICT;
CREATE INDEX review_case_order ON review_case (state, expected DESC, id);
CREATE INDEX review_case_kind ON review_case (kind, state, expected DESC, id);
CREATE INDEX review_case_type ON review_case (type, state, expected DESC, id);
CREATE TABLE case_count (
  kind TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_pending (document_id INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
INSERT INTO review_pending SELECT document_id, 1 FROM type_count WHERE document_id > 0 AND n > 0 GROUP BY document_id;

CREATE TABLE surface_fold (surface TEXT PRIMARY KEY, folded TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX surface_folded ON surface_fold (folded);
CREATE INDEX annotation_surface ON annotation (surface, type);
"""

_BY = "INSERT INTO case_count VALUES ({row}.kind, {row}.state, {by}) ON CONFLICT DO UPDATE SET n = n + {by};"
_OLD, _NEW = _BY.format(row="old", by=-1), _BY.format(row="new", by=1)
_CHANGED = """
CREATE TRIGGER {table}_reviewed_{what} AFTER {event} ON {table} BEGIN
  INSERT INTO review_pending VALUES ({row}.document_id, 1) ON CONFLICT DO UPDATE SET n = n + 1; END;
"""
_EVENTS = (("put", "INSERT", "new"), ("gone", "DELETE", "old"), ("changed", "UPDATE", "new"))
_REVIEWED = ("annotation", "link", "verdict", "assignment")

# By triggers, so that undo, redo and merges are seen like everything else. `n` tells whether more has happened than
# was looked at.
CHANGED = f"""
CREATE TRIGGER review_case_put AFTER INSERT ON review_case BEGIN {_NEW} END;
CREATE TRIGGER review_case_gone AFTER DELETE ON review_case BEGIN {_OLD} END;
CREATE TRIGGER review_case_changed AFTER UPDATE OF kind, state ON review_case BEGIN {_OLD} {_NEW} END;
{
    "".join(
        _CHANGED.format(table=table, what=what, event=event, row=row)
        for table in _REVIEWED
        for what, event, row in _EVENTS
    )
}
CREATE TRIGGER document_reviewed_changed AFTER UPDATE OF state ON document BEGIN
  INSERT INTO review_pending VALUES (new.id, 1) ON CONFLICT DO UPDATE SET n = n + 1; END;
CREATE TRIGGER document_reviewed_gone AFTER DELETE ON document BEGIN
  DELETE FROM review_case WHERE document_id = old.id; DELETE FROM review_pending WHERE document_id = old.id; END;
CREATE TRIGGER schema_reviewed_put AFTER INSERT ON schema_version BEGIN
  INSERT INTO review_pending SELECT document_id, 1 FROM type_count WHERE document_id > 0 AND n > 0 GROUP BY document_id
  ON CONFLICT DO UPDATE SET n = review_pending.n + 1; END;
"""

PASSED_OVER = """
CREATE INDEX verdict_passed_over ON verdict (created) WHERE decision = 'passed_over';
"""

WAITING = """
CREATE INDEX verdict_waiting ON verdict (target) WHERE decision IN ('returned', 'asked');
"""

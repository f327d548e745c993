"""Who has to do what, who works here no longer, and how new each row is, so that people's work merges."""

RETIRED = """
ALTER TABLE person ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
UPDATE change SET before = json_set(before, '$.retired', 0) WHERE kind = 'person' AND before IS NOT NULL;
UPDATE change SET after = json_set(after, '$.retired', 0) WHERE kind = 'person' AND after IS NOT NULL;
"""
"""The journal's rows of people get the column too, so that steps from before can still be undone."""

ASSIGNMENTS = """
CREATE TABLE assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), person_id INTEGER NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('to_do', 'in_work', 'done', 'returned')), note TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL, updated INTEGER NOT NULL,
  UNIQUE (document_id, person_id)
) STRICT;
CREATE INDEX assignment_person ON assignment (person_id, state, document_id);
CREATE TABLE assignment_count (
  person_id INTEGER NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (person_id, state)
) STRICT, WITHOUT ROWID;
"""

_COUNT = """INSERT INTO assignment_count VALUES ({row}.person_id, {row}.state, {by})
  ON CONFLICT DO UPDATE SET n = n + {by};"""
_OLD, _NEW = _COUNT.format(row="old", by=-1), _COUNT.format(row="new", by=1)

ASSIGNED = f"""
CREATE TRIGGER assignment_put AFTER INSERT ON assignment BEGIN {_NEW} END;
CREATE TRIGGER assignment_gone AFTER DELETE ON assignment BEGIN {_OLD} END;
CREATE TRIGGER assignment_moved AFTER UPDATE OF person_id, state ON assignment BEGIN {_OLD} {_NEW} END;
"""

# `rev` grows with each change that the row's own author makes, or anybody where a row belongs to all: milliseconds
# since 1970, or one more than before where a clock stands or goes back (a hybrid logical clock; Kulkarni et al. 2014).
# `gone` rows are remembered, so that an older copy does not bring them back. `held` is a row that came from elsewhere
# and cannot stand beside what is here: the end of its link is gone, say.
REVISIONS = """
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  rev INTEGER NOT NULL, gone INTEGER NOT NULL CHECK (gone IN (0, 1)), held TEXT
) STRICT;
CREATE INDEX revision_held ON revision (id) WHERE held IS NOT NULL;
"""

_KNOWN = {
    "annotation": "updated",
    "link": "created",
    "document_label": "created",
    "rejection": "created",
    "repair": "created",
    "known_name": "created",
}
REVISED_BEFORE = "\n".join(
    f"INSERT INTO revision (uid, rev, gone) SELECT uid, {moment}, 0 FROM {table};" for table, moment in _KNOWN.items()
)

_CODE = """(
  SELECT coalesce(original.code, step.code) FROM step LEFT JOIN step AS original ON original.id = step.reverses
  WHERE step.id = new.step_id)"""

# By the journal, since every change of a row goes there, whoever makes it and by however many rows at once. A merge
# says itself how new the rows are that it brings; so do undo and redo of one. A document that is taken out takes rows
# with it, and they come back with it, as new as they were.
_ROW = "coalesce(new.after, new.before)"
REVISED = f"""
CREATE TRIGGER change_revised AFTER INSERT ON change
WHEN {_ROW} ->> 'author_id' IS NOT NULL AND new.kind <> 'revision' AND {_CODE} <> 'merge'
BEGIN
  INSERT INTO revision (uid, rev, gone)
  SELECT unhex({_ROW} ->> 'uid'), created, new.after IS NULL FROM step WHERE id = new.step_id
  ON CONFLICT (uid) DO UPDATE SET gone = excluded.gone, rev = CASE
    WHEN {_CODE} <> 'remove' AND (new.kind IN ('assignment', 'known_name', 'repair')
      OR {_ROW} ->> 'author_id' = (SELECT author_id FROM step WHERE id = new.step_id))
    THEN max(rev + 1, excluded.rev) ELSE rev END;
END;
"""

_HELD = "held ->> '$.kind' = 'assignment'"
BLIND = f"""
ALTER TABLE assignment ADD COLUMN blind INTEGER NOT NULL DEFAULT 0 CHECK (blind IN (0, 1));
CREATE INDEX assignment_blind ON assignment (document_id) WHERE blind AND state <> 'done';
UPDATE change SET before = json_set(before, '$.blind', 0) WHERE kind = 'assignment' AND before IS NOT NULL;
UPDATE change SET after = json_set(after, '$.blind', 0) WHERE kind = 'assignment' AND after IS NOT NULL;
UPDATE revision SET held = json_set(held, '$.row.blind', 0) WHERE {_HELD};
UPDATE change SET before = json_set(before, '$.held', json_set(before ->> 'held', '$.row.blind', 0))
  WHERE kind = 'revision' AND before ->> 'held' ->> '$.kind' = 'assignment';
UPDATE change SET after = json_set(after, '$.held', json_set(after ->> 'held', '$.row.blind', 0))
  WHERE kind = 'revision' AND after ->> 'held' ->> '$.kind' = 'assignment';
"""
"""The journal's rows of assignments get the column too, and those that wait."""

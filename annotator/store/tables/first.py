"""The tables that a project began with: documents and their texts, annotations, people, the journal, the counters."""

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  name TEXT NOT NULL CHECK (name <> ''), role TEXT NOT NULL CHECK (role IN ('annotator', 'reviewer', 'lead'))
) STRICT;

CREATE TABLE schema_version (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  schema_id TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL CHECK (length(hash) = 64),
  json TEXT NOT NULL, author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;

CREATE TABLE document_text (
  id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), text TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  title TEXT NOT NULL, name TEXT NOT NULL, url TEXT, media_type TEXT NOT NULL, encoding TEXT NOT NULL,
  bytes_sha256 TEXT NOT NULL CHECK (length(bytes_sha256) = 64),
  text_id INTEGER NOT NULL UNIQUE REFERENCES document_text (id),
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  length INTEGER NOT NULL CHECK (length >= 0),
  state TEXT NOT NULL CHECK (state IN ('new', 'in_progress', 'done')),
  imported INTEGER NOT NULL
) STRICT;

CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), type TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, fragments TEXT, surface TEXT NOT NULL CHECK (surface <> ''),
  attributes TEXT NOT NULL, author_id INTEGER NOT NULL REFERENCES person (id),
  origin TEXT NOT NULL CHECK (origin IN ('human', 'model', 'import')), suggester TEXT, score REAL,
  note TEXT NOT NULL, schema_version_id INTEGER NOT NULL REFERENCES schema_version (id),
  created INTEGER NOT NULL, updated INTEGER NOT NULL,
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX annotation_place ON annotation (document_id, start, "end");
CREATE INDEX annotation_type ON annotation (type, document_id);

CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  code TEXT NOT NULL, details TEXT NOT NULL, document_id INTEGER,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  reverses INTEGER REFERENCES step (id),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'lost', 'reversal'))
) STRICT;
CREATE INDEX step_state ON step (author_id, state, id);
CREATE INDEX step_document ON step (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX step_reverses ON step (reverses) WHERE reverses IS NOT NULL;

CREATE TABLE change (
  id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES step (id),
  kind TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_step ON change (step_id);

CREATE TABLE type_count (
  document_id INTEGER NOT NULL, type TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (document_id, type)
) STRICT, WITHOUT ROWID;
CREATE TABLE state_count (state TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""

# Document 0 of type_count is the whole project. Counting in the same transaction, whoever writes, is what
# keeps every panel from ever counting a million rows.
_COUNT = """
  INSERT INTO type_count VALUES (0, {row}.type, {by}) ON CONFLICT DO UPDATE SET n = n + {by};
  INSERT INTO type_count VALUES ({row}.document_id, {row}.type, {by}) ON CONFLICT DO UPDATE SET n = n + {by};
"""
_STATE = "INSERT INTO state_count VALUES ({row}.state, {by}) ON CONFLICT DO UPDATE SET n = n + {by};"

TRIGGERS = f"""
CREATE TRIGGER annotation_put AFTER INSERT ON annotation BEGIN {_COUNT.format(row="new", by=1)} END;
CREATE TRIGGER annotation_gone AFTER DELETE ON annotation BEGIN {_COUNT.format(row="old", by=-1)} END;
CREATE TRIGGER annotation_retyped AFTER UPDATE OF type, document_id ON annotation BEGIN
  {_COUNT.format(row="old", by=-1)} {_COUNT.format(row="new", by=1)} END;
CREATE TRIGGER document_put AFTER INSERT ON document BEGIN {_STATE.format(row="new", by=1)} END;
CREATE TRIGGER document_gone AFTER DELETE ON document BEGIN {_STATE.format(row="old", by=-1)} END;
CREATE TRIGGER document_moved AFTER UPDATE OF state ON document BEGIN
  {_STATE.format(row="old", by=-1)} {_STATE.format(row="new", by=1)} END;
"""

# Contentless: the index holds no copy of the text. Texts are never deleted, so nothing need be taken out.
SEARCH = """CREATE VIRTUAL TABLE text_search USING fts5(
  body, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0");"""

REJECTIONS = """
CREATE TABLE rejection (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), type TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, surface TEXT NOT NULL, suggester TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX rejection_document ON rejection (document_id, author_id);
"""

# How far before a place an annotation can begin that reaches it: without this, looking for what overlaps costs
# the more the further down a document one is. It never shrinks, which does no harm.
_LENGTH = """
  INSERT INTO longest_annotation VALUES (new.document_id, new."end" - new.start)
  ON CONFLICT DO UPDATE SET length = max(length, excluded.length);
"""
LONGEST = f"""
CREATE TABLE longest_annotation (document_id INTEGER PRIMARY KEY, length INTEGER NOT NULL) STRICT;
INSERT INTO longest_annotation SELECT document_id, max("end" - start) FROM annotation GROUP BY document_id;
CREATE TRIGGER annotation_measured AFTER INSERT ON annotation BEGIN {_LENGTH} END;
CREATE TRIGGER annotation_reshaped AFTER UPDATE OF start, "end" ON annotation BEGIN {_LENGTH} END;
"""

"""Documents that belong together: near-duplicates, versions of one page; and suggestions carried between them."""

# A suggestion outlives the document that it comes from, so `from_document_id` is no reference.
FAMILIES = """
CREATE TABLE document_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id), previous_id INTEGER NOT NULL REFERENCES document (id),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;
CREATE INDEX document_version_previous ON document_version (previous_id);
CREATE INDEX document_url ON document (url) WHERE url IS NOT NULL;
CREATE INDEX document_name ON document (name) WHERE url IS NULL;

CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), type TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, fragments TEXT, surface TEXT NOT NULL CHECK (surface <> ''),
  attributes TEXT NOT NULL, suggester TEXT NOT NULL, score REAL NOT NULL,
  from_document_id INTEGER NOT NULL, from_start INTEGER NOT NULL, from_end INTEGER NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  CHECK (0 <= start AND start < "end" AND 0 <= from_start AND from_start < from_end)
) STRICT;
CREATE INDEX suggestion_document ON suggestion (document_id, start);

CREATE TABLE family (
  text_id INTEGER PRIMARY KEY REFERENCES document_text (id), family INTEGER NOT NULL, signature BLOB NOT NULL
) STRICT;
CREATE INDEX family_members ON family (family);
CREATE TABLE family_band (
  band INTEGER NOT NULL, value BLOB NOT NULL, family INTEGER NOT NULL,
  text_id INTEGER NOT NULL REFERENCES document_text (id),
  PRIMARY KEY (band, value, family, text_id)
) STRICT, WITHOUT ROWID;
"""

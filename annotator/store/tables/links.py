"""What ties annotations together and describes whole documents; known names; the project's own settings."""

LINKS = """
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), type TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES annotation (id), target_id INTEGER NOT NULL REFERENCES annotation (id),
  author_id INTEGER NOT NULL REFERENCES person (id),
  origin TEXT NOT NULL CHECK (origin IN ('human', 'model', 'import')), created INTEGER NOT NULL,
  UNIQUE (source_id, type, target_id), CHECK (source_id <> target_id)
) STRICT;
CREATE INDEX link_target ON link (target_id);
CREATE INDEX link_document ON link (document_id);
CREATE INDEX link_type ON link (type);

CREATE TABLE document_label (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id),
  attribute TEXT NOT NULL, value TEXT NOT NULL CHECK (value <> ''),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  UNIQUE (document_id, author_id, attribute)
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  name TEXT NOT NULL UNIQUE, value TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;

CREATE INDEX annotation_latest ON annotation (author_id, type);
"""

# `surfaces` is a JSON object: each folded surface of the name with how it stands for it (see store/names.py).
NAMES = """
CREATE TABLE known_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  key TEXT NOT NULL UNIQUE CHECK (key <> ''), name TEXT NOT NULL CHECK (name <> ''), aliases TEXT NOT NULL,
  type TEXT, note TEXT NOT NULL, surfaces TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;
CREATE TABLE known_surface (
  surface TEXT NOT NULL, rank INTEGER NOT NULL, name_id INTEGER NOT NULL, PRIMARY KEY (surface, rank, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_surface_name ON known_surface (name_id);
"""

_LISTED = "INSERT INTO known_surface SELECT key, value, new.id FROM json_each(new.surfaces);"
_UNLISTED = "DELETE FROM known_surface WHERE name_id = old.id;"

# By triggers, so that undo and redo keep the surfaces in step, like everybody.
LISTED = f"""
CREATE TRIGGER known_name_put AFTER INSERT ON known_name BEGIN {_LISTED} END;
CREATE TRIGGER known_name_gone AFTER DELETE ON known_name BEGIN {_UNLISTED} END;
CREATE TRIGGER known_name_changed AFTER UPDATE ON known_name BEGIN {_UNLISTED} {_LISTED} END;
"""

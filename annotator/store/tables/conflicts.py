"""What schema changes could not carry along, for people to decide."""

# `annotation_id` and `link_id` say what it is about; neither is given where it is a label of the document. They do not
# refer: what is deleted is no longer in conflict, and undo brings both back.
CONFLICTS = """
CREATE TABLE conflict (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), annotation_id INTEGER, link_id INTEGER,
  code TEXT NOT NULL, details TEXT NOT NULL,
  schema_version_id INTEGER NOT NULL REFERENCES schema_version (id),
  resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;
CREATE INDEX conflict_document ON conflict (document_id);
CREATE INDEX conflict_open ON conflict (document_id) WHERE NOT resolved;
CREATE INDEX conflict_annotation ON conflict (annotation_id) WHERE annotation_id IS NOT NULL;
"""

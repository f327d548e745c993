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

# As it was, but for rows that only say that their type is what it was.
_BY = "INSERT INTO type_count VALUES ({document}, {row}.type, {by}) ON CONFLICT DO UPDATE SET n = n + {by};"
_COUNTED = " ".join(
    _BY.format(document=document, row=row, by=by)
    for row, by in (("old", -1), ("new", 1))
    for document in ("0", f"{row}.document_id")
)
RETYPED = f"""
DROP TRIGGER annotation_retyped;
CREATE TRIGGER annotation_retyped AFTER UPDATE OF type, document_id ON annotation
WHEN old.type <> new.type OR old.document_id <> new.document_id BEGIN {_COUNTED} END;
"""

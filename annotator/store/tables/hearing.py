"""What suggesters say of documents that are reviewed."""

# It can always be worked out again, and is where `epoch` is not the one of now. `said` is JSON: an array for each
# suggestion, with start, end, type, suggester and score, and then where its pieces start and end if it has several.
HEARD = """
CREATE TABLE heard (document_id INTEGER PRIMARY KEY, epoch TEXT NOT NULL, said TEXT NOT NULL) STRICT;
CREATE TRIGGER heard_leaves AFTER DELETE ON document BEGIN DELETE FROM heard WHERE document_id = old.id; END;
CREATE TRIGGER heard_read AFTER INSERT ON derived BEGIN
  UPDATE heard SET epoch = ''
  WHERE document_id = (SELECT id FROM document WHERE text_id = new.text_id) AND epoch <> ''; END;
"""

"""The full-text index over source and reading text, and the searches that people keep."""

# Contentless: the index holds no copy of the text. A reading that is not the source has words of its own. All
# characters but those of ASCII are letters to the tokenizer, so it cuts the words as they were put together.
SEARCHING = """
DROP TABLE text_search;
CREATE VIRTUAL TABLE text_search USING fts5(
  source, reading, content='', contentless_delete=1, tokenize="ascii");
DELETE FROM meta WHERE key = 'texts_indexed';

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  name TEXT NOT NULL UNIQUE CHECK (name <> ''), query TEXT NOT NULL CHECK (query <> ''),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL
) STRICT;
"""

# FTS5 merges its segments by itself in pieces that grow with the index; whoever writes to it has a little merged.
MERGED_BY_US = """
INSERT INTO text_search (text_search, rank) VALUES ('automerge', 0);
"""

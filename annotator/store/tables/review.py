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

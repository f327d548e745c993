"""What the reading view rests on: what the rules found in a text, and what people say to it."""

# `derived` and `cleaning` can always be worked out again from the texts, and are, beside the window: their rows have
# no history. `cleaning` is what the rules found: `repairs` has lines of JSON, each an array of some [start, end,
# replacement, rule, confidence], `noise` the same of [start, end, rule, confidence]; `script` is what the rules took
# the text to be written in.
# `derived` is what came of it with people's decisions: `script` as it is with them, `rules` the names of the rules that
# found anything, with a blank on either side of each, `read_length` the code points of what is read, without noise.
# `decided` says what people have decided about last: `at` grows with each decision. A text was worked on with all that
# was decided up to `derived.at`; what was decided about it, or about a rule that found something in it, later than that
# it does not know yet.
READING = """
CREATE TABLE derived (
  text_id INTEGER PRIMARY KEY REFERENCES document_text (id), version INTEGER NOT NULL, at INTEGER NOT NULL,
  script TEXT NOT NULL, rules TEXT NOT NULL, read_length INTEGER NOT NULL
) STRICT;
CREATE TABLE cleaning (
  text_id INTEGER PRIMARY KEY REFERENCES document_text (id),
  script TEXT NOT NULL, repairs TEXT NOT NULL, noise TEXT NOT NULL
) STRICT;
CREATE TABLE decided (
  at INTEGER PRIMARY KEY AUTOINCREMENT, text_id INTEGER UNIQUE REFERENCES document_text (id), rule TEXT UNIQUE,
  CHECK ((text_id IS NULL) <> (rule IS NULL))
) STRICT;

CREATE TABLE repair (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  document_id INTEGER NOT NULL REFERENCES document (id), noise INTEGER NOT NULL CHECK (noise IN (0, 1)),
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, replacement TEXT NOT NULL, rule TEXT NOT NULL,
  applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  CHECK (0 <= start AND start <= "end")
) STRICT;
CREATE INDEX repair_document ON repair (document_id, start);

CREATE TABLE rule_choice (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  noise INTEGER NOT NULL CHECK (noise IN (0, 1)), rule TEXT NOT NULL,
  applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
  author_id INTEGER NOT NULL REFERENCES person (id), created INTEGER NOT NULL,
  UNIQUE (noise, rule)
) STRICT;
"""

_OF_TEXT = "INSERT OR REPLACE INTO decided (text_id) SELECT text_id FROM document WHERE id = {row}.document_id;"
_OF_RULE = "INSERT OR REPLACE INTO decided (rule) VALUES ({row}.rule);"

# By triggers, so that undo and redo are seen like everything else; one row each, however many texts a rule concerns.
STALE = f"""
CREATE TRIGGER repair_put AFTER INSERT ON repair BEGIN {_OF_TEXT.format(row="new")} END;
CREATE TRIGGER repair_gone AFTER DELETE ON repair BEGIN {_OF_TEXT.format(row="old")} END;
CREATE TRIGGER repair_changed AFTER UPDATE ON repair BEGIN {_OF_TEXT.format(row="new")} END;
CREATE TRIGGER rule_chosen AFTER INSERT ON rule_choice BEGIN {_OF_RULE.format(row="new")} END;
CREATE TRIGGER rule_left AFTER DELETE ON rule_choice BEGIN {_OF_RULE.format(row="old")} END;
CREATE TRIGGER rule_changed AFTER UPDATE ON rule_choice BEGIN {_OF_RULE.format(row="new")} END;
"""

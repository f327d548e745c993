"""What the reading view rests on: what the rules found in a text, and what people say to it."""

# `derived` can always be worked out again from the texts, and is, beside the window: its rows have no history.
# A row that is stale still says what was found; only what was worked out from people's decisions is out of date.
# `repairs` and `noise` are JSON arrays, `rules` the names of the rules in them with a blank on either side of each.
READING = """
CREATE TABLE derived (
  text_id INTEGER PRIMARY KEY REFERENCES document_text (id), version INTEGER NOT NULL,
  stale INTEGER NOT NULL CHECK (stale IN (0, 1)),
  script TEXT NOT NULL, rules TEXT NOT NULL, repairs TEXT NOT NULL, noise TEXT NOT NULL
) STRICT;
CREATE INDEX derived_stale ON derived (text_id) WHERE stale;

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

_OF_ONE = "UPDATE derived SET stale = 1 WHERE text_id = (SELECT text_id FROM document WHERE id = {row}.document_id);"
_OF_RULE = "UPDATE derived SET stale = 1 WHERE instr(rules, ' ' || {row}.rule || ' ');"

# By triggers, so that undo and redo make stale what they change, like everybody.
STALE = f"""
CREATE TRIGGER repair_put AFTER INSERT ON repair BEGIN {_OF_ONE.format(row="new")} END;
CREATE TRIGGER repair_gone AFTER DELETE ON repair BEGIN {_OF_ONE.format(row="old")} END;
CREATE TRIGGER repair_changed AFTER UPDATE ON repair BEGIN {_OF_ONE.format(row="new")} END;
CREATE TRIGGER rule_chosen AFTER INSERT ON rule_choice BEGIN {_OF_RULE.format(row="new")} END;
CREATE TRIGGER rule_left AFTER DELETE ON rule_choice BEGIN {_OF_RULE.format(row="old")} END;
CREATE TRIGGER rule_changed AFTER UPDATE ON rule_choice BEGIN {_OF_RULE.format(row="new")} END;
"""

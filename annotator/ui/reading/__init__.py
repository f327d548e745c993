"""How the document in hand is read: repairs, noise, script; and the page in terms of its source text."""

"""The parts of the window: each reads from the session, calls its edits, and knows no other panel."""

"""How schemas change and what becomes of what was tagged under them. May import the rest of the model."""

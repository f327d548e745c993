"""Where suggestions come from: text and what is known in, suggestions out. May import text, model, errors, paths."""

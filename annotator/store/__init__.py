"""One project is one SQLite file. The only folder that knows SQL; may import text, model, errors, paths."""

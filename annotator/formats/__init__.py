"""What comes in and goes out: data in, data out, never the project. May import text, model, errors, paths."""

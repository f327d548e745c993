"""What can be done with a string: offsets, encodings, scripts, words. May import errors and paths only."""

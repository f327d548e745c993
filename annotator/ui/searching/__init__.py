"""Searching, in the document in hand and in all of the project, and tagging what was found."""

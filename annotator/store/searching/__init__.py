"""Searching a project, step by step: words of the index, candidates, conditions, places, names by their initials."""

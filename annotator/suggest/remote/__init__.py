"""Suggestions by a model on a server that a person has set up: asking it, proving its answers, keeping them. No Qt."""

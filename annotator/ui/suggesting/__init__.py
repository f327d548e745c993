"""Suggestions in the window: who is asked, what they say, how it is shown and taken, what is learned of it."""

"""Summing up for the lead: what was done when, by whom, and how long it took."""

"""A dataset: a folder of records in splits, with all that a trainer must know of them. May import what formats may."""

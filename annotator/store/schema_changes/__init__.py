"""Changes of the schema: what one touches, how rows are carried along, and what could not be."""

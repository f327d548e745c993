"""The pages of the export dialog: what is exported, in which format, and how that will look."""

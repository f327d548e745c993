"""The schema editor: changes are drafted, what they touch is told, and then they are made as one step."""

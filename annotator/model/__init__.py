"""What things are: frozen data without behaviour that needs a project. May import errors and paths only."""

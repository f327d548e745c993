"""What a person may do: one function is one undoable step. May import store, text, model, errors."""

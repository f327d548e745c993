"""COMPARING PEOPLE: where their work agrees and differs, what needs a decision; may import store, text and model."""

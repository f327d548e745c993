"""Claims by rules: cues, figures and the order of clauses. May import text, model, errors and suggest/api."""

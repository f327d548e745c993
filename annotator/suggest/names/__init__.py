"""Names of people, places, bodies, documents and events: by lists, by what they end in, by what the text says of them.

May import text, model, errors, paths `suggest/kept.py` and `suggest/memory.py`.
"""

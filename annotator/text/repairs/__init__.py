"""What a text was meant to say: repairs and noise, found by named rules over a source text that never changes."""

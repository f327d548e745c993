"""Gestures: what a key, a click, a hint or a few letters stand for while one tags and links."""

"""The page: a text with its marks and the gestures on it. Knows no project; may import model, text, errors and Qt."""

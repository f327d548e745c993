"""What the program uses of spaCy."""

from spacy.vocab import Vocab

class Language:
    vocab: Vocab

def blank(name: str) -> Language: ...

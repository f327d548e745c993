"""Files that are broken in some way, and what is told of them."""

import random
from pathlib import Path
from string import Formatter

from annotator.errors import FormatError, UsageError
from annotator.formats.api import MarkedReader
from annotator.formats.foreign.arrivals import Texts, arrivals, no_texts
from annotator.formats.foreign.incoming import incoming
from annotator.formats.foreign.terms import guessed, words_in
from annotator.model.schema import Schema
from annotator.sentences import SENTENCES

_PIECES = [b"null", b"-1", b"99999999999", b"{}", b"[]", b'"', b"\t", b"\n", b"1e999", b"\xff", b"\0", b",", b"\r"]


def broken(content: bytes, dice: random.Random) -> bytes:
    """The bytes with some cut out, doubled, garbled or put between."""
    made = bytearray(content)
    for _ in range(dice.choice([1, 1, 3, 20])):
        at = dice.randrange(len(made) + 1)
        match dice.randrange(6):
            case 0:
                made[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del made[at : at + dice.randrange(1, 100)]
            case 2:
                made[at:at] = dice.choice(_PIECES)
            case 3:
                made[at:at] = dice.randbytes(dice.randrange(1, 9))
            case 4:
                made[at:at] = made[at : at + dice.randrange(1, 200)]
            case _:
                del made[at:]
    return bytes(made)


def told(reader: MarkedReader, target: Path, schema: Schema, texts: Texts = no_texts) -> list[FormatError]:
    """Everything that is told of a file when it comes in; each time there is a sentence, which lacks no detail."""
    errors: list[FormatError] = []
    for each in arrivals(reader, [target], texts):
        if isinstance(each, FormatError):
            errors.append(each)
            continue
        try:
            errors += incoming(each, guessed(words_in([each]), schema), schema).refused
        except FormatError as error:
            errors.append(FormatError(error.code, **{"file": each.marked.name, **error.details}))
    for error in errors:
        assert error.code in SENTENCES, error
        wanted = {name for part in SENTENCES[error.code] for _, name, _, _ in Formatter().parse(part) if name}
        assert wanted <= error.details.keys(), error
    return errors


def refused(reader: MarkedReader, target: Path) -> str:
    """The code of what is wrong with a whole file; empty where nothing is."""
    try:
        found = [each for each in arrivals(reader, [target]) if isinstance(each, FormatError)]
    except UsageError as error:
        return error.code
    return found[0].code if found else ""

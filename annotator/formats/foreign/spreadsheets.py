"""What a spreadsheet makes of words that it takes for numbers: 46.2% becomes 46.20%, 1,000 becomes 1000."""

import re
from decimal import Decimal, InvalidOperation

_NUMBER = re.compile(r"[+-]?[0-9][0-9,]*(\.[0-9]+)?([Ee][+-]?[0-9]{1,3})?%?")


def alike(written: str, stands: str) -> bool:
    """Whether a spreadsheet may have written so what stands in a text: the same number, or with other blanks."""
    if written == stands:
        return True
    one, other = (" ".join(each.split()) for each in (written, stands))
    number = _number(one)
    return one == other or (number is not None and number == _number(other))


def _number(written: str) -> Decimal | None:
    if len(written) > 40 or not _NUMBER.fullmatch(written):
        return None
    try:
        found = Decimal(written.rstrip("%").replace(",", ""))
    except InvalidOperation:
        return None
    return found.scaleb(-2) if written.endswith("%") else found

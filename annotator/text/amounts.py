"""Amounts that are compared: 2000亩 with 1.5平方公里, and nothing with what is counted in another unit.

All of it is exact: numbers are decimals and fractions, never floats.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from annotator.text.quantities.grammar import quantities
from annotator.text.quantities.numerals import read_numeral
from annotator.text.quantities.quantity import Quantity
from annotator.text.quantities.stretch import fold as fold_stretch
from annotator.text.script import fold

_DIMENSIONS: tuple[dict[str, str | int], ...] = (
    {"nm": "1e-9", "um": "1e-6", "mm": "0.001", "cm": "0.01", "m": 1, "km": 1000, "[li_cn]": 500, "[nmi_i]": 1852}
    | {"[mi_i]": "1609.344", "[in_i]": "0.0254", "[ft_i]": "0.3048"},
    {"m2": 1, "har": 10_000, "km2": 1_000_000, "[mu_cn]": "2000/3", "[ping_tw]": "400/121"},
    {"mL": 1, "L": 1000, "m3": 10**6, "km3": 10**15},
    {"ug": "1e-6", "mg": "0.001", "g": 1, "[car_m]": "0.2", "[jin_cn]": 500, "kg": 1000, "t": 10**6},
    {"W": 1, "kW": 1000, "MW": 10**6, "GW": 10**9},
    {"kW.h": 1, "MW.h": 1000, "GW.h": 10**6, "TW.h": 10**9},
    {"V": 1, "kV": 1000},
    {"Hz": 1, "MHz": 10**6, "GHz": 10**9},
    {"MBy": 1, "GBy": 1000, "TBy": 10**6, "PBy": 10**9},
    {"s": 1, "min": 60, "h": 3600, "d": 86_400, "wk": 604_800},
    {"mo": 1, "a": 12},
)
"""Units of UCUM that measure the same, with their sizes (UCUM 2.1; 亩, 里 and 斤 as in force since 1984)."""

_SIZES = {unit: (number, Fraction(size)) for number, units in enumerate(_DIMENSIONS) for unit, size in units.items()}
_SCALE = re.compile("[十百千万亿]+")
_COUNTED = "1"


@dataclass(frozen=True, slots=True)
class Amount:
    """From `low` to `high`, which are the same where it is one number.

    `unit` is of ISO 4217 or UCUM, and empty where none was told; of what is only counted, `counted` is the word: 家.
    """

    low: Decimal
    high: Decimal
    unit: str = ""
    counted: str = ""

    def in_unit_of(self, other: "Amount") -> tuple[Fraction, Fraction] | None:
        """Both ends, counted in the other's unit, or as they are where it has none; None where that cannot be."""
        factor = _factor(self, other)
        return None if factor is None else (Fraction(self.low) * factor, Fraction(self.high) * factor)


def _factor(one: Amount, other: Amount) -> Fraction | None:
    if not other.unit:
        return Fraction(1)
    if one.unit == other.unit:
        same = other.unit != _COUNTED or not other.counted or one.counted == other.counted
        return Fraction(1) if same else None
    (dimension, size), (other_dimension, other_size) = _SIZES.get(one.unit, (-1, 1)), _SIZES.get(other.unit, (-2, 1))
    return Fraction(size) / other_size if dimension == other_dimension else None


def read(typed: str) -> Amount | None:
    """What was typed, as an amount: a numeral of any kind, with a unit or without; None for anything else."""
    text = "".join(typed.split())
    numeral = read_numeral(fold_stretch(text), 0)
    if numeral is not None and numeral.end == len(text):
        return Amount(numeral.value, numeral.high or numeral.value)
    if (number := _number(text)) is not None:
        return Amount(number, number)
    found = quantities(text)
    whole = found and found[0].start == 0 and found[0].end == len(text)
    return _amount(found[0]) if whole else None


def first_in(surface: str) -> Amount | None:
    """The first amount that a text tells."""
    return next(filter(None, map(_amount, quantities(surface))), None)


def recorded(low: Decimal, high: Decimal, unit: str, written: str) -> Amount:
    """An amount that was noted down, with its unit in normal form or, where that was left out, only as written."""
    if not unit and written and (read_with := read(f"1{written}")):
        unit = read_with.unit
    return Amount(low, high, unit, counted(written))


def counted(unit: str) -> str:
    """The unit as written, folded and without its order of magnitude: 家 of 萬家."""
    return _SCALE.sub("", fold(unit), count=1)


def _amount(quantity: Quantity) -> Amount | None:
    if quantity.value is None:
        return None
    return Amount(quantity.value, quantity.value_high or quantity.value, quantity.unit_norm, counted(quantity.unit))


def _number(text: str) -> Decimal | None:
    """A plain number, perhaps with a sign."""
    try:
        number = Decimal(unicodedata.normalize("NFKC", text))
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < 40 else None

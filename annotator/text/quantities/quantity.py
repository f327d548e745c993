"""What is read from a text: a quantity with its span, its value and what limits the value.

The names of kinds, bounds, changes and times are those of the default schema.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """The figure types of the schema, and TIME for dates, periods and durations."""

    MONEY = "MONEY"
    PERCENT = "PERCENT"
    COUNT = "COUNT"
    MEASURE = "MEASURE"
    RANK = "RANK"
    INDEX = "INDEX"
    RATIO = "RATIO"
    NUMNAME = "NUMNAME"
    """A name made of numbers that states no fact: 5+1, 3.0版, 世界500强."""
    TIME = "TIM"


class Bound(StrEnum):
    """How the value limits what is meant."""

    EQUAL = "EQUAL"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    RANGE = "RANGE"


class Change(StrEnum):
    """Whether the value is a level or a difference, and which way it went."""

    LEVEL = "LEVEL"
    UP_BY = "UP_BY"
    DOWN_BY = "DOWN_BY"
    UP_TO = "UP_TO"
    DOWN_TO = "DOWN_TO"


class PeriodType(StrEnum):
    """What stretch of time a value is told for (XBRL's period type, and what has added up)."""

    INSTANT = "INSTANT"
    DURATION = "DURATION"
    CUMULATIVE = "CUMULATIVE"


class TimexType(StrEnum):
    """The types of a time expression in ISO-TimeML (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression's type and its value in TIMEX3; `X` stands for each digit that the text does not tell."""

    type: TimexType
    value: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure or time. Offsets are code points, half-open.

    `[start, end)` takes in the modifiers that touch it (约, 不低于, 以上, 余, 截至); `[core_start, core_end)` is
    numeral and unit alone. `unit` is as written, with its order of magnitude (万平方米); `unit_norm` is a currency of
    ISO 4217, a unit of UCUM, `%`, `[pp]` for percentage points, or `1`. `value` counts in `unit_norm`; it is None for
    names, and for times other than durations. `period_type` is None where the words beside the figure do not tell.
    """

    start: int
    end: int
    core_start: int
    core_end: int
    kind: Kind
    value: Decimal | None = None
    value_high: Decimal | None = None
    unit: str = ""
    unit_norm: str = ""
    bound: Bound = Bound.EQUAL
    approx: bool = False
    change: Change = Change.LEVEL
    period_type: PeriodType | None = None
    timex: Timex | None = None

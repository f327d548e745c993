"""What a filter asks of the attributes of an annotation: amounts in any unit, dates, choices, words."""

from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal
from typing import TypeVar

from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.ids import AttributeId
from annotator.model.query import Comparison, Filter
from annotator.model.schema import Attribute, AttributeKind, Schema
from annotator.model.wording import Labelled
from annotator.text import amounts
from annotator.text.amounts import Amount
from annotator.text.find import as_written, searchable

Test = Callable[[Annotation], bool]

UNITS = ("unit_norm", "unit")
"""Codes of the attributes with the unit of an amount, in normal form and as written."""

_TRUTH: Mapping[str, tuple[str, ...]] = {"true": ("true", "yes", "是"), "false": ("false", "no", "否")}
_NUMBERS = (AttributeKind.DECIMAL, AttributeKind.INTEGER)
_DATED = (AttributeKind.DATE, AttributeKind.PERIOD)
_Key = TypeVar("_Key")


def named(asked: Filter, names: Mapping[_Key, Sequence[str]], told: Collection[str] | None = None) -> list[_Key]:
    """What the values of a filter name, in any script, width and case.

    Raises UsageError(unknown_filter_value), which tells the first names there are, or `told`.
    """
    folded = {key: {searchable(name) for name in called} for key, called in names.items()}
    found = list[_Key]()
    for value in asked.values:
        meant = [key for key, called in folded.items() if searchable(value) in called]
        if not meant:
            expected = ", ".join(told if told is not None else [called[0] for called in names.values()])
            raise UsageError("unknown_filter_value", filter=asked.name, found=value, expected=expected)
        found += meant
    return found


def labels(thing: Labelled) -> tuple[str, ...]:
    """What people call it, in all languages."""
    return tuple(filter(None, (thing.label, thing.label_en, thing.label_hant)))


def amount_test(schema: Schema, values: Collection[Attribute], asked: Filter) -> Test:
    """Whether the amount of an annotation stands to the one that was typed as asked.

    It is what the attributes say, or else what the annotated text does. A range is more than a number where its upper
    end is. Raises UsageError(not_an_amount).
    """
    wanted = _amount(asked)
    lows = [each.id for each in values]
    highs = [each.id for each in schema.attributes if each.code == "value_high"]
    recorded = _recorded(schema)

    def holds(annotation: Annotation) -> bool:
        low = _first(annotation, lows)
        high = _first(annotation, highs) or low
        amount = recorded(annotation, low, high) if low else amounts.first_in(annotation.surface)
        return amount is not None and _compared(amount, asked.comparison, wanted)

    return holds


def _amount(asked: Filter) -> Amount:
    wanted = amounts.read(asked.values[0])
    if wanted is None:
        raise UsageError("not_an_amount", found=asked.values[0])
    return wanted


def _recorded(schema: Schema) -> Callable[[Annotation, str, str], Amount]:
    """How to make an amount of two numbers and the unit that an annotation has."""
    norms, units = ([each.id for each in schema.attributes if each.code == code] for code in UNITS)

    def make(annotation: Annotation, low: str, high: str) -> Amount:
        return amounts.recorded(Decimal(low), Decimal(high), _first(annotation, norms), _first(annotation, units))

    return make


def _first(annotation: Annotation, ids: Collection[AttributeId]) -> str:
    return next((annotation.attributes[id] for id in ids if id in annotation.attributes), "")


def _compared(amount: Amount, comparison: Comparison, wanted: Amount) -> bool:
    ends = amount.in_unit_of(wanted)
    if ends is None:
        return False
    low, high = ends
    match comparison:
        case Comparison.IS:
            return low <= wanted.high and wanted.low <= high
        case Comparison.MORE:
            return high > wanted.high
        case Comparison.LESS:
            return low < wanted.low
        case Comparison.AT_LEAST:
            return high >= wanted.low
        case Comparison.AT_MOST:
            return low <= wanted.high


def unit_test(units: Collection[Attribute], asked: Filter) -> Test:
    """Whether the unit of an annotation, as written or in normal form, is one of those asked for."""
    wanted = {searchable(value) for value in asked.values}
    ids = [each.id for each in units]
    return lambda annotation: any(searchable(annotation.attributes.get(id, "")) in wanted for id in ids)


def attribute_test(schema: Schema, attributes: Sequence[Attribute], asked: Filter) -> Test:
    """Whether one of these attributes, which share a name, has the value that is asked for.

    Raises UsageError: not_comparable, not_an_amount, unknown_filter_value.
    """
    tests = [_test(schema, each, asked) for each in attributes]
    return lambda annotation: any(holds(annotation) for holds in tests)


def _test(schema: Schema, attribute: Attribute, asked: Filter) -> Test:
    if attribute.kind in _NUMBERS:
        return _number_test(schema, attribute, asked)
    if asked.comparison is not Comparison.IS and attribute.kind not in _DATED:
        raise UsageError("not_comparable", filter=asked.name)
    allows = _value_test(attribute, asked)
    types = {type_.id for type_ in schema.types if schema.selects(attribute.on, type_.id)}

    def holds(annotation: Annotation) -> bool:
        default = attribute.default if annotation.type in types else None
        value = annotation.attributes.get(attribute.id, default)
        return value is not None and allows(value)

    return holds


def _number_test(schema: Schema, attribute: Attribute, asked: Filter) -> Test:
    wanted, recorded = _amount(asked), _recorded(schema)

    def holds(annotation: Annotation) -> bool:
        number = annotation.attributes.get(attribute.id)
        return number is not None and _compared(recorded(annotation, number, number), asked.comparison, wanted)

    return holds


def _value_test(attribute: Attribute, asked: Filter) -> Callable[[str], bool]:
    match attribute.kind:
        case AttributeKind.ENUM | AttributeKind.MULTI:
            choices = {each.id: (each.id, *labels(each)) for each in attribute.choices}
            wanted = frozenset(named(asked, choices))
            return lambda value: not wanted.isdisjoint(value.split("|"))
        case AttributeKind.BOOL:
            truth = named(asked, _TRUTH)
            return lambda value: value in truth
        case AttributeKind.DATE | AttributeKind.PERIOD:
            return lambda value: any(_dated(value, asked.comparison, each) for each in asked.values)
        case _:
            patterns = [as_written(value) for value in asked.values]
            return lambda value: any(pattern.search(value) for pattern in patterns)


def _dated(value: str, comparison: Comparison, wanted: str) -> bool:
    """Dates of ISO 8601, compared as far as the one that was typed goes: 2020-05 is in 2020, and not after it."""
    first, _, last = value.partition("/")
    low, high = first[: len(wanted)], (last or first)[: len(wanted)]
    match comparison:
        case Comparison.IS:
            return low <= wanted <= high
        case Comparison.MORE:
            return high > wanted
        case Comparison.LESS:
            return low < wanted
        case Comparison.AT_LEAST:
            return high >= wanted
        case Comparison.AT_MOST:
            return low <= wanted

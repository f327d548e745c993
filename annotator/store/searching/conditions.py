"""The filters of a query as one project understands them: its schema, its people, the states of its documents."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.document import Document, DocumentState
from annotator.model.ids import TypeId
from annotator.model.query import WORDS, Comparison, Field, Filter
from annotator.model.schema import Attribute, Schema
from annotator.store.people import people
from annotator.store.project import Project
from annotator.store.searching.attributes import UNITS, amount_test, attribute_test, labels, named, unit_test
from annotator.text.find import as_written, searchable

_STATES: Mapping[DocumentState, tuple[str, ...]] = {
    DocumentState.NEW: ("new", "未开始"),
    DocumentState.IN_PROGRESS: ("in_progress", "in progress", "进行中"),
    DocumentState.DONE: ("done", "已完成"),
}


@dataclass(frozen=True, slots=True)
class OfAnnotation:
    """What must hold of an annotation, whose type can only be one of `types`."""

    holds: Callable[[Annotation], bool]
    types: frozenset[TypeId] | None = None

    def met_by(self, annotation: Annotation) -> bool:
        """Whether this annotation is so."""
        return (self.types is None or annotation.type in self.types) and self.holds(annotation)


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the filters ask for: `documents` of a document, `wanted` of one annotation on it, `unwanted` of none.

    With `wanted` it is annotations that are looked for, and `unwanted` ones are just left out. Without it, a document
    that has an unwanted one is left out.
    """

    documents: tuple[Callable[[Document], bool], ...] = ()
    wanted: tuple[OfAnnotation, ...] = ()
    unwanted: tuple[OfAnnotation, ...] = ()

    @property
    def types(self) -> frozenset[TypeId] | None:
        """The only types that an annotation with all that is wanted can have; None for any."""
        types: frozenset[TypeId] | None = None
        for each in self.wanted:
            types = each.types if types is None else types & (each.types or types)
        return types

    def allow(self, document: Document) -> bool:
        """Whether the document itself is as asked for."""
        return all(holds(document) for holds in self.documents)

    def among(self, annotations: Iterable[Annotation]) -> list[Annotation] | None:
        """Those of a document's annotations that are asked for; None where it must be left out for them."""
        met = [each for each in annotations if all(one.met_by(each) for one in self.wanted)]
        kept = [each for each in met if not any(one.met_by(each) for one in self.unwanted)]
        if self.wanted:
            return kept or None
        return [] if len(kept) == len(met) else None


def conditions(project: Project, filters: Iterable[Filter]) -> Conditions:
    """What filters mean here.

    Raises UsageError: unknown_filter, unknown_filter_value, not_comparable, not_an_amount.
    """
    documents, wanted, unwanted = list[Callable[[Document], bool]](), list[OfAnnotation](), list[OfAnnotation]()
    for each in filters:
        _refuse_comparison(each)
        if each.field is Field.STATE or each.field is Field.TITLE:
            holds = _state_test(each) if each.field is Field.STATE else _title_test(each)
            documents.append(_inverted(holds) if each.negated else holds)
        else:
            (unwanted if each.negated else wanted).append(_of_annotation(project, each))
    return Conditions(tuple(documents), tuple(wanted), tuple(unwanted))


def _refuse_comparison(asked: Filter) -> None:
    if asked.comparison is not Comparison.IS and asked.field not in (Field.VALUE, Field.ATTRIBUTE):
        raise UsageError("not_comparable", filter=asked.name)


def _inverted(holds: Callable[[Document], bool]) -> Callable[[Document], bool]:
    return lambda document: not holds(document)


def _state_test(asked: Filter) -> Callable[[Document], bool]:
    states = frozenset(named(asked, _STATES))
    return lambda document: document.state in states


def _title_test(asked: Filter) -> Callable[[Document], bool]:
    patterns = [as_written(value) for value in asked.values]
    return lambda document: any(pattern.search(document.title) for pattern in patterns)


def _of_annotation(project: Project, asked: Filter) -> OfAnnotation:
    schema = project.schema
    match asked.field:
        case Field.TYPE:
            types = _types(schema, asked)
            return OfAnnotation(lambda annotation: annotation.type in types, types)
        case Field.SURFACE:
            patterns = [as_written(value) for value in asked.values]
            return OfAnnotation(lambda annotation: any(each.search(annotation.surface) for each in patterns))
        case Field.AUTHOR:
            names = {person.id: (person.name,) for person in people(project.connection).values()}
            authors = frozenset(named(asked, names))
            return OfAnnotation(lambda annotation: annotation.author in authors)
        case Field.VALUE:
            values = _with_code(schema, asked, "value")
            return OfAnnotation(amount_test(schema, values, asked), _types_with(schema, values))
        case Field.UNIT:
            units = [each for code in UNITS for each in _with_code(schema, asked, code)]
            return OfAnnotation(unit_test(units, asked), _types_with(schema, units))
        case _:
            attributes = _called(schema, asked)
            return OfAnnotation(attribute_test(schema, attributes, asked), _types_with(schema, attributes))


def _types(schema: Schema, asked: Filter) -> frozenset[TypeId]:
    """The types that are called so, those under them, and those of a layer that is called so."""
    names = {each.id: (each.id, each.code, each.short, *labels(each)) for each in schema.types}
    layers = {f"layer:{each.id}": (each.id, *labels(each)) for each in schema.layers}
    selectors = named(asked, {**names, **layers}, told=[each.code for each in schema.types if not each.retired])
    return frozenset(each.id for each in schema.types if schema.selects(tuple(selectors), each.id))


def _types_with(schema: Schema, attributes: Collection[Attribute]) -> frozenset[TypeId]:
    selectors = [each.on for each in attributes]
    return frozenset(type_.id for type_ in schema.types if any(schema.selects(on, type_.id) for on in selectors))


def _called(schema: Schema, asked: Filter) -> list[Attribute]:
    wanted = searchable(asked.name)
    found = [each for each in schema.attributes if wanted in map(searchable, (each.id, each.code, *labels(each)))]
    return found or _unknown(schema, asked)


def _with_code(schema: Schema, asked: Filter, code: str) -> list[Attribute]:
    return [each for each in schema.attributes if each.code == code] or _unknown(schema, asked)


def _unknown(schema: Schema, asked: Filter) -> list[Attribute]:
    words = [words[0] for words in WORDS.values()]
    codes = [each.code for each in schema.attributes if not each.retired and each.code not in words]
    raise UsageError("unknown_filter", filter=asked.name, expected=", ".join([*words, *codes]))

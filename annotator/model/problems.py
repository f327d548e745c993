"""What is wrong with the work on a document: broken integrity, and what the schema demands and does not find."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from annotator.errors import RuleError
from annotator.model.annotation import Annotation
from annotator.model.demands import Demands, Readings, Ties
from annotator.model.document_label import DocumentLabel
from annotator.model.faults import SENSELESS, clashes, faults
from annotator.model.fixes import SetLabel
from annotator.model.ids import AnnotationId, AttributeId, DocumentId
from annotator.model.known_name import KnownNames
from annotator.model.link import Link
from annotator.model.link_problems import link_problems
from annotator.model.problem import Problem
from annotator.model.schema import Schema
from annotator.model.values import normal

_UNREAD: Readings = MappingProxyType({})


def problems(
    schema: Schema,
    annotations: Sequence[Annotation],
    text: str,
    links: Collection[Link] | None = None,
    *,
    names: KnownNames | None = None,
    readings: Readings = _UNREAD,
) -> list[Problem]:
    """All problems of one document's annotations and links, by whomever, in the order of the text.

    The codes are told in faults.py, demands.py and link_problems.py. Without `links` (not: with none) nothing is asked
    that has to do with links, without `names` nothing that has to do with known names. `readings` are what the text
    says at figures and times.
    """
    ordered = sorted(annotations, key=lambda each: (each.fragments[0].start, each.fragments[-1].end, each.id))
    found: dict[AnnotationId | None, list[Problem]] = defaultdict(list)
    for each in ordered:
        found[each.id].extend(faults(schema, each, text))
    whole = [each for each in ordered if not any(problem.code in SENSELESS for problem in found[each.id])]
    for problem in clashes(schema, whole):
        found[problem.annotation].append(problem)
    demands = Demands(schema, text, None if links is None else Ties(links), names, readings)
    for each in whole:
        found[each.id].extend(demands.unmet(each))
    if links is not None:
        for problem in link_problems(schema, {each.id: each for each in ordered}, links):
            found[problem.annotation].append(problem)
    return [problem for one in found.values() for problem in one]


def label_problems(schema: Schema, document: DocumentId, labels: Sequence[DocumentLabel]) -> Iterator[Problem]:
    """What is wrong with one person's labels of a document, in the order of the schema.

    Broken integrity: unknown_attribute, bad_value. Work to be done: missing_label.
    """
    said = {label.attribute: label.value for label in labels}
    for attribute in schema.document_attributes:
        value = said.pop(attribute.id, None)
        if value is None:
            if attribute.required and not attribute.retired and attribute.default is None:
                yield Problem("missing_label", attribute=attribute.id, details={"attribute": attribute.id})
            continue
        try:
            spelt = normal(attribute, value)
        except RuleError as error:
            yield _wrong(document, attribute.id, None, error.code, error.details)
        else:
            if spelt != value:
                yield _wrong(document, attribute.id, spelt, "bad_value", {"expected": spelt, "found": value})
    for attribute in said:
        yield _wrong(document, attribute, None, "unknown_attribute", {})


def _wrong(
    document: DocumentId, attribute: AttributeId, better: str | None, code: str, details: Mapping[str, object]
) -> Problem:
    details = {**details, "attribute": attribute}
    fixes = (SetLabel(document, attribute, better),)
    return Problem(code, integrity=True, attribute=attribute, details=details, fixes=fixes)

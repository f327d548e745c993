"""What the schema demands of work that review has accepted: values that must be there, and links that must."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import cast

from annotator.errors import FormatError
from annotator.formats.record_codes import Codes
from annotator.formats.record_reading import things_in
from annotator.formats.verifying.faults import Record
from annotator.model.check import Level, Rule
from annotator.model.ids import DocumentId
from annotator.model.problem import Problem
from annotator.model.problems import label_problems, problems
from annotator.model.schema import Schema

_DEMANDS = frozenset(
    {
        *("missing_attribute", "missing_label"),
        *("too_few_links", "too_many_incoming", "link_layers", "link_cycle"),
        *map(str, Rule),
    }
)


class Demanded:
    """Looks at one record after another. `in_part`: annotations were left out by what was asked for.

    What has to do with links is then not demanded: their other ends may be what was left out.
    """

    def __init__(self, schema: Schema, *, in_part: bool) -> None:
        self._schema = schema
        self._codes = Codes(schema)
        self._in_part = in_part

    def faults(self, record: Record) -> Iterator[FormatError]:
        """What an accepted record lacks; of what the schema does not have, which is told elsewhere, nothing."""
        if record["set"]["status"] != "accepted":
            return
        try:
            annotations, links, labels = things_in(cast("Mapping[str, object]", record), self._codes)
        except FormatError:
            return
        surfaces = {each.id: each.surface for each in annotations}
        found = chain(
            label_problems(self._schema, DocumentId(0), labels),
            problems(self._schema, annotations, record["text"], None if self._in_part else links),
        )
        for each in found:
            if each.level is Level.ERROR and str(each.code) in _DEMANDS:
                surface = surfaces[each.annotation] if each.annotation is not None else record["doc_id"]
                yield FormatError("verify_demand", found=surface, rule=str(each.code), what=self._what(each))

    def _what(self, problem: Problem) -> str:
        """What is demanded: a check by its id, an attribute or a type of link by its code."""
        if problem.check is not None:
            return problem.check.id
        named = (*self._schema.attributes, *self._schema.document_attributes, *self._schema.links)
        codes = {str(each.id): each.code for each in named}
        id = str(problem.attribute or problem.details.get("link", ""))
        return codes.get(id, id)

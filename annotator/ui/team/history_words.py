"""What changed in a document, in words: a sign, the thing by name, and what became of it."""

from collections.abc import Iterator

from annotator.model.annotation import Annotation
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import AnnotationId, AttributeId
from annotator.model.link import Link
from annotator.model.schema import Schema
from annotator.store.differences import Difference, Differences
from annotator.store.history import Thing
from annotator.ui.i18n import translate
from annotator.ui.tagging.marks import value_words


class HistoryWords:
    """Names what is told of; ends of links are known by `found`. What the schema has no more is told by its id."""

    def __init__(self, found: Differences, schema: Schema, language: str) -> None:
        self._ends = found.ends
        self._schema = schema
        self._language = language

    def told(self, difference: Difference) -> str:
        """A line such as `+  成都 (Administrative area)`."""
        before, after = difference.before, difference.after
        if before is None and after is not None:
            return f"+  {self._named(after)}"
        if after is None and before is not None:
            return f"−  {self._named(before)}"
        assert before is not None
        assert after is not None
        became = self._attributes(before, after)
        if self._named(before) != self._named(after):
            became = [self._named(after), *became]
        return f"±  {self._named(before)}  →  {'; '.join(became)}"

    def _named(self, thing: Thing) -> str:
        match thing:
            case Annotation():
                return f"{thing.surface} ({self._type(thing)})"
            case Link():
                known = any(each.id == thing.type for each in self._schema.links)
                label = self._schema.link_type(thing.type).label_in(self._language) if known else thing.type
                return f"{self._end(thing.source)} → {self._end(thing.target)} ({label})"
            case DocumentLabel():
                return self._value(thing.attribute, thing.value)

    def _end(self, id: AnnotationId) -> str:
        return self._ends[id].surface if id in self._ends else "?"

    def _type(self, annotation: Annotation) -> str:
        known = self._schema.has_type(annotation.type)
        return self._schema.type(annotation.type).label_in(self._language) if known else annotation.type

    def _attributes(self, before: Thing, after: Thing) -> list[str]:
        if not isinstance(before, Annotation) or not isinstance(after, Annotation):
            return []
        return [*self._changed_values(before, after)] or [translate("History", "with other edges")] * (
            self._named(before) == self._named(after) and before.fragments != after.fragments
        )

    def _changed_values(self, before: Annotation, after: Annotation) -> Iterator[str]:
        for id in {**before.attributes, **after.attributes}:
            if before.attributes.get(id) != after.attributes.get(id):
                yield self._value(id, after.attributes.get(id))
        if before.note != after.note:
            yield translate("History", "note: {note}").format(note=after.note or "–")

    def _value(self, id: AttributeId, value: str | None) -> str:
        every = (*self._schema.attributes, *self._schema.document_attributes)
        known = next((each for each in every if each.id == id), None)
        label = known.label_in(self._language) if known is not None else id
        shown = value_words(known, value, self._language) if known is not None and value is not None else value
        return translate("History", "{attribute}: {value}").format(attribute=label, value=shown or "–")

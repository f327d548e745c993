"""What a step did, in words: for undo, redo and history."""

from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.store.journal import StepRecord
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate


def step_label(record: StepRecord, schema: Schema, language: str) -> str:
    """A few words such as "Tag 成都 as GPE", in the interface's language."""
    return _sentence(record).format_map(_details(record, schema, language))


_SENTENCES = {
    "import": QT_TRANSLATE_NOOP("Step", "Import documents"),
    "set_state": QT_TRANSLATE_NOOP("Step", "Change the state of “{title}”"),
    "rename": QT_TRANSLATE_NOOP("Step", "Rename “{title}”"),
    "remove": QT_TRANSLATE_NOOP("Step", "Remove documents: {documents}"),
    "tag": QT_TRANSLATE_NOOP("Step", "Tag “{surface}” as {type}"),
    "retype": QT_TRANSLATE_NOOP("Step", "Relabel “{surface}” as {type}"),
    "reshape": QT_TRANSLATE_NOOP("Step", "Move the edges of “{surface}”"),
    "set_attribute": QT_TRANSLATE_NOOP("Step", "Change an attribute of “{surface}”"),
    "set_note": QT_TRANSLATE_NOOP("Step", "Change the note on “{surface}”"),
    "untag": QT_TRANSLATE_NOOP("Step", "Delete “{surface}”"),
}
_OF_SEVERAL = {
    "tag": QT_TRANSLATE_NOOP("Step", "Tag {count} × “{surface}” as {type}"),
    "untag": QT_TRANSLATE_NOOP("Step", "Delete {count} annotations"),
}


def _sentence(record: StepRecord) -> str:
    several = int(record.details.get("count", 1)) > 1
    sentences = {**_SENTENCES, **_OF_SEVERAL} if several else _SENTENCES
    return translate("Step", sentences[record.code])


def _details(record: StepRecord, schema: Schema, language: str) -> dict[str, str | int]:
    details = dict(record.details)
    type_id = TypeId(str(details.get("type", "")))
    if schema.has_type(type_id):
        details["type"] = schema.type(type_id).label_in(language)
    return details

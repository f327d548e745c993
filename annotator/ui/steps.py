"""What a step did, in words: for undo, redo and history."""

from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.sentences import step_text
from annotator.store.journal import StepRecord
from annotator.ui.i18n import translate
from annotator.ui.reading.rule_words import rule_word


def step_label(record: StepRecord, schema: Schema, language: str) -> str:
    """A few words such as "Tag 成都 as GPE", in the interface's language."""
    text = translate("Step", step_text(record.code, record.details))
    return text.format_map(_details(record, schema, language))


def _details(record: StepRecord, schema: Schema, language: str) -> dict[str, str | int]:
    details = dict(record.details)
    type_id = TypeId(str(details.get("type", "")))
    if schema.has_type(type_id):
        details["type"] = schema.type(type_id).label_in(language)
    if "rule" in details:
        details["rule"] = rule_word(str(details["rule"]), noise=bool(details.get("noise", 0)))
    return details

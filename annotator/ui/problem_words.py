"""Problems and what would do away with them, in the person's language."""

from annotator.errors import RuleError
from annotator.model.fixes import Fix, RemoveLink, Retype, SetAttribute, SetLabel, TrimEdges, TurnLink, Untag
from annotator.model.problem import Problem
from annotator.model.schema import Schema
from annotator.sentences import in_words
from annotator.ui.i18n import translate
from annotator.ui.sentences import sentence
from annotator.ui.tagging.marks import shown_value


def problem_words(problem: Problem, schema: Schema, language: str) -> str:
    """What is wrong: the schema's own sentence where one of its checks is broken."""
    if problem.check is not None:
        return problem.check.message_in(language) or problem.check.rule
    return sentence(in_words(RuleError(problem.code, **problem.details), schema, language))


def fix_words(fix: Fix, schema: Schema, language: str) -> str:
    """What the fix does, for a button."""
    match fix:
        case SetAttribute() | SetLabel() if fix.value is None:
            return translate("Problems", "Clear {attribute}").format(attribute=_attribute(fix, schema, language))
        case SetAttribute():
            value = shown_value(schema, fix.attribute, fix.value or "", language)
            told = translate("Problems", "Set {attribute} to “{value}”")
            return told.format(attribute=_attribute(fix, schema, language), value=value)
        case SetLabel():
            told = translate("Problems", "Set {attribute} to “{value}”")
            return told.format(attribute=_attribute(fix, schema, language), value=fix.value)
        case TrimEdges():
            return translate("Problems", "Leave out the blanks at the edges")
        case Retype():
            return translate("Problems", "Make it {type}").format(type=schema.type(fix.type).label_in(language))
        case Untag():
            return translate("Problems", "Delete the annotation")
        case RemoveLink():
            return translate("Problems", "Remove the link")
        case TurnLink():
            return translate("Problems", "Turn the link round")


def _attribute(fix: SetAttribute | SetLabel, schema: Schema, language: str) -> str:
    """The label of an attribute; one that the schema lacks has none."""
    known = {each.id: each for each in (*schema.attributes, *schema.document_attributes)}
    return known[fix.attribute].label_in(language) if fix.attribute in known else fix.attribute

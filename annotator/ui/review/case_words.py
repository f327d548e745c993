"""Reviews in words: why a place is a case, what was decided and why, and the life of a tag."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDateTime, QLocale

from annotator.errors import RuleError
from annotator.model.annotation import Annotation, Origin
from annotator.model.case import OF_RULE, Case
from annotator.model.ids import PersonId, TypeId
from annotator.model.review import GUIDELINE, CaseKind, Comment, Decision, Reason, Said, Verdict, paragraphs
from annotator.model.schema import Schema
from annotator.sentences import in_words
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.sentences import sentence
from annotator.ui.suggesting.suggestion_words import suggester_label

_KINDS: Mapping[CaseKind, str] = {
    CaseKind.MISSING: QT_TRANSLATE_NOOP("Review", "Not tagged by all"),
    CaseKind.BOUNDARY: QT_TRANSLATE_NOOP("Review", "Other edges"),
    CaseKind.TYPE: QT_TRANSLATE_NOOP("Review", "Other types"),
    CaseKind.ATTRIBUTE: QT_TRANSLATE_NOOP("Review", "Other attributes"),
    CaseKind.LINK: QT_TRANSLATE_NOOP("Review", "Not linked by all"),
    CaseKind.DISPUTED: QT_TRANSLATE_NOOP("Review", "Disputed by its author"),
    CaseKind.CHANGED: QT_TRANSLATE_NOOP("Review", "Changed since the verdict"),
    CaseKind.WAITING: QT_TRANSLATE_NOOP("Review", "With its author"),
    CaseKind.RULE: QT_TRANSLATE_NOOP("Review", "Against a rule"),
    CaseKind.OUTLIER: QT_TRANSLATE_NOOP("Review", "Usually another type"),
    CaseKind.LENGTH: QT_TRANSLATE_NOOP("Review", "Unusually long"),
    CaseKind.SUGGESTER: QT_TRANSLATE_NOOP("Review", "Suggested otherwise"),
    CaseKind.FAST: QT_TRANSLATE_NOOP("Review", "Set very quickly"),
    CaseKind.SAMPLE: QT_TRANSLATE_NOOP("Review", "Random sample"),
}
_REASONS: Mapping[str, str] = {
    Reason.NO_SUCH: QT_TRANSLATE_NOOP("Review", "Nothing here is to be tagged so"),
    Reason.TYPE: QT_TRANSLATE_NOOP("Review", "It is of another type"),
    Reason.EDGES: QT_TRANSLATE_NOOP("Review", "Its edges are wrong"),
    Reason.ATTRIBUTES: QT_TRANSLATE_NOOP("Review", "An attribute is wrong or missing"),
    Reason.TWICE: QT_TRANSLATE_NOOP("Review", "The same is tagged twice"),
    Reason.OTHER: QT_TRANSLATE_NOOP("Review", "Another reason: see the comment"),
}
_DECISIONS: Mapping[Decision, str] = {
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("Review", "Accepted by {name}"),
    Decision.CORRECTED: QT_TRANSLATE_NOOP("Review", "Set in review by {name}"),
    Decision.PASSED_OVER: QT_TRANSLATE_NOOP("Review", "Settled otherwise by {name}"),
    Decision.RETURNED: QT_TRANSLATE_NOOP("Review", "Returned by {name}"),
    Decision.ASKED: QT_TRANSLATE_NOOP("Review", "Asked about by {name}"),
    Decision.AGREED: QT_TRANSLATE_NOOP("Review", "{name} agreed"),
    Decision.DISPUTED: QT_TRANSLATE_NOOP("Review", "{name} disputes it"),
}
_SETTLED = QT_TRANSLATE_NOOP("Review", "Settled by {name}")


def kind_words(kind: CaseKind) -> str:
    """Why a place is a case, in two or three words."""
    return translate("Review", _KINDS[kind])


def heading(case: Case) -> str:
    """All reasons why a place is a case, and how much is expected to be wrong there."""
    reasons = " · ".join(map(kind_words, case.kinds))
    expected = translate("Review", "expected error {percent} %").format(percent=round(case.expected * 100))
    return f"{reasons} · {expected}"


def because(case: Case, schema: Schema, people: Mapping[PersonId, str], language: str) -> str:
    """What is known of the place beside the variants themselves; empty where that is nothing."""

    def label(type_: object) -> str:
        known = isinstance(type_, str) and schema.has_type(TypeId(type_))
        return schema.type(TypeId(str(type_))).label_in(language) if known else str(type_)

    details, told = case.details, list[str]()
    if details.get("missing"):
        names = [people.get(PersonId(int(id)), "?") for id in str(details["missing"]).split()]
        told.append(translate("Review", "Without it: {names}").format(names=", ".join(names)))
    if "usual" in details:
        usually = translate("Review", "“{surface}” is {usual} in {n} of {of} places.")
        usual = label(details["usual"])
        told.append(usually.format(surface=case.surface, usual=usual, n=details["n"], of=details["of"]))
    if "suggested" in details:
        otherwise = translate("Review", "Suggested by {suggester}: “{surface}” as {type}. S takes that.")
        who, suggested = suggester_label(str(details["suggester"])), label(details["suggested"])
        told.append(otherwise.format(suggester=who, surface=details["surface"], type=suggested))
    if "rule" in details:
        told.append(translate("Review", "Rule: {rule}").format(rule=_rule_words(case, schema, language)))
    if "ms" in details:
        told.append(translate("Review", "Set {ms} milliseconds after the step before.").format(ms=details["ms"]))
    if "length" in details:
        told.append(translate("Review", "Longer than {percent} % of its type.").format(percent=details["percent"]))
    return "  ".join(told)


def _rule_words(case: Case, schema: Schema, language: str) -> str:
    """What is wrong by the rule: the schema's own sentence where one of its checks is broken."""
    rule = str(case.details["rule"])
    check = next((each for each in schema.checks if each.id == rule), None)
    if check is not None:
        return check.message_in(language) or rule
    details = {name.removeprefix(OF_RULE): told for name, told in case.details.items() if name.startswith(OF_RULE)}
    return sentence(in_words(RuleError(rule, **details), schema, language))


def reasons_for(type_: TypeId, schema: Schema, language: str) -> Sequence[tuple[str, str]]:
    """The reasons for which a tag of this type can be returned, each with its words: at most nine, one for each digit.

    First those that go with any type, then paragraphs of the guideline of this one.
    """
    found = [(str(reason), translate("Review", words)) for reason, words in _REASONS.items()]
    guideline = schema.type(type_).guideline_in(language) if schema.has_type(type_) else ""
    told = [(f"{GUIDELINE}{number}", each) for number, each in enumerate(paragraphs(guideline), start=1)]
    return [*found, *told][:9]


def reason_words(reason: str, type_: TypeId, schema: Schema, language: str) -> str:
    """Why a tag was returned; empty where no reason was given."""
    if not reason.startswith(GUIDELINE):
        return translate("Review", _REASONS[reason]) if reason in _REASONS else reason
    guideline = schema.type(type_).guideline_in(language) if schema.has_type(type_) else ""
    told, number = paragraphs(guideline), int(reason.removeprefix(GUIDELINE))
    if 1 <= number <= len(told):
        return translate("Review", "Guideline: {paragraph}").format(paragraph=told[number - 1])
    return translate("Review", "Guideline, paragraph {number}").format(number=number)


def decision_words(verdict: Verdict, people: Mapping[PersonId, str], *, after_dispute: bool = False) -> str:
    """What was decided, and by whom."""
    settles = after_dispute and verdict.decision.by_reviewer and not verdict.decision.waits
    words = _SETTLED if settles else _DECISIONS[verdict.decision]
    return translate("Review", words).format(name=people.get(verdict.author, "?"))


def life(
    annotation: Annotation,
    said: Said,
    verdicts: Sequence[Verdict],
    comments: Sequence[Comment],
    people: Mapping[PersonId, str],
    schema: Schema,
    language: str,
) -> list[str]:
    """The life of a tag, a line for each thing that happened, the oldest first."""
    lines = [(annotation.created, _beginning(annotation, people))]
    disputed = False
    for each in verdicts:
        told = decision_words(each, people, after_dispute=disputed)
        disputed = disputed or each.decision is Decision.DISPUTED
        reason = reason_words(each.reason, annotation.type, schema, language) if each.decision.waits else ""
        stale = translate("Review", "it was changed since") if each.said != said else ""
        lines.append((each.created, " · ".join(filter(None, (told, reason, stale)))))
    for each in comments:
        told = translate("Review", "{name}: {text}").format(name=people.get(each.author, "?"), text=each.text)
        lines.append((each.created, told))
    moments = {moment: QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000)) for moment, _ in lines}
    return [
        f"{QLocale().toString(moments[moment], QLocale.FormatType.ShortFormat)}  {words}"
        for moment, words in sorted(lines, key=lambda line: line[0])
    ]


def _beginning(annotation: Annotation, people: Mapping[PersonId, str]) -> str:
    name = people.get(annotation.author, "?")
    if annotation.suggester is not None:
        told = translate("Review", "Suggested by {suggester}, confirmed by {name}")
        return told.format(suggester=annotation.suggester, name=name)
    if annotation.origin is Origin.IMPORT:
        return translate("Review", "Imported for {name}").format(name=name)
    return translate("Review", "Tagged by {name}").format(name=name)

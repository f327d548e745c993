"""What the rules of repairs and noise are called in the interface."""

from collections.abc import Mapping

from annotator.text.repairs.decided import Placed, Standing
from annotator.text.repairs.rules import HAND
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate

REPAIRS: Mapping[str, str] = {
    "reading": QT_TRANSLATE_NOOP("Rule", "Reading in brackets"),
    "slip": QT_TRANSLATE_NOOP("Rule", "Bytes read one off"),
    "slip_lost_pair": QT_TRANSLATE_NOOP("Rule", "Bytes read one off, two of them lost"),
    "slip_lost_tag": QT_TRANSLATE_NOOP("Rule", "Closing mark lost with a tag"),
    "split_reading": QT_TRANSLATE_NOOP("Rule", "Reading inside a character"),
    "copyright": QT_TRANSLATE_NOOP("Rule", "Lost ©"),
    "tag": QT_TRANSLATE_NOOP("Rule", "Debris of a tag"),
    "entity": QT_TRANSLATE_NOOP("Rule", "Entity of a web page"),
    "half_width": QT_TRANSLATE_NOOP("Rule", "Half-width punctuation"),
    "blank": QT_TRANSLATE_NOOP("Rule", "Blank that does not break"),
    "stray_blank": QT_TRANSLATE_NOOP("Rule", "Blank where none belongs"),
    "line_break": QT_TRANSLATE_NOOP("Rule", "Line broken inside a sentence"),
    "other_script": QT_TRANSLATE_NOOP("Rule", "Character of the other script"),
    HAND: QT_TRANSLATE_NOOP("Rule", "Repaired by hand"),
}
NOISES: Mapping[str, str] = {
    "spam": QT_TRANSLATE_NOOP("Rule", "Spam"),
    "breadcrumb": QT_TRANSLATE_NOOP("Rule", "Place of the page on its site"),
    "navigation": QT_TRANSLATE_NOOP("Rule", "Links of the site"),
    "masthead": QT_TRANSLATE_NOOP("Rule", "Head of the newspaper"),
    "footer": QT_TRANSLATE_NOOP("Rule", "Rights and licences"),
    "picture": QT_TRANSLATE_NOOP("Rule", "Place of a picture"),
    "reactions": QT_TRANSLATE_NOOP("Rule", "List of reactions"),
    "editor": QT_TRANSLATE_NOOP("Rule", "Line of the editor"),
    "widget": QT_TRANSLATE_NOOP("Rule", "Links to other pages"),
    "comment": QT_TRANSLATE_NOOP("Rule", "Debris of a comment"),
    "credits": QT_TRANSLATE_NOOP("Rule", "Credits"),
    HAND: QT_TRANSLATE_NOOP("Rule", "Noise by hand"),
}


def rule_word(rule: str, *, noise: bool) -> str:
    """The rule as people read it; one that is known no more keeps the name it has in the project."""
    words = (NOISES if noise else REPAIRS).get(rule)
    return translate("Rule", words) if words is not None else rule


def standing_word(placed: Placed) -> str:
    """What is done at a place, and who says so where it is not the rule."""
    if placed.noise:
        return _noise_word(placed)
    match placed.standing, placed.applied:
        case Standing.RULE, True:
            return translate("Repairs", "Repaired")
        case Standing.RULE, False:
            return translate("Repairs", "Offered")
        case Standing.SWITCHED, True:
            return translate("Repairs", "Repaired: the rule is on")
        case Standing.SWITCHED, False:
            return translate("Repairs", "The rule is off")
        case Standing.PERSON, True:
            return translate("Repairs", "Repaired by hand")
        case Standing.PERSON, False:
            return translate("Repairs", "Left as it came")


def _noise_word(placed: Placed) -> str:
    match placed.standing, placed.applied:
        case Standing.RULE, True:
            return translate("Repairs", "Passed over")
        case Standing.RULE, False:
            return translate("Repairs", "Offered")
        case Standing.SWITCHED, True:
            return translate("Repairs", "Passed over: the rule is on")
        case Standing.SWITCHED, False:
            return translate("Repairs", "The rule is off")
        case Standing.PERSON, True:
            return translate("Repairs", "Passed over by hand")
        case Standing.PERSON, False:
            return translate("Repairs", "Kept")

"""Every rule has a name that people can read, and no two are called the same."""

from annotator.text.repairs import rules
from annotator.ui.reading.rule_words import NOISES, REPAIRS, rule_word


def test_every_rule_has_a_name() -> None:
    assert list(REPAIRS) == list(rules.RULES)
    assert list(NOISES) == list(rules.NOISES)


def test_no_two_rules_are_called_the_same() -> None:
    names = [*REPAIRS.values(), *NOISES.values()]
    assert len(set(names)) == len(names)


def test_a_rule_of_another_version_is_shown_as_it_is() -> None:
    assert rule_word("vanished", noise=False) == "vanished"

"""From suggestion to suggestion: one key accepts, one key accepts as another type, one key rejects for good."""

from collections.abc import Callable, Sequence

from person import Person

from annotator.model.ids import AttributeId

Start = Callable[[Sequence[str]], Person]

# A question is no claim, so that figures are all that is suggested.
TEXT = "2022年,某地经济总量超过2.6万亿元,增长4.5%?"


def suggested(person: Person) -> str | None:
    found = person.window.bench.suggested
    return found.surface if found is not None else None


def test_enter_accepts_and_goes_on(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab")
    assert suggested(person) == "2022年"
    person.press("Return")
    assert suggested(person) == "超过2.6万亿元"
    person.press("Return", "Return")
    assert person.tagged() == "【2022年|TIM】,某地经济总量【超过2.6万亿元|MONEY】,增长【4.5%|PERCENT】?"
    assert suggested(person) is None


def test_an_accepted_figure_brings_its_reading_and_says_who_suggested_it(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Tab", "Return")
    (figure,) = person.annotations()
    assert figure.attributes.get(AttributeId("at.value")) == "2600000000000"
    assert figure.attributes.get(AttributeId("at.bound")) == "MORE_THAN"
    assert (figure.origin, figure.suggester) == ("human", "figures")


def test_a_type_key_accepts_as_that_type(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Tab", "7")
    (figure,) = person.annotations()
    assert person.tagged() == "2022年,某地经济总量【超过2.6万亿元|RATIO】,增长4.5%?"
    assert figure.suggester == "figures"


def test_what_is_rejected_does_not_come_again(with_texts: Start) -> None:
    person = with_texts([TEXT, "别的。"])
    person.press("Tab", "Backspace")
    assert suggested(person) == "超过2.6万亿元"
    person.press("Ctrl+PgDown", "Ctrl+PgUp")
    person.rest()
    person.press("Ctrl+Home", "Tab")
    assert suggested(person) == "超过2.6万亿元"
    assert person.annotations() == []


def test_undo_brings_a_rejected_suggestion_back(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.press("Tab", "Backspace", "Ctrl+Z", "Ctrl+Home", "Tab")
    assert suggested(person) == "2022年"


def test_what_was_tagged_is_suggested_where_it_stands_again_in_either_script(with_texts: Start) -> None:
    person = with_texts(["广元位于四川。", "來自廣元的消息。"])
    person.select("广元")
    person.press("d", "Ctrl+PgDown")
    person.rest()
    person.press("Tab")
    assert suggested(person) == "廣元"
    person.press("Return")
    assert person.tagged() == "來自【廣元|GPE】的消息。"


def test_a_tag_by_hand_takes_the_place_of_a_suggestion(with_texts: Start) -> None:
    person = with_texts([TEXT])
    person.select("2.6万亿元")
    person.press("1")
    person.press("Ctrl+Home", "Tab", "Tab")
    assert suggested(person) == "4.5%"
    person.press("Ctrl+Z", "Ctrl+Home", "Tab", "Tab")
    assert suggested(person) == "超过2.6万亿元"


def test_a_hop_waits_for_the_suggestions(with_texts: Start) -> None:
    person = with_texts(["别的。", TEXT])
    person.press("Ctrl+PgDown", "Tab")
    person.rest()
    assert suggested(person) == "2022年"

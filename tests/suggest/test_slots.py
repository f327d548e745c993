"""What the slots of a suggested claim are filled with."""

from annotator.model.annotation import NO_ATTRIBUTES
from annotator.model.ids import LinkTypeId, TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.model.suggestion import Slot, Suggestion
from annotator.suggest import figures
from annotator.suggest.claims import suggester
from annotator.suggest.slots import with_slots

SCHEMA = shipped()
KNOWLEDGE = Knowledge(SCHEMA)


def named(text: str, surface: str, code: str, score: float = 0.9) -> Suggestion:
    [type_] = [each.id for each in SCHEMA.types if each.code == code]
    start = text.index(surface)
    return Suggestion(Span(start, start + len(surface)), surface, type_, "names", score)


def filled(text: str, *names: Suggestion) -> list[tuple[str, str, str]]:
    """The slots of the only claim, as link, surface and type."""
    every = [*suggester.suggest(text, KNOWLEDGE), *figures.suggest(text, KNOWLEDGE), *names]
    [claim] = [each for each in with_slots(SCHEMA, every) if each.suggester == "claims"]
    return [(SCHEMA.link_type(each.link).code, each.surface, SCHEMA.type(each.type).code) for each in claim.slots]


def test_figures_and_times_in_a_claim_are_what_it_rests_on_and_its_period() -> None:
    assert filled("据悉,2022年共引进企业84家,投资约2.6亿元。另据公告。") == [
        ("cue", "据悉", "CUE"),
        ("rests_on", "84家", "COUNT"),
        ("rests_on", "约2.6亿元", "MONEY"),
        ("period", "2022年", "TIM"),
    ]


def test_a_figure_brings_its_reading() -> None:
    text = "园区共引进企业84家。"
    [claim, figure] = with_slots(SCHEMA, [*suggester.suggest(text, KNOWLEDGE), *figures.suggest(text, KNOWLEDGE)])
    assert claim.slots[0].attributes == figure.attributes != NO_ATTRIBUTES


def test_no_more_times_than_the_schema_allows() -> None:
    text = "从2020年、2021年到2022年,园区共引进企业84家。"
    assert [code for code, _, _ in filled(text)].count("period") <= 2


def test_a_claim_is_about_the_first_names_in_it() -> None:
    text = "金牛区、什邡市合作共建了金什合作产业园。"
    names = [named(text, "金牛区", "GPE"), named(text, "什邡市", "GPE"), named(text, "金什合作产业园", "ZONE")]
    assert [slot[1] for slot in filled(text, *names)] == ["金牛区", "什邡市"]


def test_a_name_that_is_doubtful_is_left_out() -> None:
    text = "金牛区与什邡市合作共建了产业园。"
    assert filled(text, named(text, "金牛区", "GPE", 0.3)) == []


def test_a_source_is_what_others_say_it_is() -> None:
    text = "国家发改委表示,园区已建成投产。"
    assert filled(text)[0] == ("source", "国家发改委", "SRC")
    assert filled(text, named(text, "国家发改委", "GOV"))[0] == ("source", "国家发改委", "GOV")


def test_a_source_is_nothing_that_it_may_not_be() -> None:
    text = "国家发改委表示,园区已建成投产。"
    assert filled(text, named(text, "国家发改委", "TIM"))[0] == ("source", "国家发改委", "SRC")


def test_what_is_no_claim_keeps_its_slots() -> None:
    slot = Slot(LinkTypeId("ln.located"), Span(0, 2), "成都", TypeId("ent.gpe"))
    zone = Suggestion(Span(3, 5), "园区", TypeId("ent.zone"), "others", 0.5, slots=(slot,))
    assert with_slots(SCHEMA, [zone]) == [zone]

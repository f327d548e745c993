"""What `annotator check` finds: faults that no gesture can make, and work still to be done."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from annotator import paths
from annotator.model.annotation import Annotation, Origin
from annotator.model.check import Level
from annotator.model.fixes import Retype, SetAttribute, Untag
from annotator.model.ids import AnnotationId, AttributeId, LinkTypeId, TypeId, new_uid
from annotator.model.link import Link, LinkId
from annotator.model.problems import Problem, problems
from annotator.model.schema import Schema
from annotator.model.schema_file import DEFAULT, parse_schema
from annotator.model.span import Span

Annotate = Callable[..., Annotation]

TEXT = "全市共有高品质科创空间54个，\n其中在建45个。 据悉，“这很好”。"
SOURCE = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text(encoding="utf-8")
COUNTED = {"at.value": "54"}
CLAIMED = {"at.kind": "VALUE", "at.verifiability": "NFS"}


def link(source: Annotation, type_: str, target: Annotation) -> Link:
    return Link(
        id=LinkId(1),
        uid=new_uid(),
        document=source.document,
        type=LinkTypeId(type_),
        source=source.id,
        target=target.id,
        author=source.author,
        origin=Origin.HUMAN,
        created=source.created,
    )


def codes(found: Sequence[Problem], *, integrity: bool) -> list[str]:
    return [problem.code for problem in found if problem.integrity is integrity]


FAULTS: dict[str, Callable[[Annotation], Annotation]] = {
    "surface_differs": lambda old: replace(old, surface="55个"),
    "outside_text": lambda old: replace(old, fragments=(Span(11, len(TEXT) + 1),)),
    "unknown_type": lambda old: replace(old, type=TypeId("fig.ship")),
    "unknown_attribute": lambda old: replace(old, attributes={**old.attributes, AttributeId("at.ship"): "1"}),
    "foreign_attribute": lambda old: replace(old, attributes={**old.attributes, AttributeId("at.mention"): "NOM"}),
    "bad_value": lambda old: replace(old, attributes={**old.attributes, AttributeId("at.status"): "SOON"}),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_row_that_no_gesture_makes_is_a_fault(code: str, schema: Schema, annotate: Annotate) -> None:
    sound = annotate(TEXT, "fig.count", (11, 14), attributes=COUNTED)
    assert problems(schema, [sound], TEXT) == []
    (found,) = problems(schema, [FAULTS[code](sound)], TEXT)
    assert (found.code, found.annotation, found.integrity, found.level) == (code, sound.id, True, Level.ERROR)


def test_a_value_in_another_spelling_is_a_fault(schema: Schema, annotate: Annotate) -> None:
    (found,) = problems(schema, [annotate(TEXT, "fig.count", (11, 14), attributes={"at.value": "54.0"})], TEXT)
    assert (found.code, found.details["expected"], found.details["found"]) == ("bad_value", "54", "54.0")


def test_pieces_out_of_order_are_a_fault(schema: Schema, annotate: Annotate) -> None:
    claim = annotate(TEXT, "clm.claim", (0, 3), (11, 14), attributes=CLAIMED)
    turned = replace(claim, fragments=(claim.fragments[1], claim.fragments[0]))
    assert "fragments_disordered" in codes(problems(schema, [turned], TEXT), integrity=True)


def test_two_that_the_layer_keeps_apart_are_a_fault_of_one_person_only(schema: Schema, annotate: Annotate) -> None:
    first = annotate(TEXT, "fig.count", (11, 14), attributes=COUNTED)
    second = annotate(TEXT, "fig.count", (12, 14), attributes={"at.value": "4"})
    (found,) = problems(schema, [second, first], TEXT)
    assert (found.code, found.annotation, found.details["other"]) == ("overlap", second.id, first.id)
    theirs = annotate(TEXT, "fig.count", (12, 14), attributes={"at.value": "4"}, author=2)
    assert problems(schema, [first, theirs], TEXT) == []


def test_the_same_annotation_twice_is_a_fault_or_a_slip(schema: Schema, annotate: Annotate) -> None:
    twice = [annotate(TEXT, "part.obj", (4, 11)) for _ in range(2)]
    assert codes(problems(schema, twice, TEXT), integrity=True) == ["already_tagged"]
    claims = [annotate(TEXT, "clm.claim", (0, 14), attributes=CLAIMED) for _ in range(2)]
    (slip,) = problems(schema, claims, TEXT)
    assert (slip.code, slip.level, slip.fixes) == ("already_tagged", Level.WARNING, (Untag(claims[1].id),))
    other = replace(claims[1], attributes={**claims[1].attributes, AttributeId("at.kind"): "EVENT"})
    assert problems(schema, [claims[0], other], TEXT) == []


def test_a_required_attribute_is_asked_for_until_it_is_there(schema: Schema, annotate: Annotate) -> None:
    found = problems(schema, [annotate(TEXT, "clm.claim", (0, 14))], TEXT)
    assert codes(found, integrity=False) == ["missing_attribute"] * 2
    assert {problem.details["attribute"] for problem in found} == {"at.kind", "at.verifiability"}
    assert problems(schema, [annotate(TEXT, "clm.claim", (0, 14), attributes=CLAIMED)], TEXT) == []


def test_a_check_brings_its_own_sentence_and_level(schema: Schema, annotate: Annotate) -> None:
    (found,) = problems(schema, [annotate(TEXT, "fig.count", (11, 14))], TEXT)
    assert found.check is not None
    assert (found.code, found.check.id, found.level) == ("requires_attr", "ck.value", Level.ERROR)
    assert found.check.message_in("zh_CN") == "缺少规范数值"
    assert found.check.message_in("en") == "The value is missing"


def checks_broken(schema: Schema, annotation: Annotation, others: Sequence[Annotation] = (), *links: Link) -> set[str]:
    found = problems(schema, [annotation, *others], TEXT, links)
    return {problem.check.id for problem in found if problem.check and problem.annotation == annotation.id}


def test_a_range_needs_both_ends_and_nothing_else_does(schema: Schema, annotate: Annotate) -> None:
    def figure(**values: str) -> Annotation:
        return annotate(TEXT, "fig.index", (11, 13), attributes={f"at.{name}": value for name, value in values.items()})

    assert checks_broken(schema, figure(value="54")) == set()
    assert checks_broken(schema, figure(value="54", bound="RANGE")) == {"ck.range"}
    assert checks_broken(schema, figure(value="54", bound="RANGE", value_high="60")) == set()


def test_a_unit_has_to_fit_where_there_is_one(schema: Schema, annotate: Annotate) -> None:
    def percent(unit: str | None) -> Annotation:
        said = {"at.value": "54", **({"at.unit_norm": unit} if unit else {})}
        return annotate(TEXT, "fig.percent", (11, 14), attributes=said)

    assert "ck.percent-unit" in checks_broken(schema, percent("CNY"))
    assert "ck.percent-unit" not in checks_broken(schema, percent("[pp]"))
    assert "ck.percent-unit" not in checks_broken(schema, percent(None))


def test_edges_and_lines_are_looked_at(schema: Schema, annotate: Annotate) -> None:
    assert checks_broken(schema, annotate(TEXT, "ent.fac", (4, 17))) == {"ck.paragraph"}
    assert checks_broken(schema, annotate(TEXT, "ent.fac", (4, 16))) == {"ck.no-edge-space", "ck.paragraph"}
    assert checks_broken(schema, annotate(TEXT, "ent.fac", (24, 26))) == {"ck.no-edge-space"}
    assert checks_broken(schema, annotate(TEXT, "meta.skip", (14, 16))) == set()


def test_links_are_asked_for_where_links_are_known(schema: Schema, annotate: Annotate) -> None:
    space = annotate(TEXT, "part.obj", (4, 11))
    figure = annotate(TEXT, "fig.count", (11, 14), attributes=COUNTED)
    assert checks_broken(schema, figure, [space]) == {"ck.figure-of"}
    assert checks_broken(schema, space, [figure]) == {"ck.orphan-part"}
    tie = link(figure, "ln.of", space)
    assert checks_broken(schema, figure, [space], tie) == checks_broken(schema, space, [figure], tie) == set()
    assert problems(schema, [space, figure], TEXT) == []


def test_a_link_of_another_type_does_not_do(schema: Schema, annotate: Annotate) -> None:
    space, figure = annotate(TEXT, "part.obj", (4, 11)), annotate(TEXT, "fig.count", (11, 14), attributes=COUNTED)
    assert checks_broken(schema, figure, [space], link(figure, "ln.coref", space)) == {"ck.figure-of"}


def test_what_a_claim_needs_depends_on_what_it_says_and_is_tied_to(schema: Schema, annotate: Annotate) -> None:
    source, cue = annotate(TEXT, "clm.src", (0, 2)), annotate(TEXT, "clm.cue", (25, 27))
    claim = annotate(TEXT, "clm.claim", (29, 32), attributes={**CLAIMED, "at.quote": "DIRECT"})
    others = [source, cue]
    assert checks_broken(schema, claim, others) == {"ck.quote-source"}
    assert checks_broken(schema, claim, others, link(claim, "ln.source", source)) == {"ck.cue-source"}
    both = [link(claim, "ln.source", source), link(claim, "ln.cue", cue)]
    assert checks_broken(schema, claim, others, *both) == set()
    numeric = annotate(TEXT, "clm.claim", (0, 14), attributes={**CLAIMED, "at.kind": "NUMERIC"})
    assert checks_broken(schema, numeric) == {"ck.numeric-claim"}


def test_without_a_condition_values_that_go_together_are_all_there_or_none(annotate: Annotate) -> None:
    schema = parse_schema(SOURCE.replace('when = { attr = "at.bound", is = "RANGE" }\n', ""), "")
    for said, broken in (
        ({}, set[str]()),
        ({"at.value": "1"}, {"ck.range"}),
        ({"at.value_high": "2"}, {"ck.range"}),
        ({"at.value": "1", "at.value_high": "2"}, set[str]()),
    ):
        assert checks_broken(schema, annotate(TEXT, "fig.index", (11, 13), attributes=said)) == broken


def test_a_retired_type_and_choice_are_still_there_but_told(annotate: Annotate) -> None:
    retired = SOURCE.replace('code = "FAC"', 'code = "FAC"\nretired = true\nreplaced_by = "ent.loc"')
    retired = retired.replace('{ id = "PRO", ', '{ id = "PRO", retired = true, ')
    schema = parse_schema(retired, "")
    place = annotate(TEXT, "ent.fac", (4, 11), attributes={"at.mention": "PRO"})
    type_, value = problems(schema, [place], TEXT)
    assert (type_.code, type_.level, type_.fixes) == (
        "retired_type",
        Level.WARNING,
        (Retype(place.id, TypeId("ent.loc")),),
    )
    assert (value.code, value.level, value.attribute) == ("retired_value", Level.WARNING, "at.mention")
    assert not type_.integrity
    assert not value.integrity


def test_an_attribute_is_asked_for_only_while_its_condition_holds(annotate: Annotate) -> None:
    when = 'code = "value_high"\nrequired = true'
    schema = parse_schema(SOURCE.replace('code = "value_high"', when), "")

    def found(**values: str) -> list[tuple[str, str | None]]:
        said = {f"at.{name}": value for name, value in values.items()}
        all_ = problems(schema, [annotate(TEXT, "fig.index", (11, 13), attributes=said)], TEXT)
        return [(problem.code, problem.attribute) for problem in all_ if problem.check is None]

    assert found(value="54") == []
    assert found(value="54", bound="RANGE") == [("missing_attribute", "at.value_high")]
    assert found(value="54", bound="RANGE", value_high="60") == []
    assert found(value="54", value_high="60") == [("idle_attribute", "at.value_high")]


def test_what_the_text_says_otherwise_is_told_and_offered(schema: Schema, annotate: Annotate) -> None:
    figure = annotate(TEXT, "fig.count", (11, 14), attributes={"at.value": "45"})
    read = {figure.id: {"value": "54", "unit": "个", "bound": "EQUAL", "approx": "many"}}
    (problem,) = problems(schema, [figure], TEXT, readings=read)
    assert (problem.code, problem.level, problem.attribute) == ("reading_differs", Level.WARNING, "at.value")
    assert (problem.details["expected"], problem.details["found"]) == ("54", "45")
    assert problem.fixes == (SetAttribute(figure.id, AttributeId("at.value"), "54"),)


def test_a_value_that_is_missing_is_offered_from_the_text(schema: Schema, annotate: Annotate) -> None:
    figure = annotate(TEXT, "fig.count", (11, 14))
    (problem,) = problems(schema, [figure], TEXT, readings={figure.id: {"value": "54"}})
    assert (problem.code, problem.attribute) == ("requires_attr", "at.value")
    assert problem.fixes == (SetAttribute(figure.id, AttributeId("at.value"), "54"),)


def test_problems_come_in_the_order_of_the_text(schema: Schema, annotate: Annotate) -> None:
    late, early = annotate(TEXT, "fig.count", (20, 23)), annotate(TEXT, "fig.count", (11, 14))
    assert [problem.annotation for problem in problems(schema, [late, early], TEXT)] == [early.id, late.id]
    assert problems(schema, [], TEXT) == []


def test_a_retired_attribute_is_asked_for_no_more(annotate: Annotate) -> None:
    schema = parse_schema(SOURCE.replace('code = "kind"', 'code = "kind"\nretired = true'), "")
    found = problems(schema, [annotate(TEXT, "clm.claim", (0, 14))], TEXT)
    assert [problem.details["attribute"] for problem in found] == ["at.verifiability"]


def test_ids_tell_the_problems_of_one_document_apart(schema: Schema, annotate: Annotate) -> None:
    many = [replace(annotate(TEXT, "fig.count", (11 + n, 12 + n)), id=AnnotationId(100 - n)) for n in range(3)]
    assert [problem.annotation for problem in problems(schema, many, TEXT)] == [100, 99, 98]

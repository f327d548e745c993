"""What is wrong with links that something else than a gesture has made, or that a schema no longer wants."""

from collections.abc import Callable
from dataclasses import replace

from annotator import paths
from annotator.model.annotation import Annotation, Origin
from annotator.model.check import Level
from annotator.model.fixes import RemoveLink, TurnLink
from annotator.model.ids import AnnotationId, LinkTypeId, new_uid
from annotator.model.link import Link, LinkId
from annotator.model.problem import Problem
from annotator.model.problems import problems
from annotator.model.schema import Schema
from annotator.model.schema_file import DEFAULT, parse_schema

Annotate = Callable[..., Annotation]

TEXT = "全市共有高品质科创空间54个,其中在建45个、规划9个。"
SOURCE = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text(encoding="utf-8")


class Tied:
    """Annotations of the text, and links between them as they are made."""

    def __init__(self, schema: Schema, annotate: Annotate) -> None:
        self.schema = schema
        self.space = annotate(TEXT, "part.obj", (4, 11))
        self.all = annotate(TEXT, "fig.count", (11, 14), attributes={"at.value": "54"})
        self.some = annotate(TEXT, "fig.count", (19, 22), attributes={"at.value": "45"})
        self.rest = annotate(TEXT, "fig.count", (25, 27), attributes={"at.value": "9"})
        self.links = list[Link]()

    def link(self, source: Annotation, type_: str, target: Annotation) -> Link:
        made = Link(
            id=LinkId(len(self.links) + 1),
            uid=new_uid(),
            document=source.document,
            type=LinkTypeId(f"ln.{type_}"),
            source=source.id,
            target=target.id,
            author=source.author,
            origin=Origin.HUMAN,
            created=source.created,
        )
        self.links.append(made)
        return made

    def found(self) -> list[Problem]:
        annotations = [self.space, self.all, self.some, self.rest]
        return [
            each for each in problems(self.schema, annotations, TEXT, self.links) if each.link or each.check is None
        ]

    def codes(self) -> list[tuple[str, LinkId | None]]:
        return [(each.code, each.link) for each in self.found()]


def test_links_as_a_person_makes_them_are_right(schema: Schema, annotate: Annotate) -> None:
    tied = Tied(schema, annotate)
    tied.link(tied.some, "part_of", tied.all)
    tied.link(tied.rest, "part_of", tied.all)
    tied.link(tied.all, "of", tied.space)
    assert tied.found() == []


def test_a_link_that_the_types_do_not_allow_can_be_turned_or_taken_out(schema: Schema, annotate: Annotate) -> None:
    tied = Tied(schema, annotate)
    turned = tied.link(tied.space, "of", tied.all)
    layers = tied.link(tied.space, "coref", tied.all)
    target = tied.link(tied.all, "part_of", tied.space)
    assert sorted(tied.codes()) == [
        ("link_layers", layers.id),
        ("link_source", turned.id),
        ("link_target", target.id),
    ]
    by_link = {each.link: each for each in tied.found()}
    assert by_link[turned.id].fixes == (TurnLink(turned.id), RemoveLink(turned.id))
    assert by_link[layers.id].fixes == (RemoveLink(layers.id),)
    assert by_link[turned.id].annotation == tied.space.id
    assert not any(each.integrity for each in tied.found())


def test_a_link_that_leads_out_of_the_persons_work_is_a_fault(schema: Schema, annotate: Annotate) -> None:
    tied = Tied(schema, annotate)
    away = tied.link(tied.some, "part_of", replace(tied.all, id=AnnotationId(999_999)))
    itself = tied.link(tied.some, "part_of", tied.some)
    tied.all = replace(tied.all, author=tied.rest.author.__class__(2))
    theirs = tied.link(tied.rest, "part_of", tied.all)
    unknown = tied.link(tied.rest, "none", tied.some)
    assert sorted(tied.codes()) == [
        *(("link_apart", each.id) for each in (away, itself, theirs)),
        ("unknown_link", unknown.id),
    ]
    assert all(each.integrity for each in tied.found())


def test_the_same_link_twice_is_a_fault(schema: Schema, annotate: Annotate) -> None:
    tied = Tied(schema, annotate)
    tied.link(tied.some, "coref", tied.rest)
    again = tied.link(tied.rest, "coref", tied.some)
    assert tied.codes() == [("already_linked", again.id)]


def test_more_links_than_may_be_are_told_of_the_later_ones(schema: Schema, annotate: Annotate) -> None:
    tied = Tied(schema, annotate)
    tied.link(tied.some, "part_of", tied.all)
    second = tied.link(tied.some, "part_of", tied.rest)
    (problem,) = tied.found()
    assert (problem.code, problem.link, problem.details["max"]) == ("too_many_links", second.id, 1)


def test_each_circle_is_told_once(schema: Schema, annotate: Annotate) -> None:
    tied = Tied(schema, annotate)
    tied.link(tied.all, "part_of", tied.some)
    tied.link(tied.some, "part_of", tied.rest)
    assert tied.found() == []
    last = tied.link(tied.rest, "part_of", tied.all)
    assert tied.codes() == [("link_cycle", last.id)]


def test_numbers_of_links_that_a_schema_sets(annotate: Annotate) -> None:
    limits = 'code = "of"\nmin = 1\nmax_in = 1'
    tied = Tied(parse_schema(SOURCE.replace('code = "of"', limits), ""), annotate)
    tied.link(tied.some, "of", tied.space)
    second = tied.link(tied.rest, "of", tied.space)
    found = {(each.code, each.annotation, each.link) for each in tied.found()}
    assert found == {("too_few_links", tied.all.id, None), ("too_many_incoming", tied.rest.id, second.id)}


def test_a_retired_link_stays_and_is_told(annotate: Annotate) -> None:
    tied = Tied(parse_schema(SOURCE.replace('code = "part_of"', 'code = "part_of"\nretired = true'), ""), annotate)
    tied.link(tied.some, "part_of", tied.all)
    (problem,) = tied.found()
    assert (problem.code, problem.level) == ("retired_link", Level.WARNING)


def test_without_links_nothing_is_asked_of_them(annotate: Annotate) -> None:
    schema = parse_schema(SOURCE.replace('code = "of"', 'code = "of"\nmin = 1'), "")
    figure = annotate(TEXT, "fig.count", (11, 14), attributes={"at.value": "54"})
    assert problems(schema, [figure], TEXT) == []
    assert "too_few_links" in {each.code for each in problems(schema, [figure], TEXT, [])}

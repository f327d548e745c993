"""What is wrong with the links of a document."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import cast

from annotator.model.annotation import Annotation
from annotator.model.check import Level
from annotator.model.fixes import Fix, RemoveLink, TurnLink
from annotator.model.ids import AnnotationId, LinkTypeId
from annotator.model.link import Link
from annotator.model.link_rules import misfit
from annotator.model.problem import Problem
from annotator.model.schema import LinkType, Schema

_By = Mapping[AnnotationId, Annotation]


def link_problems(schema: Schema, by_id: _By, links: Iterable[Link]) -> Iterator[Problem]:
    """The problems of all links, type by type.

    Broken integrity: unknown_link, link_apart, already_linked. Work to be done: retired_link, link_source,
    link_target, link_layers, too_many_links, too_many_incoming, too_few_links, link_cycle.
    """
    of_type: dict[LinkTypeId, list[Link]] = defaultdict(list)
    known = {each.id for each in schema.links}
    for link in sorted(links, key=lambda each: each.id):
        if link.type not in known:
            yield _problem("unknown_link", link, {"link": link.type}, integrity=True)
        elif not _together(by_id, link):
            yield _problem("link_apart", link, {}, integrity=True)
        else:
            of_type[link.type].append(link)
    for link_type in schema.links:
        there = of_type[link_type.id]
        yield from _unfit(schema, link_type, by_id, there)
        yield from _repeated(link_type, by_id, there)
        yield from _miscounted(schema, link_type, by_id, there)
        if link_type.acyclic:
            yield from _circles(link_type, by_id, there)


def _problem(
    code: str,
    link: Link,
    details: Mapping[str, object],
    *fixes: Fix,
    level: Level = Level.ERROR,
    integrity: bool = False,
) -> Problem:
    away = RemoveLink(link.id)
    return Problem(code, link.source, level, integrity, details=details, link=link.id, fixes=(*fixes, away))


def _together(by_id: _By, link: Link) -> bool:
    """Whether both ends are there and of the link's own document and person."""
    ends = [by_id.get(link.source), by_id.get(link.target)]
    whose = {(each.document, each.author) for each in ends if each is not None}
    return None not in ends and link.source != link.target and whose == {(link.document, link.author)}


def _unfit(schema: Schema, link_type: LinkType, by_id: _By, links: Iterable[Link]) -> Iterator[Problem]:
    for link in links:
        source, target = by_id[link.source], by_id[link.target]
        if not (schema.has_type(source.type) and schema.has_type(target.type)):
            continue
        code = misfit(schema, link_type, source.type, target.type)
        if code is not None:
            turned = misfit(schema, link_type, target.type, source.type) is None
            wrong = target if code == "link_target" else source
            details = {"link": link_type.id, "surface": wrong.surface, "type": wrong.type}
            yield _problem(code, link, details, *((TurnLink(link.id),) if turned else ()))
        elif link_type.retired:
            yield _problem("retired_link", link, {"link": link_type.id}, level=Level.WARNING)


def _repeated(link_type: LinkType, by_id: _By, links: Iterable[Link]) -> Iterator[Problem]:
    seen = set[tuple[AnnotationId, AnnotationId]]()
    for link in links:
        ends = link.source, link.target
        if ends in seen:
            surfaces = {"source": by_id[link.source].surface, "target": by_id[link.target].surface}
            yield _problem("already_linked", link, surfaces, integrity=True)
        seen.update([ends, (link.target, link.source)] if link_type.symmetric else [ends])


def _miscounted(schema: Schema, link_type: LinkType, by_id: _By, links: Iterable[Link]) -> Iterator[Problem]:
    outgoing, incoming = Counter[AnnotationId](), Counter[AnnotationId]()
    for link in links:
        outgoing[link.source] += 1
        incoming[link.target] += 1
        if link_type.symmetric:
            outgoing[link.target] += 1
        elif link_type.max_in is not None and incoming[link.target] > link_type.max_in:
            details = {"link": link_type.id, "surface": by_id[link.target].surface, "max": link_type.max_in}
            yield _problem("too_many_incoming", link, details)
        if link_type.max is not None and outgoing[link.source] > link_type.max:
            details = {"link": link_type.id, "surface": by_id[link.source].surface, "max": link_type.max}
            yield _problem("too_many_links", link, details)
    if link_type.min and not link_type.retired:
        yield from _too_few(schema, link_type, by_id, outgoing)


def _too_few(
    schema: Schema, link_type: LinkType, by_id: _By, outgoing: Mapping[AnnotationId, int]
) -> Iterator[Problem]:
    for each in by_id.values():
        asked = schema.has_type(each.type) and schema.selects(link_type.domain, each.type)
        if asked and outgoing.get(each.id, 0) < link_type.min:
            details = {"link": link_type.id, "surface": each.surface, "min": link_type.min}
            yield Problem("too_few_links", each.id, details=details)


def _circles(link_type: LinkType, by_id: _By, links: Iterable[Link]) -> Iterator[Problem]:
    """One problem for each circle, told of its youngest link, until none is left."""
    left = {(link.source, link.target): link for link in links}
    while circle := _circle(left):
        youngest = max((left[ends] for ends in circle), key=lambda each: each.id)
        surfaces = {"source": by_id[youngest.source].surface, "target": by_id[youngest.target].surface}
        yield _problem("link_cycle", youngest, {"link": link_type.id, **surfaces})
        del left[youngest.source, youngest.target]


def _circle(links: Mapping[tuple[AnnotationId, AnnotationId], Link]) -> list[tuple[AnnotationId, AnnotationId]]:
    """The ends of links that lead in a circle; none where there is no circle."""
    sorter = TopologicalSorter[AnnotationId]()
    for source, target in links:
        sorter.add(source, target)
    try:
        sorter.prepare()
    except CycleError as error:
        # The list that comes with the error goes against the links: each of it comes before the next.
        members = cast("list[AnnotationId]", error.args[1])
        return [(later, earlier) for earlier, later in pairwise(members)]
    return []

"""Several people's work on made-up documents, with errors planted in it: who differs from the truth, where and how."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from colleagues import acting

from annotator.edits import documents as edits
from annotator.edits import linking, tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.review import CaseKind
from annotator.model.span import Span
from annotator.store.annotations import annotations
from annotator.store.project import Project

PEOPLE = ("王芳", "陈晨", "赵敏")
OF = LinkTypeId("ln.of")
_FILL = "在和于的与对其将从为是及等位本着并且已经正该这那"
_NAMES: Mapping[str, Sequence[str]] = {
    "ent.gpe": ("成都市", "重庆市", "德阳市", "绵阳市", "四川省", "金牛区", "武侯区", "乐山市"),
    "ent.com": ("长虹公司", "新希望集团", "通威股份", "东方电气"),
    "ent.gov": ("发改委", "统计局", "财政部", "商务厅"),
    "fig.money": ("100亿元", "2.6万亿元", "36万元", "7500元"),
    "fig.percent": ("46.2%", "8.1%", "12%", "0.5%"),
}
_OTHER = {"ent.gpe": "ent.loc", "ent.com": "ent.org", "ent.gov": "ent.org", "fig.money": "fig.count"}
_KINDS = (CaseKind.MISSING, CaseKind.BOUNDARY, CaseKind.TYPE, CaseKind.ATTRIBUTE, CaseKind.LINK)


@dataclass(frozen=True, slots=True)
class Mention:
    """What stands in a text in truth, or by what somebody says of it."""

    span: Span
    type: TypeId
    attributes: Mapping[AttributeId, str] = field(default_factory=dict[AttributeId, str])


@dataclass(frozen=True, slots=True)
class Planted:
    """One error: what this person did otherwise than all others with the mention at `span` of the truth."""

    document: DocumentId
    kind: CaseKind
    person: str
    span: Span


@dataclass(frozen=True, slots=True)
class Made:
    """A text with what stands in it; links lead from a figure to the name before it, by their numbers."""

    text: str
    mentions: Sequence[Mention]
    links: Sequence[tuple[int, int]]


def made(chance: random.Random, mentions: int) -> Made:
    """A text with so many mentions."""
    text, found, links = "", list[Mention](), list[tuple[int, int]]()
    for number in range(mentions):
        text += "".join(chance.choices(_FILL, k=chance.randint(3, 9)))
        type_ = chance.choice([*_NAMES])
        surface = chance.choice(_NAMES[type_])
        found.append(Mention(Span(len(text), len(text) + len(surface)), TypeId(type_)))
        if type_.startswith("fig") and number and found[number - 1].type.startswith("ent"):
            links.append((number, number - 1))
        text += surface + chance.choice(("", "，", "。\n"))
    return Made(text + "。\n", found, links)


def planted(
    project: Project,
    documents: int,
    *,
    mentions: int = 20,
    errors: int = 2,
    seed: int = 7,
    kinds: Sequence[CaseKind] = _KINDS,
) -> list[Planted]:
    """Documents that three people have worked on, with so many errors in each; the errors, in order."""
    chance = random.Random(seed)
    texts = [made(chance, mentions) for _ in range(documents)]
    imported = edits.Imported()
    sources = [Source(f"文 {number}", each.text, f"{number}.txt") for number, each in enumerate(texts)]
    edits.add(project, sources, imported)
    found = list[Planted]()
    for document, each in zip(imported.added, texts, strict=True):
        wrong = list(_errors(chance, document, each, errors, kinds))
        for person in PEOPLE:
            with acting(project, person):
                _work(project, document, each, [error for error in wrong if error.person == person])
        edits.set_state(project, document, DocumentState.DONE)
        found += wrong
    return found


def _errors(
    chance: random.Random, document: DocumentId, text: Made, errors: int, kinds: Sequence[CaseKind]
) -> Iterator[Planted]:
    """At different mentions, so that each stands for itself; an end of a link in error has no error of its own."""
    free = set(range(len(text.mentions)))
    for _ in range(errors):
        kind = chance.choice(kinds)
        fitting = [
            number
            for number in sorted(free)
            if (kind is not CaseKind.TYPE or text.mentions[number].type in _OTHER)
            and (kind is not CaseKind.LINK or any(source == number and target in free for source, target in text.links))
        ]
        if not fitting:
            continue
        number = chance.choice(fitting)
        free -= {number, *(end for link in text.links if number in link for end in link)}
        yield Planted(document, kind, chance.choice(PEOPLE), text.mentions[number].span)


def _work(project: Project, document: DocumentId, text: Made, wrong: Sequence[Planted]) -> None:
    errors = {each.span: each.kind for each in wrong}
    said = [(number, _said(mention, errors.get(mention.span))) for number, mention in enumerate(text.mentions)]
    by_type: dict[TypeId, list[tuple[Span]]] = {}
    for _, mention in said:
        if mention is not None and not mention.attributes:
            by_type.setdefault(mention.type, []).append((mention.span,))
    for type_, spans in by_type.items():
        tagging.tag_all(project, document, spans, type_)
    for _, mention in said:
        if mention is not None and mention.attributes:
            tagging.tag(project, document, [mention.span], mention.type, mention.attributes)
    there = {each.span: each.id for each in annotations(project, document, project.person.id)}
    ids: dict[int, AnnotationId] = {number: there[mention.span] for number, mention in said if mention is not None}
    for source, target in text.links:
        if source in ids and target in ids and errors.get(text.mentions[source].span) is not CaseKind.LINK:
            linking.link(project, ids[source], ids[target], OF)


def _said(mention: Mention, error: CaseKind | None) -> Mention | None:
    """What somebody who makes this error says."""
    match error:
        case CaseKind.MISSING:
            return None
        case CaseKind.BOUNDARY:
            return replace(mention, span=Span(mention.span.start - 1, mention.span.end))
        case CaseKind.TYPE:
            return replace(mention, type=TypeId(_OTHER[mention.type]))
        case CaseKind.ATTRIBUTE:
            figure = mention.type.startswith("fig")
            return replace(mention, attributes={AttributeId("at.approx"): "true"} if figure else _NOUN)
        case _:
            return mention


_NOUN = {AttributeId("at.mention"): "NOM"}

"""Tagging all mentions of a surface: Shift with a type's key asks, Enter does it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from annotator.edits import tagging
from annotator.edits.places import Places, free_places, free_relabels
from annotator.errors import UsageError
from annotator.model import rules
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.ids import TypeId
from annotator.model.schema import Schema
from annotator.model.span import Fragments, Span, hull
from annotator.store import annotations, names
from annotator.text import find, words
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading
from annotator.text.script import fold
from annotator.ui.actions.bulk import (
    how_to_leave_out,
    label_of,
    refused_sentence,
    relabel,
    shown_surface,
    tagged_sentence,
)
from annotator.ui.actions.tagging import tag, type_keys
from annotator.ui.background.tasks import Progress
from annotator.ui.commands import Command
from annotator.ui.i18n import translate
from annotator.ui.keys import Scope, native
from annotator.ui.panels.types import offered
from annotator.ui.reading import projection
from annotator.ui.tagging.question import Proposal
from annotator.ui.workbench import Workbench

Bench = Workbench


def tag_mentions(bench: Bench, type_id: TypeId) -> None:
    """Ask whether all further mentions of the selection, or of the annotation in hand, are to be tagged too.

    Where the annotation in hand has another type, ask whether all like it are to be relabelled. The same command again
    adds the mentions inside longer words. Raises UsageError.
    """
    if bench.question.widen(_all_of(type_id)):
        return
    selection, in_hand = bench.selection, bench.in_hand
    if selection is not None:
        _look_for_mentions(bench, rules.trimmed(bench.session.text, selection), type_id)
    elif in_hand is None:
        raise UsageError("nothing_selected")
    elif in_hand.type == type_id:
        _look_for_mentions(bench, in_hand.fragments, type_id)
    else:
        _ask_to_relabel(bench, in_hand, type_id)


def _look_for_mentions(bench: Bench, origin: Fragments, type_id: TypeId) -> None:
    first, *further = origin
    if further:
        raise UsageError("mention_in_pieces")
    session, shown = bench.session, bench.view.shown
    own = free_places(session.opened, session.shown.id, origin, type_id)
    if own.refused:
        tag(bench, type_id)  # which says what is in the way
        return
    place = projection.to_page(shown, first)
    variants = names.variants(session.opened, bench.view.read(origin))

    def work(progress: Progress) -> find.Mentions:
        words.load()
        searched = find.folded(shown.text, progress.check)
        return find.mentions(shown.text, searched, (place.start, place.end), progress.check, variants)

    bench.question.look_up(
        translate("Gesture", "Looking for further mentions of “{surface}”…").format(
            surface=shown_surface(bench, origin)
        ),
        work,
        lambda found: _proposed(bench, origin, type_id, own, _free(bench, type_id, found)),
    )


@dataclass(frozen=True, slots=True)
class _Free:
    """The further mentions that may be tagged, in order; some are `inside` longer words, some `others` by name."""

    mentions: Sequence[Fragments]
    inside: frozenset[int]
    others: int
    refused: int


def _free(bench: Bench, type_id: TypeId, found: find.Mentions) -> _Free:
    session, shown = bench.session, bench.view.shown
    whole, inside, others = (
        free_places(session.opened, session.shown.id, _in_source(shown, some), type_id)
        for some in (found.whole, found.inside, found.others)
    )
    mentions, longer = sorted([*whole.free, *inside.free, *others.free]), set(inside.free)
    numbers = frozenset(number for number, each in enumerate(mentions) if each in longer)
    return _Free(mentions, numbers, len(others.free), whole.refused + inside.refused + others.refused)


def _proposed(bench: Bench, origin: Fragments, type_id: TypeId, own: Places, free: _Free) -> Proposal | None:
    """What to ask; mentions inside longer words are shown and left out, unless the command is given again."""
    if not free.mentions:
        bench.services.notify.status(
            translate("Gesture", "No further mention of “{surface}”.").format(surface=shown_surface(bench, origin))
        )
        if own.free:
            tag(bench, type_id)
        return None
    first = Proposal(
        _all_of(type_id),
        partial(_mentions_sentence, bench, origin, type_id, free),
        [hull(each) for each in free.mentions],
        lambda ticked: _tag_all(bench, type_id, [*own.free, *(free.mentions[number] for number in ticked)]),
        unticked=free.inside,
    )
    whole = replace(free, inside=frozenset[int]())
    told = partial(_mentions_sentence, bench, origin, type_id, whole)
    again = replace(first, sentence=told, unticked=frozenset[int]())
    return replace(first, wider=partial(bench.question.ask, again)) if free.inside else first


def _in_source(shown: Reading, places: Iterable[Bounds]) -> list[Span]:
    return [projection.to_source(shown, Span(*bounds)) for bounds in places]


def _mentions_sentence(bench: Bench, origin: Fragments, type_id: TypeId, free: _Free, count: int) -> str:
    told = translate("Gesture", "Further mentions of “{surface}”: {count}. Enter tags all as {type}, Esc leaves.")
    parts = [told.format(surface=shown_surface(bench, origin), count=count, type=label_of(bench, type_id))]
    if free.others:
        parts.append(translate("Gesture", "By another name: {count}.").format(count=free.others))
    if free.inside:
        key = native(next(iter(bench.table.keymap.keys(bench.table[_all_of(type_id)])), ""))
        more = translate("Gesture", "{key} adds those inside longer words: {count}.")
        parts.append(more.format(key=key, count=len(free.inside)))
    return " ".join([*parts, *refused_sentence(free.refused), how_to_leave_out()])


def _tag_all(bench: Bench, type_id: TypeId, mentions: Sequence[Fragments]) -> None:
    """Tag them as one step; the first becomes the annotation in hand if it was selected."""
    session = bench.session
    changes = session.do(tagging.tag_all, session.opened, session.shown.id, mentions, type_id)
    if changes.annotations:
        if bench.selection is not None:
            bench.view.select(None)
            bench.view.set_focus(_made_at(bench, changes, mentions[0]))
        bench.services.notify.status(tagged_sentence(bench, type_id, len(changes.annotations)))


def _made_at(bench: Bench, changes: Changes, fragments: Fragments) -> int | None:
    made = (bench.session.annotations[id] for id in changes.annotations)
    return next((each.id for each in made if each.fragments == fragments), None)


def _ask_to_relabel(bench: Bench, in_hand: Annotation, type_id: TypeId) -> None:
    session = bench.session
    own = annotations.annotations(session.opened, session.shown.id, session.opened.person.id)
    of_type = [each for each in own if each.type == in_hand.type]
    surface = fold(bench.view.read(in_hand.fragments))
    same = [each for each in of_type if fold(bench.view.read(each.fragments)) == surface]
    found = free_relabels(session.opened, session.shown.id, same, type_id)
    if in_hand.id not in found.free or len(found.free) == 1:
        tag(bench, type_id)  # the one alone, or what is in its way
        return
    told = translate("Gesture", "Annotations like “{surface}”: {count}. Enter makes all of them {type}, Esc leaves.")
    shown = shown_surface(bench, in_hand.fragments)
    label, places = label_of(bench, type_id), [each for each in same if each.id in found.free]

    def sentence(count: int) -> str:
        asked = told.format(surface=shown, count=count, type=label)
        return " ".join([asked, *refused_sentence(found.refused), how_to_leave_out()])

    def apply(ticked: Sequence[int]) -> None:
        relabel(bench, type_id, replace(found, free=[places[number].id for number in ticked]))

    bench.question.ask(Proposal(_all_of(type_id), sentence, [hull(each.fragments) for each in places], apply))


def _all_of(type_id: TypeId) -> str:
    return f"all.{type_id}"


def _has_span(bench: Bench) -> bool:
    return bench.selection is not None or bench.in_hand is not None


def all_commands(schema: Schema, *, optional: bool, language: str) -> list[Command[Bench]]:
    """A command for each type that can be used, which tags all mentions: Shift with the type's key."""
    return [
        Command(
            id=_all_of(type_.id),
            title=type_.label_in(language),
            keys=tuple(f"Shift+{key}" for key in type_keys(schema, type_)),
            scope=Scope.PAGE,
            menu="all",
            group=[layer.id for layer in schema.layers].index(type_.layer),
            run=partial(tag_mentions, type_id=type_.id),
            when=_has_span,
        )
        for type_ in offered(schema, optional=optional)
    ]

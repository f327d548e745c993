"""Tagging all mentions of a surface: Shift with a type's key asks, Enter does it."""

from collections.abc import Iterable, Sequence
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
from annotator.store import annotations
from annotator.text import find, words
from annotator.text.offsets import Bounds
from annotator.text.reading import Reading
from annotator.text.script import fold
from annotator.ui import projection
from annotator.ui.actions.bulk import label_of, refused_sentence, relabel, shown_surface, tagged_sentence
from annotator.ui.actions.tagging import tag, type_keys
from annotator.ui.commands import Command
from annotator.ui.i18n import translate
from annotator.ui.keys import Scope, native
from annotator.ui.panels.types import offered
from annotator.ui.question import Proposal
from annotator.ui.tasks import Progress
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

    def work(progress: Progress) -> find.Mentions:
        words.load()
        searched = find.folded(shown.text, progress.check)
        return find.mentions(shown.text, searched, (place.start, place.end), progress.check)

    bench.question.look_up(
        translate("Gesture", "Looking for further mentions of “{surface}”…").format(
            surface=shown_surface(bench, origin)
        ),
        work,
        lambda found: _proposed(
            bench, origin, type_id, own, [_in_source(shown, each) for each in (found.whole, found.inside)]
        ),
    )


def _proposed(
    bench: Bench, origin: Fragments, type_id: TypeId, own: Places, found: Sequence[Sequence[Span]]
) -> Proposal | None:
    """What to ask, with the mentions that are whole words and those inside longer ones."""
    session = bench.session
    free = [free_places(session.opened, session.shown.id, some, type_id) for some in found]
    whole, inside = (list(places.free) for places in free)
    if not whole and not inside:
        bench.services.notify.status(
            translate("Gesture", "No further mention of “{surface}”.").format(surface=shown_surface(bench, origin))
        )
        if own.free:
            tag(bench, type_id)
        return None
    wider = None
    if inside:
        both = sorted([*whole, *inside])
        wider = Proposal(
            _all_of(type_id),
            _mentions_sentence(bench, origin, type_id, len(both), free[0].refused + free[1].refused),
            [hull(each) for each in both],
            partial(_tag_all, bench, type_id, [*own.free, *both]),
        )
    return Proposal(
        _all_of(type_id),
        _mentions_sentence(bench, origin, type_id, len(whole), free[0].refused, inside=len(inside)),
        [hull(each) for each in whole],
        partial(_tag_all, bench, type_id, [*own.free, *whole]),
        wider,
    )


def _in_source(shown: Reading, places: Iterable[Bounds]) -> list[Span]:
    return [projection.to_source(shown, Span(*bounds)) for bounds in places]


def _mentions_sentence(
    bench: Bench, origin: Fragments, type_id: TypeId, count: int, refused: int, *, inside: int = 0
) -> str:
    told = translate("Gesture", "Further mentions of “{surface}”: {count}. Enter tags all as {type}, Esc leaves.")
    parts = [told.format(surface=shown_surface(bench, origin), count=count, type=label_of(bench, type_id))]
    if inside:
        key = native(next(iter(bench.table.keymap.keys(bench.table[_all_of(type_id)])), ""))
        more = translate("Gesture", "{key} adds those inside longer words: {count}.")
        parts.append(more.format(key=key, count=inside))
    return " ".join([*parts, *refused_sentence(refused)])


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
    told = told.format(surface=shown, count=len(found.free), type=label_of(bench, type_id))
    bench.question.ask(
        Proposal(
            _all_of(type_id),
            " ".join([told, *refused_sentence(found.refused)]),
            [hull(each.fragments) for each in same if each.id in found.free],
            partial(relabel, bench, type_id, found),
        )
    )


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
